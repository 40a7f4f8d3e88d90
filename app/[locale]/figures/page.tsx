import type { ReactElement } from 'react'
import { type LocaleProps, localeOf, metadataAt } from '@/app/[locale]/requested'
import { PageHead } from '@/components/page/page-head'
import { Phrased } from '@/components/page/phrased'
import { StaticMarkup } from '@/components/static/static-markup'
import { chartOf } from '@/lib/charts/chart'
import { readAssessed } from '@/lib/claims/read-assessed'
import { addressOf, figurePath } from '@/lib/site/address'

export const generateMetadata = metadataAt('/figures/')

export default async function ChartsPage(props: LocaleProps): Promise<ReactElement> {
  const locale = await localeOf(props)
  const assessed = readAssessed()
  return (
    <>
      <PageHead path="/figures/" locale={locale} />
      <ul className="chart-index">
        {assessed.dossier.figures.map((entry) => {
          const [first] = chartOf(assessed, entry).measures
          return (
            <li key={entry.slug}>
              <a href={addressOf(figurePath(locale, entry.slug))}>
                <Phrased text={first.title[locale]} locale={locale} />
              </a>
              <p className="figure-measure">{first.subtitle[locale]}</p>
              <StaticMarkup className="views" name="in-brief" of={entry.slug} locale={locale} />
            </li>
          )
        })}
      </ul>
    </>
  )
}
