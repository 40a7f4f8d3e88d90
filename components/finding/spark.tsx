import type { ReactElement } from 'react'
import { Picture } from '@/components/chart/picture/picture'
import { layoutSpark } from '@/lib/charts/layout/spark'
import { type SparkSeries, sparkSeries } from '@/lib/charts/series/spark'
import type { AssessedDossier } from '@/lib/claims/assess'
import type { Finding } from '@/lib/claims/findings'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { JOINS, type Locale } from '@/lib/locale'

interface SparkProps {
  readonly assessed: AssessedDossier
  readonly spark: Finding['spark']
  readonly locale: Locale
}

/** The small chart of a finding; nothing where it has none. */
export function Spark({ assessed, spark, locale }: SparkProps): ReactElement | null {
  const series = spark === undefined ? null : sparkSeries(assessed, spark)
  if (series === null) return null
  return (
    <div className="spark">
      <Picture layout={layoutSpark(series, locale)} alt={altOfSpark(series, locale)} />
    </div>
  )
}

/** What the small chart shows, in words. */
function altOfSpark({ main, beside }: SparkSeries, locale: Locale): string {
  const { colon, semicolon } = JOINS[locale]
  const others = beside.map(
    ({ label, card, written }) => (label[locale] || card.source[locale]) + colon + written[locale],
  )
  return [CLAIM_WORDS[locale].theArticle + colon + main.full[locale], ...others].join(semicolon)
}
