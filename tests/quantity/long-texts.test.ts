import { parseChineseNumeral } from '@/lib/quantity/numeral'
import { readQuantities, readQuantity } from '@/lib/quantity/read'

// What makes a text slow to read is in tests/growth; here is what long texts are read as.

test.each(['达到', '只有', '共有', '总共', '净利润'])(
  'a cell of 40 times %j before its number is answered at once',
  (words) => {
    expect(readQuantity(`${words.repeat(40)}甲5亿元`)?.value).toBe(5e8)
  },
)

test('every one of 3,000 numbers is read, whatever has come before it', () => {
  expect(readQuantities('1 '.repeat(3000))).toHaveLength(3000)
})

describe('long Chinese numerals', () => {
  test.each(['十', '万亿', '三千', '亿', '万', '百', '零', '一'])('50,000 of %j are not a number', (sign) => {
    const text = sign.repeat(50_000)
    expect(parseChineseNumeral(text)).toBeNull()
    expect(readQuantity(text)).toBeNull()
  })

  test('the longest numeral that people write is read', () => {
    expect(parseChineseNumeral('九千九百九十九亿九千九百九十九万九千九百九十九')).toBe(9999_9999_9999)
  })

  test('inside a run of numerals that is not a number nothing is read', () => {
    expect(readQuantities('一二三四五六七八个')).toEqual([])
  })
})
