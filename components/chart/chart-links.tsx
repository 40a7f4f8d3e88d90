import type { ReactElement } from 'react'
import { Whole } from '@/components/page/whole'
import { chartOf } from '@/lib/charts/chart'
import type { AssessedDossier } from '@/lib/claims/assess'
import type { ChartEntry } from '@/lib/dossier/chart-entry'
import type { Locale } from '@/lib/locale'
import { addressOf, figurePath } from '@/lib/site/address'

interface ChartLinksProps {
  readonly assessed: AssessedDossier
  readonly charts: readonly ChartEntry[]
  readonly locale: Locale
}

/** Charts by title, each leading to its page. */
export function ChartLinks({ assessed, charts, locale }: ChartLinksProps): ReactElement {
  return (
    <ul className="plain-list">
      {charts.map((entry) => (
        <li key={entry.slug}>
          <a href={addressOf(figurePath(locale, entry.slug))}>
            <Whole text={chartOf(assessed, entry).measures[0].title[locale]} />
          </a>
        </li>
      ))}
    </ul>
  )
}
