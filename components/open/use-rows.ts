import { useEffect, useRef, useState } from 'react'
import { useFail } from '@/components/open/use-answer'
import { PAGE } from '@/lib/open/limits'
import type { RowView } from '@/lib/open/row-views'

export type FetchRows = (from: number, to: number) => Promise<RowView[]>

type Pages = ReadonlyMap<number, readonly RowView[]>

/** Further pages, and the view that they are of. */
interface Fetched {
  readonly of: readonly RowView[]
  readonly pages: Pages
}

const NONE: Pages = new Map()

/** The rows of a view by their place, fetched page by page where they are seen; undefined until a page has come. */
export function useRows(
  firstPage: readonly RowView[],
  fetchRows: FetchRows,
  from: number,
  to: number,
): (index: number) => RowView | undefined {
  const [fetched, setFetched] = useState<Fetched>({ of: firstPage, pages: new Map() })
  const fail = useFail()
  const asked = useRef<{ of: unknown; pages: Set<number> }>({ of: firstPage, pages: new Set() })
  const pages = fetched.of === firstPage ? fetched.pages : NONE
  const first = Math.floor(from / PAGE)
  const last = Math.floor(to / PAGE)
  useEffect(() => {
    if (asked.current.of !== firstPage) asked.current = { of: firstPage, pages: new Set() }
    for (let page = Math.max(1, first); page <= last; page += 1) {
      if (asked.current.pages.has(page)) continue
      asked.current.pages.add(page)
      fetchRows(page * PAGE, (page + 1) * PAGE)
        .then((rows) =>
          setFetched((before) => ({
            of: firstPage,
            pages: new Map(before.of === firstPage ? before.pages : NONE).set(page, rows),
          })),
        )
        .catch(fail)
    }
  }, [first, last, fetchRows, firstPage, fail])
  return (index) => {
    const page = Math.floor(index / PAGE)
    return (page === 0 ? firstPage : pages.get(page))?.[index % PAGE]
  }
}
