import type { ReactElement } from 'react'
import { LinkList } from '@/components/page/link-list'
import { chartOf } from '@/lib/charts/chart'
import type { AssessedDossier } from '@/lib/claims/assess'
import type { ChartEntry } from '@/lib/dossier/chart-entry'
import type { Locale } from '@/lib/locale'
import { figurePath } from '@/lib/site/address'

interface ChartLinksProps {
  readonly assessed: AssessedDossier
  readonly charts: readonly ChartEntry[]
  readonly locale: Locale
}

/** Charts by title, each leading to its page. */
export function ChartLinks({ assessed, charts, locale }: ChartLinksProps): ReactElement {
  return (
    <LinkList
      locale={locale}
      links={charts.map((entry) => ({
        path: figurePath(locale, entry.slug),
        text: chartOf(assessed, entry).measures[0].title[locale],
      }))}
    />
  )
}
