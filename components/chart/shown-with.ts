import type { Chart } from '@/lib/charts/chart'
import type { Settings } from '@/lib/charts/settings'

/** The attributes by which style sheets show an element only with some settings of its chart. */
export function shownWith({ measures, scales }: Chart, { measure, scale }: Settings) {
  return {
    ...(measures.length > 1 ? { 'data-measure': measure } : {}),
    ...(scales.length > 1 ? { 'data-scale': scale } : {}),
  }
}
