import type { QuantityCells, RowQuantity } from '@/lib/open/quantity-cells'
import { UNITS } from '@/lib/quantity/built-in-units'
import { dayNumber, isIsoDate, periodOf, sharedPeriod } from '@/lib/quantity/date'
import type { Hedge } from '@/lib/quantity/hedge'
import { between, type Interval, isInside } from '@/lib/quantity/interval'

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
 * The cells of a row as claims.csv would have them, where they are a date of the CSV of a chart of this site: its first and last
 * day beside it, its value being that date or the middle of a month or a year. Cells of any other form are given back.
 */
export function inOwnWords(cells: QuantityCells): QuantityCells {
  const { value, unit, hedge, low, high } = cells
  if (unit !== UNITS.date.id || !isDay(low) || !isDay(high) || low > high) return cells
  const shared = low === high ? low : sharedPeriod(low, high)
  const isWithin = value === '' || (isIsoDate(value) && isInside(periodOf(value), spanOf(low, high)))
  if (shared === null || !isWithin) return cells
  if (hedge === 'range') return { ...cells, value: shared }
  return isInside(periodOf(shared), spanOf(low, high))
    ? { ...cells, value: shared, low: '', high: '' }
    : cells
}

const spanOf = (low: string, high: string) => between(dayNumber(low), dayNumber(high))

/** Nothing more is known of a number than its cells say. */
export const UNMARKED = { stated: false, ownScale: false, flagged: false, rounded: false }

/** A date, or a span of dates, as the number of a row. */
export function dateQuantity(date: string, interval: Interval, hedge: Hedge, unitText = ''): RowQuantity {
  return { value: interval.low, interval, hedge, unit: UNITS.date, unitText, date, ...UNMARKED }
}
