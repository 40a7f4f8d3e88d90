import { findNumerals } from '@/lib/ledger/numerals'
import { parseChineseNumeral } from '@/lib/quantity/numeral'
import { readQuantities, readQuantity } from '@/lib/quantity/read'

/** A time that grew with the square of the length would be minutes, longer than any test may take. */
const LENGTH = 60_000

const long = (unit: string, length = LENGTH) => `${unit.repeat(Math.ceil(length / unit.length))}x`

describe('long texts of the same few characters', () => {
  test.each([
    ...['9', '1000', '1,', '1,111', '1.', '1-', '十', '万亿', '三千', '第', '"', '“', ' ', 'a-'],
    ...['1或', '5万', '1十', '1亿2千', 'one '],
  ])('60,000 characters of %j are read to the end', (unit) => {
    expect(readQuantities(long(unit)).length).toBeLessThan(LENGTH)
  })

  test.each(['达到', '只有', '共有', '总共', '净利润'])(
    'a cell of 40 times %j before its number is answered at once',
    (words) => {
      expect(readQuantity(`${words.repeat(40)}甲5亿元`)?.value).toBe(5e8)
    },
  )

  test('every one of 30,000 numbers is read, whatever has come before it', () => {
    expect(readQuantities(long('1 '))).toHaveLength(30_000)
  })

  test.each(['9', '1,', '1-', '十', 'a-', 'early-', 'A100-', '“', ' '])(
    'every numeral is found in 200,000 characters of %j',
    (unit) => {
      expect(findNumerals(long(unit, 200_000)).length).toBeLessThan(200_000)
    },
  )
})

describe('long Chinese numerals', () => {
  test.each(['十', '万亿', '三千', '亿', '万', '百', '零', '一'])('a million of %j are no number', (sign) => {
    const text = sign.repeat(1_000_000)
    expect(parseChineseNumeral(text)).toBeNull()
    expect(readQuantity(text)).toBeNull()
  })

  test('the longest numeral that people write is read', () => {
    expect(parseChineseNumeral('九千九百九十九亿九千九百九十九万九千九百九十九')).toBe(9999_9999_9999)
  })

  test('inside a run of numerals that is no number nothing is read', () => {
    expect(readQuantities('一二三四五六七八个')).toEqual([])
  })
})
