import { CATALOGUE, type Fault, type FaultCase } from '@/lib/faults/catalogue'
import { shown } from '@/lib/faults/details'
import { JOINS, type Locale } from '@/lib/locale'

/** What a fault is in one language, in three sentences; texts from the file are cut to 80 characters and kept on one line. */
export function describeFault({ code, details }: FaultCase, locale: Locale) {
  const entry = CATALOGUE[locale][code] as string | ((details: object) => string)
  const sentences = typeof entry === 'string' ? entry : entry(onOneLine(details))
  const [problem = '', expected = '', fix = ''] = sentences.trim().split(/\n */)
  return { problem, expected, fix }
}

function onOneLine(details: object): object {
  const entries = Object.entries(details)
  return Object.fromEntries(
    entries.map(([name, detail]) => [name, typeof detail === 'string' ? shown(detail) : detail]),
  )
}

/**
 * A fault on one line, as editors link it: `file:row:column: code problem expected fix`. A fault of a whole row has no
 * column.
 *
 * @example formatFault(fault) // "claims.csv:7:hedge: D103 ‘circa’ is not an allowed value. Allowed: exact, over. Use one of these."
 */
export function formatFault(fault: Fault, locale: Locale = 'en'): string {
  const place = [fault.file, fault.row, ...(fault.column === null ? [] : [shown(fault.column)])].join(':')
  const sentences = Object.values(describeFault(fault, locale)).join(JOINS[locale].gap)
  return `${place}: ${fault.code} ${sentences}`
}
