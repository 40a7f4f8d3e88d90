import fc from 'fast-check'
import { parseChineseNumeral } from '@/lib/quantity/numeral'

test.each([
  ['零', 0],
  ['八', 8],
  ['两', 2],
  ['十', 10],
  ['十一', 11],
  ['二十', 20],
  ['九十五', 95],
  ['一百', 100],
  ['百', 100],
  ['一百二', 120],
  ['一百零二', 102],
  ['一百一十二', 112],
  ['两千三百', 2300],
  ['三千零七十二', 3072],
  ['两千零四十八', 2048],
  ['两千', 2000],
  ['三万五', 35_000],
  ['一万零五', 10_005],
  ['十万', 100_000],
  ['两千万', 20_000_000],
  ['千万', 10_000_000],
  ['一亿', 100_000_000],
  ['亿', 100_000_000],
  ['百亿', 1e10],
  ['万亿', 1e12],
  ['一万亿', 1e12],
  ['一万六千亿', 1.6e12],
  ['三亿两千万', 320_000_000],
  ['一亿二', 120_000_000],
])('%s is %d', (text, value) => {
  expect(parseChineseNumeral(text)).toBe(value)
})

test.each([
  '',
  '三三',
  '百千',
  '十十',
  '一十十',
  '亿万',
  '万万',
  '三百百',
  '十百',
  '零十',
  '一百零',
  '五十百',
  '百百',
  '几',
  '三体',
  '480',
  '一百零零二',
])('“%s” is not a numeral', (text) => {
  expect(parseChineseNumeral(text)).toBeNull()
})

/** Writes a whole number below a hundred million the long way, as it is read aloud. */
function spell(n: number): string {
  if (n >= 10_000) {
    const rest = n % 10_000
    return `${spell(Math.floor(n / 10_000))}万${rest === 0 ? '' : `${rest < 1000 ? '零' : ''}${spell(rest)}`}`
  }
  const digits = String(n).split('').reverse()
  return digits
    .map((digit, place) =>
      digit === '0' ? '零' : `${'零一二三四五六七八九'[Number(digit)]}${['', '十', '百', '千'][place]}`,
    )
    .reverse()
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '')
}

test('whole numbers are read as they are spelt', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), (n) =>
      expect(parseChineseNumeral(spell(n))).toBe(n),
    ),
    { numRuns: 2000 },
  )
})
