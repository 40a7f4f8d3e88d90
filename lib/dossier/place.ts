/** A block of the article: section 1 (the lead) and up, paragraph 1 and up; paragraph 0 is the section's heading. */
export interface Place {
  readonly section: number
  readonly paragraph: number
}

/** Below zero where a place comes before another, 0 where both are one, else above. */
export function comparePlaces(a: Place, b: Place): number {
  return a.section - b.section || a.paragraph - b.paragraph
}

/** Whether two places are one. */
export function isSamePlace(a: Place, b: Place): boolean {
  return comparePlaces(a, b) === 0
}
