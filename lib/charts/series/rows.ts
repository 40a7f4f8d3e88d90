import { checkDatum, claimDatum, evidenceDatum } from '@/lib/charts/series/datum'
import type { Beside, MarkForm, Row, RowPanel, RowSeries } from '@/lib/charts/series/series'
import type { AssessedClaim, AssessedDossier } from '@/lib/claims/assess'
import { fill } from '@/lib/claims/fill'
import { sourceLabel } from '@/lib/claims/named-source'
import type { Divisor } from '@/lib/compare/comparison'
import type { FigureEntry } from '@/lib/dossier/figure-entry'
import type { Evidence } from '@/lib/dossier/rows'
import { inEach, type Text } from '@/lib/locale'
import type { Dimension } from '@/lib/quantity/unit'

type Measure = FigureEntry['measures'][number]

/** What a row builder needs to know of its figure. */
interface Context {
  readonly assessed: AssessedDossier
  readonly entry: FigureEntry
  readonly measure: Measure
}

/**
 * Rows of a figure whose marks stand on a horizontal axis: bars, dots, claimed intervals, dates.
 * Claims of one dimension share a panel; the figure's evidence stands below the claim that it speaks to, its checks below
 * the claim that they test. Order is that of figures.json.
 */
export function rowSeries(context: Context): RowSeries {
  const { assessed, entry } = context
  const form: MarkForm = entry.kind === 'bars' || entry.kind === 'intervals' ? 'bar' : 'dot'
  const panels: (RowPanel & { readonly rows: Row[] })[] = []
  for (const id of entry.claims) {
    const item = assessed.claims.find((c) => c.claim.id === id)
    if (item === undefined) continue
    const unit = item.claim.quantity.unit
    const dimension = unit.dimension
    let panel = panels.find((p) => p.unit.dimension.id === dimension.id)
    if (panel === undefined) {
      const title = words(entry.panels[dimension.id], context) ?? dimensionTitle(dimension)
      panel = { unit, title, rows: [] }
      panels.push(panel)
    }
    panel.rows.push(rowOf(item, form, context))
  }
  return { form: 'rows', panels }
}

/** The name of a dimension at the head of a panel. */
function dimensionTitle({ name }: Dimension): Text {
  return inEach((locale) => name[locale].slice(0, 1).toUpperCase() + name[locale].slice(1))
}

function rowOf(item: AssessedClaim, form: MarkForm, context: Context): Row {
  const { entry } = context
  const id = item.claim.id
  return {
    id,
    label: words(entry.labels[id], context) ?? item.subject.name,
    detail: words(entry.details[id], context),
    main: claimDatum(item, form, divisorOf(id, context)),
    beside: [...evidenceBeside(item, context), ...checksBeside(item, context)],
  }
}

function evidenceBeside(item: AssessedClaim, context: Context): Beside[] {
  const { entry } = context
  const dimension = item.claim.quantity.unit.dimension
  return item.evidence.flatMap((evidence: Evidence) => {
    const { quantity } = evidence
    if (!entry.evidence.includes(evidence.id) || quantity === null) return []
    if (quantity.unit.dimension.id !== dimension.id) return []
    const label = sourceLabel(evidence, words(entry.labels[evidence.id], context))
    return [{ ...evidenceDatum(evidence, quantity, divisorOf(evidence.id, context)), label, verdict: null }]
  })
}

function checksBeside(item: AssessedClaim, context: Context): Beside[] {
  const { assessed, entry } = context
  return assessed.checks.flatMap((result) => {
    if (result.check.against !== item.claim.id || !entry.checks.includes(result.check.id)) return []
    const datum = checkDatum(result)
    if (datum === null) return []
    return [
      {
        ...datum,
        label: words(entry.labels[result.check.id], context) ?? result.working,
        verdict: result.fit,
      },
    ]
  })
}

function divisorOf(id: string, { assessed, measure }: Context): Divisor | null {
  const per = assessed.claims.find((c) => c.claim.id === measure.per[id])
  return per === undefined ? null : { quantity: per.claim.quantity }
}

function words(template: Text | undefined, { assessed, entry }: Context): Text | null {
  return template === undefined ? null : fill(template, { assessed, entry })
}
