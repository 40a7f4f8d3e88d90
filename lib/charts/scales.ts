import { LOG_FROM } from '@/lib/dossier/vocabulary'
import type { Locale } from '@/lib/locale'
import type { Scale } from '@/lib/quantity/en'
import type { UnitKind } from '@/lib/quantity/unit'

export type AxisScale = 'linear' | 'log'

/** Dates and shares: a bar from zero says nothing of them, and neither does a logarithm. */
function isLinearOnly(kind: UnitKind): boolean {
  return kind === 'date' || kind === 'share'
}

/** Bars where length means something, dots for dates and shares. */
export function shapeFor(kind: UnitKind): 'bar' | 'dot' {
  return isLinearOnly(kind) ? 'dot' : 'bar'
}

/**
 * The one guard of logarithmic axes: a logarithm of zero or less does not exist, and a chart that asks for one goes blank.
 * @example canBeLog('count', [480, 0]) // false
 */
export function canBeLog(kind: UnitKind, values: readonly number[]): boolean {
  return !isLinearOnly(kind) && values.every((value) => value > 0)
}

/** The scales between which a reader may choose. */
export function scalesFor(kind: UnitKind, values: readonly number[]): readonly AxisScale[] {
  return canBeLog(kind, values) ? ['linear', 'log'] : ['linear']
}

/**
 * The scale that keeps all values apart.
 * @example scaleFor('count', [480, 3072]) // 'linear'
 * @example scaleFor('count', [480, 20_000_000]) // 'log'
 */
export function scaleFor(kind: UnitKind, values: readonly number[]): AxisScale {
  if (values.length === 0 || !canBeLog(kind, values)) return 'linear'
  return Math.max(...values) / Math.min(...values) >= LOG_FROM ? 'log' : 'linear'
}

/** In what scale the numbers of a chart are written in each language, where that is one for all. */
export type ScaleWords = Readonly<Record<Locale, Scale | undefined>>
