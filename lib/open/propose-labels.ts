import { isCode, isNumbering, isThing, isThingAlone } from '@/lib/open/column-names'
import { SURELY } from '@/lib/open/limits'
import { giveValue } from '@/lib/open/propose-values'
import type { Role } from '@/lib/open/roles'
import type { TableColumns } from '@/lib/open/table-columns'

/** Texts longer than this on the average name nothing. */
const LONG_TEXT = 80
/** A cell that is a code of a place or thing, which is named by its words where there are some: ALB, DE_11. */
export const CODE = /^[A-Z][A-Z\d_]{1,7}$/
/** A column that the file gives no name is called by its place. */
const UNNAMED = /^#\d/
/** Without a column of names, what else names the rows, the likeliest first. */
const INSTEAD: readonly Role[] = ['subject', 'quote', 'topic', 'id', 'date', 'note', 'source']

/** Gives the label to a column that is called so, whose words are in so many of its rows. */
export function labelByName(columns: TableColumns, how: 'whole' | 'within', fullness: number): void {
  const canName = (at: number) => columns.canName(at, fullness) && !isCode(columns.name(at))
  columns.give(columns.called('label', how).find(canName), 'label')
}

/** Where all columns are of numbers, those of the first that only rise or only fall name the rows: marks in an examination. */
export function labelByOrder(columns: TableColumns): void {
  const filled = columns.free().filter((at) => !columns.isEmpty(at))
  const [first, second] = filled
  if (first === undefined || second === undefined || filled.length < columns.header.length) return
  const numbers = columns.numbers(first)
  const rises = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? Number.NaN))
  const falls = numbers.every((number, at) => at === 0 || number < (numbers[at - 1] ?? Number.NaN))
  const isOfNumbers = filled.every((at) => columns.areNumbers(at) && !columns.tellsApart(at))
  const { whole, filled: cells } = columns.traits(first)
  const isStep = whole || cells.every((cell) => /^\d+%$/.test(cell.trim()))
  if (numbers.length > 2 && isStep && isOfNumbers && (rises || falls)) columns.give(first, 'label')
}

/** Gives the label to words: names of things before others, and such as tell most rows apart. */
export function labelByContent(columns: TableColumns): void {
  const names = columns.free().filter((at) => {
    const { filled, units, times } = columns.traits(at)
    const letters = filled.reduce((sum, { length }) => sum + length, 0) / Math.max(1, filled.length)
    return (
      filled.length > 0 && !columns.areNumbers(at) && letters <= LONG_TEXT && units < SURELY && times < SURELY
    )
  })
  const numbers = (name: string) => isCode(name) || (isNumbering(name) && !UNNAMED.test(name))
  const words = names.filter((at) => !numbers(columns.name(at)))
  const distinct = (at: number) => columns.traits(at).distinct
  const isSpelt = (at: number) => columns.traits(at).filled.some((cell) => !CODE.test(cell))
  const things = words
    .filter((at) => isThing(columns.name(at)) && columns.canName(at))
    // The location itself, and not the one above it.
    .sort((a, b) => Number(isThingAlone(columns.name(b))) - Number(isThingAlone(columns.name(a))))
  const spelt = things.find(isSpelt)
  const most = Math.max(0, ...words.map(distinct))
  const likely =
    things.find((at) => distinct(at) >= most) ??
    [...words.filter(isSpelt), ...words].find((at) => columns.canName(at) && distinct(at) >= most / 2)
  const named = spelt ?? likely ?? things[0]
  const best = named ?? words[0]
  // Days that are all different name their rows better than the weather of each, or the one place of all.
  const days = columns.traits(columns.place('date'))
  const areDays = days.fullness === 1 && days.distinct === days.filled.length && days.distinct > 1
  if (areDays && best !== undefined && distinct(best) < 2) return
  const isThingOrSaid = best !== undefined && isThing(columns.name(best))
  if (areDays && best !== undefined && !isThingOrSaid && distinct(best) * 2 <= days.distinct + 1) return
  columns.give(best, 'label')
  if (words.length === 0 && !INSTEAD.some((role) => columns.roles.includes(role)))
    columns.give(names[0], 'label')
}

/** Gives the label to what names rows where nothing is a name: a subject, a unit that is a currency, an id, a date. */
export function labelInstead(columns: TableColumns): void {
  // One name for all rows is better than none.
  columns.give(columns.called('label', 'whole')[0], 'label')
  if (columns.roles.includes('label')) return
  const { filled, distinct } = columns.traits(columns.place('unit'))
  // Rates of exchange are of currencies, and not in them.
  const areCurrencies = distinct > 1 && distinct === filled.length
  const role = areCurrencies ? 'unit' : INSTEAD.find((one) => columns.roles.includes(one))
  if (role !== undefined) columns.move(role, 'label')
  const free = columns.free().filter((at) => !columns.isEmpty(at))
  const first = free.find((at) => !columns.areNumbers(at)) ?? free.find((at) => columns.tellsApart(at))
  columns.give(first, 'label')
  // Before other numbers, those of the first column name the rows: terms of a loan before their rates.
  if (columns.roles.includes('label') || columns.place('value') !== 0 || columns.traits(0).bare > 0) return
  if (columns.free().some((at) => columns.isQuantities(at))) {
    columns.move('value', 'label')
    giveValue(columns)
  }
}
