import type { ReactElement } from 'react'
import { alike } from '@/components/chart/marks/alike'
import { Background } from '@/components/chart/marks/background'
import { HedgedMark } from '@/components/chart/marks/hedged-mark'
import { paint, textPaint } from '@/components/chart/marks/paint'
import { SignShape } from '@/components/chart/marks/sign-shape'
import { StatusShape } from '@/components/claim/status-mark'
import {
  ADDED_GAP,
  type Layout,
  type LayoutGlyph,
  type LayoutLine,
  type LayoutText,
  TEXT_SIZE,
} from '@/lib/charts/layout/layout'

interface PictureProps {
  readonly layout: Layout
  /** The finding and the numbers in a sentence, for whoever does not see the picture. */
  readonly alt: string
}

const round = (value: number) => Math.round(value * 10) / 10

/** A layout as SVG, drawn on the server. */
export function Picture({ layout, alt }: PictureProps): ReactElement {
  const { width, height } = layout
  return (
    <svg
      className="picture"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={alt}
    >
      <PictureBody layout={layout} />
    </svg>
  )
}

/** What is drawn, without the frame. */
export function PictureBody({ layout }: { readonly layout: Layout }): ReactElement {
  return (
    <>
      {layout.boxes.map((box) => (
        <rect
          key={`${box.x} ${box.y}`}
          x={round(box.x)}
          y={round(box.y)}
          width={round(box.width)}
          height={round(box.height)}
          fill={paint(box.tone)}
        />
      ))}
      {alike(layout.lines, ({ tone, weight }) => `${tone} ${weight}`).map(([look, lines]) => (
        <path
          key={look}
          d={lines.map(pathOf).join('')}
          stroke={paint(lines[0].tone)}
          strokeWidth={lines[0].weight}
        />
      ))}
      <g className="marks">
        <Background points={layout.background} />
        {layout.marks.map((mark) => (
          <HedgedMark key={mark.id} mark={mark} />
        ))}
      </g>
      {layout.samples.map((mark) => (
        <HedgedMark key={`${mark.x} ${mark.y}`} mark={mark} />
      ))}
      {alike(layout.texts, ({ role, tone, anchor, bold }) => `${role} ${tone} ${anchor} ${bold}`).map(
        ([look, texts]) => (
          <g key={look} {...styleOf(texts[0])}>
            {texts.map(({ x, y, text, added }) => (
              <text key={`${x} ${y} ${text}`} x={round(x)} y={round(y)}>
                {text}
                {added !== undefined && (
                  <tspan dx={ADDED_GAP} fontSize={TEXT_SIZE.note} fontWeight={400} fill={textPaint('soft')}>
                    {added}
                  </tspan>
                )}
              </text>
            ))}
          </g>
        ),
      )}
      {layout.glyphs.map((glyph) => (
        <g key={`${glyph.x} ${glyph.y}`} transform={placeOf(glyph)}>
          {'sign' in glyph ? <SignShape sign={glyph.sign} /> : <StatusShape status={glyph.status} />}
        </g>
      ))}
    </>
  )
}

/** The mark of a status is drawn in a box of sixteen, a sign around its middle. */
function placeOf({ x, y, size = 16, ...glyph }: LayoutGlyph): string {
  if ('sign' in glyph) return `translate(${round(x)} ${round(y)})`
  const scale = size === 16 ? '' : ` scale(${(size / 16).toFixed(3)})`
  return `translate(${round(x - size / 2)} ${round(y - size / 2)})${scale}`
}

function pathOf({ x1, y1, x2, y2 }: LayoutLine): string {
  return `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`
}

function styleOf({ role, tone, anchor, bold }: LayoutText) {
  return {
    fontSize: TEXT_SIZE[role],
    fill: textPaint(tone),
    ...(tone === 'paper' ? {} : { className: 'halo' }),
    ...(anchor === 'start' ? {} : { textAnchor: anchor }),
    ...(bold ? { fontWeight: 600 } : {}),
  }
}
