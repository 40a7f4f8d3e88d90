import fc from 'fast-check'
import { TextColumn } from '@/lib/open/text-column'

const cellsOf = (column: TextColumn) => column.slice(0, column.length)

/** Few different cells, and so many that no codes are worth it; lone halves of characters among them. */
const cells = fc.oneof(
  fc.array(fc.constantFrom('', 'a', '超过', 'a long text that is said again', '𠮷'), { maxLength: 30 }),
  fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { maxLength: 30 }),
)

test('a column gives back every cell that was put in', () => {
  fc.assert(fc.property(cells, (given) => expect(cellsOf(TextColumn.of(given))).toEqual(given)))
})

test('a column in another order, with cells added, is what the same order of its cells is', () => {
  const order = fc.array(fc.integer({ min: -3, max: 29 }), { maxLength: 40 })
  fc.assert(
    fc.property(cells, order, fc.tuple(fc.string(), fc.string(), fc.string()), (given, rows, added) => {
      const known = rows.filter((row) => row < given.length)
      expect(cellsOf(TextColumn.of(given).rearranged(known, added))).toEqual(
        known.map((row) => (row < 0 ? added[-1 - row] : given[row])),
      )
    }),
  )
})

test.each([
  ['says the same again and again', (row: number) => `subject ${row % 50}`, 50],
  ['has as many different cells as make codes worth it', (row: number) => `text ${row % 999}`, 999],
  ['says more than two bytes can number', (row: number) => `text ${Math.floor(row / 5) % 70_000}`, 70_000],
  ['is different in every row', (row: number) => `claim ${row}`, null],
  ['changes its ways far down', (row: number) => (row < 9_000 ? 'same' : `claim ${row}`), null],
])('a long column that %s reads as it was written', (_, cellOf, codes) => {
  const given = Array.from({ length: 350_001 }, (_, row) => cellOf(row))
  const column = TextColumn.of(given)
  expect(column.coded?.texts.length ?? null).toBe(codes)
  expect(column.length).toBe(given.length)
  // Comparing element by element would take most of a minute.
  expect(cellsOf(column).join('\n') === given.join('\n')).toBe(true)
  expect([column.at(-1), column.at(given.length)]).toEqual([undefined, undefined])
})

test('cells too long to be joined are kept all the same', () => {
  const long = 'x'.repeat(40_000)
  const column = TextColumn.of(Array.from({ length: 5000 }, (_, row) => `${row} ${long}`))
  expect(column.at(0)?.length).toBe(40_002)
  expect(column.at(4999)?.startsWith('4999 x')).toBe(true)
})

test('a column can be read while it grows', () => {
  const column = new TextColumn()
  for (let row = 0; row < 10_000; row += 1) {
    column.push(`claim ${row}`)
    if (column.at(row) !== `claim ${row}`) throw new Error(`Row ${row} reads ${column.at(row)}`)
  }
  expect(column.length).toBe(10_000)
})
