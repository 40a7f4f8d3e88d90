import fc from 'fast-check'
import { TABLES } from '@/lib/dossier/schema'
import { readTable } from '@/lib/dossier/table'
import { locate, type QuotedClaim, segmentsOf } from '@/lib/ledger/locate'
import { ARTICLE, FILES } from '@/tests/fixtures/mini'

const claims: QuotedClaim[] = readTable(TABLES.claims, FILES['claims.csv']).rows.map(({ value }) => value)
const quoteOf = (text: string, id: string) => {
  const span = locate(text, claims).found.find((located) => located.id === id)?.span
  return span === undefined ? null : text.slice(span.start, span.end)
}

describe('finding the claims’ words in a copy', () => {
  test('finds every claim in the article itself', () => {
    expect(locate(ARTICLE, claims).missing).toEqual([])
  })

  test.each([
    [
      'line breaks between any two characters, as a narrow column has',
      (text: string) => [...text].join('\n'),
    ],
    [
      'full-width digits',
      (text: string) => text.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)),
    ],
    ['soft hyphens', (text: string) => [...text].join('\u00ad')],
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['indented paragraphs', (text: string) => text.replace(/^/gm, '\u3000\u3000')],
    ['sections in another order', (text: string) => text.split('\n## ').toReversed().join('\n## ')],
  ])('in a copy with %s', (_, change) => {
    expect(locate(change(ARTICLE), claims).missing).toEqual([])
  })

  test('says, in the order of the claims, what a copy without a paragraph does not have', () => {
    const [gone, kept] = [claims.filter((c) => ARTICLE.split('\n\n')[5]?.includes(c.quote)), claims]
    expect(gone.length).toBeGreaterThan(1)
    const copy = ARTICLE.split('\n\n').toSpliced(5, 1).join('\n\n')
    const { found, missing } = locate(copy, claims)
    expect(missing).toEqual(gone.map(({ id }) => id))
    expect(found.length + missing.length).toBe(kept.length)
  })

  test('words that occur twice are taken beside those of their paragraph', () => {
    const twice = [
      { id: 'team', quote: '十几个人', place: { section: 2, paragraph: 1 } },
      { id: 'year', quote: '2020年', place: { section: 2, paragraph: 1 } },
    ]
    const text = '十几个人来了。\n\n很久以后又有别的事。\n\n2020年，十几个人开工。'
    const span = locate(text, twice).found.find(({ id }) => id === 'team')?.span
    expect(span?.start).toBe(text.lastIndexOf('十几个人'))
  })

  test('words that are said again later in their paragraph are taken where they are said first', () => {
    const place = { section: 2, paragraph: 6 }
    const sought = [
      { id: 'start', quote: '早在2020年', place },
      { id: 'team', quote: '十几个人', place },
      { id: 'cards', quote: '只用480张卡', place },
      { id: 'gain', quote: '提升了近11倍', place },
    ]
    const text =
      '别处也有十几个人。\n\n早在2020年，拉起了一支十几个人的小团队，一年之后只用480张卡。当年十几个人的团队，效率提升了近11倍。\n\n还有十几个人。'
    const span = locate(text, sought).found.find(({ id }) => id === 'team')?.span
    expect(text.slice((span?.start ?? 0) - 2)).toMatch(/^一支十几个人的小团队/)
  })

  test('a copy without any one of its paragraphs lacks exactly the claims that stood there alone', () => {
    const blocks = ARTICLE.split('\n\n')
    for (const [at, removed] of blocks.entries()) {
      const copy = blocks.toSpliced(at, 1).join('\n\n')
      const gone = claims.filter(({ quote }) => removed.includes(quote) && !copy.includes(quote))
      expect([removed, locate(copy, claims).missing]).toEqual([removed, gone.map(({ id }) => id)])
    }
    expect(blocks.some((block) => claims.some(({ quote }) => block.includes(quote)))).toBe(true)
  })

  test('words that are there twice, with nothing beside them that says which, are the first', () => {
    const [team] = locate('十几个人，又是十几个人。', [
      { id: 'team', quote: '十几个人', place: { section: 1, paragraph: 1 } },
    ]).found
    expect(team?.span.start).toBe(0)
  })

  test('another text has none', () => {
    expect(locate('A text about something else.', claims).found).toEqual([])
    expect(locate('', claims).found).toEqual([])
  })

  test('a quote is found as the copy has it', () => {
    const [first] = claims
    if (first === undefined) throw new Error('the dossier of the tests has claims')
    expect(quoteOf(ARTICLE, first.id)).toBe(first.quote)
  })
})

describe('cutting a copy at what was found', () => {
  test('the segments joined give the copy back, whatever overlaps', () => {
    const span = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    fc.assert(
      fc.property(fc.string({ minLength: 40, maxLength: 60 }), fc.array(span), (text, spans) => {
        const found = spans
          .filter(({ start, end }) => start < end)
          .map((s, i) => ({ id: String(i), span: s }))
        const segments = segmentsOf(text, found)
        expect(segments.map((segment) => segment.text).join('')).toBe(text)
        for (const { id } of found)
          expect(segments.filter(({ ending }) => ending.includes(id))).toHaveLength(1)
      }),
    )
  })

  test('two claims of the same words share their segment', () => {
    const span = { start: 2, end: 4 }
    expect(
      segmentsOf('abcdef', [
        { id: 'x', span },
        { id: 'y', span },
      ])[1],
    ).toEqual({
      text: 'cd',
      claims: ['x', 'y'],
      ending: ['x', 'y'],
    })
  })
})
