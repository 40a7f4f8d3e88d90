import type { QuantityCells, RowQuantity } from '@/lib/open/quantity-cells'
import { UNITS } from '@/lib/quantity/built-in-units'
import { dayNumber, isIsoDate, periodOf, sharedPeriod } from '@/lib/quantity/date'
import type { Hedge } from '@/lib/quantity/hedge'
import { between, type Interval } from '@/lib/quantity/interval'

/** The places of the columns date, first_day and last_day. */
export type DateColumns = readonly [date: number, first: number, last: number]

/** Where a header keeps dates apart from numbers, as the joined table of this site does; null for any other. */
export function dateColumnsOf(header: readonly string[]): DateColumns | null {
  const [date = -1, first = -1, last = -1] = ['date', 'first_day', 'last_day'].map((name) =>
    header.indexOf(name),
  )
  return date === -1 || first === -1 || last === -1 || !header.includes('value') ? null : [date, first, last]
}

/** The cells of a row of that table: of a date, those of its columns. */
export function withOwnDate(
  cells: QuantityCells,
  [date, first, last]: DateColumns,
  cellAt: (column: number) => string,
): QuantityCells {
  if (cells.unit !== UNITS.date.id || cells.value !== '') return cells
  return {
    ...cells,
    value: cells.hedge === 'range' ? '' : cellAt(date),
    low: cellAt(first),
    high: cellAt(last),
  }
}

const DAY_LENGTH = 10
const isDay = (text: string) => text.length === DAY_LENGTH && isIsoDate(text)

/**
 * A date as the CSV of a chart of this site has it: the first and the last day beside it, its value being that date or the
 * middle of a month or a year. Null for cells of any other form.
 */
export function readOwnDate({ value, unit, hedge, low, high }: QuantityCells): RowQuantity | null {
  if (unit !== UNITS.date.id || (hedge !== 'exact' && hedge !== 'range')) return null
  if (!isDay(low) || !isDay(high) || low > high || (value !== '' && !isIsoDate(value))) return null
  const interval = between(dayNumber(low), dayNumber(high))
  const said = value === '' ? interval : periodOf(value)
  if (said.low < interval.low || said.high > interval.high) return null
  const shared = low === high ? low : sharedPeriod(low, high)
  if (shared === null) return null
  const whole = periodOf(shared)
  if (hedge === 'exact' && (whole.low !== interval.low || whole.high !== interval.high)) return null
  return dateQuantity(shared, interval, hedge)
}

/** Nothing more is known of a number than its cells say. */
export const UNMARKED = { stated: false, ownScale: false, flagged: false, rounded: false }

/** A date, or a span of dates, as the number of a row. */
export function dateQuantity(date: string, interval: Interval, hedge: Hedge, unitText = ''): RowQuantity {
  return { value: interval.low, interval, hedge, unit: UNITS.date, unitText, date, ...UNMARKED }
}
