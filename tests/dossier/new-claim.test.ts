import { assess } from '@/lib/claims/assess'
import { all, dossierAfter, records } from '@/tests/fixtures/mini'

const QUOTE = '另有500张桌子'

/** Adds a claim as somebody does who has the sentence but not the article: its row, and its numeral at the end. */
const added = all(
  records('claims.csv', ([header = [], ...rows]) => {
    const cells: Readonly<Record<string, string>> = {
      id: 'library-tables',
      subject: 'library',
      topic: 'scale',
      metric: 'tables',
      value: '500',
      unit: 'items',
      hedge: 'exact',
      attribution: 'article',
      section: '2',
      paragraph: '2',
      quote: QUOTE,
      statement_en: 'The library has 500 tables.',
      statement_zh: '图书馆有500张桌子。',
    }
    return [header, ...rows, header.map((name) => cells[name] ?? '')]
  }),
  records('numerals.csv', (table) => [...table, ['2', '2', '3', '500', 'claim', 'library-tables', '', '']]),
)

test('a claim needs a row and a numeral, and no article', () => {
  const assessed = assess(dossierAfter(added))
  expect(assessed.claims.at(-1)).toMatchObject({ id: 'library-tables', status: 'not-found' })
})
