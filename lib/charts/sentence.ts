import type { TableRow } from '@/lib/charts/table'
import { JOINS, type Locale } from '@/lib/locale'

/** A listener cannot follow more numbers than these; the table has the rest. */
const MOST = 24

/** The alternative text of a chart: its finding, then each number with its name. Background points are left to the table. */
export function altOf(title: string, rows: readonly TableRow[], locale: Locale): string {
  const { colon, semicolon, stop, gap } = JOINS[locale]
  const numbers = rows
    .filter(({ claim }) => claim !== null)
    .slice(0, MOST)
    .map(({ name, written }) => `${name[locale]}${colon}${written[locale]}`)
  return `${title}${stop}${gap}${numbers.join(semicolon)}${stop}`
}
