import type { AssessedClaim } from '@/lib/claims/assess'
import { decides } from '@/lib/claims/status'
import type { Evidence } from '@/lib/dossier/rows'

/** How much a source’s word weighs, the weightiest first. */
const ORIGIN_WEIGHT = { independent: 0, original: 1, own: 1, relay: 2 } as const
const RELATION_WEIGHT = { differs: 0, agrees: 0, partly: 0, context: 1 } as const

/**
 * The one piece of evidence that says most about a claim, or null when there is none: background in another unit is none,
 * for the two numbers are read side by side. What can decide a status comes before repetitions and weak sources,
 * what agrees or differs before background, an independent source before the organisation’s own and the original count, one
 * with a number before one without, and among equals the first of the file.
 */
export function bestEvidence({ claim, evidence }: AssessedClaim): Evidence | null {
  const besides = evidence.filter(
    ({ relation, quantity }) =>
      relation !== 'context' || quantity === null || quantity.unit.id === claim.quantity.unit.id,
  )
  const weight = (e: Evidence) => [
    decides(e) ? 0 : 1,
    RELATION_WEIGHT[e.relation],
    ORIGIN_WEIGHT[e.origin],
    e.quantity === null ? 1 : 0,
  ]
  const [best] = besides.toSorted((a, b) => {
    const other = weight(b)
    return (
      weight(a)
        .map((part, at) => part - (other[at] ?? 0))
        .find((part) => part !== 0) ?? 0
    )
  })
  return best ?? null
}
