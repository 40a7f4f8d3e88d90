import type { Chart } from '@/lib/charts/chart'
import type { Settings } from '@/lib/charts/settings'
import { CHART_WORDS } from '@/lib/charts/words'
import { JOINS, type Locale } from '@/lib/locale'

/** A chart’s measure and scale in words, each where there are several: “Error rate, log”; empty where there is one of each. */
export function settingsText(
  { measures, scales }: Chart,
  { measure, scale }: Settings,
  locale: Locale,
): string {
  const name = scales[scale]
  return [
    ...(measures.length > 1 ? [measures[measure]?.label[locale] ?? ''] : []),
    ...(scales.length > 1 && name !== undefined ? [CHART_WORDS[locale].scaleNames[name]] : []),
  ].join(JOINS[locale].comma)
}
