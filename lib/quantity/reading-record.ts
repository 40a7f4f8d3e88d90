import { isoOfDay } from '@/lib/quantity/date'
import type { Hedge } from '@/lib/quantity/hedge'
import { clean, type Interval, intervalOfHedge, negate } from '@/lib/quantity/interval'
import type { Reading } from '@/lib/quantity/read'

/** A reading as one flat record, as programs want it. */
export interface ReadingRecord {
  /** The line of the text, counted from 1. */
  readonly line: number
  readonly start: number
  readonly end: number
  readonly text: string
  /**
   * Null where a range has none. Shares and percentage points are parts of one: 6.3个百分点 is 0.063. What something falls by is
   * below zero: 下降3% is −0.03.
   */
  readonly value: number | string | null
  /** The id of a known unit, else the words that name what is counted; null without either. */
  readonly unit: string | null
  /** Null where words before the figure could change it and are not understood: the hedge is not known. */
  readonly hedge: Hedge | null
  /** The ends of the interval; null where it is open or not known. */
  readonly low: number | string | null
  readonly high: number | string | null
}

/** A reading as a record; `known` is false where words that are not understood stand before it, `falls` true where they tell a fall. */
export function recordOf(
  line: number,
  reading: Reading,
  { known, falls }: { readonly known: boolean; readonly falls: boolean },
): ReadingRecord {
  const { start, end, text, unit, counted, hedge, stated } = reading
  const parts = unit?.kind === 'points' ? 100 : 1
  const { value, low, high } = falls ? fallen(reading) : endsOf(reading)
  const own = hedge === 'range' && stated !== true ? null : value
  const scaled = (n: number | string | null) => (typeof n === 'number' ? clean(n / parts) : n)
  return {
    line,
    start,
    end,
    text,
    value: scaled(own),
    unit: unit?.id ?? (counted === '' ? null : counted),
    hedge: known ? hedge : null,
    low: known ? scaled(low) : null,
    high: known ? scaled(high) : null,
  }
}

type Ends = Pick<ReadingRecord, 'value' | 'low' | 'high'>

/** The hedge of a fall speaks of its size: down by less than 3% is between −3% and none. */
function fallen(reading: Reading): Ends {
  const { value, unit, hedge, interval } = reading
  if (typeof value !== 'number' || interval === null || value <= 0) return endsOf(reading)
  const size =
    hedge === 'range'
      ? interval
      : intervalOfHedge(value, hedge, { kind: value > 1 ? 'ratio' : (unit?.kind ?? 'count'), signed: false })
  return { value: -value, ...numbersOf(negate(size)) }
}

function endsOf({ value, interval, unit, low, high }: Reading): Ends {
  if (interval === null) return { value, low, high }
  if (unit?.kind !== 'date') return { value, ...numbersOf(interval) }
  return { value, low: isoOfDay(interval.low), high: isoOfDay(interval.high) }
}

function numbersOf({ low, high }: Interval): { low: number | null; high: number | null } {
  return { low: Number.isFinite(low) ? low : null, high: Number.isFinite(high) ? high : null }
}
