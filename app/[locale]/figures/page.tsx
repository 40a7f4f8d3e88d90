import type { ReactElement } from 'react'
import { type LocaleProps, localeOf, metadataAt } from '@/app/[locale]/requested'
import { PageHead } from '@/components/page/page-head'
import { Phrased } from '@/components/page/phrased'
import { chartOf } from '@/lib/charts/chart'
import { readAssessed } from '@/lib/claims/read-assessed'
import { pictureName } from '@/lib/exports/chart-names'
import { THEMES } from '@/lib/exports/theme-colours'
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
          const chart = chartOf(assessed, entry)
          const [first] = chart.measures
          return (
            <li key={entry.slug}>
              <a href={addressOf(figurePath(locale, entry.slug))}>
                <span>
                  <Phrased text={first.title[locale]} locale={locale} />
                </span>
                {THEMES.map((theme) => (
                  // biome-ignore lint/performance/noImgElement: the export has no server that would shrink a picture
                  <img
                    key={theme}
                    className={`on-${theme}`}
                    src={addressOf(`/figures/${pictureName(chart, { measure: 0, locale, theme })}.svg`)}
                    alt={first.title[locale]}
                    loading="lazy"
                  />
                ))}
              </a>
            </li>
          )
        })}
      </ul>
    </>
  )
}
