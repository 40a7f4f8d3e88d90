import { useEffect, useState } from 'react'
import { useFail } from '@/components/open/use-answer'
import { PAGE } from '@/lib/open/limits'
import type { RowView } from '@/lib/open/row-views'

/** The rows of a view by their place, fetched around those from `from` on, which are seen; undefined until they have come. */
export function useRows(
  first: readonly RowView[],
  fetchRows: (from: number, to: number) => Promise<RowView[]>,
  from: number,
): (place: number) => RowView | undefined {
  const [fetched, setFetched] = useState({ of: first, start: 0, rows: first })
  const fail = useFail()
  const page = Math.floor(from / PAGE)
  useEffect(() => {
    // Who has not scrolled a page sees no more than the first and some of the next.
    let wanted = first.length === PAGE
    const start = Math.max(0, page - 1) * PAGE
    if (wanted)
      fetchRows(start, (page + 3) * PAGE).then(
        (rows) => wanted && setFetched({ of: first, start, rows }),
        fail,
      )
    return () => {
      wanted = false
    }
  }, [page, first, fetchRows, fail])
  const isOfView = fetched.of === first
  return (place) => (isOfView ? fetched.rows[place - fetched.start] : undefined) ?? first[place]
}
