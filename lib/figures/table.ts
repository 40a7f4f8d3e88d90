import type { Datum, Series } from '@/lib/figures/series/series'
import type { Text } from '@/lib/i18n/locale'
import type { UnitId } from '@/lib/quantity/unit'

/** One line of a figure's data: what is drawn, in words and in numbers. */
export interface TableRow {
  /** Id of a claim, a piece of evidence or a check; the name of a model in a field. */
  readonly id: string
  readonly source: 'claim' | 'evidence' | 'check'
  /** The claim whose page tells more, or null. */
  readonly claim: string | null
  readonly name: Text
  readonly written: Text
  /** Base units; dates as days since 1970-01-01. Null where the figure is told in words only. */
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  /** The unit of the numbers, where they have one; `date` for days. */
  readonly unit: UnitId | null
  /** Where the mark stands on the other axis, in a field: a day, or a count of parameters. */
  readonly x: { readonly kind: 'date' | 'parameters'; readonly value: number } | null
  /** Where the figure comes from: the place in the article, or the publisher. */
  readonly where: Text
}

function same(text: string): Text {
  return { zh: text, en: text }
}

function rowOf(datum: Datum, name: Text, unit: UnitId | null, x: TableRow['x'] = null): TableRow {
  const { low, high } = datum.interval
  return {
    id: datum.id,
    source: datum.source,
    claim: datum.claim,
    name,
    written: datum.written,
    value: datum.value,
    low,
    high,
    unit,
    x,
    where: datum.tip.source,
  }
}

/** The row of a claim that is told in words, with what ends it has. */
function wordedRow(
  row: { readonly id: string; readonly written: Text; readonly where: Text },
  name: Text,
  ends: { readonly low: number; readonly high: number } | null = null,
): TableRow {
  return {
    id: row.id,
    source: 'claim',
    claim: row.id,
    name,
    written: row.written,
    value: null,
    low: ends?.low ?? null,
    high: ends?.high ?? null,
    unit: null,
    x: null,
    where: row.where,
  }
}

/** Everything that a figure draws, as the rows of its table and of its CSV. */
export function tableOf(series: Series): TableRow[] {
  switch (series.form) {
    case 'rows':
      return series.panels.flatMap(({ unit, rows }) =>
        rows.flatMap((row) => [
          rowOf(row.main, row.label, unit),
          ...row.beside.map((other) => rowOf(other, other.label, unit)),
        ]),
      )
    case 'slope':
      return [
        rowOf(series.main[0], series.columns[0], series.unit),
        rowOf(series.main[1], series.columns[1], series.unit),
        ...series.pairs.flatMap(({ label, ends }) =>
          ends.map((end, index) => {
            const column = series.columns[index === 0 ? 0 : 1]
            const name = { zh: `${label.zh}，${column.zh}`, en: `${label.en}, ${column.en}` }
            return rowOf(end, name, series.unit)
          }),
        ),
      ]
    case 'scatter': {
      const { kind } = series.x
      return [
        ...series.highlights.map(({ datum, label, x }) => rowOf(datum, label, null, { kind, value: x })),
        ...series.field.map(
          (point): TableRow => ({
            id: point.name,
            source: 'evidence',
            claim: null,
            name: same(point.name),
            written: point.note,
            value: point.y,
            low: point.y,
            high: point.y,
            unit: null,
            x: { kind, value: point.x },
            where: same(series.credit),
          }),
        ),
      ]
    }
    case 'counts':
      return series.rows.map((row) => wordedRow(row, row.label, row))
    case 'standing':
      return series.topics.flatMap(({ claims }) => claims.map((claim) => wordedRow(claim, claim.statement)))
    case 'ranks':
      return series.rows.map((row) => wordedRow(row, row.label))
  }
}
