import { CHART_KINDS, chartKindOf, type Series } from '@/lib/charts/kinds'
import type { AssessedDossier } from '@/lib/claims/assess'
import type { Finding } from '@/lib/claims/findings'
import type { ChartEntry } from '@/lib/dossier/chart-entry'
import { lazyFor } from '@/lib/lazy'

/** A chart as data: everything it shows and says in every measure, before it is laid out for a width. */
export type Chart = ReturnType<typeof chartOf>

/** Makes a chart of figures.json from the dossier. */
export const chartOf = lazyFor((assessed: AssessedDossier, entry: ChartEntry) => {
  const kind = CHART_KINDS[entry.kind]
  const [first, ...others] = entry.measures.map((measure) => {
    const series: Series = kind.series({ assessed, entry, measure })
    const { id, label, title, subtitle } = measure
    return { id, label, title, subtitle, series, rows: chartKindOf(series).table(series) }
  })
  if (first === undefined) throw new Error(`figures.json: figure "${entry.slug}" has no measure`)
  return {
    entry,
    slug: entry.slug,
    /** The first is shown first. */
    measures: [first, ...others] as const,
    scale: entry.scale,
    caution: entry.caution ?? null,
  }
})

/** The charts of the dashboard in its order: those that belong to the annotated sentence, the acts, and all claims. */
export function frontCharts({ dossier: { figures } }: AssessedDossier) {
  const isLast = ({ kind }: ChartEntry) => CHART_KINDS[kind].everyClaim === true
  const others = figures.filter((entry) => !isLast(entry))
  return {
    leading: others.filter(({ size }) => size === 'lead'),
    acts: others.filter(({ size }) => size !== 'lead'),
    all: figures.filter(isLast),
  }
}

/** The chart that draws most of what a finding is about: its claims, its checks and its sources. Undefined where none does. */
export function chartOn({ claims, evidence, checks }: Finding, { dossier }: AssessedDossier) {
  const about = [...[...claims, ...evidence].map(({ id }) => id), ...checks.map(({ check }) => check.id)]
  const drawn = (entry: ChartEntry) =>
    [...entry.claims, ...entry.evidence, ...entry.checks].filter((id) => about.includes(id)).length
  const [most] = dossier.figures.toSorted((a, b) => drawn(b) - drawn(a))
  return most !== undefined && drawn(most) > 0 ? most : undefined
}
