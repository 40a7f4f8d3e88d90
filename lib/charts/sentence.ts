import { drawnRows } from '@/lib/charts/drawn-rows'
import type { Series } from '@/lib/charts/series/series'
import { JOINS, type Locale } from '@/lib/locale'

/** In a picture of many dots only the first, the claims, are told one by one; the table has the rest. */
const TOLD = 24

/** The alternative text of a picture: its finding, then each figure with its name, as far as a listener can follow. */
export function altOf(title: string, series: Series, locale: Locale): string {
  const drawn = drawnRows(series)
  const rows = series.form === 'scatter' ? drawn.filter((row) => row.claim !== null) : drawn
  const told = rows
    .slice(0, TOLD)
    .map((row) => `${row.name[locale]}${JOINS[locale].colon}${row.written[locale]}`)
  return locale === 'zh' ? `${title}。${told.join('；')}。` : `${title}. ${told.join('; ')}.`
}
