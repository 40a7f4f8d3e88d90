import { CHART_KINDS } from '@/lib/charts/kinds'
import type { AssessedDossier } from '@/lib/claims/assess'
import type { ChartEntry } from '@/lib/dossier/chart-entry'

/** The charts of the dashboard in its order: those that belong to the annotated sentence, the acts, and all claims. */
export function frontCharts({ dossier: { figures } }: AssessedDossier) {
  const isLast = ({ kind }: ChartEntry) => CHART_KINDS[kind].everyClaim === true
  const others = figures.filter((entry) => !isLast(entry))
  return {
    lead: others.filter(({ size }) => size === 'lead'),
    acts: others.filter(({ size }) => size !== 'lead'),
    all: figures.filter(isLast),
  }
}
