import type { Interval } from '@/lib/quantity/interval'

/** How far a result is from what a claim allows, and on which side. */
export interface Distance {
  readonly side: 'short' | 'over'
  readonly by: number
}

/**
 * The distance between what a check gives and what the claim allows, from end to nearest end; null where the two meet.
 * @example distanceOf(point(0.766), between(0.8, 1, { low: true })) // short by 0.034
 */
export function distanceOf(derived: Interval, allowed: Interval): Distance | null {
  if (derived.high < allowed.low) return { side: 'short', by: allowed.low - derived.high }
  if (derived.low > allowed.high) return { side: 'over', by: derived.low - allowed.high }
  return null
}
