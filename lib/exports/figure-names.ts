import type { Figure } from '@/lib/charts/figure'
import { type Settings, settingNames, settingsOf } from '@/lib/charts/settings'
import { THEMES, type Theme } from '@/lib/exports/theme-colours'
import { LOCALES, type Locale } from '@/lib/locale'

/** Which picture of a figure a file has. */
export interface FigureVariant extends Settings {
  readonly locale: Locale
  readonly theme: Theme
}

/** The picture at the plain address, slug.svg: the first measure, in the article’s language, on light paper. */
const PLAIN: FigureVariant = { measure: 0, scale: 0, locale: 'zh', theme: 'light' }

/**
 * The name of a picture without its ending: slug.en, slug.en.dark, slug.per-trillion.log.en.dark. What is usual is left
 * unsaid, so that an address that somebody shortens by hand still answers.
 */
export function pictureName(figure: Figure, variant: FigureVariant): string {
  const { locale, theme } = variant
  const settings = settingNames(figure, variant)
  return [figure.slug, ...settings, locale, ...(theme === 'dark' ? ['dark'] : [])].join('.')
}

function variantsOf(figure: Figure): FigureVariant[] {
  return settingsOf(figure).flatMap((settings) =>
    LOCALES.flatMap((locale) => THEMES.map((theme) => ({ ...settings, locale, theme }))),
  )
}

/** Every picture of a figure, by its name without its ending; the plain one stands under the slug alone as well. */
export function picturesOf(figure: Figure): ReadonlyMap<string, FigureVariant> {
  return new Map([
    [figure.slug, PLAIN] as const,
    ...variantsOf(figure).map((variant) => [pictureName(figure, variant), variant] as const),
  ])
}
