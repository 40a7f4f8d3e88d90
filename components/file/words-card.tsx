import type { ReactElement } from 'react'
import { StatusShape } from '@/components/claim/status-mark'
import { ROOM } from '@/components/file/card'
import { type LineStyle, Texts } from '@/components/file/lines'
import type { Locale } from '@/lib/locale'
import type { PageCard } from '@/lib/pages/pages'

const KICKER: LineStyle = { face: 'sans', size: 27, line: 36, weight: 400, fill: 'var(--ink-2)' }
const WRITTEN: LineStyle = { face: 'serif', size: 100, line: 118, weight: 600, fill: 'var(--ink)' }
const TITLE: LineStyle = { face: 'serif', size: 58, line: 70, weight: 600, fill: 'var(--ink)' }
const STATEMENT: LineStyle = { face: 'serif', size: 40, line: 52, weight: 600, fill: 'var(--ink)' }
const TEXT: LineStyle = { face: 'sans', size: 28, line: 39, weight: 400, fill: 'var(--ink-2)' }

/** A status’s mark is drawn in a box of sixteen, and has a little space to its right and below. */
const SPACED = 16 * 1.4
/** The marks of many claims are in two rows, in more where these are smaller; they never need more room. */
const MOST_MARK = 44
const GRID_HEIGHT = 2 * MOST_MARK
const GAP = 20

interface WordsCardProps {
  readonly card: PageCard
  readonly locale: Locale
}

/** The card of a page without a chart: what it is about, in words, and the statuses of the claims on it, in marks. */
export function WordsCard({ card, locale }: WordsCardProps): ReactElement {
  const { kicker, written, title, text, status, marks } = card
  const { columns, rows, step } = gridOf(marks.length)
  const height = ROOM.height - (rows === 0 ? 0 : rows * step + GAP)
  return (
    <>
      <Texts
        {...ROOM}
        height={height}
        locale={locale}
        blocks={[
          { text: kicker, style: KICKER, before: 0, most: 1 },
          { text: written ?? '', style: WRITTEN, before: 8, most: 2 },
          { text: title, style: written === null ? TITLE : STATEMENT, before: 8, most: 3 },
          { text, style: TEXT, before: 20, most: 4, status },
        ]}
      />
      {marks.map((each, index) => {
        const x = ROOM.x + (index % columns) * step
        const y = ROOM.top + height + GAP + Math.floor(index / columns) * step
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the marks of a picture never move
          <g key={index} transform={`translate(${x} ${y}) scale(${step / SPACED})`}>
            <StatusShape status={each} />
          </g>
        )
      })}
    </>
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
