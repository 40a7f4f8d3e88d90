import type { ReactElement } from 'react'
import { StatusShape } from '@/components/claim/status-mark'
import { ROOM } from '@/components/file/card'
import type { LineStyle } from '@/components/file/lines'
import { type Block, Texts } from '@/components/file/lines'
import type { Status } from '@/lib/dossier/statuses'
import type { Locale } from '@/lib/locale'
import type { PageCard } from '@/lib/pages/pages'

const KICKER: LineStyle = { face: 'sans', size: 27, line: 36, weight: 400, fill: 'var(--ink-2)' }
const WRITTEN: LineStyle = { face: 'serif', size: 100, line: 118, weight: 600, fill: 'var(--ink)' }
const TITLE: LineStyle = { face: 'serif', size: 58, line: 70, weight: 600, fill: 'var(--ink)' }
const STATEMENT: LineStyle = { face: 'serif', size: 40, line: 52, weight: 600, fill: 'var(--ink)' }
const TEXT: LineStyle = { face: 'sans', size: 28, line: 39, weight: 400, fill: 'var(--ink-2)' }

/** A status’s mark is drawn in a box of sixteen. */
const MARK = 16
/** The marks of many claims stand in two rows, in more where these are smaller; they never need more room. */
const MOST_MARK = 44
const GRID_HEIGHT = 2 * MOST_MARK
const GAP = 20

interface WordsCardProps {
  readonly card: PageCard
  readonly locale: Locale
  /** Draws an SVG element as an image that a card can hold. */
  readonly image: (svg: ReactElement) => string
}

/** The card of a page without a chart: what it is about, in words, and the statuses of the claims on it, in marks. */
export function WordsCard({ card, locale, image }: WordsCardProps): ReactElement {
  const { kicker, written, title, text, status, marks } = card
  const blocks: Block[] = [
    { text: kicker, style: KICKER, before: 0, most: 1 },
    { text: written ?? '', style: WRITTEN, before: 8, most: 2 },
    { text: title, style: written === null ? TITLE : STATEMENT, before: 8, most: 3 },
    {
      text,
      style: TEXT,
      before: 20,
      most: 4,
      ...(status === null ? {} : { mark: image(<Marks statuses={[status]} columns={1} />) }),
    },
  ]
  const { columns, rows, step } = gridOf(marks.length)
  const height = rows * step
  return (
    <>
      <Texts
        blocks={blocks}
        width={ROOM.width}
        height={ROOM.height - (rows === 0 ? 0 : height + GAP)}
        locale={locale}
      />
      {rows > 0 && (
        // biome-ignore lint/performance/noImgElement: laid out by satori, which knows no components of Next
        <img
          src={image(<Marks statuses={marks} columns={columns} />)}
          alt=""
          width={columns * step}
          height={height}
          style={{ marginTop: GAP }}
        />
      )}
    </>
  )
}

/** Marks in rows, each with a little space to its right and below. */
function Marks({
  statuses,
  columns,
}: {
  readonly statuses: readonly Status[]
  readonly columns: number
}): ReactElement {
  const step = statuses.length === 1 ? MARK : MARK * 1.4
  const size = `${columns * step} ${Math.ceil(statuses.length / columns) * step}`
  return (
    <svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true" viewBox={`0 0 ${size}`}>
      {statuses.map((status, index) => (
        <g
          // biome-ignore lint/suspicious/noArrayIndexKey: the marks of a picture never move
          key={index}
          transform={`translate(${(index % columns) * step} ${Math.floor(index / columns) * step})`}
        >
          <StatusShape status={status} />
        </g>
      ))}
    </svg>
  )
}

/** As large as marks can be within two rows of the largest. */
function gridOf(count: number): { readonly columns: number; readonly rows: number; readonly step: number } {
  for (let step = MOST_MARK; ; step -= 1) {
    const columns = Math.floor(ROOM.width / step)
    const rows = Math.ceil(count / columns)
    if (rows * step <= GRID_HEIGHT || step === 1) return { columns, rows, step }
  }
}
