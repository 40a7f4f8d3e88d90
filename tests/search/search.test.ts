import fc from 'fast-check'
import { searchDocuments } from '@/components/search/documents'
import { inEach, LOCALES, type Locale } from '@/lib/locale'
import { DOCUMENT_KINDS } from '@/lib/search/document'
import { searchIn, searchIndexOf } from '@/lib/search/search'
import { queryTermsOf, termsOf } from '@/lib/search/terms'
import { fold } from '@/lib/text/fold'
import { hasNumbers, soughtText } from '@/lib/text/sought'
import { project } from '@/tests/fixtures/project'

const ours = project()
const documents = inEach((locale) => searchDocuments(ours, locale))
const indexes = inEach((locale) => searchIndexOf(documents[locale]))
const ids = (locale: Locale, query: string, limit = 8) =>
  searchIn(indexes[locale], query, limit).map((hit) => hit.id)

describe('terms', () => {
  test.each([
    ['3,072 cards', ['3072', 'cards']],
    ['98.3%', ['98.3']],
    ['DeepSeek-V4', ['deepseek-v4', 'deepseek', 'v4']],
    ['Alibaba’s', ['alibaba']],
    ['Ｑｗｅｎ３', ['qwen3']],
    ['café', ['cafe']],
    ['开发者', ['开', '发', '者', '开发', '发者']],
    ['用480张卡', ['480', '用', '张', '卡', '张卡']],
    ['', []],
    ['——，。', []],
  ])('%s', (text, terms) => {
    expect(termsOf(text)).toEqual(terms)
  })

  test('a query of several Han characters is asked for by pairs, of one by itself', () => {
    expect(queryTermsOf('开发者')).toEqual(['开发', '发者'])
    expect(queryTermsOf('卡')).toEqual(['卡'])
  })

  test('whatever a query asks for is a term of any text that holds it', () => {
    const text = fc.string({ unit: fc.constantFrom(...'开发者卡a1,.- ’') })
    fc.assert(
      fc.property(text, (query) => {
        const terms = termsOf(`${query} `)
        for (const term of queryTermsOf(query)) expect(terms).toContain(term)
      }),
    )
  })
})

