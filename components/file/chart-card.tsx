import type { ReactElement } from 'react'
import { PictureBody } from '@/components/chart/picture/picture'
import { ROOM } from '@/components/file/card'
import type { Fitted } from '@/components/file/fit-chart'
import { type LineStyle, Lines } from '@/components/file/lines'
import { Texts } from '@/components/file/texts'
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
