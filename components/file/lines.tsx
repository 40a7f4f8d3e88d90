import type { ReactElement } from 'react'
import { StatusShape } from '@/components/claim/status-mark'
import { firstLines, wrap } from '@/lib/charts/layout/measure'
import type { Status } from '@/lib/dossier/statuses'
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
export function linesOf(text: string, room: number, { size, weight }: LineStyle): readonly string[] {
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
  /** The most lines that it may have; the last ends with “…” where there are more. */
  readonly most: number
  /** Whose mark is before the first line. */
  readonly status?: Status | null
}

interface TextsProps {
  readonly blocks: readonly Block[]
  readonly x: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly locale: Locale
}

/** From as large as asked down to what can still be read in a preview. */
const SCALES = [1, 0.88, 0.78, 0.7] as const
/** From the left edge of a mark to the words after it, in its size. */
const AFTER_MARK = 1.34
/** Cards are drawn in faces that are known: estimates leave room for those of readers. */
const OWN_FACES = 1.06

/** Texts one below the other, as large as a box has room for; at their smallest they may be shortened. */
export function Texts({ blocks, x, top, width, height, locale }: TextsProps): ReactElement {
  const shown = blocks.filter(({ text }) => text !== '')
  const tried = SCALES.map((scale) => shown.map((block) => setBlock(block, width, scale)))
  const fits =
    tried.find(
      (all) =>
        all.every(({ lines, most }) => lines.length <= most) &&
        all.reduce((sum, { before, style, lines }) => sum + before + lines.length * style.line, 0) <= height,
    ) ??
    tried.at(-1) ??
    []
  let y = top
  return (
    <>
      {fits.map(({ text, style, before, most, status, lines, room }) => {
        const first = y + before
        const { line, size, weight } = style
        const kept = firstLines(lines, most, room * OWN_FACES, size, weight === 600)
        y = first + kept.length * line
        return (
          <g key={text}>
            {status && (
              <g transform={`translate(${x} ${first}) scale(${line / 16})`}>
                <StatusShape status={status} />
              </g>
            )}
            <Lines lines={kept} x={x + width - room} top={first} style={style} locale={locale} />
          </g>
        )
      })}
    </>
  )
}

/** A block at a scale, in lines. */
function setBlock(block: Block, width: number, scale: number) {
  const { size, line } = block.style
  const style = { ...block.style, size: size * scale, line: line * scale }
  const room = width - (block.status ? style.line * AFTER_MARK : 0)
  const lines = linesOf(block.text, room * OWN_FACES, style)
  return { ...block, style, before: block.before * scale, room, lines }
}
