import type { ReactElement } from 'react'
import { wrap } from '@/lib/charts/layout/measure'
import { FACES, type Face, textRuns } from '@/lib/exports/faces'
import type { Locale } from '@/lib/locale'

/** How the lines of a text are set; sizes in the unit of the picture. */
export interface LineStyle {
  readonly face: Face
  readonly size: number
  /** From baseline to baseline. */
  readonly line: number
  readonly weight: 400 | 600
  readonly fill: string
}

interface LinesProps {
  readonly lines: readonly string[]
  readonly x: number
  /** The upper edge of the first line. */
  readonly top: number
  readonly style: LineStyle
  readonly locale: Locale
}

/** A text in lines of at most `room`. */
export function linesOf(text: string, room: number, { size, weight }: LineStyle): string[] {
  return wrap(text, room, size, weight === 600)
}

/** Lines of text as a picture has them. */
export function Lines({ lines, x, top, style, locale }: LinesProps): ReactElement {
  const { face, size, line, weight, fill } = style
  return (
    <g fontFamily={FACES[locale][face]} fontSize={size} fontWeight={weight} fill={fill}>
      {lines.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a picture never move
        <text key={index} x={x} y={top + size + index * line}>
          {textRuns(text, locale).map((run, at) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: the same
            at % 2 === 0 ? run : <Chinese key={at} face={face} text={run} />,
          )}
        </text>
      ))}
    </g>
  )
}

/** Named by its own face: a renderer that has to look for another one sets the whole line in it. */
function Chinese({ face, text }: { readonly face: Face; readonly text: string }): ReactElement {
  return <tspan fontFamily={FACES.zh[face]}>{text}</tspan>
}
