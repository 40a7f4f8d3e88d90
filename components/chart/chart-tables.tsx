import type { ReactElement } from 'react'
import { StaticMarkup } from '@/components/static/static-markup'
import type { Chart } from '@/lib/charts/chart'
import { CHART_WORDS } from '@/lib/charts/words'
import type { Locale } from '@/lib/locale'

interface ChartTablesProps {
  readonly chart: Chart
  readonly locale: Locale
}

/** The data of a chart as a table for each measure, of which style sheets show the chosen one. */
export function ChartTables({ chart: { slug, measures }, locale }: ChartTablesProps): ReactElement {
  return (
    <section id="table" className="chart-data">
      <h2>{CHART_WORDS[locale].table}</h2>
      {measures.map((measure, index) => (
        <StaticMarkup
          key={measure.id}
          name="table"
          of={`${slug}.${measure.id}`}
          locale={locale}
          {...(measures.length > 1 ? { 'data-measure': index } : {})}
        />
      ))}
    </section>
  )
}
