import fc from 'fast-check'
import { findQuote, findQuotes, normalise } from '@/lib/text/normalise'

describe('normalise', () => {
  test.each([
    ['full-width digits and signs', '９２％，（约）', '92%,(约)'],
    ['quotation marks of every style', '“六小龙”「六小龙」„x‟‘y’', '"六小龙""六小龙""x"\'y\''],
    ['dashes of every length', '云—端–端－端', '云-端-端-端'],
    ['spaces beside Han characters', '用 480 张卡、 完成\u3000万亿', '用480张卡、完成万亿'],
    ['line breaks between Han characters', '万亿\n参数', '万亿参数'],
    ['spaces between Latin words', 'Open \n AI', 'Open AI'],
    ['spaces at the ends', '  卡 ', '卡'],
    ['letters with marks', 'Cafe\u0301', 'Café'],
  ])('takes %s as equal', (_, text, expected) => {
    expect(normalise(text).text).toBe(expected)
  })

  test.each([
    ['480', '4800'],
    ['近11倍', '11倍'],
    ['98.3%', '983%'],
    ['A100', 'a100'],
    ['Open AI', 'OpenAI'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(normalise(a).text).not.toBe(normalise(b).text)
  })

  test('is done after once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normalise(text).text
        expect(normalise(once).text).toBe(once)
      }),
    )
  })

  test('knows the way back for every unit', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('卡', ' ', '\n', '９', 'ﬁ', '“', 'a', 'e\u0301', '𠀀') }),
        (text) => {
          const { text: normal, starts, ends } = normalise(text)
          expect([starts.length, ends.length]).toEqual([normal.length, normal.length])
          starts.forEach((start, at) => {
            expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0)
            expect(ends[at]).toBeGreaterThan(start)
          })
        },
      ),
    )
  })
})

describe('findQuote', () => {
  const paragraph = '只用 480 张卡，“就”完成了…… 训练。'

  test.each([
    ['480张卡', '480 张卡'],
    ['张卡,"就"', '张卡，“就”'],
    ['完成了……训练', '完成了…… 训练'],
    ['训练。', '训练。'],
  ])('finds %s with the paragraph’s own characters', (quote, own) => {
    const found = findQuote(paragraph, quote)
    expect(found && paragraph.slice(found.start, found.end)).toBe(own)
  })

  test.each(['480块卡', '完成了训练', ''])('does not find “%s”', (quote) => {
    expect(findQuote(paragraph, quote)).toBeNull()
  })

  test('finds every place of a quote', () => {
    expect(findQuotes('一轮接一轮', '一轮')).toEqual([
      { start: 0, end: 2 },
      { start: 3, end: 5 },
    ])
  })

  test('finds each piece of a paragraph', () => {
    const unit = fc.constantFrom('卡', '4', '８', '、', '“', ' ', 'a')
    fc.assert(
      fc.property(
        fc.string({ unit }),
        fc.string({ unit, minLength: 1 }),
        fc.string({ unit }),
        (before, quote, after) => {
          fc.pre(/^\S$|^\S.*\S$/.test(quote))
          const spans = findQuotes(before + quote + after, quote)
          expect(spans).toContainEqual({ start: before.length, end: before.length + quote.length })
        },
      ),
    )
  })
})
