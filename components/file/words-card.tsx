import type { ReactElement } from 'react'
import { StatusShape } from '@/components/claim/status-mark'
import type { LineStyle } from '@/components/file/lines'
import { footTop, MARGIN } from '@/components/file/sheet-foot'
import { type Block, fittingStack, Stacked } from '@/components/file/stack'
import { CARD_SIZE } from '@/lib/exports/card-size'
import type { Card } from '@/lib/pages/pages'
import type { Outliner } from '@/lib/typeface/outline'

const ROOM = CARD_SIZE.width - 2 * MARGIN
const TOP = 36
const GAP = 20
const KICKER: LineStyle = { face: 'sans', size: 27, line: 36, weight: 400 }
const WRITTEN: LineStyle = { face: 'serif', size: 100, line: 118, weight: 600 }
const TITLE: LineStyle = { face: 'serif', size: 58, line: 70, weight: 600 }
const STATEMENT: LineStyle = { face: 'serif', size: 40, line: 52, weight: 600 }
const TEXT: LineStyle = { face: 'sans', size: 28, line: 39, weight: 400 }

/** A status’s mark is drawn in a box of sixteen. */
const MARK = 16
const MARK_BESIDE_TEXT = 1.9
const INDENT = 44
/** The marks of many claims stand in two rows, in more where these are smaller; they never need more room. */
const MOST_MARK = 44
const GRID_HEIGHT = 2 * MOST_MARK
const MARK_SHARE = 0.72

interface WordsCardProps {
  readonly card: Card
  readonly outliner: Outliner
}

/** The card of a page without a figure: what it is about, in words, and the statuses of the claims on it, in marks. */
export function WordsCard({ card, outliner }: WordsCardProps): ReactElement {
  const grid = gridOf(card.marks.length)
  const height = footTop(CARD_SIZE) - GAP - TOP - (grid.rows === 0 ? 0 : grid.rows * grid.step + GAP)
  const stack = fittingStack(blocksOf(card), ROOM, height, outliner)
  const text = stack.blocks.at(-1)
  const markScale = MARK_BESIDE_TEXT * stack.scale
  const gridTop = footTop(CARD_SIZE) - GAP - grid.rows * grid.step
  return (
    <>
      <Stacked stack={stack} x={MARGIN} top={TOP} />
      {card.status !== null && text !== undefined && (
        <g
          transform={`translate(${MARGIN} ${TOP + text.top + text.style.size * 0.72 - (MARK * markScale) / 2}) scale(${markScale})`}
        >
          <StatusShape status={card.status} />
        </g>
      )}
      {card.marks.map((status, index) => (
        <g
          // biome-ignore lint/suspicious/noArrayIndexKey: the marks of a picture never move
          key={index}
          transform={`translate(${MARGIN + (index % grid.columns) * grid.step} ${gridTop + Math.floor(index / grid.columns) * grid.step}) scale(${(grid.step * MARK_SHARE) / MARK})`}
        >
          <StatusShape status={status} />
        </g>
      ))}
    </>
  )
}

function blocksOf(card: Card): Block[] {
  const title = card.written === null ? TITLE : STATEMENT
  return [
    { text: card.kicker, style: KICKER, fill: 'var(--ink-2)', before: 0 },
    { text: card.written ?? '', style: WRITTEN, fill: 'var(--ink)', before: 8 },
    { text: card.title, style: title, fill: 'var(--ink)', before: 8 },
    {
      text: card.text,
      style: TEXT,
      fill: 'var(--ink-2)',
      before: 20,
      indent: card.status === null ? 0 : INDENT,
    },
  ]
}

/** As large as the marks can be within two rows of the largest. */
function gridOf(count: number): { readonly columns: number; readonly rows: number; readonly step: number } {
  for (let step = MOST_MARK; ; step -= 1) {
    const columns = Math.floor(ROOM / step)
    const rows = Math.ceil(count / columns)
    if (rows * step <= GRID_HEIGHT || step === 1) return { columns, rows, step }
  }
}
