import type { ChartContext } from '@/lib/charts/kind'
import { remarkOn } from '@/lib/charts/series/context'
import { claimDatum, type Datum, evidenceDatum, type Tone, UNASSESSED } from '@/lib/charts/series/datum'
import { type AxisKind, rowOf, type TableRow } from '@/lib/charts/table'
import { CHART_WORDS } from '@/lib/charts/words'
import { sourceLabel } from '@/lib/claims/named-source'
import type { NotableModel } from '@/lib/dossier/rows'
import { UNSURE } from '@/lib/dossier/vocabulary'
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
  /** What its points that have a colour have in common. */
  readonly coloured: Text | null
  readonly highlights: readonly Highlight[]
  /** The greatest number of the claims: background points above it stand out. Null without claims. */
  readonly threshold: { readonly value: number; readonly written: Text; readonly remark: Text | null } | null
  /** Points from before this year are not drawn; null where all are. */
  readonly from: { readonly year: number; readonly left: number } | null
}

interface Highlight {
  readonly x: number
  readonly label: Text
  readonly datum: Datum
  /** Another source’s number of the same, and what is said of it. */
  readonly source: { readonly datum: Datum; readonly label: Text } | null
}

interface BackgroundPoint {
  readonly name: string
  readonly x: number
  readonly y: number
  readonly note: Text
  readonly unsure: boolean
  /** How it is called where it is named, in the colour of its makers where they have one. */
  readonly landmark: { readonly label: string; readonly tone: Tone | null; readonly rank: number } | null
}

/** Notable models as dots, over time or over their size, with the chart's claims. */
export function scatterSeries(context: ChartContext): ScatterSeries {
  const { assessed, entry, measure } = context
  const { across } = measure
  const { dossier } = assessed
  const points = (entry.background === undefined ? [] : dossier.models)
    .flatMap((model) => backgroundPoint(model, context))
    .sort((a, b) => b.y - a.y)
  const highlights = highlightsOf(context)
  const from = measure.from === undefined || across !== 'date' ? null : measure.from
  const isEarly = ({ x }: BackgroundPoint) => from !== null && x < periodOf(String(from)).low
  const unit = unitOf(({ claim }) => claim, context)
  const sizes = unitOf(({ parameters }) => parameters, context)
  return {
    kind: 'scatter',
    x: {
      kind: across,
      label:
        across === 'parameters' ? onLog(sizes) : inEach((locale) => CHART_WORDS[locale].dateOfPublication),
    },
    y: { label: onLog(unit), unit },
    credit: dossier.source.credits.find(({ file }) => file === entry.background)?.publisher ?? '',
    coloured: entry.coloured ?? null,
    background: points,
    highlights,
    threshold: thresholdOf(highlights, context),
    from: from === null ? null : { year: from, left: points.filter(isEarly).length },
  }
}

function highlightsOf(context: ChartContext): Highlight[] {
  const { assessed, entry, measure } = context
  const { dossier, claims } = assessed
  return entry.highlights.flatMap((highlight) => {
    const item = claims.find(({ claim }) => claim.id === highlight.claim)
    const size = claims.find(({ claim }) => claim.id === highlight.parameters)?.claim.quantity
    const published = dossier.evidence.find(({ id }) => id === highlight.dated)?.published
    if (item === undefined || size?.kind !== 'number' || typeof published !== 'string') return []
    const x = measure.across === 'parameters' ? size.value : midday(published)
    const source = dossier.evidence.find(({ id }) => id === highlight.source)
    return [
      {
        x,
        label: item.subject.name,
        datum: claimDatum(item, 'dot'),
        source:
          source === undefined || source.quantity === null
            ? null
            : {
                datum: evidenceDatum(source, source.quantity),
                label: remarkOn(source.id, context) ?? sourceLabel(source, null),
              },
      },
    ]
  })
}

function thresholdOf(highlights: readonly Highlight[], context: ChartContext): ScatterSeries['threshold'] {
  const most = highlights.reduce<Datum | null>(
    (best, { datum }) => (best === null || datum.value > best.value ? datum : best),
    null,
  )
  return most === null
    ? null
    : {
        value: most.value,
        written: most.written,
        // It counts the whole list, of which not all have a size.
        remark: context.measure.across === 'date' ? remarkOn(most.id, context) : null,
      }
}

/** What an axis measures, and that its scale is logarithmic. */
function onLog({ dimension }: Unit): Text {
  return inEach((locale) => CHART_WORDS[locale].onLog(dimension.name[locale]))
}

/** A list of models counts each device as one, whatever it is: the unit that heads the dimension of the claims. */
function unitOf(
  idOf: (highlight: ChartContext['entry']['highlights'][number]) => string,
  context: ChartContext,
): Unit {
  const { claims, dossier } = context.assessed
  const named = context.entry.highlights.map((highlight) =>
    claims.find(({ claim }) => claim.id === idOf(highlight)),
  )
  const dimension = named.find((item) => item !== undefined)?.claim.quantity.unit.dimension
  return dossier.knownUnits.get(dimension?.id ?? '')?.unit ?? UNITS.items
}

function midday(iso: string): number {
  const { low, high } = periodOf(iso)
  return (low + high) / 2
}

function backgroundPoint(model: NotableModel, { entry, measure }: ChartContext): BackgroundPoint[] {
  const { accelerators, parameters } = model
  if (accelerators === null || accelerators <= 0) return []
  const x = measure.across === 'parameters' ? parameters : midday(model.published)
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
  const rank = entry.landmarks.findIndex((landmark) => landmark.model === model.model)
  const named = entry.landmarks[rank]
  const landmark =
    named === undefined ? null : { label: named.label ?? named.model, tone: named.family ?? null, rank }
  return [{ name: model.model, x, y: accelerators, note, unsure: model.confidence === UNSURE, landmark }]
}

/** The table of a scatter: its claims, then every background point. */
export function scatterTable({ x: { kind }, y: { unit }, ...series }: ScatterSeries): TableRow[] {
  const { background, highlights, credit } = series
  return [
    ...highlights.flatMap(({ datum, label, x, source }) => [
      rowOf(datum, label, { x: { kind, value: x } }),
      ...(source === null ? [] : [rowOf(source.datum, source.label, { x: { kind, value: x } })]),
    ]),
    ...background.map(
      ({ name, note, x, y }): TableRow => ({
        ...UNASSESSED,
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
        hedge: 'exact',
        distance: null,
      }),
    ),
  ]
}
