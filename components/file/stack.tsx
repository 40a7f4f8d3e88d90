import type { ReactElement } from 'react'
import { cutLines, type LineStyle, Lines, linesOf } from '@/components/file/lines'
import { widthOf } from '@/lib/charts/layout/measure'
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
const LEAST_SCALE = 0.64
const SCALES = [1, 0.94, 0.88, 0.82, 0.76, 0.7, LEAST_SCALE] as const

/** No sheet has room for more characters of one text: what is beyond them need not be measured. */
const MOST_CHARACTERS = 1500

function scaledStyle({ style }: Block, scale: number): LineStyle {
  return { ...style, size: style.size * scale, line: style.line * scale }
}

/** Each text in lines; words stay whole unless they may be `broken`. */
function linesOfAll(
  blocks: readonly Block[],
  width: number,
  scale: number,
  outliner: Outliner,
  broken: boolean,
): string[][] {
  return blocks.map((block) => {
    const room = width - (block.indent ?? 0) * scale
    return block.text === '' ? [] : linesOf(block.text, room, scaledStyle(block, scale), outliner, !broken)
  })
}

function stackOf(blocks: readonly Block[], lines: readonly (readonly string[])[], scale: number): Stack {
  let height = 0
  const set = blocks.map((block, at) => {
    const own = lines[at] ?? []
    const style = scaledStyle(block, scale)
    const top = height + (own.length === 0 ? 0 : block.before * scale)
    height = top + own.length * style.line
    return { lines: own, top, indent: (block.indent ?? 0) * scale, style, fill: block.fill }
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
 * Texts as large as a box has room for. Where not even the least size that can be read is small enough, the longest texts
 * lose their last lines and end with “…”, but for one line each.
 */
export function fittingStack(
  texts: readonly Block[],
  width: number,
  height: number,
  outliner: Outliner,
): Stack {
  const blocks = texts.map((block) => ({ ...block, text: beginning(block.text) }))
  for (const scale of SCALES) {
    if (leastHeight(blocks, width, scale) > height) continue
    const stack = stackOf(blocks, linesOfAll(blocks, width, scale, outliner, false), scale)
    if (isInside(stack, width, height, outliner)) return stack
  }
  const all = linesOfAll(blocks, width, LEAST_SCALE, outliner, true)
  const counts = all.map(({ length }) => length)
  const heightNow = () => stackOf(blocks, kept(), LEAST_SCALE).height
  const kept = () => all.map((lines, at) => lines.slice(0, counts[at]))
  while (heightNow() > height && Math.max(...counts) > 1) {
    // The last of the longest texts: what heads a sheet keeps its words longer.
    const longest = counts.lastIndexOf(Math.max(...counts))
    counts[longest] = (counts[longest] ?? 1) - 1
  }
  const cut = blocks.map((block, at) => {
    const room = width - (block.indent ?? 0) * LEAST_SCALE
    return cutLines(all[at] ?? [], counts[at] ?? 0, room, scaledStyle(block, LEAST_SCALE), outliner)
  })
  return stackOf(blocks, cut, LEAST_SCALE)
}

/** Lines are at least so much narrower than they are estimated. */
const NARROWEST = 0.6

/** A height that texts are sure to need: it is measured in a moment, and each line by its fonts only where it may fit. */
function leastHeight(blocks: readonly Block[], width: number, scale: number): number {
  return blocks.reduce((sum, { text, style }) => {
    const lines = (widthOf(text, style.size * scale) * NARROWEST) / width
    return sum + Math.floor(lines) * style.line * scale
  }, 0)
}

function beginning(text: string): string {
  const characters = [...text]
  return characters.length <= MOST_CHARACTERS ? text : `${characters.slice(0, MOST_CHARACTERS - 1).join('')}…`
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
