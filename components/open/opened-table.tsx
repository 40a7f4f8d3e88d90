/* biome-ignore-all lint/a11y/useSemanticElements: rows that stand where the scroll says cannot be rows of a table element */
/* biome-ignore-all lint/a11y/useFocusableInteractive: rows and cells of a table that is only read take no focus */
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import type { Locale } from '@/lib/i18n/locale'
import { OPEN_WORDS } from '@/lib/i18n/open'
import { PAGE } from '@/lib/open/limits'
import type { RowView } from '@/lib/open/session'

interface OpenedTableProps {
  readonly count: number
  /** The first page of rows; another list is another view. */
  readonly first: readonly RowView[]
  readonly fetchRows: (from: number, to: number) => Promise<RowView[]>
  readonly subjects: boolean
  readonly sources: boolean
  readonly locale: Locale
}

type Pages = ReadonlyMap<number, readonly RowView[]>

/** Further pages, and the view that they are of. */
interface Fetched {
  readonly of: readonly RowView[]
  readonly pages: Pages
}

const NONE: Pages = new Map()

/** Height of a row in CSS pixels: all the same, so that any row can be scrolled to without having been seen. */
const ROW_HEIGHT = 44
const HEAD_HEIGHT = 44
const OVERSCAN = 12

/** The rows of a view as a table of which only what is seen is in the page. */
export function OpenedTable({
  count,
  first: firstPage,
  fetchRows,
  subjects,
  sources,
  locale,
}: OpenedTableProps): ReactElement {
  const words = OPEN_WORDS[locale].columns
  const scroller = useRef<HTMLDivElement>(null)
  const [fetched, setFetched] = useState<Fetched>({ of: firstPage, pages: new Map() })
  const pages = fetched.of === firstPage ? fetched.pages : NONE
  const asked = useRef<{ of: unknown; pages: Set<number> }>({ of: firstPage, pages: new Set() })
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
  })
  const items = virtual.getVirtualItems()
  const first = Math.floor((items[0]?.index ?? 0) / PAGE)
  const last = Math.floor((items.at(-1)?.index ?? 0) / PAGE)
  useEffect(() => {
    if (asked.current.of !== firstPage) {
      asked.current = { of: firstPage, pages: new Set() }
      scroller.current?.scrollTo({ top: 0 })
    }
    for (let page = Math.max(1, first); page <= last; page += 1) {
      if (asked.current.pages.has(page)) continue
      asked.current.pages.add(page)
      void fetchRows(page * PAGE, (page + 1) * PAGE).then((rows) =>
        setFetched((before) => ({
          of: firstPage,
          pages: new Map(before.of === firstPage ? before.pages : NONE).set(page, rows),
        })),
      )
    }
  }, [first, last, fetchRows, firstPage])
  const columns = [
    ['row', words.row],
    ['label', words.label],
    ['written', words.figure],
    ['allows', words.allows],
    ...(subjects ? [['subject', words.subject] as const] : []),
    ...(sources ? [['source', words.source] as const] : []),
  ] as const
  return (
    <section
      className="open-table"
      style={{ height: `min(33rem, 80vh, ${count * ROW_HEIGHT + HEAD_HEIGHT}px)` }}
      ref={scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={OPEN_WORDS[locale].table}
    >
      <div
        role="table"
        aria-rowcount={count + 1}
        aria-label={OPEN_WORDS[locale].table}
        data-columns={columns.length}
      >
        <div role="rowgroup" className="open-table-head">
          <div role="row" aria-rowindex={1}>
            {columns.map(([key, name]) => (
              <span role="columnheader" key={key} data-column={key}>
                {name}
              </span>
            ))}
          </div>
        </div>
        <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {items.map(({ index, start, size }) => {
            const page = Math.floor(index / PAGE)
            const row = (page === 0 ? firstPage : pages.get(page))?.[index % PAGE]
            return (
              <div
                role="row"
                key={index}
                aria-rowindex={index + 2}
                style={{ height: size, transform: `translateY(${start}px)` }}
              >
                {columns.map(([key]) => (
                  <span
                    role="cell"
                    key={key}
                    data-column={key}
                    title={row === undefined ? undefined : String(row[key])}
                  >
                    {row === undefined ? '…' : row[key]}
                  </span>
                ))}
              </div>
            )
          })}
        </div>
      </div>
    </section>
  )
}
