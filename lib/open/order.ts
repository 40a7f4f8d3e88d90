import { HTML_LANG, type Locale } from '@/lib/locale'
import type { OpenTable } from '@/lib/open/open-table'

export const OPEN_SORTS = ['file', 'label', 'number'] as const
export type OpenSort = (typeof OPEN_SORTS)[number]

/** Labels of more rows than this are sorted by their signs alone: a language’s own order would take a minute. */
const MOST_COLLATED = 200_000

/** Where rows without a unit that the site knows are among the others: after them. */
const LAST = 65_535

/**
 * All rows of a table in an order: that of the file; by label as the language sorts words; or by number within each unit, the
 * largest first. Rows that are alike keep the order of the file. `reversed` turns an order round, of numbers within each unit.
 */
export function orderOf(table: OpenTable, sort: OpenSort, reversed: boolean, locale: Locale): Uint32Array {
  const rows = Uint32Array.from({ length: table.length }, (_, row) => row)
  const sign = reversed ? -1 : 1
  switch (sort) {
    case 'file':
      return reversed ? rows.reverse() : rows
    case 'label': {
      const ranks = labelRanks(table, locale)
      return rows.sort((a, b) => sign * ((ranks[a] ?? 0) - (ranks[b] ?? 0)) || a - b)
    }
    case 'number': {
      const { values } = table.rows
      const places = new Map<string, number>()
      const units = Uint16Array.from(rows, (row) => {
        const id = table.rows.quantity(row).unit?.id
        if (id === undefined) return LAST
        if (!places.has(id)) places.set(id, places.size)
        return places.get(id) ?? LAST
      })
      return rows.sort(
        (a, b) => (units[a] ?? 0) - (units[b] ?? 0) || sign * ((values[b] ?? 0) - (values[a] ?? 0)) || a - b,
      )
    }
  }
}

/** The place of each row’s label among all different labels. */
function labelRanks(table: OpenTable, locale: Locale): Uint32Array {
  const labels = new Set<string>()
  for (let row = 0; row < table.length; row += 1) labels.add(table.cell('label', row))
  const collator = new Intl.Collator(HTML_LANG[locale], { numeric: true })
  const sorted = table.length > MOST_COLLATED ? [...labels].sort() : [...labels].sort(collator.compare)
  const places = new Map(sorted.map((label, at) => [label, at]))
  return Uint32Array.from({ length: table.length }, (_, row) => places.get(table.cell('label', row)) ?? 0)
}
