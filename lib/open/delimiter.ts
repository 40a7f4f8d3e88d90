import Papa from 'papaparse'

/** Signs that a comma-separated file may have instead of commas. A full-width comma is text. */
export const DELIMITERS = [',', '\t', ';', '|'] as const
export type Delimiter = (typeof DELIMITERS)[number]

/** freq,unit,geo\TIME_PERIOD: the commas part the keys of a row, and tabs its cells. */
const KEYS_OF_EUROSTAT = /^[\w,]+\\\w+(\t)/
/** So many records show how a file is parted. */
const SAMPLED = 50

/**
 * The delimiter that a first line `sep=;` names; else the one that parts most records of a sample into equally many cells, and
 * among those the one with most cells; a comma where none parts anything.
 */
export function delimiterOf(sample: string): Delimiter {
  const named = /^sep=([,;\t|])\r?\n/i.exec(sample)?.[1] ?? KEYS_OF_EUROSTAT.exec(sample)?.[1]
  const known = DELIMITERS.find((delimiter) => delimiter === named)
  if (known !== undefined) return known
  const candidates = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(sample, { delimiter, preview: SAMPLED, skipEmptyLines: true })
    const { cells, records } = commonest(data)
    return { delimiter, cells, even: records / Math.max(1, data.length) }
  }).filter(({ cells }) => cells > 1)
  const [best] = candidates.sort((a, b) => b.even - a.even || b.cells - a.cells)
  return best?.delimiter ?? ','
}

/** The number of cells above one that most records have, and how many have it. */
function commonest(records: readonly (readonly string[])[]): { cells: number; records: number } {
  const counts = new Map<number, number>()
  for (const { length } of records) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1)
  const [best] = [...counts].sort(([a, first], [b, second]) => second - first || b - a)
  return { cells: best?.[0] ?? 1, records: best?.[1] ?? 0 }
}
