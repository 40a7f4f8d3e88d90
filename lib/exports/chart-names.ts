import type { Chart } from '@/lib/charts/chart'
import { measureName } from '@/lib/charts/measures'
import { THEMES, type Theme } from '@/lib/exports/theme-colours'
import { LOCALES, type Locale } from '@/lib/locale'

/** Which picture of a chart. */
export interface ChartVariant {
  /** The place of the measure in the chart. */
  readonly measure: number
  readonly locale: Locale
  readonly theme: Theme
}

/** The picture at the plain address, slug.svg: the first measure, in the site’s first language, on light paper. */
const PLAIN: ChartVariant = { measure: 0, locale: LOCALES[0], theme: 'light' }

/**
 * The name of a picture without its ending, with what is usual left out: the first measure, light paper.
 * @example pictureName(chart, { measure: 1, locale: 'en', theme: 'dark' }) // accuracy.error.en.dark
 */
export function pictureName(chart: Chart, { measure, locale, theme }: ChartVariant): string {
  return [nameWith(chart, measure), locale, theme === 'dark' ? theme : []].flat().join('.')
}

/** The name of a chart with one of its measures: `accuracy`, `accuracy.error`. */
export function nameWith(chart: Chart, measure: number): string {
  return [chart.slug, measureName(chart, measure) ?? []].flat().join('.')
}

/** Every picture of a chart, by its name without its ending; the plain one is under the slug alone as well. */
export function picturesOf(chart: Chart): ReadonlyMap<string, ChartVariant> {
  const variants = chart.measures.flatMap((_, measure) =>
    LOCALES.flatMap((locale) => THEMES.map((theme) => ({ measure, locale, theme }))),
  )
  return new Map([
    [chart.slug, PLAIN],
    ...variants.map((variant): [string, ChartVariant] => [pictureName(chart, variant), variant]),
  ])
}
