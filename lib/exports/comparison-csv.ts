import type { Comparison } from '@/lib/charts/comparison'
import { compare, measured } from '@/lib/compare/comparison'
import type { ComparedItem } from '@/lib/compare/comparison-words'
import { cautionLines } from '@/lib/compare/comparison-words'
import { calledOf } from '@/lib/compare/pick-words'
import { endCell } from '@/lib/exports/cell-values'
import { JOINS, type Locale } from '@/lib/locale'
import { type Interval, point } from '@/lib/quantity/interval'
import type { Dimension } from '@/lib/quantity/unit'
import { writeEach } from '@/lib/quantity/write'
import { type CsvValue, toCsv } from '@/lib/text/csv'

/** Both ends of what a result can be, and whether each is left out of it, under columns of one name. */
function ends<Name extends string>(name: Name, interval: Interval | null) {
  return {
    [`${name}_low`]: endCell(interval?.low),
    [`${name}_low_open`]: interval === null ? null : String(interval.lowOpen),
    [`${name}_high`]: endCell(interval?.high),
    [`${name}_high_open`]: interval === null ? null : String(interval.highOpen),
  }
}

/**
 * A comparison as CSV, one row a number, those of sources last: the number as it was compared (divided, if it was), and
 * what it is to the base. An end without a bound is empty, and whether an end itself is left out is in the column after it; the
 * difference of numbers in different units is empty. Dates are ISO days. What must be said with the comparison is in
 * every row, since rows are taken away singly. `article` is the line of a bibliography for the claims’ own source.
 */
export function comparisonCsv(comparison: Comparison, locale: Locale, article: string | null = null): string {
  const { items, evidence, base, per } = comparison
  const cautions = cautionLines(comparison, locale).join(JOINS[locale].gap)
  const rows = [...items, ...evidence].map((entry) => {
    const { item, quantity, divisor, written } = entry
    const interval = measured(quantity, divisor)
    const date = quantity.kind === 'date'
    const { ratio, difference, years } = toBase(entry, base)
    return {
      id: item.id,
      source: item.source,
      name: calledOf(item, locale),
      statement: item.statement,
      written,
      value: date || divisor === null ? quantity.value : null,
      unit: item.counted ?? quantity.unit.id,
      per: perCell(per),
      hedge: quantity.hedge,
      low: endCell(interval.low, quantity.kind),
      low_open: String(interval.lowOpen),
      high: endCell(interval.high, quantity.kind),
      high_open: String(interval.highOpen),
      base: base.item.id,
      ...ends('ratio', ratio),
      ...ends('difference', difference),
      years_after_low: endCell(years?.low),
      years_after_high: endCell(years?.high),
      source_title: item.source === 'claim' && article !== null ? `${article} ${item.where}` : item.where,
      url: item.url,
      cautions,
    }
  })
  return toCsv(rows, Object.keys(rows[0] ?? {}))
}

/** What a number is to the base; a number is once itself and no more, whatever its hedge allows. */
function toBase(entry: ComparedItem, base: ComparedItem) {
  const isBase = entry.item.id === base.item.id
  const compared = compare(entry, base)
  if (compared.kind === 'date')
    return { ratio: null, difference: null, years: isBase ? point(0) : compared.years }
  const { ratio, difference } = compared
  const isOfOneUnit = entry.quantity.unit.id === base.quantity.unit.id
  return {
    ratio: isBase ? point(1) : ratio.ok ? ratio.interval : null,
    difference: isBase ? point(0) : isOfOneUnit ? difference : null,
    years: null,
  }
}

/** What a number is divided by: `parameters`, or `trillion-parameters` where it is written in trillions; empty for nothing. */
function perCell(per: Dimension | null): CsvValue {
  if (per === null || per.per === 1) return per?.id ?? null
  return writeEach(per, 'en').replace(/^per /, '').replaceAll(' ', '-')
}
