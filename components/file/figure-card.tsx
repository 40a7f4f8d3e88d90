import type { ReactElement } from 'react'
import { PictureBody } from '@/components/chart/picture/picture'
import { type LineStyle, Lines } from '@/components/file/lines'
import { footTop, MARGIN } from '@/components/file/sheet-foot'
import { type Block, fittingStack, Stacked } from '@/components/file/stack'
import type { Layout } from '@/lib/charts/layout/layout'
import type { SheetSize } from '@/lib/exports/card-size'
import type { Outliner } from '@/lib/typeface/outline'

const TOP = 32
const COLUMN = 352
const GUTTER = 36
const BOTTOM = 16
const TITLE: LineStyle = { face: 'serif', size: 36, line: 44, weight: 600 }
const MEASURE: LineStyle = { face: 'sans', size: 21, line: 29, weight: 400 }
const CAUTION: LineStyle = { face: 'sans', size: 19, line: 26, weight: 400 }
const REST: LineStyle = { face: 'sans', size: 18, line: 24, weight: 400 }

/** The part of a sheet in which the picture stands; below it room for the line that owns to rows left out. */
export function pictureRoom(size: SheetSize, rest: boolean): SheetSize {
  return {
    width: size.width - 2 * MARGIN - COLUMN - GUTTER,
    height: footTop(size) - BOTTOM - TOP - (rest ? REST.line : 0),
  }
}

interface FigureCardProps {
  readonly size: SheetSize
  readonly title: string
  readonly measure: string
  readonly caution: string
  readonly placed: Layout
  /** Says how many rows were left out; empty when none were. */
  readonly rest: string
  readonly outliner: Outliner
}

/** A figure on a sheet of fixed size: finding, measure and caution at the left, the whole picture at the right. */
export function FigureCard({
  size,
  title,
  measure,
  caution,
  placed,
  rest,
  outliner,
}: FigureCardProps): ReactElement {
  const room = pictureRoom(size, rest !== '')
  const blocks: Block[] = [
    { text: title, style: TITLE, fill: 'var(--ink)', before: 0 },
    { text: measure, style: MEASURE, fill: 'var(--ink-2)', before: 14 },
    { text: caution, style: CAUTION, fill: 'var(--ink)', before: 16 },
  ]
  const stack = fittingStack(blocks, COLUMN, footTop(size) - BOTTOM - TOP, outliner)
  const left = MARGIN + COLUMN + GUTTER
  const scale = Math.min(room.width / placed.width, room.height / placed.height)
  const top = TOP + Math.max(0, (room.height - placed.height * scale) / 3)
  return (
    <>
      <Stacked stack={stack} x={MARGIN} top={TOP - 8} />
      <g transform={`translate(${left} ${top.toFixed(1)}) scale(${scale.toFixed(3)})`}>
        <PictureBody layout={placed} />
      </g>
      {rest !== '' && (
        <Lines
          lines={[rest]}
          x={left}
          top={top + placed.height * scale + 2}
          style={REST}
          fill="var(--ink-2)"
        />
      )}
    </>
  )
}
