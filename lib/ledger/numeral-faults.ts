import type { Place } from '@/lib/dossier/place'
import type { LedgerEntry } from '@/lib/dossier/rows'
import type { Fault } from '@/lib/faults/catalogue'
import type { Article } from '@/lib/ledger/article'
import { findNumerals, type Numeral } from '@/lib/ledger/numerals'
import { normalise } from '@/lib/text/normalise'

interface Entry {
  readonly row: number
  readonly entry: LedgerEntry
}

const FILE = 'numerals.csv'
const AROUND = 6

/** Where the ledger and the numerals that the article has part ways: too few rows, too many, or another wording. */
export function numeralFaults(ledger: readonly LedgerEntry[], article: Article): Fault[] {
  const entries = ledger.map((entry, index): Entry => ({ row: index + 2, entry }))
  const paragraphs = article.sections.flatMap(({ heading, paragraphs }, index) =>
    [heading, ...paragraphs].map((text, paragraph) => ({ text, place: { section: index + 1, paragraph } })),
  )
  return paragraphs.flatMap(({ text, place }) => {
    const own = entries.filter(({ entry }) => compare(entry.place, place) === 0)
    const next = entries.find(({ entry }) => compare(entry.place, place) > 0)?.row ?? entries.length + 2
    return paragraphFaults(text, place, own, next)
  })
}

function compare(a: Place, b: Place): number {
  return a.section - b.section || a.paragraph - b.paragraph
}

/** `next` is the row that follows the paragraph’s own rows. */
function paragraphFaults(text: string, place: Place, own: readonly Entry[], next: number): Fault[] {
  const numerals = findNumerals(text)
  const faults: Fault[] = []
  for (const gap of gapsBetween(numerals, own)) {
    const paired = Math.min(gap.numerals.length, gap.entries.length)
    const row = gap.entries.at(-1)?.row ?? gap.before?.row ?? next
    gap.entries.slice(0, paired).forEach(({ row, entry }, at) => {
      const found = gap.numerals[at]?.numeral.text ?? ''
      faults.push({ code: 'D504', file: FILE, row, column: 'text', details: { text: entry.text, found } })
    })
    for (const { numeral, occurrence } of gap.numerals.slice(paired)) {
      const around = text.slice(Math.max(0, numeral.start - AROUND), numeral.end + AROUND)
      const details = { text: numeral.text, ...place, occurrence, around }
      faults.push({ code: 'D502', file: FILE, row, column: null, details })
    }
    for (const { row, entry } of gap.entries.slice(paired)) {
      const details = { text: entry.text, ...place, occurrence: entry.occurrence }
      faults.push({ code: 'D503', file: FILE, row, column: 'text', details })
    }
  }
  return faults
}

interface Gap {
  readonly numerals: readonly { readonly numeral: Numeral; readonly occurrence: number }[]
  readonly entries: readonly Entry[]
  /** The entry before which the gap lies, or undefined at the end. */
  readonly before: Entry | undefined
}

/** What stands on one side only, between the longest run of what both sides have in one order. */
function gapsBetween(numerals: readonly Numeral[], entries: readonly Entry[]): Gap[] {
  const same = (n: number, e: number) => {
    const numeral = numerals[n]
    const own = entries[e]
    if (numeral === undefined || own === undefined) return false
    return normalise(numeral.text).text === normalise(own.entry.text).text
  }
  const length = commonLengths(numerals.length, entries.length, same)
  const gaps: Gap[] = []
  let n = 0
  let e = 0
  const hasMore = () => n < numerals.length || e < entries.length
  while (hasMore()) {
    if (same(n, e)) {
      n++
      e++
      continue
    }
    const [fromN, fromE] = [n, e]
    while (hasMore() && !same(n, e)) {
      if (e === entries.length || (n < numerals.length && length(n + 1, e) >= length(n, e + 1))) n++
      else e++
    }
    gaps.push({
      numerals: numerals.slice(fromN, n).map((numeral, at) => ({ numeral, occurrence: fromN + at + 1 })),
      entries: entries.slice(fromE, e),
      before: entries[e],
    })
  }
  return gaps
}

/** The length of the longest common sequence of the rests from (n, e) on. */
function commonLengths(
  rows: number,
  columns: number,
  same: (n: number, e: number) => boolean,
): (n: number, e: number) => number {
  const lengths = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0))
  const at = (n: number, e: number) => lengths[n]?.[e] ?? 0
  for (let n = rows - 1; n >= 0; n--) {
    const line = lengths[n] ?? []
    for (let e = columns - 1; e >= 0; e--) {
      line[e] = same(n, e) ? at(n + 1, e + 1) + 1 : Math.max(at(n + 1, e), at(n, e + 1))
    }
  }
  return at
}
