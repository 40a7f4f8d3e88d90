import { describeFault } from '@/lib/faults/describe'
import { verify, verifyQuotes } from '@/lib/ledger/verify'
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
      remarks: [],
      claims: 12,
      quotesFound: 12,
      numerals: { claim: 12, repeat: 0, name: 1, rhetoric: 2 },
    })
  })

  test.each(ARTICLE_CASES)('reports $what', ({ edit, article, faults }) => {
    expect(places(verifyQuotes(dossierAfter(edit), articleWith(article)))).toEqual(faults)
  })

  test('takes a quote that tells two quantities for either', () => {
    const quote = '原来的48台,能耗降低约75%'
    const dossier = dossierAfter(all(cells('claims.csv', 11, { quote }), cells('claims.csv', 12, { quote })))
    expect(verifyQuotes(dossier, ARTICLE)).toEqual([])
  })

  test.each([
    [10, { value: '21' }, '“12台电脑” reads as exact 12, and the row says exact 21'],
    [3, { hedge: 'about' }, '“藏书超3万册” reads as over 30000, and the row says about 30000'],
    [9, { low: '2026-03-20' }, 'reads as range in 2026-03, and the row says range in 2026-03'],
    [4, { quote: '全天开放的图书馆' }, '“全天开放的图书馆” reads as nothing, and the row says exact 1'],
    [
      13,
      { low: '10', note_en: '', note_zh: '' },
      '“十几个人” reads as range 11–19, and the row says range 10–19',
    ],
  ])('says what row %i should tell', (row, change, sentence) => {
    const [fault] = verifyQuotes(dossierAfter(cells('claims.csv', row, change)), ARTICLE)
    expect(fault && describeFault(fault, 'en').case).toContain(sentence)
  })

  test('counts the quotes that are found', () => {
    const dossier = dossierAfter(
      all(cells('claims.csv', 3, { quote: '逾3万册' }), cells('claims.csv', 5, { quote: '两月' })),
    )
    expect(verify(dossier, ARTICLE).quotesFound).toBe(10)
    expect(verify(dossier, '# 另一篇').quotesFound).toBe(0)
  })

  test('makes a remark, and no fault, where the note explains words of the quote', () => {
    const { faults, remarks } = verify(dossierAfter(cells('claims.csv', 13, { low: '10' })), ARTICLE)
    expect(faults).toEqual([])
    expect(remarks).toEqual([
      { file: 'claims.csv', row: 13, column: 'quote', quote: '十几个人', note: '“十几”按11至19理解。' },
    ])
  })

  test('takes 去年 from the year of the source', () => {
    const dossier = dossierAfter(cells('claims.csv', 2, { note_en: '', note_zh: '' }))
    const { source } = dossier
    expect(verifyQuotes(dossier, ARTICLE)).toEqual([])
    expect(places(verifyQuotes({ ...dossier, source: { ...source, published: '2025' } }, ARTICLE))).toEqual([
      'claims.csv:2:quote: D505',
    ])
  })

  test('names the file of the article as it is told to', () => {
    expect(verify(dossierAfter(), '', 'copy.md').faults).toMatchObject([
      { code: 'D506', file: 'copy.md', details: { unit: 'sections', found: 0, expected: 2 } },
    ])
  })
})
