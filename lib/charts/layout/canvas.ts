import type {
  LayoutBox,
  LayoutLine,
  LayoutPlot,
  LayoutSymbol,
  LayoutText,
  TextRole,
} from '@/lib/charts/layout/layout'
import { TEXT_SIZE } from '@/lib/charts/layout/layout'
import { firstLines, shortened, widthOf, wrap } from '@/lib/charts/layout/measure'

/** A picture while it is being laid out: what has been set so far, and how far down it reaches. */
export interface Canvas {
  readonly width: number
  y: number
  readonly boxes: LayoutBox[]
  readonly lines: LayoutLine[]
  readonly plots: LayoutPlot[]
  readonly texts: LayoutText[]
  readonly symbols: LayoutSymbol[]
}

/** An empty canvas of a width in the unit of the picture; things are set on it from the top down. */
export function newCanvas(width: number): Canvas {
  return { width, y: 0, boxes: [], lines: [], plots: [], texts: [], symbols: [] }
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
