import type { ReactElement } from 'react'
import { Fades } from '@/components/chart/marks/fades'
import { PictureBody } from '@/components/chart/picture/picture'
import { type LineStyle, Lines, linesOf } from '@/components/file/lines'
import type { Layout } from '@/lib/charts/layout/layout'
import type { Locale } from '@/lib/locale'
import type { Outliner } from '@/lib/typeface/outline'

const MARGIN = 40
const TITLE: LineStyle = { face: 'serif', size: 26, line: 34, weight: 600 }
const MEASURE: LineStyle = { face: 'sans', size: 16, line: 24, weight: 400 }
const NOTE: LineStyle = { face: 'sans', size: 13, line: 19, weight: 400 }

interface FigureSheetProps {
  readonly placed: Layout
  readonly title: string
  readonly measure: string
  /** What stands below the picture: the caution first, then sources, credit and address. */
  readonly notes: readonly string[]
  /** The finding and the figures in a sentence, for whoever does not see the picture. */
  readonly alt: string
  readonly lang: Locale
  /** Ready for all characters of the texts. */
  readonly outliner: Outliner
}

/** A figure as a sheet that stands for itself: title and measure above, caution, sources and address below. */
export function FigureSheet({
  placed,
  title,
  measure,
  notes,
  alt,
  lang,
  outliner,
}: FigureSheetProps): ReactElement {
  const room = placed.width
  const width = room + 2 * MARGIN
  const titles = linesOf(title, room, TITLE, outliner)
  const measures = linesOf(measure, room, MEASURE, outliner)
  const below = notes.flatMap((note) => linesOf(note, room, NOTE, outliner))
  const measureTop = MARGIN + titles.length * TITLE.line + 4
  const pictureTop = measureTop + measures.length * MEASURE.line + 14
  const notesTop = pictureTop + placed.height + 20
  const height = notesTop + below.length * NOTE.line + MARGIN - 12
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      lang={lang}
    >
      <title>{title}</title>
      <desc>{`${alt} ${notes.join(' ')}`}</desc>
      <Fades />
      <rect width={width} height={height} fill="var(--paper)" />
      <Lines lines={titles} x={MARGIN} top={MARGIN - 8} style={TITLE} fill="var(--ink)" />
      <Lines lines={measures} x={MARGIN} top={measureTop - 8} style={MEASURE} fill="var(--ink-2)" />
      <g transform={`translate(${MARGIN} ${pictureTop})`}>
        <PictureBody layout={placed} />
      </g>
      <Lines lines={below} x={MARGIN} top={notesTop} style={NOTE} fill="var(--ink-2)" />
    </svg>
  )
}
