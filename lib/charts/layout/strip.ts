import type { StatusSeries } from '@/lib/charts/series/lists'
import { groupOf } from '@/lib/claims/status-group'
import { STATUS_GROUPS } from '@/lib/dossier/statuses'

/** Between two statuses and between two groups, in marks. */
const STATUS_GAP = 0.35
const GROUP_GAP = 1.3

/** A status with its claims in the strip. */
export type StripItem = ReturnType<typeof stripOf>['items'][number]

/** All statuses by their groups, short lists first, since they fill columns better; and how long a strip of all marks is. */
export function stripOf({ statuses }: StatusSeries) {
  let length = 0
  const items = STATUS_GROUPS.flatMap((group) => {
    const own = statuses.filter(({ status }) => groupOf(status) === group)
    const inGroup = own.reduce((sum, { claims }) => sum + claims.length, 0)
    return own
      .toSorted((a, b) => a.claims.length - b.claims.length)
      .map((item, index) => {
        const gap = index > 0 ? STATUS_GAP : length > 0 ? GROUP_GAP : 0
        const from = length + gap
        length = from + item.claims.length
        return {
          ...item,
          group,
          /** How many claims its group has, where it is the first of it. */
          inGroup: index === 0 ? inGroup : null,
          /** Where its marks begin, in marks from the left end. */
          from,
        }
      })
  })
  return { length, items }
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
