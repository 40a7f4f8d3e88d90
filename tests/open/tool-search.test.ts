import fc from 'fast-check'
import { indexOf } from '@/tests/fixtures/searched'

const word = fc.constantFrom('ab', 'abc', '超', '超过', 'x', 'ＡＢ', 'b c', 'line\nend', 'tab\tin')
const fold = (text: string) => text.normalize('NFKC').toLowerCase()

test('columns that repeat themselves and columns that do not are found in alike', () => {
  const rows = fc.array(fc.tuple(word, word, fc.nat({ max: 1000 })), { maxLength: 60 })
  fc.assert(
    fc.property(rows, word, word, (cells, first, second) => {
      const columns = [
        cells.map(([a]) => a),
        cells.map(([, b, n]) => `${b} ${n}`),
        cells.map(([, , n]) => String(n)),
      ]
      const index = indexOf(columns)
      const words = fold(`${first} ${second}`).split(/\s+/)
      const expected = cells.flatMap((_, row) =>
        words.every((part) => columns.some((column) => fold(column[row] ?? '').includes(part))) ? [row] : [],
      )
      expect([...(index.find(`${first} ${second}`) ?? [])]).toEqual(expected)
    }),
  )
})

test('rows far down are found, beyond the first block and the first sample', () => {
  const names = Array.from({ length: 20_000 }, (_, at) => `row ${at}`)
  const kinds = names.map((_, at) => (at === 19_999 ? 'rare' : `kind ${at % 7}`))
  const index = indexOf([names, kinds])
  expect([...(index.find('rare') ?? [])]).toEqual([19_999])
  expect([...(index.find('row 9999 kind') ?? [])]).toEqual([9_999, 19_999].slice(0, 1))
  expect(index.find('nowhere')).toHaveLength(0)
  expect(index.find('  ')).toBeNull()
})
