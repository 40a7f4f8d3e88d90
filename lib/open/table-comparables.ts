import type { Comparable } from '@/lib/compare/comparable'
import type { Locale } from '@/lib/locale'
import type { OpenTable } from '@/lib/open/open-table'
import { topicCalled } from '@/lib/open/terms'
import { quantityOf, writeRow } from '@/lib/open/write-row'
import { isolated } from '@/lib/text/isolated'
import { scriptLanguage } from '@/lib/text/script-language'

/** Comparing more would only be scrolling. */
const MOST_COMPARABLE = 100

/** The first rows of a view, for the comparison: they have no page, and those of an unknown unit bear the file’s word for it. */
export function tableComparables(table: OpenTable, rows: Uint32Array, locale: Locale): Comparable[] {
  return [...rows.subarray(0, MOST_COMPARABLE)].map((row) => {
    const quantity = table.quantity(row)
    const id = table.key(row)
    const label = isolated(table.name(row))
    const quote = isolated(table.cell('quote', row) || table.cell('value', row))
    const subject = isolated(table.cell('subject', row)) || label
    const topic = table.cell('topic', row)
    return {
      id,
      source: 'claim',
      claim: '',
      subject,
      family: 'indigo',
      topic: topic === '' ? null : topic,
      topicName: topicCalled(table.terms, topic)?.name[locale] ?? topic,
      metric: null,
      relation: null,
      status: null,
      weak: false,
      name: subject,
      statement: label,
      written: isolated(writeRow(quantity, locale)),
      quantity: quantityOf(quantity),
      ...(quantity.unit === null && quantity.date === null ? { counted: isolated(quantity.unitText) } : {}),
      quote,
      lang: scriptLanguage(quote),
      where: table.cell('source', row),
      url: '',
    }
  })
}
