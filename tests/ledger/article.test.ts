import { parseArticle, textAt } from '@/lib/ledger/article'

const ARTICLE = '\uFEFF# 标题3\n\n署名\n\n## 导语\n\n第一段，\n接着写。\n\n\n第二段。\n## 第二节 \n第三段。'

describe('parseArticle', () => {
  test('parts sections by headings and paragraphs by blank lines', () => {
    expect(parseArticle(ARTICLE)).toEqual([
      ['导语', '第一段，\n接着写。', '第二段。'],
      ['第二节', '第三段。'],
    ])
  })

  test('reads the line ends of Windows alike', () => {
    expect(parseArticle(ARTICLE.replaceAll('\n', '\r\n'))).toEqual(parseArticle(ARTICLE))
  })

  test('takes a heading of another level as text', () => {
    expect(parseArticle('## 一\n### 二\n')).toEqual([['一', '### 二']])
  })
})

describe('textAt', () => {
  const article = parseArticle(ARTICLE)

  test.each([
    [{ section: 1, paragraph: 2 }, '第二段。'],
    [{ section: 2, paragraph: 0 }, '第二节'],
    [{ section: 2, paragraph: 2 }, null],
    [{ section: 3, paragraph: 0 }, null],
    [{ section: 0, paragraph: 0 }, null],
  ])('finds the text of %j', (place, text) => {
    expect(textAt(article, place)).toBe(text)
  })
})
