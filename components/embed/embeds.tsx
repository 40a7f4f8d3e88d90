import { ChartEmbed } from '@/components/embed/chart-embed'
import { ClaimEmbed } from '@/components/embed/claim-embed'
import { embedPage } from '@/components/embed/embed-page'
import { settingsQuery } from '@/lib/charts/settings'
import { claimsIn, sourcesOf } from '@/lib/charts/sources'
import type { AssessedDossier } from '@/lib/claims/assess'
import { allChartEmbeds } from '@/lib/exports/embed'
import type { Locale } from '@/lib/locale'
import { claimPath, figurePath } from '@/lib/site/address'

/** The page of a chart’s embed, by the name of its file. Throws when there is no such embed. */
export async function chartEmbed(assessed: AssessedDossier, name: string, locale: Locale): Promise<string> {
  const embed = allChartEmbeds(assessed).get(name)
  if (embed === undefined) throw new Error(`There is no embed "${name}"`)
  const { chart, settings } = embed
  const shown = chart.measures[settings.measure] ?? chart.measures[0]
  return embedPage({
    locale,
    title: shown.title[locale],
    page: `${figurePath(locale, chart.slug)}${settingsQuery(chart, settings)}`,
    content: (
      <ChartEmbed
        chart={chart}
        settings={settings}
        sources={sourcesOf(assessed, chart.entry)}
        statuses={claimsIn(assessed, chart.entry).flatMap(
          (id) => assessed.claims.find(({ claim }) => claim.id === id)?.status ?? [],
        )}
        locale={locale}
      />
    ),
  })
}

/** The page of a claim’s embed. Throws when there is no such claim. */
export async function claimEmbed(assessed: AssessedDossier, id: string, locale: Locale): Promise<string> {
  const item = assessed.claims.find(({ claim }) => claim.id === id)
  if (item === undefined) throw new Error(`There is no claim "${id}"`)
  return embedPage({
    locale,
    title: item.title[locale],
    page: claimPath(locale, id),
    content: <ClaimEmbed item={item} source={assessed.dossier.source} locale={locale} />,
  })
}
