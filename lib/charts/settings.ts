import type { Chart } from '@/lib/charts/chart'
import { searchWithTexts } from '@/lib/site/address-params'

/** What a reader can switch in a chart, as addresses and the attributes of its switches name them. */
export const SETTINGS = ['measure', 'scale'] as const
export type SettingName = (typeof SETTINGS)[number]

/** A measure on a scale, by their places in the chart. */
export interface Settings {
  readonly measure: number
  readonly scale: number
}

/** What a chart shows first. */
export const FIRST: Settings = { measure: 0, scale: 0 }

/** Every combination that a chart can be switched to, the first first. */
export function settingsOf({ measures, scales }: Chart): Settings[] {
  return measures.flatMap((_, measure) => scales.map((_name, scale) => ({ measure, scale })))
}

/** The settings as parts of a file’s name: nothing for the first, then `error`, `log`. */
export function settingNames({ measures, scales }: Chart, { measure, scale }: Settings): string[] {
  return [
    ...(measure === 0 ? [] : [measures[measure]?.id ?? '']),
    ...(scale === 0 ? [] : [scales[scale] ?? '']),
  ]
}

/** The query by which the chart’s page shows the settings; empty for the first. */
export function settingsQuery({ measures, scales }: Chart, { measure, scale }: Settings): string {
  return withSettings('', '', {
    measure: measure === 0 ? null : (measures[measure]?.id ?? null),
    scale: scale === 0 ? null : (scales[scale] ?? null),
  })
}

/**
 * A query with the settings of a chart set in it, everything else in it left as it is. A setting of null is what is shown
 * first and is not written. `prefix` tells the charts of one page apart.
 */
export function withSettings(
  search: string,
  prefix: string,
  chosen: Readonly<Record<SettingName, string | null>>,
): string {
  return searchWithTexts(search, Object.fromEntries(SETTINGS.map((name) => [prefix + name, chosen[name]])))
}

/** The attributes by which style sheets show an element only with some settings of its chart. */
export function shownWith({ measures, scales }: Chart, { measure, scale }: Settings) {
  return {
    ...(measures.length > 1 ? { 'data-measure': measure } : {}),
    ...(scales.length > 1 ? { 'data-scale': scale } : {}),
  }
}
