/* biome-ignore-all lint/a11y/useSemanticElements: rows that stand where the scroll says cannot be rows of a table element */
/* biome-ignore-all lint/a11y/useFocusableInteractive: rows and cells of a table that is only read take no focus */

import { elementScroll, observeElementOffset, useVirtualizer } from '@tanstack/react-virtual'
import {
  type CSSProperties,
  memo,
  type ReactElement,
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { useOpenTable } from '@/components/open/open-context'
import { useAnswer, useFail } from '@/components/open/use-answer'
import { PAGE } from '@/lib/open/limits'
import type { Roles } from '@/lib/open/roles'
import { valuePlaces } from '@/lib/open/roles'
import type { RowDetail, RowView } from '@/lib/open/row-views'
import { scrollRange } from '@/lib/open/scroll-range'

interface RowsTableProps {
  readonly count: number
  /** The first page of rows; another list is another view. */
  readonly first: readonly RowView[]
}

/**
 * Heights of rows in CSS pixels: all the same, so that any row can be scrolled to without having been seen. On a phone a row has
 * two lines or three, and its head as well.
 */
const HEIGHTS = {
  wide: { row: 44, head: 40 },
  two: { row: 68, head: 56 },
  three: { row: 92, head: 76 },
} as const
const NARROW = '(max-width: 699px)'
/** Rows that a tall screen shows at once. */
const SEEN = 12
const OVERSCAN = 12

const COLUMNS = ['row', 'label', 'series', 'cell', 'written', 'allows', 'date', 'subject', 'source'] as const

/** Columns that every table has. */
const ALWAYS: readonly string[] = ['row', 'label', 'cell', 'written']

function isShown(column: (typeof COLUMNS)[number], roles: Roles, ranged: number): boolean {
  if (column === 'allows') return ranged > 0
  const isSeries = column === 'series' && valuePlaces(roles).length > 1
  return isSeries || ALWAYS.includes(column) || roles.some((role) => role === column)
}

/** Its name says where a cell is on a phone. */
function areaOf(column: (typeof COLUMNS)[number]): CSSProperties {
  return { '--column': column } as CSSProperties
}

const isNarrow = () => matchMedia(NARROW).matches

function onNarrow(notify: () => void): () => void {
  const query = matchMedia(NARROW)
  query.addEventListener('change', notify)
  return () => query.removeEventListener('change', notify)
}

/** The rows of a view as a table of which only what is seen is in the page. */
export const RowsTable = memo(function RowsTable({ count, first: firstPage }: RowsTableProps): ReactElement {
  const { session, kept, counts, words, locale } = useOpenTable()
  const fail = useFail()
  const scroller = useRef<HTMLDivElement>(null)
  const shown = COLUMNS.filter((key) => isShown(key, kept.roles ?? [], counts.ranged))
  const lines = shown.includes('date') || shown.includes('allows') ? 'three' : 'two'
  const size = HEIGHTS[useSyncExternalStore(onNarrow, isNarrow, () => false) ? lines : 'wide']
  const [detail, setDetail] = useState<RowDetail | null>(null)
  const viewport = scroller.current?.clientHeight ?? 0
  const { height, ratio } = scrollRange(count * size.row + size.head, viewport)
  // The virtualizer asks how the box scrolls once and for all; the rows and the window change.
  const latestRatio = useRef(ratio)
  latestRatio.current = ratio
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => size.row,
    overscan: OVERSCAN,
    observeElementOffset: (instance, notify) =>
      observeElementOffset(instance, (offset, scrolling) => notify(offset * latestRatio.current, scrolling)),
    scrollToFn: (offset, options, instance) => elementScroll(offset / latestRatio.current, options, instance),
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows of another height have other places
  useEffect(() => virtual.measure(), [size, virtual])
  const fetchRows = useCallback(
    (from: number, to: number) => session.rows(from, to, locale),
    [session, locale],
  )
  const items = virtual.getVirtualItems()
  // The places of rows in a table too tall for a browser are counted from what is seen, not from its top.
  const offset = virtual.scrollOffset ?? 0
  const shift = offset / ratio - offset
  const rowAt = useRows(firstPage, fetchRows, items[0]?.index ?? 0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another first page is another view, which starts at its top
  useEffect(() => {
    if (scroller.current !== null) scroller.current.scrollTop = 0
  }, [firstPage])
  const names = { ...words.roles, ...words.columns }
  const columns = shown.map((key) => [key, names[key]] as const)
  return (
    <>
      <section
        className="open-table"
        style={{ maxHeight: `min(${SEEN * size.row + size.head}px, 80vh)` }}
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={words.table}
      >
        <div role="table" aria-rowcount={count + 1} aria-label={words.table}>
          <div role="rowgroup" className="open-table-head">
            <div role="row" aria-rowindex={1} style={{ height: size.head }}>
              {columns.map(([key, name]) => (
                <span role="columnheader" key={key} data-column={key} style={areaOf(key)}>
                  {name}
                </span>
              ))}
            </div>
          </div>
          <div role="rowgroup" style={{ height: height - size.head, position: 'relative' }}>
            {items.map(({ index, start, size: tall }) => {
              const row = rowAt(index)
              return (
                <div
                  role="row"
                  key={index}
                  aria-rowindex={index + 2}
                  style={{ height: tall, transform: `translateY(${start + shift}px)` }}
                >
                  {columns.map(([key]) => (
                    <span
                      role="cell"
                      key={key}
                      data-column={key}
                      style={areaOf(key)}
                      title={row && String(row[key])}
                    >
                      {row === undefined ? (
                        '…'
                      ) : key === 'row' ? (
                        <button
                          type="button"
                          aria-label={words.openRow(String(row.row))}
                          onClick={() => session.detail(index, locale).then(setDetail, fail)}
                        >
                          {row.row}
                        </button>
                      ) : (
                        row[key]
                      )}
                    </span>
                  ))}
                </div>
              )
            })}
          </div>
        </div>
      </section>
      {detail !== null && <RowDialog detail={detail} onClose={() => setDetail(null)} />}
    </>
  )
})

/** The rows of a view by their place, fetched around those from `from` on, which are seen; undefined until they have come. */
function useRows(
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

interface RowDialogProps {
  readonly detail: RowDetail
  readonly onClose: () => void
}

/** One row with what was read of it, and every cell as it is in the file. */
function RowDialog({ detail, onClose }: RowDialogProps): ReactElement {
  const { words } = useOpenTable()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} className="open-row" aria-labelledby="row-title" onClose={onClose}>
      <h2 id="row-title">
        {words.rejected.row(String(detail.row))}{' '}
        <small>
          <bdi>{detail.label}</bdi>
        </small>
      </h2>
      <form method="dialog">
        <button type="submit">{words.closeRow}</button>
      </form>
      <dl>
        <dt>{words.columns.cell}</dt>
        <dd>{detail.cell}</dd>
        <dt>{words.columns.written}</dt>
        <dd>{detail.written}</dd>
        <dt>{words.columns.allows}</dt>
        <dd>{detail.allows || detail.written}</dd>
      </dl>
      <h3>{words.allCells}</h3>
      <dl>
        {detail.cells.map(({ column, role, cell }) => (
          <div key={column}>
            <dt>
              <bdi>{column}</bdi> {role !== null && <small>{words.roles[role]}</small>}
            </dt>
            <dd>{cell === '' ? '—' : cell}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  )
}
