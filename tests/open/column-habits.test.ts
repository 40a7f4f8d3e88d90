import { besideOf, habitsOf } from '@/lib/open/column-habits'
import { BUILT_IN_UNITS } from '@/lib/quantity/built-in-units'

/** A column that counts how often its cells are looked at. */
class Watched {
  looks = 0
  readonly length: number
  readonly #cells: readonly string[]

  constructor(cells: readonly string[]) {
    this.#cells = cells
    this.length = cells.length
  }

  at(row: number): string | undefined {
    this.looks += 1
    return this.#cells[row]
  }
}

test.each([1, 5, 60])('of %d columns that leave decimals open each is looked at twice', (count) => {
  const columns = Array.from({ length: count }, () => new Watched(['1.234', '2.345', '7']))
  const beside = besideOf(columns, ';')
  const signs = columns.map((column) => habitsOf(column, '2001', BUILT_IN_UNITS, beside).decimal)
  expect(new Set(signs)).toEqual(new Set([',']))
  expect(columns.map(({ looks }) => looks)).toEqual(columns.map(() => 6))
})

test.each([
  ['3,5', ','],
  ['3.5', '.'],
])('where another column has %s, the sign before decimals of 1.234 is %j', (other, sign) => {
  const columns = [['1.234'], [other], ['A 7,7 or 7.7']]
  expect(habitsOf(['1.234'], '', BUILT_IN_UNITS, besideOf(columns, ',')).decimal).toBe(sign)
})

test('lakhs show that commas part thousands', () => {
  const columns = [['12,34,567', '123,456', '1,250'], ['3,5']]
  expect(habitsOf(columns[0] ?? [], '', BUILT_IN_UNITS, besideOf(columns, ';')).decimal).toBe('.')
})

test('columns that show it by themselves leave all others alone', () => {
  const other = new Watched(['3,5'])
  expect(habitsOf(['3.5', '12'], '', BUILT_IN_UNITS, besideOf([other], ';')).decimal).toBe('.')
  expect(other.looks).toBe(0)
})

test.each([
  ['Befolkning 2020', ','],
  ['Anzahl', ','],
  ['número de casas', ','],
  ['Einwohnerzahl', ','],
  ['cantal', null],
  ['weight', null],
])('grouped numbers under %j have %j before decimals', (header, sign) => {
  expect(habitsOf(['1.234', '2.345'], header, BUILT_IN_UNITS).decimal).toBe(sign)
})

test.each([
  ['years', ['2024', '2025', '2026'], true],
  ['days of which some have the year alone', ['2025', '2026-04-30', '2025-05'], true],
  ['counts beside a few days', ['2025', '480', '3072', '2025-05'], false],
])('a column of %s has years where there are four bare digits: %j', (_, cells, years) => {
  expect(habitsOf(cells, '', BUILT_IN_UNITS).years).toBe(years)
})
