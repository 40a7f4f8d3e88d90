import type { ChartContext } from '@/lib/charts/kind'
import { claimDatum, evidenceDatum } from '@/lib/charts/series/assessed-datum'
import { remarkOn } from '@/lib/charts/series/context'
import { UNASSESSED } from '@/lib/charts/series/datum'
import { rowOf, type TableRow } from '@/lib/charts/table'
import { CHART_WORDS } from '@/lib/charts/words'
import { sourceLabel } from '@/lib/claims/named-source'
import type { NotableModel } from '@/lib/dossier/rows'
import { UNSURE } from '@/lib/dossier/vocabulary'
import { everywhere, inEach, JOINS } from '@/lib/locale'
import { UNITS } from '@/lib/quantity/built-in-units'
import { periodOf } from '@/lib/quantity/date'
import { point } from '@/lib/quantity/interval'
import type { Unit } from '@/lib/quantity/unit'
import { writeNumber } from '@/lib/quantity/write'
import { writeDate } from '@/lib/quantity/write-date'

/** Background points of others, with the chart's claims over them. */
export type ScatterSeries = ReturnType<typeof scatterSeries>

/** Notable models as dots over time, with the chart's claims. */
export function scatterSeries(context: ChartContext) {
  const { assessed, entry, measure } = context
  const { dossier } = assessed
  const points = (entry.background === undefined ? [] : dossier.models)
    .flatMap((model) => backgroundPoint(model, context))
    .sort((a, b) => b.y - a.y)
  const highlights = highlightsOf(context)
  const from = measure.from ?? null
  const isEarly = ({ x }: (typeof points)[number]) => from !== null && x < periodOf(String(from)).low
  const unit = unitOf(context)
  return {
    kind: 'scatter' as const,
    y: { label: inEach((locale) => CHART_WORDS[locale].onLog(unit.dimension.name[locale])), unit },
    /** Whose list the background is. */
    credit: dossier.source.credits.find(({ file }) => file === entry.background)?.publisher ?? '',
    /** What its points that have a colour have in common. */
    coloured: entry.coloured ?? null,
    background: points,
    highlights,
    /** The greatest number of the claims: background points above it are marked. Null without claims. */
    threshold: thresholdOf(highlights, context),
    /** Points from before this year are not drawn; null where all are. */
    from: from === null ? null : { year: from, left: points.filter(isEarly).length },
  }
}

function highlightsOf(context: ChartContext) {
  const { dossier, claims } = context.assessed
  return context.entry.highlights.flatMap((highlight) => {
    const item = claims.find(({ claim }) => claim.id === highlight.claim)
    const published = dossier.evidence.find(({ id }) => id === highlight.dated)?.published
    if (item === undefined || typeof published !== 'string') return []
    const source = dossier.evidence.find(({ id }) => id === highlight.source)
    return [
      {
        x: midday(published),
        label: item.subject.name,
        datum: claimDatum(item, 'dot'),
        /** Another source’s number of the same, and what is said of it. */
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

function thresholdOf(highlights: ReturnType<typeof highlightsOf>, context: ChartContext) {
  const [most] = highlights.map(({ datum }) => datum).toSorted((a, b) => b.value - a.value)
  return most === undefined ? null : { value: most.value, remark: remarkOn(most.id, context) }
}

/** A list of models counts each device as one, whatever it is: the unit that heads the dimension of the claims. */
function unitOf({ assessed: { claims, dossier }, entry: { highlights } }: ChartContext): Unit {
  const [item] = highlights.flatMap((highlight) => claims.filter(({ id }) => id === highlight.claim))
  const dimension = item?.claim.quantity.unit.dimension
  return dossier.knownUnits.get(dimension?.id ?? '')?.unit ?? UNITS.items
}

function midday(iso: string): number {
  const { low, high } = periodOf(iso)
  return (low + high) / 2
}

function backgroundPoint(model: NotableModel, { entry }: ChartContext) {
  const { accelerators } = model
  if (accelerators === null || accelerators <= 0) return []
  const x = midday(model.published)
  const note = inEach((locale) => {
    const spaced = (list: string) => list.split(',').join(JOINS[locale].listComma)
    const devices = spaced(model.trainingHardware) || CHART_WORDS[locale].dots.noDevice
    return [
      spaced(model.organization),
      writeDate(model.published, locale),
      `${writeNumber(accelerators, locale)} × ${devices}`,
    ]
      .filter((part) => part !== '')
      .join(JOINS[locale].comma)
  })
  const rank = entry.landmarks.findIndex((landmark) => landmark.model === model.model)
  const named = entry.landmarks[rank]
  /** How it is called where it is named, in the colour of its makers where they have one. */
  const landmark =
    named === undefined ? null : { label: named.label ?? named.model, tone: named.family ?? null, rank }
  return [{ name: model.model, x, y: accelerators, note, unsure: model.confidence === UNSURE, landmark }]
}

/** The table of a scatter: its claims, then every background point. */
export function scatterTable({ y: { unit }, ...series }: ScatterSeries): TableRow[] {
  const { background, highlights, credit } = series
  return [
    ...highlights.flatMap(({ datum, label, x, source }) => [
      rowOf(datum, label, { x }),
      ...(source === null ? [] : [rowOf(source.datum, source.label, { x })]),
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
        x,
        where: everywhere(credit),
        unit,
        hedge: 'exact',
        distance: null,
      }),
    ),
  ]
}
