import type { Datum, Series } from '@/lib/charts/series/series'
import type { Text } from '@/lib/locale'
import { type Interval, point } from '@/lib/quantity/interval'

/** One mark of a figure as it is drawn and labelled, before anything is added that the dossier knows of it. */
export interface DrawnRow {
  /** Id of a claim, a piece of evidence or a check; the name of a model in a background. */
  readonly id: string
  readonly source: 'claim' | 'evidence' | 'check'
  /** The claim whose page tells more, or null. */
  readonly claim: string | null
  readonly name: Text
  /** As written at the mark. */
  readonly written: Text
  /** Base units; dates as days since 1970-01-01. Null where the mark has no place on an axis. */
  readonly value: number | null
  readonly interval: Interval | null
  /** Where the mark stands on the other axis, in a background: a day, or a count of parameters. */
  readonly x: { readonly kind: 'date' | 'parameters'; readonly value: number } | null
  /** Where the figure comes from: the place in the article, or the publisher. */
  readonly where: Text
}

function same(text: string): Text {
  return { zh: text, en: text }
}

function rowOf(datum: Datum, name: Text, x: DrawnRow['x'] = null): DrawnRow {
  const { id, source, claim, written, value, interval, tip } = datum
  return { id, source, claim, name, written, value, interval, x, where: tip.source }
}

/** The row of a claim that is told in words. */
function wordedRow(
  { id, written, where }: { readonly id: string; readonly written: Text; readonly where: Text },
  name: Text,
): DrawnRow {
  return { id, source: 'claim', claim: id, name, written, value: null, interval: null, x: null, where }
}

/** Everything that a figure draws, in its order. */
export function drawnRows(series: Series): DrawnRow[] {
  switch (series.form) {
    case 'rows':
      return series.panels.flatMap(({ rows }) =>
        rows.flatMap((row) => [
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
            const name = { zh: `${label.zh}，${column.zh}`, en: `${label.en}, ${column.en}` }
            return rowOf(end, name)
          }),
        ),
      ]
    case 'scatter': {
      const { kind } = series.x
      return [
        ...series.highlights.map(({ datum, label, x }) => rowOf(datum, label, { kind, value: x })),
        ...series.background.map(
          (dot): DrawnRow => ({
            id: dot.name,
            source: 'evidence',
            claim: null,
            name: same(dot.name),
            written: dot.note,
            value: dot.y,
            interval: point(dot.y),
            x: { kind, value: dot.x },
            where: same(series.credit),
          }),
        ),
      ]
    }
    case 'counts':
    case 'ranks':
      return series.rows.map((row) => wordedRow(row, row.label))
    case 'status':
      return series.topics.flatMap(({ claims }) => claims.map((claim) => wordedRow(claim, claim.statement)))
  }
}
