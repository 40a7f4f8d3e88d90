import { claimDatum } from '@/lib/charts/series/datum'
import type { ScatterPoint, ScatterSeries } from '@/lib/charts/series/series'
import type { AssessedDossier } from '@/lib/claims/assess'
import type { FigureEntry } from '@/lib/dossier/figure-entry'
import type { NotableModel } from '@/lib/dossier/rows'
import { JOINS } from '@/lib/locale'
import { periodOf } from '@/lib/quantity/date'
import { writeNumber } from '@/lib/quantity/write'
import { writeDate } from '@/lib/quantity/write-date'

/** Notable models as a field of grey dots, with the figure's claims status out of it. */
export function scatterSeries(assessed: AssessedDossier, entry: FigureEntry, measure: string): ScatterSeries {
  const bySize = measure === 'size'
  return {
    form: 'scatter',
    x: bySize
      ? { kind: 'parameters', label: { zh: '参数量（对数刻度）', en: 'Parameters (log scale)' } }
      : { kind: 'date', label: { zh: '发表时间', en: 'Date of publication' } },
    y: { label: { zh: '加速器数量（对数刻度）', en: 'Accelerators (log scale)' } },
    credit:
      assessed.dossier.source.credits.find(({ file }) => file === 'notable-models.csv')?.publisher ?? '',
    background: assessed.dossier.models
      .flatMap((model) => backgroundPoint(model, bySize))
      .sort((a, b) => b.y - a.y),
    highlights: entry.highlights.flatMap((highlight) => {
      const item = assessed.claims.find((c) => c.claim.id === highlight.claim)
      const size = assessed.claims.find((c) => c.claim.id === highlight.parameters)?.claim.quantity
      const published = assessed.dossier.evidence.find((e) => e.id === highlight.dated)?.published
      if (item === undefined || size?.kind !== 'number' || typeof published !== 'string') return []
      const x = bySize ? size.value : midday(published)
      return [{ x, label: item.subject.name, datum: claimDatum(item, 'dot') }]
    }),
  }
}

function midday(iso: string): number {
  const { low, high } = periodOf(iso)
  return (low + high) / 2
}

function backgroundPoint(model: NotableModel, bySize: boolean): ScatterPoint[] {
  const { accelerators, parameters } = model
  if (accelerators === null) return []
  if (bySize && parameters === null) return []
  const note = (locale: 'zh' | 'en') =>
    [
      model.organization.split(',').join(JOINS[locale].listComma),
      writeDate(model.published, locale),
      `${writeNumber(accelerators, locale)} × ${model.trainingHardware || '?'}`,
    ]
      .filter((part) => part !== '')
      .join(JOINS[locale].comma)
  const x = bySize ? (parameters ?? 0) : midday(model.published)
  return [{ name: model.model, x, y: accelerators, note: { zh: note('zh'), en: note('en') } }]
}
