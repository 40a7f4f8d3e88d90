import type { StatusSeries } from '@/lib/charts/series/lists'
import { groupOf } from '@/lib/claims/status'

/** Between two statuses and between two groups, in marks. */
const STATUS_GAP = 0.35
const GROUP_GAP = 1.3

/** Where the marks of a status begin in the strip, in marks from its left end. */
export interface StripPlace {
  readonly from: number
  readonly count: number
}

/** Where each status is in a strip of all marks side by side, and how long that is. */
export function stripOf({ statuses }: StatusSeries): {
  readonly length: number
  readonly places: readonly StripPlace[]
} {
  let end = 0
  const places = statuses.map(({ status, claims }, index): StripPlace => {
    const before = statuses[index - 1]
    if (before !== undefined) end += groupOf(before.status) === groupOf(status) ? STATUS_GAP : GROUP_GAP
    const from = end
    end += claims.length
    return { from, count: claims.length }
  })
  return { length: end, places }
}

/**
 * Lists of so many lines each, in their order, in at most `most` columns of about one height: the index of the first list of
 * each column.
 * @example columnsOf([3, 11, 7, 10], 3) // [0, 2, 3]: 14, 7 and 10 lines
 */
export function columnsOf(lines: readonly number[], most: number): number[] {
  for (let limit = Math.max(0, ...lines); ; limit += 1) {
    const starts: number[] = []
    let height = Number.POSITIVE_INFINITY
    lines.forEach((count, index) => {
      if (height + count > limit) {
        starts.push(index)
        height = 0
      }
      height += count
    })
    if (starts.length <= most) return starts
  }
}
