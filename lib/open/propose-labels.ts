import type { Column } from '@/lib/open/column'
import { isQuantity, numbersApart } from '@/lib/open/column-kinds'
import { isCalled, isNumbering } from '@/lib/open/column-names'
import { SURELY } from '@/lib/open/limits'
import { giveValue } from '@/lib/open/propose-values'
import type { Role } from '@/lib/open/roles'
import type { TableColumns } from '@/lib/open/table-columns'

/** A name of so many words is a question, and below it are answers. */
const LONGEST_NAME = 6
/** A column that the file gives no name is called by its place. */
const UNNAMED = /^#\d/
/** Without a column of names, what else names the rows, the likeliest first. */
const INSTEAD: readonly Role[] = ['subject', 'quote', 'topic', 'id', 'date', 'note', 'source']

/** Gives the label to a column that is called so, whose words are in so many of its rows. */
export function labelByName(columns: TableColumns, how: 'whole' | 'within', fullness: number): void {
  const named = columns
    .called('label', how)
    .filter((column) => column.canName(fullness) && !isCalled(column.name, 'codes'))
  // Of the names of artists and tracks those that differ between more rows.
  const lastWord = ({ name }: Column) => name.split(' ').at(-1)
  const alike = named.filter(
    (column) => how === 'within' && lastWord(column) === lastWord(named[0] ?? column),
  )
  const most = Math.max(0, ...alike.map(({ distinct }) => distinct))
  columns.give(alike.find(({ distinct }) => distinct >= most * SURELY) ?? named[0], 'label')
}

/** Where all columns are of numbers, those of the first that only rise or only fall name the rows: marks in an examination. */
export function labelByOrder(columns: TableColumns): void {
  const filled = columns.free.filter(({ isEmpty }) => !isEmpty)
  const [first] = filled
  if (first === undefined || filled.length < Math.max(2, columns.all.length)) return
  const isOfNumbers = filled.every((column) => column.areNumbers && !numbersApart(column))
  const isStep = first.whole || first.filled.every((cell) => /^\d+%$/.test(cell.trim()))
  if (isStep && isOfNumbers && first.order !== null) columns.give(first, 'label')
}

const sureness = ({ name, distinct, filled }: Column) =>
  (distinct === filled.length ? 2 : 0) + (isCalled(name, 'things', 'whole') ? 1 : 0)

/** Gives the label to words: names of things before others, and such as differ between most rows. */
export function labelByContent(columns: TableColumns): void {
  const names = columns.free.filter(
    ({ isEmpty, areNumbers, areUnits, times }) => !isEmpty && !areNumbers && !areUnits && times < SURELY,
  )
  const isNumber = ({ name }: Column) =>
    isCalled(name, 'codes') ||
    (isNumbering(name) && !isCalled(name, 'things', 'whole') && !UNNAMED.test(name))
  const words = names.filter((column) => !isNumber(column))
  const things = words
    .filter((column) => isCalled(column.name, 'things') && column.canName())
    // The location itself, and not the one above it; before both what is another in each row.
    .sort((a, b) => sureness(b) - sureness(a))
  const most = Math.max(0, ...words.map(({ distinct }) => distinct))
  const spelt = (some: readonly Column[]) => some.filter((column) => column.isSpelt())
  // A first column of names that are all different is what the table is of, whatever it is called: Bridge beside Country.
  const about = [...columns.called('topic', 'any'), ...columns.called('subject', 'within')]
  const own = words.find(
    (column) => column.isSpelt() && column.name.split(' ').length < LONGEST_NAME && !about.includes(column),
  )
  const isOfOwn = own?.at === Math.min(...names.map(({ at }) => at)) && own.distinct === own.cells.length
  const likely =
    (isOfOwn ? own : undefined) ??
    spelt(things)[0] ??
    things.find(({ distinct }) => distinct >= most) ??
    [...spelt(words), ...words].find((column) => column.canName() && column.distinct >= most / 2) ??
    things[0] ??
    words[0]
  // Of codes the first names the rows: Sample ID beside Well.
  const isBefore = ({ at, distinct, cells }: Column) => at < (likely?.at ?? 0) && distinct === cells.length
  const best = (likely?.isSpelt() === false ? names.find(isBefore) : undefined) ?? likely
  // Days that are all different name their rows better than the weather of each, or the one place of all.
  const days = columns.of('date')
  const areDays = days?.fullness === 1 && days.distinct === days.filled.length && days.distinct > 1
  if (areDays && best !== undefined) {
    const tellsLess = !isCalled(best.name, 'things') && best.distinct * 2 <= days.distinct + 1
    if (best.distinct < 2 || tellsLess) return
  }
  columns.give(best, 'label')
  if (words.length > 0 || columns.of('label') !== undefined) return
  // Rates of exchange are of currencies, and not in them where nothing says what they are for.
  const unit = columns.of('unit')
  const areOfUnits = unit !== undefined && unit.distinct > 1 && unit.distinct === unit.filled.length
  if (areOfUnits && columns.of('value')?.isEach !== true) columns.move('unit', 'label')
  else if (INSTEAD.every((role) => columns.of(role) === undefined)) columns.give(names[0], 'label')
}

/** Gives the label to what names rows where nothing is a name: a subject, a unit that is a currency, an id, a date. */
export function labelInstead(columns: TableColumns): void {
  // One name for all rows is better than none.
  columns.give(columns.called('label', 'whole')[0], 'label')
  if (columns.of('label') !== undefined) return
  const role = INSTEAD.find((one) => columns.of(one) !== undefined)
  const instead = role && columns.of(role)
  // A code of each meter names it better than the day on which all were read.
  const code = columns.free.find(
    ({ isEmpty, areNumbers, distinct }) => !isEmpty && !areNumbers && distinct > (instead?.distinct ?? 0),
  )
  if (role === 'date' && code !== undefined) columns.give(code, 'label')
  else if (role !== undefined) columns.move(role, 'label')
  const free = columns.free.filter(({ isEmpty }) => !isEmpty)
  const first = free.find(({ areNumbers }) => !areNumbers) ?? free.find(numbersApart)
  columns.give(first, 'label')
  // Before other numbers, those of the first column name the rows: terms of a loan before their rates.
  const value = columns.of('value')
  if (columns.of('label') !== undefined || value?.at !== 0 || value.bare > 0) return
  if (columns.free.some(isQuantity)) {
    columns.move('value', 'label')
    giveValue(columns)
  }
}
