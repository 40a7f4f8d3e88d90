import type { Datum, Series } from '@/lib/figures/series/series'
import type { Text } from '@/lib/i18n/locale'

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
  /** Where the figure comes from: the place in the article, or the publisher. */
  readonly where: Text
}

function same(text: string): Text {
  return { zh: text, en: text }
}

function rowOf(datum: Datum, name: Text): TableRow {
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
    where: datum.tip.source,
  }
}

/** Everything that a figure draws, as the rows of its table and of its CSV. */
export function tableOf(series: Series): TableRow[] {
  switch (series.form) {
    case 'rows':
      return series.panels.flatMap((panel) =>
        panel.rows.flatMap((row) => [
          rowOf(row.main, row.label),
          ...row.beside.map((other) => rowOf(other, other.label)),
        ]),
      )
    case 'slope':
      return [
        rowOf(series.main[0], series.columns[0]),
        rowOf(series.main[1], series.columns[1]),
        ...series.pairs.flatMap(({ label, ends }) =>
          ends.map((end, index) => {
            const column = series.columns[index === 0 ? 0 : 1]
            return rowOf(end, { zh: `${label.zh}，${column.zh}`, en: `${label.en}, ${column.en}` })
          }),
        ),
      ]
    case 'scatter':
      return [
        ...series.highlights.map(({ datum, label }) => rowOf(datum, label)),
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
            where: same('Epoch AI'),
          }),
        ),
      ]
    case 'counts':
      return series.rows.map(
        (row): TableRow => ({
          id: row.id,
          source: 'claim',
          claim: row.id,
          name: row.label,
          written: row.written,
          value: null,
          low: row.low,
          high: row.high,
          where: row.where,
        }),
      )
    case 'standing':
      return series.topics.flatMap(({ claims }) =>
        claims.map(
          (claim): TableRow => ({
            id: claim.id,
            source: 'claim',
            claim: claim.id,
            name: claim.statement,
            written: claim.written,
            value: null,
            low: null,
            high: null,
            where: claim.where,
          }),
        ),
      )
    case 'ranks':
      return series.rows.map(
        (row): TableRow => ({
          id: row.id,
          source: 'claim',
          claim: row.id,
          name: row.label,
          written: row.written,
          value: null,
          low: null,
          high: null,
          where: row.where,
        }),
      )
  }
}
