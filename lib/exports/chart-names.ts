import type { Chart } from '@/lib/charts/chart'
import { type Settings, settingNames, settingsOf } from '@/lib/charts/settings'
import { THEMES, type Theme } from '@/lib/exports/theme-colours'
import { LOCALES, type Locale } from '@/lib/locale'

export interface ChartVariant extends Settings {
  readonly locale: Locale
  readonly theme: Theme
}

/** The picture at the plain address, slug.svg: the first measure, in the site’s first language, on light paper. */
const PLAIN: ChartVariant = { measure: 0, scale: 0, locale: LOCALES[0], theme: 'light' }

/**
 * The name of a picture without its ending, with what is usual left out: the first measure, the first scale, light paper.
 * @example pictureName(chart, { measure: 1, scale: 0, locale: 'en', theme: 'dark' }) // accuracy.error.en.dark
 */
export function pictureName(chart: Chart, variant: ChartVariant): string {
  const { locale, theme } = variant
  const settings = settingNames(chart, variant)
  return [chart.slug, ...settings, locale, ...(theme === 'dark' ? ['dark'] : [])].join('.')
}

/** Every picture of a chart, by its name without its ending; the plain one is under the slug alone as well. */
export function picturesOf(chart: Chart): ReadonlyMap<string, ChartVariant> {
  const variants = settingsOf(chart).flatMap((settings) =>
    LOCALES.flatMap((locale) => THEMES.map((theme) => ({ ...settings, locale, theme }))),
  )
  return new Map([
    [chart.slug, PLAIN],
    ...variants.map((variant): [string, ChartVariant] => [pictureName(chart, variant), variant]),
  ])
}
