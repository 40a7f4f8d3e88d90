import type { ReactElement } from 'react'
import type { LineStyle } from '@/components/file/lines'
import { type Block, fittingStack, Stacked } from '@/components/file/stack'
import type { SheetSize } from '@/lib/exports/card-size'
import type { Outliner } from '@/lib/typeface/outline'

/** Left and right of everything on a sheet. */
export const MARGIN = 48

const SOURCE: LineStyle = { face: 'sans', size: 17, line: 23, weight: 400 }
const ADDRESS: LineStyle = { face: 'sans', size: 19, line: 26, weight: 600 }
const RULE = 2
const PADDING = 10
const BOTTOM = 22
/** Two lines of sources and one of address. */
const TEXT_HEIGHT = 76

/** Where the foot of a sheet begins. */
export function footTop({ height }: SheetSize): number {
  return height - BOTTOM - TEXT_HEIGHT - PADDING - RULE
}

interface SheetFootProps {
  readonly size: SheetSize
  /** Where the figures come from. */
  readonly source: string
  /** Whose sheet it is and where it stands. */
  readonly address: string
  readonly outliner: Outliner
}

/** The foot of every sheet: sources and address, so that a picture that is passed on still says where it comes from. */
export function SheetFoot({ size, source, address, outliner }: SheetFootProps): ReactElement {
  const top = footTop(size)
  const width = size.width - 2 * MARGIN
  const blocks: Block[] = [
    { text: source, style: SOURCE, fill: 'var(--ink-2)', before: 0 },
    { text: address, style: ADDRESS, fill: 'var(--ink)', before: 2 },
  ]
  const stack = fittingStack(blocks, width, TEXT_HEIGHT, outliner)
  return (
    <>
      <rect x={MARGIN} y={top} width={width} height={RULE} fill="var(--ink)" />
      <Stacked stack={stack} x={MARGIN} top={top + RULE + PADDING - 4} />
    </>
  )
}
