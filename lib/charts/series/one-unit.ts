import type { Datum } from '@/lib/charts/series/datum'
import { times } from '@/lib/quantity/interval'
import type { Unit } from '@/lib/quantity/unit'

/** The smallest of several units whose sizes are known; null where there are not several. */
export function smallestOf(units: readonly Unit[]): Unit | null {
  const sized = units.filter(({ size }) => size !== null)
  const [smallest] = sized.toSorted((a, b) => (a.size ?? 0) - (b.size ?? 0))
  return smallest === undefined || sized.every(({ id }) => id === smallest.id) ? null : smallest
}

/** A number in the smallest of the units beside it, years beside months as months; it stays written as it was, with its unit. */
export function inUnit<Any extends Datum>(datum: Any, unit: Unit | null): Any {
  const { size } = datum.unit
  if (unit === null || unit.size === null || size === null) return datum
  const factor = size / unit.size
  const { value, interval, full } = datum
  return { ...datum, unit, value: value * factor, interval: times(interval, factor), written: full }
}
