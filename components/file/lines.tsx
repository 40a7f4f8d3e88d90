import type { ReactElement } from 'react'
import { firstLines, wrap } from '@/lib/charts/layout/measure'
import type { Face } from '@/lib/typeface/font-files'
import type { Outliner } from '@/lib/typeface/outline'

/** How the lines of a text are set; sizes in the unit of the picture. */
export interface LineStyle {
  readonly face: Face
  readonly size: number
  /** From baseline to baseline. */
  readonly line: number
  readonly weight: 400 | 600
}

interface LinesProps {
  readonly lines: readonly string[]
  readonly x: number
  /** The upper edge of the first line. */
  readonly top: number
  readonly style: LineStyle
  readonly fill: string
}

/**
 * A text in lines of at most `room`, measured by the fonts in which it will be drawn. A word that is longer than a line is
 * broken, unless words must stay `whole`.
 */
export function linesOf(
  text: string,
  room: number,
  style: LineStyle,
  outliner: Outliner,
  whole = false,
): string[] {
  return wrap(text, room, style.size, false, (line) => outliner.set(line, style).width, whole)
}

/** The first `most` of some lines of a text, the last ended with “…” where there are more. */
export function cutLines(
  lines: readonly string[],
  most: number,
  room: number,
  style: LineStyle,
  outliner: Outliner,
): readonly string[] {
  return firstLines(lines, most, room, style.size, false, (line) => outliner.set(line, style).width)
}

/** Lines of text as a picture has them. */
export function Lines({ lines, x, top, style, fill }: LinesProps): ReactElement {
  return (
    <>
      {lines.map((line, index) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a picture never move
          key={index}
          x={x}
          y={top + style.size + index * style.line}
          fontSize={style.size}
          fontFamily={style.face}
          fontWeight={style.weight}
          fill={fill}
        >
          {line}
        </text>
      ))}
    </>
  )
}
