import type { ChartContext } from '@/lib/charts/kind'
import { claimDatum, type Datum } from '@/lib/charts/series/datum'
import { type AxisKind, rowOf, type TableRow } from '@/lib/charts/table'
import { CHART_WORDS } from '@/lib/charts/words'
import type { NotableModel } from '@/lib/dossier/rows'
import { everywhere, inEach, JOINS, type Text } from '@/lib/locale'
import { UNITS } from '@/lib/quantity/built-in-units'
import { periodOf } from '@/lib/quantity/date'
import { point } from '@/lib/quantity/interval'
import type { Unit } from '@/lib/quantity/unit'
import { writeNumber } from '@/lib/quantity/write'
import { writeDate } from '@/lib/quantity/write-date'

/** Background points of others, with the chart's claims over them. */
export interface ScatterSeries {
  readonly kind: 'scatter'
  readonly x: { readonly kind: AxisKind; readonly label: Text }
  readonly y: { readonly label: Text; readonly unit: Unit }
  readonly background: readonly BackgroundPoint[]
  /** Whose list the background is. */
  readonly credit: string
  readonly highlights: readonly { readonly x: number; readonly label: Text; readonly datum: Datum }[]
}

interface BackgroundPoint {
  readonly name: string
  readonly x: number
  readonly y: number
  readonly note: Text
}

/** Notable models as grey dots, over time or over their size, with the chart's claims. */
export function scatterSeries(context: ChartContext): ScatterSeries {
  const { assessed, entry, measure } = context
  const { across } = measure
  const { dossier, claims } = assessed
  const isOverSize = across === 'parameters'
  return {
    kind: 'scatter',
    x: { kind: across, label: inEach((locale) => CHART_WORDS[locale].across[across]) },
    y: { label: inEach((locale) => CHART_WORDS[locale].accelerators), unit: unitOf(context) },
    credit: dossier.source.credits.find(({ file }) => file === entry.background)?.publisher ?? '',
    background: (entry.background === undefined ? [] : dossier.models)
      .flatMap((model) => backgroundPoint(model, isOverSize))
      .sort((a, b) => b.y - a.y),
    highlights: entry.highlights.flatMap((highlight) => {
      const item = claims.find(({ claim }) => claim.id === highlight.claim)
      const size = claims.find(({ claim }) => claim.id === highlight.parameters)?.claim.quantity
      const published = dossier.evidence.find(({ id }) => id === highlight.dated)?.published
      if (item === undefined || size?.kind !== 'number' || typeof published !== 'string') return []
      const x = isOverSize ? size.value : midday(published)
      return [{ x, label: item.subject.name, datum: claimDatum(item, 'dot') }]
    }),
  }
}

/** A list of models counts each device as one, whatever it is: the unit that heads the dimension of the claims. */
function unitOf({ assessed: { claims, dossier }, entry }: ChartContext): Unit {
  const named = entry.highlights.map(({ claim: id }) => claims.find(({ claim }) => claim.id === id))
  const dimension = named.find((item) => item !== undefined)?.claim.quantity.unit.dimension
  return dossier.knownUnits.get(dimension?.id ?? '')?.unit ?? UNITS.items
}

function midday(iso: string): number {
  const { low, high } = periodOf(iso)
  return (low + high) / 2
}

function backgroundPoint(model: NotableModel, isOverSize: boolean): BackgroundPoint[] {
  const { accelerators, parameters } = model
  if (accelerators === null || accelerators <= 0) return []
  const x = isOverSize ? parameters : midday(model.published)
  if (x === null) return []
  const note = inEach((locale) =>
    [
      model.organization.split(',').join(JOINS[locale].listComma),
      writeDate(model.published, locale),
      `${writeNumber(accelerators, locale)} × ${model.trainingHardware || '?'}`,
    ]
      .filter((part) => part !== '')
      .join(JOINS[locale].comma),
  )
  return [{ name: model.model, x, y: accelerators, note }]
}

/** The table of a scatter: its claims, then every background point. */
export function scatterTable({ x: { kind }, y: { unit }, ...series }: ScatterSeries): TableRow[] {
  const { background, highlights, credit } = series
  return [
    ...highlights.map(({ datum, label, x }) => rowOf(datum, label, { x: { kind, value: x } })),
    ...background.map(
      ({ name, note, x, y }): TableRow => ({
        id: name,
        source: 'evidence',
        claim: null,
        name: everywhere(name),
        written: note,
        value: y,
        interval: point(y),
        x: { kind, value: x },
        where: everywhere(credit),
        unit,
        per: null,
        hedge: 'exact',
        status: null,
        topic: null,
        fit: null,
        verdict: null,
        distance: null,
        grade: null,
      }),
    ),
  ]
}
