import { LOCALES } from '@/lib/locale'
import { readingExamples } from '@/lib/open/reading-examples'
import { HEDGES } from '@/lib/quantity/hedge'
import { hedgeLists } from '@/lib/quantity/hedge-words'
import { readQuantity } from '@/lib/quantity/read'

test.each(LOCALES)('the Method page shows rows that are read and rows that are refused (%s)', (locale) => {
  const examples = readingExamples(locale)
  const refused = examples.filter(({ code }) => code !== null)
  expect(refused.map(({ code }) => code)).toEqual(['D602', 'D607', 'D608', 'D605', 'D606'])
  expect(examples.length - refused.length).toBeGreaterThan(refused.length)
  for (const { read } of examples) expect(read.trim()).not.toBe('')
})

test.each([
  ['−5 km', '−5 kilometres'],
  ['1234567890.1234', '1,234,567,890.12'],
])('%s is shown as %s, as the text beside it says', (cell, read) => {
  expect(readingExamples('en').find(({ cells }) => cells[0] === cell)?.read).toBe(read)
})

describe.each(HEDGES)('every word that the Method page lists for %s', (hedge) => {
  const { before, after } = hedgeLists(hedge)

  test('is read so before a figure', () => {
    const quantity = hedge === 'magnitude' ? '100' : '7'
    expect(before.map((word) => [word, readQuantity(`${word} ${quantity}`)?.hedge])).toEqual(
      before.map((word) => [word, hedge]),
    )
  })

  test('is read so after a figure', () => {
    // Words that are a hedge beside some units alone.
    const said = (word: string) =>
      ({ 来: '7来个', 起: '7元起', 内: '7天内' })[word] ?? (/[A-Za-z]/.test(word) ? `7 ${word}` : `7${word}`)
    expect(after.map((word) => [word, readQuantity(said(word))?.hedge])).toEqual(
      after.map((word) => [word, hedge]),
    )
  })
})
