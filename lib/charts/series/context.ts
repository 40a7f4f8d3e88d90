import type { ChartContext } from '@/lib/charts/kind'
import type { AssessedClaim } from '@/lib/claims/assess'
import { asSentence } from '@/lib/claims/fill'
import type { Text } from '@/lib/locale'
import { measureOf } from '@/lib/quantity/unit'

/** A remark of figures.json on a claim, a piece of evidence or a check; null where there is none. */
export function remarkOn(id: string, { entry }: ChartContext): Text | null {
  return entry.annotations.find(({ at }) => at === id)?.text ?? null
}

/** What figures.json calls a number, at the head of its row; null where it does not. */
export function labelOf(id: string, { entry }: ChartContext): Text | null {
  const label = entry.labels[id]
  return label === undefined ? null : asSentence(label)
}

/** What a claim is called in a chart: as figures.json says, else its subject. */
export function claimLabelOf({ claim, subject }: AssessedClaim, context: ChartContext): Text {
  return labelOf(claim.id, context) ?? subject.name
}

/** The numbers of a chart’s evidence that measure what a claim measures, in its order. */
export function sourcesBeside({ claim, evidence }: AssessedClaim, { entry }: ChartContext) {
  const measure = measureOf(claim.quantity.unit)
  return evidence.flatMap((source) => {
    const { id, quantity } = source
    const isShown = entry.evidence.includes(id) && quantity !== null && measureOf(quantity.unit) === measure
    return isShown ? [{ source, quantity }] : []
  })
}

/** The claims that a chart names, in its order. */
export function claimsOf({ assessed, entry }: ChartContext) {
  return entry.claims.flatMap((id) => assessed.claims.filter(({ claim }) => claim.id === id))
}
