import { ClaimEmbed } from '@/components/embed/claim-embed'
import { embedPage } from '@/components/embed/embed-page'
import { FigureEmbed } from '@/components/embed/figure-embed'
import { settingsQuery } from '@/lib/charts/settings'
import { claimsIn, sourcesOf } from '@/lib/charts/sources'
import type { AssessedDossier } from '@/lib/claims/assess'
import { allChartEmbeds } from '@/lib/exports/embed'
import type { Locale } from '@/lib/locale'
import { claimPath, figurePath } from '@/lib/site/address'

/** The page of a figure’s embed, by the name of its file. Throws when there is no such embed. */
export async function chartEmbed(assessed: AssessedDossier, name: string, locale: Locale): Promise<string> {
  const embed = allChartEmbeds(assessed).get(name)
  if (embed === undefined) throw new Error(`There is no embed "${name}"`)
  const { figure, settings } = embed
  const shown = figure.measures[settings.measure] ?? figure.measures[0]
  return embedPage({
    locale,
    title: shown.title[locale],
    page: `${figurePath(locale, figure.slug)}${settingsQuery(figure, settings)}`,
    content: (
      <FigureEmbed
        figure={figure}
        settings={settings}
        sources={sourcesOf(assessed, figure.entry)}
        statuses={claimsIn(assessed, figure.entry).flatMap(
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
