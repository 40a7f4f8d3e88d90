import type { Chart } from '@/lib/charts/chart'
import { searchWithTexts } from '@/lib/site/address-params'

/** The name of a measure, by its place in the chart, in files and addresses; null for the first, which they do not name. */
export function measureName({ measures }: Chart, measure: number): string | null {
  return measure === 0 ? null : (measures[measure]?.id ?? null)
}

/** The query by which the chart’s page shows a measure; empty for the first. */
export function measureQuery(chart: Chart, measure: number): string {
  return withMeasure('', '', measureName(chart, measure))
}

/**
 * A query with the measure of a chart set in it, everything else in it left as it is; null is what is shown first and is not
 * written. `prefix` keeps the charts of one page apart.
 * @example withMeasure('?q=a', 'accuracy.', 'error') // '?q=a&accuracy.measure=error'
 */
export function withMeasure(search: string, prefix: string, name: string | null): string {
  return searchWithTexts(search, { [`${prefix}measure`]: name })
}

/** The attribute by which style sheets show an element only with one measure of its chart. */
export function shownWith({ measures }: Chart, measure: number) {
  return measures.length > 1 ? { 'data-measure': measure } : {}
}
