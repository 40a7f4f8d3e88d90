import type { Comparable } from '@/lib/compare/comparables'
import { TOPICS } from '@/lib/dossier/vocabulary'
import type { Locale } from '@/lib/locale'
import type { Opened } from '@/lib/open/opened'
import { quantityOf, writeOpened } from '@/lib/open/write-opened'

/** Comparing more would only be scrolling. */
const MOST_COMPARABLE = 100

/** The first rows of a view, for the comparison: they have no page, and those of an unknown unit bear the file’s word for it. */
export function openedComparables(opened: Opened, rows: Uint32Array, locale: Locale): Comparable[] {
  return [...rows.subarray(0, MOST_COMPARABLE)].map((row) => {
    const figure = opened.figure(row)
    const id = `row-${opened.rowNumbers[row] ?? 0}`
    const label = opened.cell('label', row)
    const subject = opened.cell('subject', row) || label
    return {
      id,
      source: 'claim',
      claim: '',
      subject,
      family: 'indigo',
      topic: TOPICS.find((topic) => topic === opened.cell('topic', row)) ?? null,
      metric: null,
      relation: null,
      weak: false,
      name: subject,
      statement: label,
      written: writeOpened(figure, locale),
      quantity: quantityOf(figure),
      ...(figure.unit === null && figure.date === null ? { counted: figure.unitText } : {}),
      quote: opened.cell('quote', row) || opened.cell('value', row),
      where: opened.cell('source', row),
      url: '',
    }
  })
}
