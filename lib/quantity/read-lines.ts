import { decimalOfAll, decimalOfOne } from '@/lib/quantity/decimal'
import { type Reading, readQuantities, readQuantity } from '@/lib/quantity/read'
import { fallsBefore } from '@/lib/quantity/read-fall'
import { hedgeAfterNoun } from '@/lib/quantity/read-hedge'
import { isKnown } from '@/lib/quantity/read-known'
import { type ReadingRecord, recordOf } from '@/lib/quantity/reading-record'

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
        falls: fallsBefore(text, reading.start, reading.unit),
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
