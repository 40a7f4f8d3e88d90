import type { ReactElement } from 'react'
import { Views } from '@/components/chart/picture/views'
import type { Chart } from '@/lib/charts/chart'
import { altOf } from '@/lib/charts/sentence'
import { viewsOf } from '@/lib/charts/views'
import type { Locale } from '@/lib/locale'

interface PicturedProps {
  readonly figure: Chart
  readonly locale: Locale
}

/** The pictures of a chart in every measure, on every scale and for every width. */
export function Pictured({ figure, locale }: PicturedProps): ReactElement {
  const { measures } = figure
  const [first] = measures
  return (
    <Views
      views={viewsOf(figure, locale)}
      altOf={({ measure }) => {
        const { title, rows } = measures[measure] ?? first
        return altOf(title[locale], rows, locale)
      }}
    />
  )
}
