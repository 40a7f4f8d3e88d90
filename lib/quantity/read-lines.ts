import { decimalOfAll, decimalOfOne } from '@/lib/quantity/decimal'
import { type Reading, readQuantities, readQuantity } from '@/lib/quantity/read'
import { fallsBefore } from '@/lib/quantity/read-fall'
import { isKnown } from '@/lib/quantity/read-known'
import { type ReadingRecord, recordOf } from '@/lib/quantity/reading-record'

/** A quantity of a text of several lines. */
export interface LineRecord extends ReadingRecord {
  /** Counted from 1. */
  readonly line: number
}

const FOOTNOTE = /\[(?:note\s*)?\w{1,2}\]/g
/** Longer cells are no numbers. */
const LONGEST_CELL = 1000

/**
 * The quantities of many lines, in the order in which they stand. The sign before decimals is what the lines together show. With
 * `cells` each line is one cell of a table: it tells one quantity or none.
 */
export function readLines(lines: readonly string[], { cells }: { readonly cells: boolean }): LineRecord[] {
  const decimal = decimalOfAll(lines)
  return lines.flatMap((text, at) =>
    readingsOf(text, cells, decimalOfOne(text) ?? decimal).map((reading) => ({
      line: at + 1,
      ...recordOf(reading, {
        known: reading.hedge !== 'exact' || isKnown(text, reading.start, cells),
        falls: fallsBefore(text, reading.start, reading.unit),
      }),
    })),
  )
}

function readingsOf(text: string, cells: boolean, decimal: '.' | ',' | null): readonly Reading[] {
  if (!cells) return readQuantities(text, { decimal }).filter(({ torn }) => !torn)
  const reading = text.length > LONGEST_CELL ? null : readQuantity(text, { decimal })
  if (reading === null || reading.torn) return []
  const around = (text.slice(0, reading.start) + text.slice(reading.end)).replace(FOOTNOTE, '')
  // Digits outside belong to a name or to a second number; words around a date (截至, before) move it.
  const isDate = reading.unit?.kind === 'date'
  return /(?<![A-Za-z])\d/.test(around) || (isDate && around.trim() !== '') ? [] : [reading]
}
