import { quoted } from '@/lib/claims/quotation'

describe('words in quotation marks', () => {
  test.each([
    ['只用480张卡', '“只用480张卡”'],
    ['“迟到”半年', '“迟到”半年'],
    ['“三剑客”', '“三剑客”'],
    ['Zhejiang’s “three musketeers” on one stage', '“Zhejiang’s ‘three musketeers’ on one stage”'],
  ])('%s', (words, expected) => {
    expect(quoted(words)).toBe(expected)
  })
})
