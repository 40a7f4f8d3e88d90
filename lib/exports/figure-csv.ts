import type { Figure } from '@/lib/charts/figure'
import type { TableRow } from '@/lib/charts/table'
import { FIGURE_FIELDS } from '@/lib/exports/figure-fields'
import { isoOfDay } from '@/lib/quantity/date'
import { type CsvRow, type CsvValue, toCsv } from '@/lib/text/csv'

export const FIGURE_COLUMNS = FIGURE_FIELDS.map(({ name }) => name)

function end(n: number | null, date: boolean): CsvValue {
  if (n === null || !Number.isFinite(n)) return null
  return date ? isoOfDay(Math.floor(n)) : n
}

function cells(row: TableRow) {
  const date = row.unit === 'date'
  const { low, high, lowOpen, highOpen } = row.interval
  return {
    id: row.id,
    source: row.source,
    claim: row.claim,
    name_zh: row.name.zh,
    name_en: row.name.en,
    written_zh: row.written.zh,
    written_en: row.written.en,
    value: end(row.value, date),
    low: end(low, date),
    high: end(high, date),
    unit: row.unit,
    x: end(row.x?.value ?? null, row.x?.kind === 'date'),
    where_zh: row.where.zh,
    where_en: row.where.en,
    per: row.perTrillion === null ? null : `trillion-${row.perTrillion}`,
    hedge: row.hedge,
    low_open: String(lowOpen),
    high_open: String(highOpen),
    status: row.status,
    topic: row.topic,
    fit: row.fit,
    verdict: row.verdict,
    grade: row.grade,
  } satisfies CsvRow
}

/** The numbers of a figure as drawn, every measure of it, with intervals and ids, as the cells of its CSV. */
export function figureRows(figure: Figure): (ReturnType<typeof cells> & { readonly measure: string })[] {
  return figure.measures.flatMap((measure) =>
    measure.rows.map((row) => ({ measure: measure.id, ...cells(row) })),
  )
}

/**
 * The same as CSV. An end without a bound is empty; dates are ISO days, the value of a period being its middle; `x` is the
 * place on the other axis of a field, a day or a count of parameters.
 */
export function figureCsv(figure: Figure): string {
  return toCsv(figureRows(figure), FIGURE_COLUMNS)
}
