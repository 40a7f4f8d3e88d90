import type { ReactElement } from 'react'
import { PictureBody } from '@/components/chart/picture/picture'
import { type LineStyle, Lines, linesOf } from '@/components/file/lines'
import type { Layout } from '@/lib/charts/layout/layout'
import { wrap } from '@/lib/charts/layout/measure'
import { FACES } from '@/lib/exports/faces'
import { HTML_LANG, JOINS, type Locale } from '@/lib/locale'

const MARGIN = 40
const TITLE: LineStyle = { face: 'serif', size: 26, line: 34, weight: 600, fill: 'var(--ink)' }
const MEASURE: LineStyle = { face: 'sans', size: 16, line: 24, weight: 400, fill: 'var(--ink-2)' }
const NOTE: LineStyle = { face: 'sans', size: 13, line: 19, weight: 400, fill: 'var(--ink-2)' }

export interface ChartSheetProps {
  readonly layout: Layout
  readonly title: string
  /** What is measured; empty where the title says it. */
  readonly measure: string
  /** What is below the chart: the caution first, then sources, credit and address. */
  readonly notes: readonly string[]
  /** The finding and the numbers in a sentence, for whoever does not see the chart. */
  readonly alt: string
  readonly locale: Locale
}

/** A chart as a sheet that can be understood alone: title and measure above, caution, sources and address below. */
export function ChartSheet({ layout, title, measure, notes, alt, locale }: ChartSheetProps): ReactElement {
  const room = layout.width
  const width = room + 2 * MARGIN
  const titles = linesOf(title, room, TITLE)
  const measures = linesOf(measure, room, MEASURE)
  const below = notes.flatMap((note) => wrap(note, room, NOTE.size))
  const measureTop = MARGIN + titles.length * TITLE.line + 4
  const chartTop = measureTop + measures.length * MEASURE.line + 14
  const notesTop = chartTop + layout.height + 20
  const height = notesTop + below.length * NOTE.line + MARGIN - 12
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fontFamily={FACES[locale].sans}
      role="img"
      lang={HTML_LANG[locale]}
    >
      <title>{title}</title>
      <desc>{[alt, ...notes].join(JOINS[locale].gap)}</desc>
      <rect width={width} height={height} fill="var(--paper)" />
      <Lines lines={titles} x={MARGIN} top={MARGIN - 8} style={TITLE} locale={locale} />
      <Lines lines={measures} x={MARGIN} top={measureTop - 8} style={MEASURE} locale={locale} />
      <g transform={`translate(${MARGIN} ${chartTop})`}>
        <PictureBody layout={layout} />
      </g>
      <Lines lines={below} x={MARGIN} top={notesTop} style={NOTE} locale={locale} />
    </svg>
  )
}
