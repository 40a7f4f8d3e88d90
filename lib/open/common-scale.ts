import type { ScaleWords } from '@/lib/charts/scales'
import { lazyFor } from '@/lib/lazy'
import { inEach, type Locale } from '@/lib/locale'
import type { OpenTable } from '@/lib/open/open-table'
import type { Scale } from '@/lib/quantity/en'
import { LANGUAGES } from '@/lib/quantity/languages'

/** Numbers that lie further apart are each written in their own scale. */
const MOST_APART = 1000
/** More of the largest scale are not read at a glance; of the others, as many as make one of the next. */
const MOST_OF_SCALE = 100_000
const UNSCALED: Scale = ['', 1]
/** Thirteen digits in a row are not read at all. */
const LEAST_UNREADABLE = 1e12
/** So many numbers of a table decide the scale of all. */
const LOOKED_AT = 2000

/**
 * The word for a power of ten in which numbers of one unit are written together, that of the least, or none for digits that no
 * word makes shorter; undefined where no one scale suits all: nobody says 10000亿 for 1万亿.
 * @example commonScale([6.45e11, 2.134e11], 'zh') // ['亿', 1e8]: 6450亿 and 2134亿
 */
export function commonScale(values: readonly number[], locale: Locale): Scale | undefined {
  const sizes = values.map(Math.abs).filter((size) => size > 0)
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)]
  const { scales, mostDecimals } = LANGUAGES[locale]
  const at = scales.findIndex(([, size]) => most >= least && least >= size)
  const scale = scales[at]
  if (scale === undefined || most / least > MOST_APART) return undefined
  if (most >= (scales[at - 1]?.[1] ?? scale[1] * MOST_OF_SCALE)) return undefined
  const isShort = (size: number) => {
    const digits = (size / scale[1]) * 10 ** Math.min(mostDecimals, Math.log10(scale[1]))
    return Math.abs(digits - Math.round(digits)) < 1e-12 * digits
  }
  const long = sizes.filter((size) => !isShort(size)).length
  if (long === 0 || least >= LEAST_UNREADABLE) return scale
  return long * 2 > sizes.length ? UNSCALED : undefined
}

const scalesOf = lazyFor((_: OpenTable, _locale: Locale) => new Map<string, Scale | undefined>())

/** The scale in which the numbers of a row’s column are written, or of its unit where the columns are times. */
export function scaleOfColumn(table: OpenTable, row: number, locale: Locale): Scale | undefined {
  const known = scalesOf(table, locale)
  const scaledColumnOf = (each: number) =>
    `${table.isTimed(each) ? '' : table.rows.series(each)} ${table.rows.unit(each)}`
  const column = scaledColumnOf(row)
  if (!known.has(column)) {
    const step = Math.ceil(table.length / LOOKED_AT)
    const values: number[] = []
    for (let each = 0; each < table.length; each += step)
      if (scaledColumnOf(each) === column) values.push(table.rows.values[each] ?? 0)
    known.set(column, commonScale(values, locale))
  }
  return known.get(column)
}

/** In what scale the numbers of rows are written: that of their column in the table, or one that suits them together. */
export function scaleOfRows(table: OpenTable, rows: readonly number[]): ScaleWords {
  return inEach((locale) => {
    const [first, ...others] = new Set(rows.map((row) => scaleOfColumn(table, row, locale)))
    const values = rows.map((row) => table.rows.quantity(row).value)
    return others.length === 0 && first !== undefined ? first : commonScale(values, locale)
  })
}

/** The ticks of an axis are round, and have a scale where the digits of its numbers have none. */
export function ofAxis(words: ScaleWords): ScaleWords {
  return inEach((locale) => (words[locale]?.[0] === '' ? undefined : words[locale]))
}
