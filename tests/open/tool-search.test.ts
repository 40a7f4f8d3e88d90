import fc from 'fast-check'
import { OpenSession } from '@/lib/open/session'
import { DEFAULT_OPEN_VIEW } from '@/lib/open/view'
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

describe('what is written and what is shown is found', () => {
  const TABLE = `name,value,unit
plain,3000000000,downloads
grouped,"3,000,000,000",
English,3 billion,
Chinese,３０億,
over,>3000000000,users
other,3000000001,
share,0.92,share
per cent,92%,
date,2022-01-08,
range,25–50,cards
Café Łódź,7,°C
`
  test.each([
    ['3000000000', ['plain', 'grouped', 'English', 'Chinese', 'over']],
    ['3,000,000,000', ['plain', 'grouped', 'English', 'Chinese', 'over']],
    ['3 billion', ['plain', 'grouped', 'English', 'Chinese', 'over']],
    ['30亿', ['plain', 'grouped', 'English', 'Chinese', 'over']],
    ['３０億', ['plain', 'grouped', 'English', 'Chinese', 'over']],
    ['over 3 billion', ['over']],
    ['超30亿', ['over']],
    ['over', ['over']],
    ['3 billion downloads', ['plain']],
    ['plain 3 billion', ['plain']],
    ['plain 4 billion', []],
    ['92%', ['share', 'per cent']],
    ['92', ['share', 'per cent']],
    ['18999', []],
    ['25-50', ['range']],
    ['cafe', ['Café Łódź']],
    ['CAFÉ', ['Café Łódź']],
  ])('%s', async (query, names) => {
    const session = new OpenSession()
    const opened = await session.open(new Blob([TABLE]), { locale: 'en' })
    if (!opened.ok) throw new Error(opened.failure.reason)
    session.read(opened.summary.roles)
    const { first } = session.view({ ...DEFAULT_OPEN_VIEW, query }, 'en')
    expect(first.map(({ label }) => label)).toEqual(names)
  })
})
