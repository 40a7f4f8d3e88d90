import type { Figure } from '@/lib/figures/figure'
import { tableOf } from '@/lib/figures/table'
import { toCsv } from '@/lib/publish/csv'

const COLUMNS = [
  'measure',
  'id',
  'source',
  'claim',
  'name_zh',
  'name_en',
  'written_zh',
  'written_en',
  'value',
  'low',
  'high',
  'where_zh',
  'where_en',
] as const

/** The numbers of a figure as drawn, every measure of it, with intervals and ids. An endless interval has an empty high. */
export function figureCsv(figure: Figure): string {
  const rows = figure.measures.flatMap((measure) =>
    tableOf(measure.series).map((row) => ({
      measure: measure.id,
      id: row.id,
      source: row.source,
      claim: row.claim ?? '',
      name_zh: row.name.zh,
      name_en: row.name.en,
      written_zh: row.written.zh,
      written_en: row.written.en,
      value: row.value ?? '',
      low: row.low ?? '',
      high: row.high !== null && Number.isFinite(row.high) ? row.high : '',
      where_zh: row.where.zh,
      where_en: row.where.en,
    })),
  )
  return toCsv(rows, COLUMNS)
}
