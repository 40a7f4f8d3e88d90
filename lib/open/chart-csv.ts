import { drawnRows } from '@/lib/charts/drawn-rows'
import { endCell } from '@/lib/exports/computed-column'
import type { Locale } from '@/lib/locale'
import type { ProposedChart } from '@/lib/open/table-charts'
import { toCsv } from '@/lib/text/csv'

/** The rows of a proposed chart as CSV: an end without a bound is empty, dates are ISO days. */
export function chartCsv({ series, unit }: ProposedChart, locale: Locale): string {
  const date = series.form === 'rows' && series.panels.every((panel) => panel.unit.kind === 'date')
  const rows = drawnRows(series).map(({ name, written, value, interval, where }) => ({
    name: name[locale],
    written: written[locale],
    value: endCell(value, date),
    low: endCell(interval?.low, date),
    high: endCell(interval?.high, date),
    unit,
    source: where[locale],
  }))
  return toCsv(rows, ['name', 'written', 'value', 'low', 'high', 'unit', 'source'])
}
