import type { ChartContext } from '@/lib/charts/kind'
import { fill } from '@/lib/claims/fill'
import type { Text } from '@/lib/locale'

/** Words of figures.json with their tokens filled; null where there are none. */
export function wordsOf(template: Text | undefined, { assessed, entry }: ChartContext): Text | null {
  return template === undefined ? null : fill(template, { assessed, entry })
}

/** The claims that a chart names, in its order. */
export function claimsOf({ assessed, entry }: ChartContext) {
  return entry.claims.flatMap((id) => assessed.claims.filter(({ claim }) => claim.id === id))
}
