import {
  type Layout,
  type LayoutLine,
  type LayoutText,
  TEXT_SIZE,
  type TextRole,
} from '@/lib/charts/layout/layout'
import { firstLines, shortened, widthOf, wrap } from '@/lib/charts/layout/measure'

type Growing<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] }

/** A chart while it is being laid out, from the top down: what has been put so far, and how far down it reaches. */
export interface Canvas extends Growing<Omit<Layout, 'height'>> {
  y: number
}

/** An empty canvas of a width in CSS pixels. */
export function newCanvas(width: number): Canvas {
  return {
    width,
    y: 0,
    boxes: [],
    lines: [],
    background: [],
    marks: [],
    samples: [],
    texts: [],
    symbols: [],
    signs: [],
    key: [],
  }
}

export type TextStyle = Partial<Pick<LayoutText, 'anchor' | 'tone' | 'bold'>>

/** Sets one line of text with its baseline at `y`. */
export function put(
  canvas: Canvas,
  x: number,
  y: number,
  text: string,
  role: TextRole,
  style: TextStyle = {},
): void {
  canvas.texts.push({ x, y, text, role, anchor: 'start', tone: 'ink', bold: false, ...style })
}

/** Draws a straight line from one point to another. */
export function line(
  canvas: Canvas,
  [x1, y1]: readonly [x: number, y: number],
  [x2, y2]: readonly [x: number, y: number],
  tone: LayoutLine['tone'],
  weight = 1,
): void {
  canvas.lines.push({ x1, y1, x2, y2, tone, weight })
}

/** More lines of one text than these push everything else out of a picture; tables and pages have the whole text. */
const MOST_LINES = 6

/**
 * Sets a text in as many lines as `width` asks for, the first baseline at `y`; gives the baseline of the last. A text of too
 * many lines ends with “…”.
 */
export function putWrapped(
  canvas: Canvas,
  x: number,
  y: number,
  text: string,
  role: TextRole,
  width: number,
  style: TextStyle = {},
): number {
  const size = TEXT_SIZE[role]
  const bold = style.bold ?? false
  const lines = firstLines(wrap(text, width, size, bold), MOST_LINES, width, size, bold)
  lines.forEach((line, index) => {
    put(canvas, x, y + index * lineHeight(role), line, role, style)
  })
  return y + (lines.length - 1) * lineHeight(role)
}

/** A line of text, ended with “…” where it is wider than `width`. */
export function inOneLine(text: string, width: number, role: TextRole, bold = false): string {
  return shortened(text, width, TEXT_SIZE[role], bold)
}

/** The height of a line of text, in the unit of the picture. */
export function lineHeight(role: TextRole): number {
  return Math.round(TEXT_SIZE[role] * 1.3)
}

/** The width of a line of text as it is estimated before anything is drawn, in the unit of the picture. */
export function textWidth(text: string, role: TextRole, bold = false): number {
  return widthOf(text, TEXT_SIZE[role], bold)
}

interface Annotation {
  readonly x: number
  /** The baseline of the first line. */
  readonly y: number
  readonly text: string
  readonly width: number
  readonly anchor?: 'start' | 'end'
  /** What it speaks of: a thin line leads there. */
  readonly to?: { readonly x: number; readonly y: number }
}

/** A remark inside the plot, with a thin line to what it speaks of. Gives the baseline of its last line. */
export function annotate(canvas: Canvas, { x, y, text, width, anchor = 'start', to }: Annotation): number {
  const last = putWrapped(canvas, x, y, text, 'annotation', width, { anchor })
  if (to !== undefined) {
    const start = x + (anchor === 'start' ? -LEADER_GAP : LEADER_GAP)
    line(canvas, [start, y - LEADER_GAP], [to.x, to.y], 'axis')
  }
  return last
}

const LEADER_GAP = 5
