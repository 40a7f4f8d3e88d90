import { UNITS } from '@/lib/quantity/built-in-units'
import { dayNumber, isIsoDate, partsOfIso, periodOf, sharedPeriod } from '@/lib/quantity/date'
import { isPowerOfTen } from '@/lib/quantity/decimal'
import { HEDGES, type Hedge } from '@/lib/quantity/hedge'
import { between, clean, isInBounds, isInside } from '@/lib/quantity/interval'
import { numberQuantity, type Quantity } from '@/lib/quantity/quantity'
import type { Unit, UnitKind } from '@/lib/quantity/unit'
import type { Units } from '@/lib/quantity/units'

/** The cells of one number as they are in the file. */
export interface QuantityCells {
  readonly value: string
  readonly unit: string
  readonly hedge: string
  readonly low: string
  readonly high: string
}

export type QuantityFaultCode =
  | 'unknown-word'
  | 'hedge-not-for-unit'
  | 'missing-value'
  | 'needless-value'
  | 'not-a-number'
  | 'not-a-date'
  | 'impossible-number'
  | 'share-out-of-range'
  | 'ends-without-range'
  | 'ends-out-of-order'
  | 'ends-outside-value'

/** Why cells make no quantity: which cell is at fault, what was found in it, and the words allowed where the list is closed. */
export interface QuantityFault {
  readonly code: QuantityFaultCode
  readonly column: keyof QuantityCells
  readonly found: string
  readonly allowed: readonly string[]
}

export type MadeQuantity =
  | { readonly ok: true; readonly quantity: Quantity }
  | { readonly ok: false; readonly fault: QuantityFault }

const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d{1,3})?$/i
const ENDS = ['low', 'high'] as const

/** A number in plain digits without separators (20000000, 0.5, 4.64e+26), or null for any other text and for what is too large to calculate with (1e308). */
export function parseNumber(text: string): number | null {
  const n = NUMBER.test(text) ? clean(Number(text)) : Number.NaN
  return isInBounds(n) ? n : null
}

/** The hedges that a number in a unit may have. */
export function hedgesFor({ id, kind }: Unit): readonly Hedge[] {
  if (kind === 'date') return ['exact', 'range']
  if (kind === 'rank') return id === UNITS.place.id ? ['exact', 'within'] : ['exact']
  const bounded = NEVER_ORDERS.includes(kind)
  return HEDGES.filter((hedge) => hedge !== 'within' && !(bounded && hedge === 'magnitude'))
}

/** What nobody gives in orders of magnitude. */
const NEVER_ORDERS: readonly UnitKind[] = ['share', 'points', 'change', 'duration']

/**
 * Makes a quantity from the cells of a row, or says which cell is at fault and why. White space counts as part of a cell.
 * @example makeQuantity({ value: '480', unit: 'items', hedge: 'over', low: '', high: '' }, BUILT_IN_UNITS)
 */
export function makeQuantity(cells: QuantityCells, units: Units): MadeQuantity {
  const unit = units.get(cells.unit)?.unit
  if (unit === undefined) return refuse('unknown-word', 'unit', cells, [...units.keys()])
  const hedge = HEDGES.find((h) => h === cells.hedge)
  if (hedge === undefined) return refuse('unknown-word', 'hedge', cells, HEDGES)
  const hedges = hedgesFor(unit)
  if (!hedges.includes(hedge)) return refuse('hedge-not-for-unit', 'hedge', cells, hedges)
  const ranges = hedge === 'range'
  const end = ENDS.find((column) => (cells[column] === '') === ranges)
  if (end !== undefined) return refuse(ranges ? 'missing-value' : 'ends-without-range', end, cells)
  if (unit.kind === 'date') return makeDate(cells, ranges)
  return ranges ? makeRange(cells, unit) : makeNumber(cells, unit, hedge)
}

function refuse(
  code: QuantityFaultCode,
  column: keyof QuantityCells,
  cells: QuantityCells,
  allowed: readonly string[] = [],
): MadeQuantity {
  return { ok: false, fault: { code, column, found: cells[column], allowed } }
}

function makeDate(cells: QuantityCells, ranges: boolean): MadeQuantity {
  const { value, low, high } = cells
  if (value === '') return refuse('missing-value', 'value', cells)
  if (!isIsoDate(value)) return refuse('not-a-date', 'value', cells)
  const period = periodOf(value)
  if (!ranges) {
    return { ok: true, quantity: { kind: 'date', value, unit: UNITS.date, hedge: 'exact', interval: period } }
  }
  const vague = ENDS.find((column) => (partsOfIso(cells[column])?.day ?? null) === null)
  if (vague !== undefined) return refuse('not-a-date', vague, cells)
  if (low > high) return refuse('ends-out-of-order', 'high', cells)
  const interval = between(dayNumber(low), dayNumber(high))
  const narrowest = sharedPeriod(low, high)
  if (narrowest === null || !isInside(interval, period)) return refuse('ends-outside-value', 'value', cells)
  return {
    ok: true,
    quantity: { kind: 'date', value: narrowest, unit: UNITS.date, hedge: 'range', interval },
  }
}

function makeRange(cells: QuantityCells, unit: Unit): MadeQuantity {
  if (cells.value !== '') return refuse('needless-value', 'value', cells)
  const low = parseNumber(cells.low)
  const high = parseNumber(cells.high)
  if (low === null) return refuse('not-a-number', 'low', cells)
  if (high === null) return refuse('not-a-number', 'high', cells)
  if (low > high) return refuse('ends-out-of-order', 'high', cells)
  if (unit.kind === 'share' && low < 0) return refuse('share-out-of-range', 'low', cells)
  if (unit.kind === 'share' && high > 1) return refuse('share-out-of-range', 'high', cells)
  if (low < 0 && !unit.signed) return refuse('impossible-number', 'low', cells)
  const value = clean(low / 2 + high / 2)
  return { ok: true, quantity: { kind: 'number', value, unit, hedge: 'range', interval: between(low, high) } }
}

function makeNumber(cells: QuantityCells, unit: Unit, hedge: Hedge): MadeQuantity {
  if (cells.value === '') return refuse('missing-value', 'value', cells)
  const value = parseNumber(cells.value)
  if (value === null) return refuse('not-a-number', 'value', cells)
  if (unit.kind === 'share' && (value < 0 || value > 1 || (value === 1 && hedge === 'over'))) {
    return refuse('share-out-of-range', 'value', cells)
  }
  if (!isPossible(value, unit, hedge)) return refuse('impossible-number', 'value', cells)
  return { ok: true, quantity: numberQuantity(value, unit, hedge) }
}

/** Whether a hedge can be said of a number: an order of magnitude is a power of ten, and nothing is under or nearly zero. */
export function hedgeFits(value: number, hedge: Hedge): boolean {
  if (hedge === 'magnitude') return isPowerOfTen(value)
  if (hedge === 'within') return Number.isInteger(value) && value >= 1
  return value !== 0 || (hedge !== 'under' && hedge !== 'nearly')
}

/** Ranks count from 1, a first or a front rank is one, and only some units have anything below zero. */
function isPossible(value: number, unit: Unit, hedge: Hedge): boolean {
  if (unit.id === UNITS.first.id || unit.id === UNITS.frontRank.id) return value === 1
  if (unit.kind === 'rank') return Number.isInteger(value) && value >= 1
  if (value < 0 && !unit.signed) return false
  return hedgeFits(hedge === 'magnitude' ? Math.abs(value) : value, hedge)
}
