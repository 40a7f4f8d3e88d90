import { chartKindOf } from '@/lib/charts/kinds'
import { endCell } from '@/lib/exports/cell-values'
import type { Locale } from '@/lib/locale'
import type { ProposedChart } from '@/lib/open/table-charts'
import { toCsv } from '@/lib/text/csv'

/** The rows of a proposed chart as CSV: an end without a bound is empty, dates are ISO days. */
export function openedChartCsv({ series, unit }: ProposedChart, locale: Locale): string {
  const table = chartKindOf(series).table(series)
  const dated = table.some(({ x }) => x !== null)
  const rows = table.map(({ name, written, value, interval, where, x, ...row }) => ({
    name: name[locale],
    ...(dated ? { date: endCell(x, 'date') } : {}),
    written: written[locale],
    value: endCell(value, row.unit.kind),
    low: endCell(interval.low, row.unit.kind),
    high: endCell(interval.high, row.unit.kind),
    unit,
    source: where[locale],
  }))
  return toCsv(rows, Object.keys(rows[0] ?? {}))
}
