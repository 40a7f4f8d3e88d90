import fc from 'fast-check'
import { phrasesOf } from '@/lib/text/phrases'

describe('phrasesOf', () => {
  test.each([
    ['50项论断中，4项得到独立证实', ['独立', '证实']],
    ['文中的模型从百亿级到1.6万亿参数', ['百亿级']],
    ['杭州“六小龙”来自六家企业', ['六小龙']],
    ['V4发布：2026年4月下旬', ['2026年4月下旬']],
    ['英伟达的万亿参数模型并没有训练完', ['参数', '模型']],
    ['《2025年度人工智能科创高地发展报告》', ['人工智能']],
  ])('of %s keeps the words whole', (text, words) => {
    const pieces = phrasesOf(text)
    for (const word of words) expect(pieces.some((piece) => piece.includes(word))).toBe(true)
  })

  test('leaves no preposition at the end of a line', () => {
    expect(phrasesOf('文中的模型从百亿级到1.6万亿参数').filter((piece) => /[从到与和]$/.test(piece))).toEqual(
      [],
    )
  })

  test('parts 于 from a name, so that a date after it has a line of a phone to itself', () => {
    expect(phrasesOf('ChatGPT于2022年11月30日上线。')).toEqual(['ChatGPT', '于2022年11月30日', '上线。'])
    expect(phrasesOf('Qwen3在LiveBench居首')).toEqual(['Qwen3', '在LiveBench居首'])
    expect(phrasesOf('不少于1万亿参数')).toEqual(['不少于1万亿', '参数'])
  })

  test('gives back the text, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => phrasesOf(text).join('') === text))
  })
})
