import type { Figure } from '@/lib/figures/figure'
import { LOCALES, type Locale } from '@/lib/i18n/locale'
import { THEMES, type Theme } from '@/lib/publish/theme-colours'

/** Which picture of a figure a file has. */
export interface FigureVariant {
  /** Place of the measure in the figure. */
  readonly measure: number
  readonly locale: Locale
  readonly theme: Theme
}

/** The picture at the plain address, slug.svg: the first measure, in the article’s language, on light paper. */
const PLAIN: FigureVariant = { measure: 0, locale: 'zh', theme: 'light' }

/**
 * The name of a picture without its ending: slug.en, slug.en.dark, slug.per-trillion.en.dark. What is usual is left unsaid,
 * so that an address that somebody shortens by hand still answers.
 */
export function pictureName({ slug, measures }: Figure, { measure, locale, theme }: FigureVariant): string {
  const id = measure === 0 ? [] : [measures[measure]?.id ?? '']
  return [slug, ...id, locale, ...(theme === 'dark' ? ['dark'] : [])].join('.')
}

/** Every picture of a figure, by its name without its ending; the plain one stands under the slug alone as well. */
export function picturesOf(figure: Figure): ReadonlyMap<string, FigureVariant> {
  const variants = figure.measures.flatMap((_, measure) =>
    LOCALES.flatMap((locale) => THEMES.map((theme): FigureVariant => ({ measure, locale, theme }))),
  )
  return new Map([
    [figure.slug, PLAIN] as const,
    ...variants.map((variant) => [pictureName(figure, variant), variant] as const),
  ])
}
