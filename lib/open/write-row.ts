import { inBrackets, type Locale } from '@/lib/locale'
import type { RowQuantity } from '@/lib/open/quantity-cells'
import { UNITS } from '@/lib/quantity/built-in-units'
import type { Scale } from '@/lib/quantity/en'
import { LANGUAGES } from '@/lib/quantity/languages'
import type { Quantity } from '@/lib/quantity/quantity'
import { writeInterval, writeQuantity } from '@/lib/quantity/write'

/** An opened number as a quantity of the site; a unit that the site does not know becomes a plain count. */
export function quantityOf({ value, interval, hedge, unit, date }: RowQuantity): Quantity {
  if (date !== null) return { kind: 'date', value: date, unit: UNITS.date, hedge, interval }
  return { kind: 'number', value, unit: unit ?? UNITS.items, hedge, interval }
}

const known = ({ unit, date }: RowQuantity) => unit !== null || date !== null

/** An opened number in words, hedge and unit in them; a value comes before its range. */
export function writeRow(row: RowQuantity, locale: Locale, scale?: Scale): string {
  const quantity = quantityOf(row)
  const written = writeQuantity(quantity, locale, { unit: known(row), scale })
  if (!row.stated || quantity.kind === 'date') return withWords(written, row.unitText, locale)
  const hedge = quantity.hedge === 'range' ? 'exact' : quantity.hedge
  const value = writeQuantity({ ...quantity, hedge }, locale, { unit: known(row), scale })
  const range = writeQuantity({ ...quantity, hedge: 'range' }, locale, { unit: false, scale })
  return withWords(value + inBrackets(range, locale), row.unitText, locale)
}

/** Words of the file after a number: close to it where both are Chinese. */
function withWords(quantity: string, words: string, locale: Locale): string {
  if (words === '') return quantity
  return LANGUAGES[locale].countedInWords(quantity, words)
}

/** What an opened number allows, in words. */
export function writeAllowed(row: RowQuantity, locale: Locale, scale?: Scale): string {
  const { interval, unit } = quantityOf(row)
  return writeInterval(interval, unit, locale, known(row) ? { scale } : { scale, words: row.unitText })
}
