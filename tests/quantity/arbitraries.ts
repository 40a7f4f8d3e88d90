import fc from 'fast-check'
import { isoOfDay, periodOf, sharedPeriod } from '@/lib/quantity/date'
import { between, clean, type Interval } from '@/lib/quantity/interval'
import { hedgesFor, type QuantityCells } from '@/lib/quantity/make'
import type { Quantity } from '@/lib/quantity/quantity'
import type { Unit } from '@/lib/quantity/unit'
import { made as madeOf, SITE_UNITS } from '@/tests/fixtures/units'

/** Units of numbers; changes are written like shares, and are read as such. */
const NUMBER_UNITS = [...SITE_UNITS.values()]
  .map(({ unit }) => unit)
  .filter(({ kind }) => kind !== 'date' && kind !== 'change')

/** A number of up to four significant digits times a power of ten. */
export function figures(leastPower: number, mostPower: number): fc.Arbitrary<number> {
  return fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: leastPower, max: mostPower }))
    .map(([digits, power]) => clean(Number(`${digits}e${power}`)))
}

/** Values that a unit can have. Durations stay under a thousand: “2020年” is a year and never two thousand of them. */
function valuesOf(unit: Unit): fc.Arbitrary<number> {
  const { id, kind } = unit
  if (id === 'first') return fc.constant(1)
  if (id === 'tier') return fc.integer({ min: 1, max: 20 })
  if (kind === 'rank') return fc.integer({ min: 1, max: 20_000 })
  if (kind === 'share') return figures(-6, -1).filter((v) => v <= 1)
  if (kind === 'duration') return fc.oneof(figures(-3, -1), fc.constant(0.5)).filter((v) => v < 1000)
  return fc.oneof(figures(-3, 20), fc.integer({ min: 1, max: 20_000_000 }))
}

function cells(unit: Unit, hedge: string, value: string, low = '', high = ''): QuantityCells {
  return { unit: unit.id, hedge, value, low, high }
}

function made(raw: QuantityCells): Quantity {
  const result = madeOf(raw)
  if (!result.ok) throw new Error(`the arbitrary makes no quantity: ${JSON.stringify(result.fault)}`)
  return result.quantity
}

function numbersIn(unit: Unit): fc.Arbitrary<Quantity> {
  const values = unit.id === 'front-rank' ? fc.constant(1) : valuesOf(unit)
  return fc.constantFrom(...hedgesFor(unit)).chain((hedge) => {
    if (hedge === 'range') {
      return fc
        .tuple(values, values)
        .map(([a, b]) => made(cells(unit, hedge, '', `${Math.min(a, b)}`, `${Math.max(a, b)}`)))
    }
    if (hedge === 'magnitude')
      return fc.integer({ min: 1, max: 22 }).map((n) => made(cells(unit, hedge, `1e${n}`)))
    const allowed = unit.kind === 'share' && hedge === 'over' ? values.filter((v) => v < 1) : values
    return allowed.map((value) => made(cells(unit, hedge, `${value}`)))
  })
}

/** Quantities of every unit but dates, under every hedge that the unit can have. */
export const numberQuantities: fc.Arbitrary<Quantity> = fc.constantFrom(...NUMBER_UNITS).chain(numbersIn)

const DAYS_OF_200_YEARS = fc.integer({ min: periodOf('1900').low, max: periodOf('2099').high })

/** Days, months and years from 1900 to 2099. */
export const isoDates: fc.Arbitrary<string> = fc
  .tuple(DAYS_OF_200_YEARS, fc.constantFrom(4, 7, 10))
  .map(([day, length]) => isoOfDay(day).slice(0, length))

/** Spans of days within one year, among them many thirds of a month. */
const dayRanges: fc.Arbitrary<readonly [string, string]> = fc
  .oneof(
    fc
      .tuple(DAYS_OF_200_YEARS, fc.integer({ min: 0, max: 300 }))
      .map(([day, length]) => [day, day + length] as const),
    fc.tuple(DAYS_OF_200_YEARS, fc.constantFrom(0, 10, 20)).map(([day, offset]) => {
      const month = periodOf(isoOfDay(day).slice(0, 7))
      return [month.low + offset, offset === 20 ? month.high : month.low + offset + 9] as const
    }),
  )
  .map(([low, high]) => [isoOfDay(low), isoOfDay(high)] as const)
  .filter(([low, high]) => sharedPeriod(low, high) !== null)

/** Dates of every precision, and spans of days. */
export const dateQuantities: fc.Arbitrary<Quantity> = fc.oneof(
  isoDates.map((value) => made({ unit: 'date', hedge: 'exact', value, low: '', high: '' })),
  dayRanges.map(([low, high]) => made({ unit: 'date', hedge: 'range', value: low.slice(0, 4), low, high })),
)

/** Any quantity that a file can hold. */
export const quantities: fc.Arbitrary<Quantity> = fc.oneof(
  { weight: 4, arbitrary: numberQuantities },
  { weight: 1, arbitrary: dateQuantities },
)

/** Intervals of whole numbers from −50 to 50 with ends of every sort, and some without a lower or an upper bound. */
export const intervals: fc.Arbitrary<Interval> = fc
  .record({
    a: fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: -50, max: 50 }) },
      fc.constantFrom(0, Number.NEGATIVE_INFINITY),
    ),
    b: fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: -50, max: 50 }) },
      fc.constantFrom(0, Number.POSITIVE_INFINITY),
    ),
    low: fc.boolean(),
    high: fc.boolean(),
  })
  .map(({ a, b, low, high }) => {
    const closed = a === b
    return between(Math.min(a, b), Math.max(a, b), { low: low && !closed, high: high && !closed })
  })

/** A number that lies in an interval. */
export function memberOf({ low, high, lowOpen, highOpen }: Interval): fc.Arbitrary<number> {
  const from = Number.isFinite(low) ? low : Math.min(high, 0) - 1000
  const to = Number.isFinite(high) ? high : Math.max(low, 0) + 1000
  // Sixteenths, so that no member lies so near an end that rounding would move it there.
  return fc
    .integer({ min: Math.round(from * 16), max: Math.round(to * 16) })
    .map((n) => n / 16)
    .filter((n) => (lowOpen ? n > low : n >= low) && (highOpen ? n < high : n <= high))
}
