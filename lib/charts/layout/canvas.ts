import {
  type KeyItem,
  type Layout,
  type LayoutLine,
  type LayoutText,
  TEXT_SIZE,
  type TextRole,
} from '@/lib/charts/layout/layout'
import { firstLines, shortened, widthOf, wrap } from '@/lib/charts/layout/measure'
import type { Locale } from '@/lib/locale'

type Growing<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] }

export type TextStyle = Partial<Pick<LayoutText, 'anchor' | 'tone' | 'bold' | 'added'>>

/** The ends of a bracket reach so far above and below it. */
export const SERIF = 5

/** Words are a little narrower than they are estimated, and a picture has a little space around it. */
const TOLERANCE = 26

type Point = readonly [x: number, y: number]

/** More lines of one text than these push everything else out of a picture; tables and pages have the whole text. */
export const MOST_LINES = 6

/** A chart while it is being laid out, from the top down: what has been put so far, and how far down it reaches. */
export class Canvas implements Growing<Omit<Layout, 'height'>> {
  y = 0
  boxes: Growing<Layout>['boxes'] = []
  lines: Growing<Layout>['lines'] = []
  background: Growing<Layout>['background'] = []
  marks: Growing<Layout>['marks'] = []
  samples: Growing<Layout>['samples'] = []
  texts: Growing<Layout>['texts'] = []
  glyphs: Growing<Layout>['glyphs'] = []
  /** What its key explains; null where that is how its numbers are drawn and no more. */
  key: readonly KeyItem[] | null = null

  /** An empty canvas of a width in CSS pixels, for words of one language. */
  constructor(
    readonly width: number,
    readonly locale: Locale,
  ) {}

  /** Sets one line of text with its baseline at `y`; one that would reach out of the chart ends with “…”. */
  put(x: number, y: number, text: string, role: TextRole, style: TextStyle = {}): void {
    const { anchor = 'start', tone = 'ink', bold = false, ...rest } = style
    const [before, after] = [x + TOLERANCE, this.width + TOLERANCE - x]
    const room = anchor === 'start' ? after : anchor === 'end' ? before : 2 * Math.min(before, after)
    const shown = inOneLine(text, Math.max(0, room), role, bold)
    this.texts.push({ x, y, text: shown, role, anchor, tone, bold, ...rest })
  }

  /** Draws a bracket over a longer time. */
  bracket(low: number, high: number, y: number, tone: LayoutLine['tone'], weight: number): void {
    this.line([low, y], [high, y], tone, weight)
    for (const x of [low + 1, high - 1]) this.line([x, y - SERIF], [x, y + SERIF], tone, weight)
  }

  /** Draws a straight line from one point to another. */
  line([x1, y1]: Point, [x2, y2]: Point, tone: LayoutLine['tone'], weight = 1): void {
    this.lines.push({ x1, y1, x2, y2, tone, weight })
  }

  /**
   * Sets a text in as many lines as `width` asks for, the first baseline at `y`; gives the baseline of the last. A text of too
   * many lines ends with “…”.
   */
  putWrapped(
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
      this.put(x, y + index * lineHeight(role), line, role, style)
    })
    return y + (lines.length - 1) * lineHeight(role)
  }
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
