import type { ReactElement } from 'react'
import { InteractiveChart } from '@/components/chart/interactive-chart'
import { ComparisonPicture } from '@/components/compare/comparison-picture'
import type { Comparison } from '@/lib/charts/comparison'
import { viewsOfComparison } from '@/lib/charts/comparison-views'
import { markViewsOf } from '@/lib/charts/view'
import type { Locale } from '@/lib/locale'

interface ComparisonChartProps {
  readonly comparison: Comparison
  readonly locale: Locale
}

/** The chart of a reader's own comparison, in a separate module, so that nothing is loaded before claims are chosen. */
export default function ComparisonChart({ comparison, locale }: ComparisonChartProps): ReactElement {
  return (
    <InteractiveChart source={markViewsOf(viewsOfComparison(comparison, locale))} locale={locale}>
      <ComparisonPicture comparison={comparison} locale={locale} />
    </InteractiveChart>
  )
}
