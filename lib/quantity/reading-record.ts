import { isoOfDay } from '@/lib/quantity/date'
import type { Hedge } from '@/lib/quantity/hedge'
import { clean } from '@/lib/quantity/interval'
import type { Reading } from '@/lib/quantity/read'

/** A reading as one flat record, as programs want it. */
export interface ReadingRecord {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Null where a range has none. Shares and percentage points are parts of one: 6.3个百分点 is 0.063. */
  readonly value: number | string | null
  /** The id of a known unit, else the words that name what is counted; null without either. */
  readonly unit: string | null
  /** Null where words before the figure could change it and are not understood: the hedge is not known. */
  readonly hedge: Hedge | null
  /** The ends of the interval; null where it is open or not known. */
  readonly low: number | string | null
  readonly high: number | string | null
}

/** A reading as a record; `known` is false where words that are not understood stand before it. */
export function recordOf(reading: Reading, known: boolean): ReadingRecord {
  const { start, end, text, value, unit, counted, hedge, stated } = reading
  const parts = unit?.kind === 'points' ? 100 : 1
  const own = hedge === 'range' && stated !== true ? null : value
  return {
    start,
    end,
    text,
    value: typeof own === 'number' ? clean(own / parts) : own,
    unit: unit?.id ?? (counted === '' ? null : counted),
    hedge: known ? hedge : null,
    ...(known ? endsOf(reading, parts) : { low: null, high: null }),
  }
}

function endsOf({ interval, unit, low, high }: Reading, parts: number): Pick<ReadingRecord, 'low' | 'high'> {
  if (interval === null) return { low, high }
  const end = (at: number) => {
    if (!Number.isFinite(at)) return null
    return unit?.kind === 'date' ? isoOfDay(at) : clean(at / parts)
  }
  return { low: end(interval.low), high: end(interval.high) }
}
