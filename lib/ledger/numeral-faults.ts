import { diffArrays } from 'diff'
import { comparePlaces, isSamePlace, type Place } from '@/lib/dossier/place'
import type { LedgerEntry } from '@/lib/dossier/rows'
import { located } from '@/lib/dossier/rules/report'
import type { LocatedRow } from '@/lib/dossier/table'
import type { Fault } from '@/lib/faults/catalogue'
import type { Article } from '@/lib/ledger/article'
import { findNumerals, type Numeral } from '@/lib/ledger/numerals'
import { normalise } from '@/lib/text/normalise'

const FILE = 'numerals.csv'
/** Characters shown on both sides of a numeral that is missing. */
const AROUND = 6

type Entry = LocatedRow<LedgerEntry>

/** Where the ledger differs from the numerals of the article: rows that are missing, too many, or written differently. */
export function numeralFaults(ledger: readonly LedgerEntry[], article: Article): Fault[] {
  const entries = located(ledger)
  return article.flatMap((texts, index) =>
    texts.flatMap((text, paragraph) => {
      const place = { section: index + 1, paragraph }
      const own = entries.filter(({ value }) => isSamePlace(value.place, place))
      const next = entries.find(({ value }) => comparePlaces(value.place, place) > 0)?.row
      return paragraphFaults(text, place, own, next ?? entries.length + 2)
    }),
  )
}

/** What is on one side only between two rows that agree: rows of the ledger, and numerals of the paragraph. */
interface Gap {
  readonly entries: readonly Entry[]
  readonly numerals: readonly Numeral[]
  /** How many numerals of the paragraph come before. */
  readonly from: number
  /** The row at which a missing numeral belongs. */
  readonly row: number
}

/** `next` is the row after those of the paragraph. */
function paragraphFaults(text: string, place: Place, own: readonly Entry[], next: number): Fault[] {
  const numerals = findNumerals(text)
  return gapsBetween(own, numerals, next).flatMap(({ entries, numerals, from, row }): Fault[] => {
    return [
      ...entries.map(({ row, value: { text, occurrence } }, at): Fault => {
        const details = { text, found: numerals[at]?.text ?? '', ...place, occurrence }
        return { code: 'D503', file: FILE, row, column: 'text', details }
      }),
      ...numerals.slice(entries.length).map((numeral, at): Fault => {
        const around = text.slice(Math.max(0, numeral.start - AROUND), numeral.end + AROUND)
        const details = { text: numeral.text, ...place, occurrence: from + entries.length + at + 1, around }
        return { code: 'D502', file: FILE, row, column: null, details }
      }),
    ]
  })
}

function gapsBetween(entries: readonly Entry[], numerals: readonly Numeral[], next: number): Gap[] {
  const changes = diffArrays(
    entries.map(({ value }) => normalise(value.text).text),
    numerals.map(({ text }) => normalise(text).text),
  )
  const gaps: Gap[] = []
  let [e, n, fromE, fromN] = [0, 0, 0, 0]
  const close = () => {
    const row = (e > fromE ? entries[e - 1] : entries[e])?.row ?? next
    if (e > fromE || n > fromN)
      gaps.push({ entries: entries.slice(fromE, e), numerals: numerals.slice(fromN, n), from: fromN, row })
  }
  for (const { added, removed, count } of changes) {
    const isCommon = !added && !removed
    if (isCommon) close()
    if (!added) e += count
    if (!removed) n += count
    if (isCommon) [fromE, fromN] = [e, n]
  }
  close()
  return gaps
}
