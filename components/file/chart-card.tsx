import type { ReactElement } from 'react'
import { PictureBody } from '@/components/chart/picture/picture'
import { ROOM } from '@/components/file/card'
import { type LineStyle, Texts } from '@/components/file/lines'
import type { Chart } from '@/lib/charts/chart'
import { briefOf, layoutOf } from '@/lib/charts/kinds'
import type { AxisScale } from '@/lib/charts/scales'
import type { Locale } from '@/lib/locale'

const COLUMN = 352
const GUTTER = 36
const TITLE: LineStyle = { face: 'serif', size: 36, line: 44, weight: 600, fill: 'var(--ink)' }
const MEASURE: LineStyle = { face: 'sans', size: 21, line: 29, weight: 400, fill: 'var(--ink-2)' }
const CAUTION: LineStyle = { face: 'sans', size: 19, line: 26, weight: 400, fill: 'var(--ink)' }

/** The part of a card in which the chart is. */
export const CHART_ROOM = { width: ROOM.width - COLUMN - GUTTER, height: ROOM.height }

interface ChartCardProps {
  readonly chart: Chart
  readonly fitted: NonNullable<ReturnType<typeof fitChart>>
  readonly locale: Locale
}

/** The card of a chart: its words at the left, the chart at the right. */
export function ChartCard({ chart, fitted: { layout, scale }, locale }: ChartCardProps): ReactElement {
  const { measures, caution } = chart
  const { x, top } = ROOM
  const y = top + Math.max(0, (CHART_ROOM.height - layout.height * scale) / 3)
  return (
    <>
      <Texts
        {...ROOM}
        width={COLUMN}
        locale={locale}
        blocks={[
          { text: measures[0].title[locale], style: TITLE, before: 0, most: 6 },
          { text: measures[0].subtitle[locale], style: MEASURE, before: 14, most: 5 },
          { text: caution?.[locale] ?? '', style: CAUTION, before: 16, most: 14 },
        ]}
      />
      <g transform={`translate(${x + COLUMN + GUTTER} ${y}) scale(${scale})`}>
        <PictureBody layout={layout} />
      </g>
    </>
  )
}

/** The widths for which it is laid out, of which the one that fits best is taken. */
const WIDTHS = [460, 520, 560, 600, 640, 680, 716, 800, 900, 1120]
/** Below this words can no longer be read in a preview. */
const LEAST_SCALE = 0.9
/** Of those that are about as large the widest is taken: it leaves no empty band. */
const AS_LARGE = 0.97

/** Lays what matters most of a chart out for a card; null where it would be too small to be read. */
export function fitChart({ series }: Chart['measures'][number], scale: AxisScale, locale: Locale) {
  const brief = briefOf(series)
  const all = WIDTHS.map((width) => {
    const layout = layoutOf(brief, { width, scale, locale })
    /** Pixels of the card for each unit of the chart. */
    const fits = Math.min(CHART_ROOM.width / width, CHART_ROOM.height / layout.height)
    return { layout, scale: fits }
  })
  const largest = Math.max(...all.map((fitted) => fitted.scale))
  const best = all.findLast((fitted) => fitted.scale >= largest * AS_LARGE) ?? null
  return largest < LEAST_SCALE ? null : best
}
