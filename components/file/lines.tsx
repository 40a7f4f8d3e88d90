import type { ReactElement } from 'react'
import { wrap } from '@/lib/charts/layout/measure'
import { FACES, type Face } from '@/lib/exports/faces'
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
          {text}
        </text>
      ))}
    </g>
  )
}

/** A text of a card. */
export interface Block {
  readonly text: string
  readonly style: LineStyle
  /** Space above it. */
  readonly before: number
  /** The most lines that it may have when it is set smallest; the last ends with “…” where there are more. */
  readonly most: number
  /** Stands before the first line, as wide and high as that line is high. */
  readonly mark?: string
}

interface TextsProps {
  readonly blocks: readonly Block[]
  readonly width: number
  readonly height: number
  readonly locale: Locale
}

/** From as large as asked down to what can still be read in a preview. */
const SCALES = [1, 0.88, 0.78] as const
const SMALLEST = 0.7

/** Texts one below the other, as large as a box has room for. */
export function Texts({ blocks, width, height, locale }: TextsProps): ReactElement {
  const shown = blocks.filter(({ text }) => text !== '')
  const scale = SCALES.find((tried) => heightOf(shown, width, tried) <= height) ?? SMALLEST
  return (
    <div style={{ display: 'flex', flexDirection: 'column', width, height, overflow: 'hidden' }}>
      {shown.map(({ text, style, before, most, mark }) => {
        const line = style.line * scale
        return (
          <div key={text} style={{ display: 'flex', marginTop: before * scale }}>
            {mark !== undefined && (
              // biome-ignore lint/performance/noImgElement: laid out by satori, which knows no components of Next
              <img src={mark} alt="" width={line} height={line} style={{ marginRight: line / 3 }} />
            )}
            <div
              style={{
                display: 'block',
                flexGrow: 1,
                flexBasis: 0,
                lineClamp: most,
                wordBreak: 'break-word',
                fontFamily: FACES[locale][style.face],
                fontSize: style.size * scale,
                fontWeight: style.weight,
                lineHeight: `${line}px`,
                color: style.fill,
              }}
            >
              {text}
            </div>
          </div>
        )
      })}
    </div>
  )
}

/** About how high texts are at a scale; a little more rather than less. */
function heightOf(blocks: readonly Block[], width: number, scale: number): number {
  return blocks.reduce((sum, { text, style, before, mark }) => {
    const room = width / scale - (mark === undefined ? 0 : style.line * 1.34)
    return sum + (before + linesOf(text, room, style).length * style.line) * scale
  }, 0)
}
