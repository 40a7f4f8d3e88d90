import type { Figure } from '@/lib/figures/figure'
import type { Settings } from '@/lib/figures/settings'
import { FIGURE_WORDS } from '@/lib/i18n/figures'
import type { Locale } from '@/lib/i18n/locale'

/** A figure’s measure and scale in words, each where there are several. */
export function saidOfSettings(
  { measures, scales }: Figure,
  { measure, scale }: Settings,
  locale: Locale,
): string[] {
  const name = scales[scale]
  return [
    ...(measures.length > 1 ? [measures[measure]?.label[locale] ?? ''] : []),
    ...(scales.length > 1 && name !== undefined ? [FIGURE_WORDS[locale].scaleNames[name]] : []),
  ]
}
