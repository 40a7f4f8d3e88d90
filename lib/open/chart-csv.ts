import { drawnRows } from '@/lib/charts/drawn-rows'
import type { Locale } from '@/lib/locale'
import type { ProposedChart } from '@/lib/open/table-charts'
import { isoOfDay } from '@/lib/quantity/date'
import { type CsvValue, toCsv } from '@/lib/text/csv'

const COLUMNS = ['name', 'written', 'value', 'low', 'high', 'unit', 'source'] as const

/** The rows of a proposed chart as CSV: an end without a bound is empty, dates are ISO days. */
export function chartCsv({ series, unit }: ProposedChart, locale: Locale): string {
  const date = series.form === 'rows' && series.panels.every((panel) => panel.unit === 'date')
  const rows = drawnRows(series).map((row) => {
    const end = (n: number | null): CsvValue =>
      n === null || !Number.isFinite(n) ? null : date ? isoOfDay(Math.floor(n)) : n
    return {
      name: row.name[locale],
      written: row.written[locale],
      value: end(row.value),
      low: end(row.interval?.low ?? null),
      high: end(row.interval?.high ?? null),
      unit,
      source: row.where[locale],
    }
  })
  return toCsv(rows, COLUMNS)
}
