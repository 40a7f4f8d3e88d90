import { verify } from '@/lib/ledger/verify'
import { ARTICLE_CASES } from '@/tests/fixtures/article-cases'
import { ARTICLE, all, cells, dossierAfter, places } from '@/tests/fixtures/mini'

function articleWith(changes: readonly (readonly [string, string])[] = []): string {
  return changes.reduce((article, [from, to]) => {
    if (article.split(from).length !== 2) throw new Error(`not there once: ${from}`)
    return article.replace(from, to)
  }, ARTICLE)
}

describe('verify', () => {
  test('finds every quote and numeral of a sound dossier', () => {
    expect(verify(dossierAfter(), ARTICLE)).toEqual({
      faults: [],
      claims: 12,
      quotesFound: 12,
      numerals: { claim: 12, repeat: 0, name: 1, rhetoric: 2 },
    })
  })

  test.each(ARTICLE_CASES)('reports $what', ({ edit, article, faults }) => {
    expect(places(verify(dossierAfter(edit), articleWith(article)).faults)).toEqual(faults)
  })

  test('counts the quotes that are found', () => {
    const dossier = dossierAfter(
      all(cells('claims.csv', 3, { quote: '逾3万册' }), cells('claims.csv', 5, { quote: '两个月里' })),
    )
    expect(verify(dossier, ARTICLE).quotesFound).toBe(10)
    expect(verify(dossier, '# 另一篇').quotesFound).toBe(0)
  })

  test('reports no fault where the note explains words of the quote', () => {
    expect(verify(dossierAfter(cells('claims.csv', 13, { low: '10' })), ARTICLE).faults).toEqual([])
  })

  test('names the file of the article as it was asked to', () => {
    expect(verify(dossierAfter(), '', 'copy.md').faults).toMatchObject([
      { code: 'D506', file: 'copy.md', details: { section: null, found: 0, expected: 2 } },
    ])
  })
})
