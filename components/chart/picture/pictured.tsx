import type { ReactElement } from 'react'
import { Views } from '@/components/chart/picture/views'
import type { Chart } from '@/lib/charts/chart'
import { altOf } from '@/lib/charts/table'
import { viewsOf } from '@/lib/charts/views'
import type { Locale } from '@/lib/locale'

interface PicturedProps {
  readonly chart: Chart
  readonly locale: Locale
}

/** The pictures of a chart in every measure and for every width. */
export function Pictured({ chart, locale }: PicturedProps): ReactElement {
  const { measures } = chart
  const [first] = measures
  return (
    <Views
      views={viewsOf(chart, locale)}
      altOf={({ measure }) => {
        const { title, rows } = measures[measure] ?? first
        return altOf(title[locale], rows, locale)
      }}
    />
  )
}
