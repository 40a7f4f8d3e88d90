import type { ReactElement } from 'react'
import { type LineStyle, Lines, linesOf } from '@/components/file/lines'
import type { Outliner } from '@/lib/typeface/outline'

/** A text of a sheet of fixed size. */
export interface Block {
  readonly text: string
  readonly style: LineStyle
  readonly fill: string
  /** Space above it. */
  readonly before: number
  /** How far its lines stand in, as after a mark. */
  readonly indent?: number
}

/** Texts set one below the other. */
export interface Stack {
  readonly blocks: readonly {
    readonly lines: readonly string[]
    /** Upper edge, from that of the stack. */
    readonly top: number
    readonly indent: number
    readonly style: LineStyle
    readonly fill: string
  }[]
  readonly height: number
  /** How much larger or smaller than asked the texts are set. */
  readonly scale: number
}

/** From as large as asked down to what can still be read in a preview. */
const SCALES = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64] as const

function stackOf(blocks: readonly Block[], width: number, scale: number, outliner: Outliner): Stack {
  let height = 0
  const set = blocks.map(({ text, style, fill, before, indent = 0 }) => {
    const scaled = { ...style, size: style.size * scale, line: style.line * scale }
    const lines = text === '' ? [] : linesOf(text, width - indent * scale, scaled, outliner)
    const top = height + (lines.length === 0 ? 0 : before * scale)
    height = top + lines.length * scaled.line
    return { lines, top, indent: indent * scale, style: scaled, fill }
  })
  return { blocks: set, height, scale }
}

function isInside({ blocks, height }: Stack, width: number, most: number, outliner: Outliner): boolean {
  const wide = blocks.every(({ lines, style, indent }) =>
    lines.every((line) => outliner.set(line, style).width <= width - indent),
  )
  return wide && height <= most
}

/**
 * Texts as large as a box has room for. Throws when they do not fit at the least size that can be read: a sheet with words
 * cut off must not leave the build.
 */
export function fittingStack(
  blocks: readonly Block[],
  width: number,
  height: number,
  outliner: Outliner,
): Stack {
  for (const scale of SCALES) {
    const stack = stackOf(blocks, width, scale, outliner)
    if (isInside(stack, width, height, outliner)) return stack
  }
  const said = blocks.map(({ text }) => text).join(' / ')
  throw new Error(`No room on a sheet of ${width} by ${Math.round(height)} for: ${said}`)
}

interface StackedProps {
  readonly stack: Stack
  readonly x: number
  readonly top: number
}

/** The texts of a stack as a picture has them. */
export function Stacked({ stack, x, top }: StackedProps): ReactElement {
  return (
    <>
      {stack.blocks.map((block) => (
        <Lines
          key={block.top}
          lines={block.lines}
          x={x + block.indent}
          top={top + block.top}
          style={block.style}
          fill={block.fill}
        />
      ))}
    </>
  )
}