describe('search', () => {
  test.each(['3 billion', '30亿', '20 million', '2000万'])(
    '%s finds it as it is, and no loose words',
    (query) => {
      const sought = soughtText(query)
      for (const locale of LOCALES) {
        const texts = new Map(
          documents[locale].map(({ kind, id, name, title, text }) => [
            `${kind} ${id}`,
            `${name} ${title} ${text}`,
          ]),
        )
        for (const { kind, id } of searchIn(indexes[locale], query, 99))
          expect([id, hasNumbers(sought, fold(texts.get(`${kind} ${id}`) ?? ''))]).toEqual([id, true])
      }
    },
  )

  test.each([
    ['开发者', 'modelscope-developers'],
    ['developers', 'modelscope-developers'],
    ['3072', 'nvidia-accelerators'],
    ['3,072', 'nvidia-accelerators'],
    ['98.3', 'genos-021-accuracy'],
    ['魔搭', 'modelscope'],
    ['八成', 'm6-energy-reduction'],
    ['over 80%', 'm6-energy-reduction'],
    ['ModelScope developers', 'modelscope-developers'],
    ['modelscop', 'modelscope'],
    ['Gneos', 'genos'],
    ['deepsek', 'deepseek'],
    ['Huging Face', 'hugging-face-users'],
    ['lambert', 'lambert'],
    ['限定词', 'hedges'],
    ['ledger', 'ledger'],
    ['cores and chips', 'devices'],
  ])('%s finds %s in both languages', (query, id) => {
    for (const locale of LOCALES)
      expect([locale, ids(locale, query)]).toEqual([locale, expect.arrayContaining([id])])
  })

  test.each([
    ['method', 'page method'],
    ['方法', 'page method'],
    ['compare', 'page compare'],
    ['比较', 'page compare'],
    ['dashboard', 'page dashboard'],
    ['evidence', 'page evidence'],
    ['证据', 'page evidence'],
    ['findings', 'page findings'],
    ['算力', 'topic compute'],
    ['compute', 'topic compute'],
    ['准确率', 'topic accuracy'],
    ['时间线', 'chart timeline'],
    ['timeline', 'chart timeline'],
    ['Genos', 'subject genos'],
    ['Gneos', 'subject genos'],
    ['deepsek', 'subject deepseek'],
    ['魔搭', 'subject modelscope'],
    ['M6', 'subject m6'],
    ['ledger', 'method ledger'],
  ])('%s finds %s first in both languages', (query, first) => {
    for (const locale of LOCALES) {
      const [hit] = searchIn(indexes[locale], query, 8)
      expect([locale, `${hit?.kind} ${hit?.id}`]).toEqual([locale, first])
    }
  })

  test.each([['embed'], ['嵌入'], ['引用']])('%s finds the page on which it can be done', (query) => {
    for (const locale of LOCALES)
      expect([locale, ids(locale, query)]).toEqual([locale, expect.arrayContaining(['data'])])
  })

  test('what is written as asked comes before what is only like it', () => {
    for (const locale of LOCALES)
      for (const { subject } of ours.claims) {
        const [hit] = searchIn(indexes[locale], subject.name.en, 8)
        const written = documents[locale].find((one) => one.kind === hit?.kind && one.id === hit.id)
        expect(`${written?.name} ${written?.title} ${written?.text}`.toLowerCase()).toContain(
          queryTermsOf(subject.name.en)[0],
        )
      }
  })

  test('the misprint of the article finds what is meant', () => {
    expect(ids('en', 'Owen')).toContain('qwen3-release')
  })

  test.each([['Epoch'], ['arXiv']])('%s finds sources', (query) => {
    expect(searchIn(indexes.en, query, 20).some(({ kind }) => kind === 'source')).toBe(true)
  })

  test.each([['xyzzyplugh'], ['犟'], [''], ['   '], ['，。']])('“%s” finds nothing', (query) => {
    expect(ids('en', query)).toEqual([])
  })

  test('a number is never taken for another', () => {
    expect(ids('en', '3073')).toEqual([])
  })

  test('no document is found twice, and no more than asked for', () => {
    const found = ids('en', 'the', 5)
    expect(found.length).toBeLessThanOrEqual(5)
    expect(new Set(found).size).toBe(found.length)
  })

  test('every document is found by its own title', () => {
    for (const locale of LOCALES) {
      for (const { kind, id, title } of documents[locale]) {
        const hits = searchIn(indexes[locale], title, 40)
        expect([title, hits.some((hit) => hit.kind === kind && hit.id === id)]).toEqual([title, true])
      }
    }
  })
})

const longWords = (text: string) => text.match(/\p{Script=Latin}{4,}/gu) ?? []
const longest = (words: readonly string[]) => words.toSorted((a, b) => b.length - a.length)[0] ?? ''
const mistyped = (word: string) => word.slice(0, 2) + word.slice(3)

test.each<[string, (claim: (typeof ours.claims)[number]) => string, first: number, among: number]>([
  ['subject and number', ({ subject, written }) => `${subject.name.en} ${written.en}`, 0.7, 1],
  ['three words of its sentence', ({ statement }) => longWords(statement.en).slice(0, 3).join(' '), 0.75, 1],
  [
    'the same with a letter missing',
    ({ statement }) => {
      const words = longWords(statement.en).slice(0, 3)
      return words.map((word) => (word === longest(words) ? mistyped(word) : word)).join(' ')
    },
    0.75,
    0.98,
  ],
  [
    'four characters of the article’s words',
    ({ quote }) => longest(quote.match(/\p{Script=Han}+/gu) ?? [quote]).slice(0, 4),
    0.65,
    0.95,
  ],
])('a claim is found by %s, mostly first and among eight', (_, queryOf, first, among) => {
  const places = ours.claims.map((claim) => ids('en', queryOf(claim)).indexOf(claim.id))
  const share = (has: (place: number) => boolean) => places.filter(has).length / places.length
  expect(share((place) => place === 0)).toBeGreaterThanOrEqual(first)
  expect(share((place) => place >= 0)).toBeGreaterThanOrEqual(among)
})

test('every kind of thing is there, in both languages, each once', () => {
  for (const locale of LOCALES) {
    expect(new Set(documents[locale].map(({ kind }) => kind))).toEqual(new Set(DOCUMENT_KINDS))
    const keys = documents[locale].map(({ kind, id }) => `${kind} ${id}`)
    expect(new Set(keys).size).toBe(keys.length)
    for (const { path, title, line } of documents[locale]) {
      expect(path.startsWith(`/${locale}/`)).toBe(true)
      expect(title.length * line.length).toBeGreaterThan(0)
    }
  }
})
