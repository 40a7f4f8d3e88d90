import type { Comparable } from '@/lib/compare/comparable'
import type { Locale } from '@/lib/locale'
import { scaleOfColumn } from '@/lib/open/common-scale'
import type { OpenTable } from '@/lib/open/open-table'
import { partedNames } from '@/lib/open/parted-names'
import { shownCell } from '@/lib/open/shown-cell'
import { termName } from '@/lib/open/terms'
import { quantityOf, writeRow } from '@/lib/open/write-row'
import { isolated } from '@/lib/text/isolated'
import { scriptLanguage } from '@/lib/text/script-language'

/** Comparing more would only be scrolling. */
const MOST_COMPARABLE = 100

/** The first rows of a view, for the comparison: they have no page, and those of an unknown unit have the file’s word for it. */
export function tableComparables(table: OpenTable, rows: Uint32Array, locale: Locale): Comparable[] {
  const shown = [...rows.subarray(0, MOST_COMPARABLE)]
  const names = partedNames(table, shown, (row) => [
    termName(table.terms, 'subjects', table.cell('subject', row), locale) || table.name(row),
  ])
  return shown.map((row) => {
    const quantity = table.rows.quantity(row)
    const id = table.key(row)
    const label = isolated(shownCell(table.name(row)))
    const quote = isolated(shownCell(table.cell('quote', row) || table.cell('value', row)))
    const name = isolated(shownCell((names.get(row) ?? []).join(' · ')))
    const subject = isolated(termName(table.terms, 'subjects', table.cell('subject', row), locale))
    const topic = table.cell('topic', row)
    return {
      id,
      source: 'claim',
      claim: '',
      subject: subject || label,
      family: 'indigo',
      topic: topic === '' ? null : topic,
      topicName: termName(table.terms, 'topics', topic, locale),
      metric: null,
      relation: null,
      status: null,
      weak: false,
      name,
      statement: subject === '' ? name : label,
      written: isolated(writeRow(quantity, locale, scaleOfColumn(table, row, locale))),
      quantity: quantityOf(quantity),
      ...(quantity.unit === null && quantity.date === null ? { counted: isolated(quantity.unitText) } : {}),
      quote,
      lang: scriptLanguage(quote),
      where: shownCell(table.cell('source', row)),
      url: '',
    }
  })
}
