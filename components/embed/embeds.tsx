import { ClaimEmbed } from '@/components/embed/claim-embed'
import { embedPage } from '@/components/embed/embed-page'
import { FigureEmbed } from '@/components/embed/figure-embed'
import type { AssessedDossier } from '@/lib/claims/assess'
import { figureOf } from '@/lib/figures/figure'
import { sourcesOf } from '@/lib/figures/sources'
import { claimPath, figurePath } from '@/lib/i18n/address'
import type { Locale } from '@/lib/i18n/locale'

/** The page of a figure’s embed. Throws when there is no such figure. */
export function figureEmbed(assessed: AssessedDossier, slug: string, locale: Locale): string {
  const entry = assessed.dossier.figures.find((figure) => figure.slug === slug)
  if (entry === undefined) throw new Error(`There is no figure "${slug}"`)
  const figure = figureOf(assessed, entry)
  return embedPage({
    locale,
    title: figure.measures[0].title[locale],
    page: figurePath(locale, slug),
    content: <FigureEmbed figure={figure} sources={sourcesOf(assessed, entry)} locale={locale} />,
  })
}

/** The page of a claim’s embed. Throws when there is no such claim. */
export function claimEmbed(assessed: AssessedDossier, id: string, locale: Locale): string {
  const item = assessed.claims.find(({ claim }) => claim.id === id)
  if (item === undefined) throw new Error(`There is no claim "${id}"`)
  return embedPage({
    locale,
    title: item.claim.statement[locale],
    page: claimPath(locale, id),
    content: <ClaimEmbed item={item} source={assessed.dossier.source} locale={locale} />,
  })
}
