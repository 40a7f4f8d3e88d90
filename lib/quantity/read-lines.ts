import { isoOfDay } from '@/lib/quantity/date'
import { decimalOfAll, decimalOfOne } from '@/lib/quantity/decimal'
import type { Hedge } from '@/lib/quantity/hedge'
import { clean, type Interval, intervalOfHedge, negate } from '@/lib/quantity/interval'
import { type Reading, readQuantities, readQuantity } from '@/lib/quantity/read'
import { falls } from '@/lib/quantity/read-fall'
import { hedgeAfterNoun } from '@/lib/quantity/read-hedge'
import { isKnown } from '@/lib/quantity/read-known'

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
function recordOf(
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

const FOOTNOTE = /\[(?:note\s*)?\w{1,2}\]/g
/** Longer cells are no numbers. */
const LONGEST_CELL = 1000

/**
 * The quantities of many lines, in the order in which they stand, line by line. The sign before decimals is what the lines together
 * show. With `cells` each line is one cell of a table: it tells one quantity or none.
 */
export function* readEachLine(
  lines: readonly string[],
  { cells }: { readonly cells: boolean },
): Generator<readonly ReadingRecord[]> {
  const decimal = decimalOfAll(lines)
  for (const [at, text] of lines.entries()) {
    yield readingsOf(text, cells, decimalOfOne(text) ?? decimal).map((reading) =>
      recordOf(at + 1, reading, {
        known: reading.hedge !== 'exact' || isKnown(text, reading.start, cells),
        falls: falls(text, reading),
      }),
    )
  }
}

/** The quantities of many lines at once. */
export function readLines(lines: readonly string[], options: { readonly cells: boolean }): ReadingRecord[] {
  return [...readEachLine(lines, options)].flat()
}

function readingsOf(text: string, cells: boolean, decimal: '.' | ',' | null): readonly Reading[] {
  if (!cells) return readQuantities(text, { decimal }).filter(({ torn }) => !torn)
  const reading = text.length > LONGEST_CELL ? null : readQuantity(text, { decimal })
  if (reading === null || reading.torn) return []
  // 1,234- is below zero for some programs.
  if (/^\s*[-−]\s*$/.test(text.slice(reading.end))) return []
  const around = (text.slice(0, reading.start) + text.slice(reading.end)).replace(FOOTNOTE, '')
  // Digits outside belong to a name or to a second number; words around a date (截至, before) move it.
  const isDate = reading.unit?.kind === 'date'
  if (/(?<![A-Za-z])\d/.test(around) || (isDate && around.trim() !== '')) return []
  // 50名员工以上: with the hedge after a noun, as in a sentence.
  const noun = reading.hedge === 'exact' && hedgeAfterNoun(text, reading.end) !== null
  return noun ? readQuantities(text, { decimal }).filter(({ torn }) => !torn) : [reading]
}
