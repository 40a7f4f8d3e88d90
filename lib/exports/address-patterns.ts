import { type Figure, figureOf } from '@/lib/charts/figure'
import { FIRST } from '@/lib/charts/settings'
import type { AssessedDossier } from '@/lib/claims/assess'
import { type FigureVariant, pictureName } from '@/lib/exports/figure-names'
import type { FILE_WORDS } from '@/lib/exports/words'
import type { Locale } from '@/lib/locale'

export interface AddressPattern {
  readonly name: keyof (typeof FILE_WORDS)['en']['patterns']
  /** With what can be replaced in braces. */
  readonly pattern: string
  readonly example: `/${string}`
}

/** What the examples of the addresses are of. */
interface Example {
  readonly figure: Figure
  readonly variant: FigureVariant
  readonly slide: FigureVariant
  /** Id of a claim. */
  readonly claim: string
}

/** A figure that has several measures, if one has, and the first claim. Throws when the dossier has neither. */
export function exampleOf(assessed: AssessedDossier, locale: Locale): Example {
  const { figures, claims } = assessed.dossier
  const entry = figures.find(({ measures }) => measures.length > 1) ?? figures[0]
  const claim = claims[0]
  if (entry === undefined || claim === undefined) throw new Error('A dossier without figures or claims')
  const figure = figureOf(assessed, entry)
  const measure = figure.measures.length - 1
  const scale = figure.scales.length - 1
  return {
    figure,
    variant: { measure, scale, locale, theme: 'dark' },
    slide: { ...FIRST, locale, theme: 'light' },
    claim: claim.id,
  }
}

/** Every family of addresses beside the data files, each with one that answers. */
export function addressPatterns(assessed: AssessedDossier, locale: Locale): readonly AddressPattern[] {
  if (assessed.dossier.figures.length === 0 || assessed.claims.length === 0) return []
  const { figure, variant, slide, claim } = exampleOf(assessed, locale)
  const kinds = '{figures|claims}'
  return [
    {
      name: 'picture',
      pattern: '/figures/{name}[.{measure}][.{linear|log}].{zh|en}[.dark].{svg|png}',
      example: `/figures/${pictureName(figure, variant)}.png`,
    },
    {
      name: 'slide',
      pattern: '/figures/{name}[.{measure}].{zh|en}[.dark].slide.png',
      example: `/figures/${pictureName(figure, slide)}.slide.png`,
    },
    {
      name: 'embed',
      pattern: `/embed/{zh|en}/${kinds}/{id}[.{measure}][.{linear|log}].html[#light|#dark]`,
      example: `/embed/${locale}/claims/${claim}.html`,
    },
    {
      name: 'oembed',
      pattern: `/oembed/{zh|en}/${kinds}/{id}.json`,
      example: `/oembed/${locale}/figures/${figure.slug}.json`,
    },
    {
      name: 'cite',
      pattern: '/cite/{zh|en}/{data|figures|claims}/{id}.{bib|ris|json}',
      example: `/cite/${locale}/data/claimboard.bib`,
    },
    {
      name: 'card',
      pattern: '/cards/{zh|en}/{figure-|claim-|subject-}{id}.png',
      example: `/cards/${locale}/claim-${claim}.png`,
    },
    { name: 'annotations', pattern: '/annotations/{zh|en}.json', example: `/annotations/${locale}.json` },
    { name: 'feed', pattern: '/feed/{zh|en}.xml', example: `/feed/${locale}.xml` },
    { name: 'sitemap', pattern: '/sitemap.xml', example: '/sitemap.xml' },
    { name: 'robots', pattern: '/robots.txt', example: '/robots.txt' },
    { name: 'llms', pattern: '/llms.txt', example: '/llms.txt' },
    { name: 'search', pattern: '/search/{zh|en}.json', example: `/search/${locale}.json` },
    { name: 'compare', pattern: '/compare/{zh|en}.json', example: `/compare/${locale}.json` },
    {
      name: 'views',
      pattern: '/figures/{name}.{zh|en}.views.json',
      example: `/figures/${figure.slug}.${locale}.views.json`,
    },
  ]
}
