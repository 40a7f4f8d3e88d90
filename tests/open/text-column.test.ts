import fc from 'fast-check'
import { TextColumn } from '@/lib/open/text-column'

const cellsOf = (column: TextColumn) => column.slice(0, column.length)

/** Any text, lone halves of characters among it. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
  .map((codes) => String.fromCharCode(...codes))

/** Few different cells, and so many that no codes are worth it. */
const cells = fc.oneof(
  fc.array(fc.constantFrom('', 'a', '超过', 'a long text that is said again', '𠮷'), { maxLength: 30 }),
  fc.array(units, { maxLength: 30 }),
)

test('a column gives back every cell that was put in', () => {
  fc.assert(fc.property(cells, (given) => expect(cellsOf(TextColumn.of(given))).toEqual(given)))
})

test('a column in another order, with cells added, is what the same order of its cells is', () => {
  const order = fc.array(fc.integer({ min: 0, max: 32 }), { maxLength: 40 })
  fc.assert(
    fc.property(cells, order, fc.tuple(fc.string(), fc.string(), fc.string()), (given, rows, added) => {
      const all = [...given, ...added]
      const known = rows.filter((row) => row < all.length)
      expect(cellsOf(TextColumn.of(given).rearranged(known, added))).toEqual(known.map((row) => all[row]))
    }),
  )
})

test.each([
  ['says the same again and again', 100_001, (row: number) => `subject ${row % 50}`, 50],
  ['has as many different cells as make codes worth it', 100_001, (row: number) => `text ${row % 999}`, 999],
  [
    'says more than two bytes can number',
    350_001,
    (row: number) => `text ${Math.floor(row / 5) % 70_000}`,
    70_000,
  ],
  ['is different in every row', 100_001, (row: number) => `claim ${row}`, null],
  ['changes its ways far down', 100_001, (row: number) => (row < 9_000 ? 'same' : `claim ${row}`), null],
])('a long column that %s reads as it was written', (_, length, cellOf, codes) => {
  const given = Array.from({ length }, (_, row) => cellOf(row))
  const column = TextColumn.of(given)
  expect(column.coded?.values.length ?? null).toBe(codes)
  expect(column.length).toBe(given.length)
  // Comparing element by element would take most of a minute.
  expect(cellsOf(column).join('\n') === given.join('\n')).toBe(true)
  expect([column.at(-1), column.at(given.length)]).toEqual([undefined, undefined])
})

test('a column with its texts changed has each that became alike once', () => {
  fc.assert(
    fc.property(cells, (given) => {
      const changed = TextColumn.of(given).mapped((text) => text.slice(0, 1))
      expect(cellsOf(changed)).toEqual(given.map((text) => text.slice(0, 1)))
      const { values = [] } = changed.coded ?? {}
      expect(new Set(values).size).toBe(values.length)
    }),
  )
})

test('a column of more different texts than a function takes arguments can be changed', () => {
  const length = 800_000
  const column = TextColumn.of(Array.from({ length }, (_, row) => `text ${Math.floor(row / 5)}`))
  expect(column.mapped((text) => text.toUpperCase()).at(length - 1)).toBe(`TEXT ${length / 5 - 1}`)
})

test('cells too long to be joined are kept all the same', () => {
  const long = 'x'.repeat(20_000)
  const column = TextColumn.of(Array.from({ length: 4200 }, (_, row) => `${row} ${long}`))
  expect(column.at(0)?.length).toBe(20_002)
  expect(column.at(4199)?.startsWith('4199 x')).toBe(true)
})

test('a column can be read while it grows', () => {
  const column = new TextColumn()
  for (let row = 0; row < 10_000; row += 1) {
    column.push(`claim ${row}`)
    if (column.at(row) !== `claim ${row}`) throw new Error(`Row ${row} reads ${column.at(row)}`)
  }
  expect(column.length).toBe(10_000)
})
