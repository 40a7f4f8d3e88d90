import { inBrackets, type Locale } from '@/lib/locale'
import type { OpenedFigure } from '@/lib/open/figure-reading'
import { LANGUAGES } from '@/lib/quantity/languages'
import type { Quantity } from '@/lib/quantity/quantity'
import { writeInterval, writeQuantity } from '@/lib/quantity/write'

/** An opened figure as a quantity of the site; a unit that the site does not know stands as a plain count. */
export function quantityOf({ value, interval, hedge, unit, date }: OpenedFigure): Quantity {
  if (date !== null) return { kind: 'date', value: date, unit: 'date', hedge, interval }
  return { kind: 'number', value, unit: unit === null || unit === 'date' ? 'items' : unit, hedge, interval }
}

function known({ unit, date }: OpenedFigure): boolean {
  return unit !== null || date !== null
}

/** An opened figure in words, hedge and unit in them; a value of its own stands before its range. */
export function writeOpened(figure: OpenedFigure, locale: Locale): string {
  const quantity = quantityOf(figure)
  const written = writeQuantity(quantity, locale, { unit: known(figure) })
  if (!figure.stated || quantity.kind === 'date') return withWords(written, figure.unitText, locale)
  const value = writeQuantity({ ...quantity, hedge: 'exact' }, locale, { unit: known(figure) })
  const range = writeQuantity(quantity, locale, { unit: false })
  return withWords(value + inBrackets(range, locale), figure.unitText, locale)
}

/** Words of the file after a figure: close to it where both are Chinese. */
function withWords(figure: string, words: string, locale: Locale): string {
  if (words === '') return figure
  return LANGUAGES[locale].countedInWords(figure, words)
}

/** What an opened figure allows, in words. */
export function writeAllowed(figure: OpenedFigure, locale: Locale): string {
  const quantity = quantityOf(figure)
  if (known(figure)) return writeInterval(quantity.interval, quantity.unit, locale)
  return writeInterval(quantity.interval, quantity.unit, locale, { words: figure.unitText })
}
