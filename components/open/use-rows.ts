import { useAnswer } from '@/components/open/use-answer'
import { PAGE } from '@/lib/open/limits'
import type { RowView } from '@/lib/open/row-views'

/** The rows of a view by their place, fetched around those from `from` on, which are seen; undefined until they have come. */
export function useRows(
  first: readonly RowView[],
  fetchRows: (from: number, to: number) => Promise<RowView[]>,
  from: number,
): (place: number) => RowView | undefined {
  const page = Math.floor(from / PAGE)
  const start = Math.max(0, page - 1) * PAGE
  // Who has not scrolled a page sees no more than the first and some of the next.
  const around = async () => ({
    of: first,
    start,
    rows: first.length === PAGE ? await fetchRows(start, (page + 3) * PAGE) : [],
  })
  const fetched = useAnswer(around, [page, first, fetchRows]).answer?.value
  return (place) => (fetched?.of === first ? fetched.rows[place - fetched.start] : undefined) ?? first[place]
}
