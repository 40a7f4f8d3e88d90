import type { ReactElement } from 'react'
import { PictureBody } from '@/components/chart/picture/picture'
import { ROOM } from '@/components/file/card'
import { type LineStyle, Lines, Texts } from '@/components/file/lines'
import type { MeasuredChart } from '@/lib/charts/chart'
import { layoutOf, trimmed } from '@/lib/charts/kinds'
import { type Layout, type LayoutText, TEXT_SIZE } from '@/lib/charts/layout/layout'
import { shortened } from '@/lib/charts/layout/measure'
import type { AxisScale } from '@/lib/charts/scales'
import { FACES } from '@/lib/exports/faces'
import { FILE_WORDS } from '@/lib/exports/words'
import type { Locale } from '@/lib/locale'

const COLUMN = 352
const GUTTER = 36
const TITLE: LineStyle = { face: 'serif', size: 36, line: 44, weight: 600, fill: 'var(--ink)' }
const MEASURE: LineStyle = { face: 'sans', size: 21, line: 29, weight: 400, fill: 'var(--ink-2)' }
const CAUTION: LineStyle = { face: 'sans', size: 19, line: 26, weight: 400, fill: 'var(--ink)' }
const REST: LineStyle = { face: 'sans', size: 18, line: 24, weight: 400, fill: 'var(--ink-2)' }

/** The part of a card in which the chart stands, above the line that says what was left out. */
export const CHART_ROOM = { width: ROOM.width - COLUMN - GUTTER, height: ROOM.height - REST.line }

interface ChartWordsProps {
  readonly title: string
  readonly measure: string
  readonly caution: string
  readonly locale: Locale
}

/** The words at the left of a chart’s card. */
export function ChartWords({ title, measure, caution, locale }: ChartWordsProps): ReactElement {
  return (
    <Texts
      width={COLUMN}
      height={ROOM.height}
      locale={locale}
      blocks={[
        { text: title, style: TITLE, before: 0, most: 6 },
        { text: measure, style: MEASURE, before: 14, most: 5 },
        { text: caution, style: CAUTION, before: 16, most: 5 },
      ]}
    />
  )
}

/** The chart at the right of its card, to be laid over the words: a renderer draws no text in images. */
export function ChartOnCard({
  fitted,
  locale,
}: {
  readonly fitted: Fitted
  readonly locale: Locale
}): ReactElement {
  const { layout, scale, left } = fitted
  const x = ROOM.left + COLUMN + GUTTER
  const top = ROOM.top + Math.max(0, (CHART_ROOM.height - layout.height * scale) / 3)
  const rest = left === 0 ? [] : [FILE_WORDS[locale].moreRows(String(left))]
  return (
    <g fontFamily={FACES[locale].sans}>
      <g transform={`translate(${x} ${top}) scale(${scale})`}>
        <PictureBody layout={layout} />
      </g>
      <Lines lines={rest} x={x} top={top + layout.height * scale + 2} style={REST} locale={locale} />
    </g>
  )
}

/** A chart laid out for a box. */
export interface Fitted {
  readonly layout: Layout
  /** Pixels of the box for each unit of the chart. */
  readonly scale: number
  /** How many rows were left out. */
  readonly left: number
}

/** The widths for which it is laid out, of which the one that fits best is taken. */
const WIDTHS = [600, 640, 680, 716, 800]
/** Below this words can no longer be read in a preview: then rows are left out. */
const LEAST_SCALE = 0.9
/** How far words may stand out of their chart, in its unit. */
const TOLERANCE = 12

/**
 * Lays a chart out for a box: whole where it fits, else with fewer rows; what can lose no more rows is made smaller, however
 * small that is.
 */
export function fitChart(
  { series, rows }: MeasuredChart,
  scale: AxisScale,
  locale: Locale,
  box: { readonly width: number; readonly height: number },
): Fitted {
  let best: Fitted | null = null
  for (let keep = rows.length; ; ) {
    const { series: kept, left } = trimmed(series, rows.length - keep)
    if (best !== null && left <= best.left) return best
    best = WIDTHS.map((width): Fitted => {
      const layout = layoutOf(kept, { width, scale, locale })
      return {
        layout: heldInside(layout),
        left,
        scale: Math.min(box.width / width, box.height / layout.height),
      }
    }).reduce((one, other) => (other.scale > one.scale ? other : one))
    if (best.scale >= LEAST_SCALE || keep <= 1) return best
    keep = Math.max(1, Math.min(keep - 1, Math.floor(keep * best.scale)))
  }
}

/** A chart in which every line of words ends within its edges: on a card it would be cut off or run into others. */
function heldInside(layout: Layout): Layout {
  return { ...layout, texts: layout.texts.map((text) => insideText(text, layout.width)) }
}

function insideText(layout: LayoutText, width: number): LayoutText {
  const { text, x, role, anchor, bold } = layout
  const [before, after] = [x + TOLERANCE, width + TOLERANCE - x]
  const room = anchor === 'start' ? after : anchor === 'end' ? before : 2 * Math.min(before, after)
  return { ...layout, text: shortened(text, Math.max(0, room), TEXT_SIZE[role], bold) }
}
