import { compare, measured } from '@/lib/claims/comparison'
import type { Comparison } from '@/lib/figures/comparison'
import { type CsvValue, toCsv } from '@/lib/publish/csv'
import { isoOfDay } from '@/lib/quantity/date'
import type { Interval } from '@/lib/quantity/interval'

const COLUMNS = [
  'id',
  'source',
  'name',
  'statement',
  'written',
  'value',
  'unit',
  'hedge',
  'low',
  'high',
  'base',
  'ratio_low',
  'ratio_high',
  'difference_low',
  'difference_high',
  'years_after_low',
  'years_after_high',
] as const

function finite(n: number | undefined): CsvValue {
  return n !== undefined && Number.isFinite(n) ? n : null
}

function ends(interval: Interval | null): readonly [CsvValue, CsvValue] {
  return [finite(interval?.low), finite(interval?.high)]
}

/**
 * A comparison as CSV, one row a figure: the figure as it was compared (divided, if it was), and what it is to the base.
 * An end without a bound is empty; so is the difference of figures in different units. Dates are ISO days.
 */
export function comparisonCsv({ items, base }: Comparison): string {
  const rows = items.map((entry) => {
    const { item, quantity, divisor, written } = entry
    const interval = measured(quantity, divisor)
    const date = quantity.kind === 'date'
    const compared = compare(entry, base)
    const ratio = compared.kind === 'number' && compared.ratio.ok ? compared.ratio.interval : null
    const sameUnit = quantity.unit === base.quantity.unit
    const difference = compared.kind === 'number' && sameUnit ? compared.difference : null
    const years = compared.kind === 'date' ? compared.years : null
    const [ratioLow, ratioHigh] = ends(ratio)
    const [differenceLow, differenceHigh] = ends(difference)
    const [yearsLow, yearsHigh] = ends(years)
    return {
      id: item.id,
      source: item.source,
      name: item.name,
      statement: item.statement,
      written,
      value: date || divisor === null ? quantity.value : null,
      unit: quantity.unit,
      hedge: quantity.hedge,
      low: date ? isoOfDay(interval.low) : finite(interval.low),
      high: date ? isoOfDay(interval.high) : finite(interval.high),
      base: base.item.id,
      ratio_low: ratioLow,
      ratio_high: ratioHigh,
      difference_low: differenceLow,
      difference_high: differenceHigh,
      years_after_low: yearsLow,
      years_after_high: yearsHigh,
    }
  })
  return toCsv(rows, COLUMNS)
}
