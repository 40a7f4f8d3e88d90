import { numberQuantity, type Quantity } from '@/lib/quantity/quantity'
import { hedgeWord, writeCount, writeNumber, writeQuantity, writeValue } from '@/lib/quantity/write'
import { made, unitOf } from '@/tests/fixtures/units'

function quantity(value: string, unit: string, hedge = 'exact', low = '', high = ''): Quantity {
  const result = made({ value, unit, hedge, low, high })
  if (!result.ok) throw new Error(JSON.stringify(result.fault))
  return result.quantity
}

describe('numbers', () => {
  test.each<[number, string, string]>([
    [0, '0', '0'],
    [480, '480', '480'],
    [3072, '3072', '3,072'],
    [9999, '9999', '9,999'],
    [10_000, '1万', '10,000'],
    [12_000, '1.2万', '12,000'],
    [48_500, '4.85万', '48,500'],
    [267_762, '267762', '267,762'],
    [999_900, '99.99万', '999,900'],
    [1_000_000, '100万', '1 million'],
    [1_028_782, '1028782', '1,028,782'],
    [20_000_000, '2000万', '20 million'],
    [100_000_000, '1亿', '100 million'],
    [120_500_000, '1.205亿', '120.5 million'],
    [123_456_789, '123456789', '123,456,789'],
    [1e9, '10亿', '1 billion'],
    [2_870_000_000, '28.7亿', '2.87 billion'],
    [1_234_560_000, '12.3456亿', '1.23456 billion'],
    [1_234_567_000, '1234567000', '1,234,567,000'],
    [1e10, '100亿', '10 billion'],
    [1e12, '1万亿', '1 trillion'],
    [1.6e12, '1.6万亿', '1.6 trillion'],
    [9.99e14, '999万亿', '999 trillion'],
    [1e15, '1000万亿', '1 × 10¹⁵'],
    [1e16, '1×10¹⁶', '1 × 10¹⁶'],
    [5.5e21, '5.5×10²¹', '5.5 × 10²¹'],
    [4.64e26, '4.64×10²⁶', '4.64 × 10²⁶'],
    [6.4, '6.4', '6.4'],
    [1234.5, '1234.5', '1,234.5'],
    [0.0125, '0.0125', '0.0125'],
    [0.000001, '0.000001', '0.000001'],
    [0.00000025, '2.5×10⁻⁷', '2.5 × 10⁻⁷'],
    [-0.063, '−0.063', '−0.063'],
    [-3072, '−3072', '−3,072'],
    [1 - 0.983, '0.017', '0.017'],
    [Number.POSITIVE_INFINITY, '∞', '∞'],
  ])('%d is written %s and %s', (n, zh, en) => {
    expect([writeNumber(n, 'zh'), writeNumber(n, 'en')]).toEqual([zh, en])
  })

  test.each<[number, number, string]>([
    [84.375, 3, '84.4'],
    [6.4, 3, '6.4'],
    [62.5, 3, '62.5'],
    [78.75, 3, '78.8'],
    [2.0369, 3, '2.04'],
    [3072, 3, '3,072'],
    [3072.4, 3, '3,072'],
    [12_345, 3, '12,300'],
    [267_762, 3, '268,000'],
    [0.00012345, 2, '0.00012'],
    [0, 3, '0'],
    [-84.375, 3, '−84.4'],
    [99.96, 3, '100'],
  ])('%d to %d significant digits is %s, whole digits under 10,000 kept', (n, digits, written) => {
    expect(writeNumber(n, 'en', { digits })).toBe(written)
  })

  test('counts of the site’s own can be words', () => {
    expect([0, 1, 2, 6, 12, 13].map((n) => writeCount(n, 'en', 'word'))).toEqual([
      'zero',
      'one',
      'two',
      'six',
      'twelve',
      '13',
    ])
    expect([0, 1, 2, 6, 10, 11].map((n) => writeCount(n, 'zh', 'word'))).toEqual([
      '零',
      '一',
      '两',
      '六',
      '十',
      '11',
    ])
    expect([
      writeCount(6, 'en', 'digits'),
      writeCount(3072, 'en', 'digits'),
      writeCount(2, 'zh', 'digits'),
    ]).toEqual(['6', '3,072', '2'])
  })
})

test.each([
  [2 / 3, 'share', '三分之二', 'two thirds'],
  [1 / 9, 'share', '九分之一', 'one ninth'],
  [1 / 14, 'share', '7.143%', '7.143%'],
  [-2 / 3, 'change', '−66.67%', '−66.67%'],
  [2 + 7 / 240, 'months', '2.029个月', '2.029 months'],
  [0.123456789, 'share', '12.3456789%', '12.3456789%'],
])('a quotient whose digits have no end is written in few of them or in words: %d', (value, unit, zh, en) => {
  const quotient = numberQuantity(Number(value.toPrecision(12)), unitOf(unit), 'exact')
  expect([writeQuantity(quotient, 'zh'), writeQuantity(quotient, 'en')]).toEqual([zh, en])
})

test.each([
  ['百亿级', 'tens of billions', 'parameters', '百亿级参数', 'tens of billions of parameters'],
  ['十几', 'a dozen or so', 'people', '十几人', 'a dozen or so people'],
  ['多家', 'several', 'companies', '多家公司', 'several companies'],
  ['数千', 'several thousand', 'people', '数千人', 'several thousand people'],
  ['上百', 'hundreds', 'cards', '上百张卡', 'hundreds of cards'],
])(
  'words that a text has instead of a number take its noun: %s, %s %s',
  (zh, en, unit, inChinese, inEnglish) => {
    const number = quantity('10', unit)
    expect(writeQuantity(number, 'zh', { words: zh })).toBe(inChinese)
    expect(writeQuantity(number, 'en', { words: en })).toBe(inEnglish)
  },
)

describe('quantities', () => {
  test.each<[string, string, Quantity]>([
    ['480张卡', '480 cards', quantity('480', 'cards')],
    ['3072张卡', '3,072 cards', quantity('3072', 'cards')],
    ['2048块芯片', '2,048 chips', quantity('2048', 'chips')],
    ['1块芯片', '1 chip', quantity('1', 'chips')],
    ['不止1块芯片', 'more than 1 chip', quantity('1', 'chips', 'over')],
    ['超2000万开发者', 'over 20 million developers', quantity('20000000', 'developers', 'over')],
    ['超1亿月活用户', 'over 100 million monthly users', quantity('100000000', 'monthly-users', 'over')],
    ['超140个应用商店', 'over 140 app stores', quantity('140', 'app-stores', 'over')],
    ['1.6万亿参数', '1.6 trillion parameters', quantity('1.6e12', 'parameters')],
    ['百亿级参数', 'in the tens of billions of parameters', quantity('1e10', 'parameters', 'magnitude')],
    ['十级卡', 'in the tens of cards', quantity('10', 'cards', 'magnitude')],
    ['千人级', 'in the thousands of people', quantity('1000', 'people', 'magnitude')],
    ['十万倍级', 'in the hundreds of thousands of times', quantity('100000', 'times', 'magnitude')],
    ['千万亿级参数', 'of the order of 1 × 10¹⁵ parameters', quantity('1e15', 'parameters', 'magnitude')],
    ['1×10¹⁶级浮点运算', 'of the order of 1 × 10¹⁶ FLOP', quantity('1e16', 'flop', 'magnitude')],
    ['近11倍', 'nearly 11 times', quantity('11', 'times', 'nearly')],
    ['约480张卡', 'about 480 cards', quantity('480', 'cards', 'about')],
    ['超80%', 'over 80%', quantity('0.8', 'share', 'over')],
    ['98.3%', '98.3%', quantity('0.983', 'share')],
    ['20%至30%', '20% to 30%', quantity('', 'share', 'range', '0.2', '0.3')],
    ['2个月', '2 months', quantity('2', 'months')],
    ['1个月', '1 month', quantity('1', 'months')],
    ['不到3年', 'under 3 years', quantity('3', 'years', 'under')],
    ['半年', 'half a year', quantity('0.5', 'years')],
    ['近半年', 'nearly half a year', quantity('0.5', 'years', 'nearly')],
    ['半个月', 'half a month', quantity('0.5', 'months')],
    ['0.4至0.6年', '0.4 to 0.6 years', quantity('', 'years', 'range', '0.4', '0.6')],
    ['0.5倍', '0.5 times', quantity('0.5', 'times')],
    ['11至19年', '11 to 19 years', quantity('', 'years', 'range', '11', '19')],
    ['11至19人', '11 to 19 people', quantity('', 'people', 'range', '11', '19')],
    [
      '2000至9999人（每年）',
      '2,000 to 9,999 people a year',
      quantity('', 'people-per-year', 'range', '2000', '9999'),
    ],
    ['200万至300万人', '2 million to 3 million people', quantity('', 'people', 'range', '2e6', '3e6')],
    ['2000至1.2万人', '2,000 to 12,000 people', quantity('', 'people', 'range', '2000', '12000')],
    ['21万至不到30万人', '210,000 to 299,999 people', quantity('', 'people', 'range', '210000', '299999')],
    ['3至50000人', '3 to 50,000 people', quantity('', 'people', 'range', '3', '50000')],
    ['3至5000000人', '3 to 5,000,000 people', quantity('', 'people', 'range', '3', '5e6')],
    ['1人（每年）', '1 person a year', quantity('1', 'people-per-year')],
    ['267762瓦', '267,762 watts', quantity('267762', 'watts')],
    ['5.5×10²¹次浮点运算', '5.5 × 10²¹ FLOP', quantity('5.5e21', 'flop')],
    ['第1名', '1st place', quantity('1', 'place')],
    ['第12名', '12th place', quantity('12', 'place')],
    ['第22名', '22nd place', quantity('22', 'place')],
    ['第113名', '113th place', quantity('113', 'place')],
    ['第1003名', '1,003rd place', quantity('1003', 'place')],
    ['前4名', 'top 4', quantity('4', 'place', 'within')],
    ['前20000名', 'top 20,000', quantity('20000', 'place', 'within')],
    ['首个', 'first', quantity('1', 'first')],
    ['第一梯队', 'first tier', quantity('1', 'tier')],
    ['第十梯队', 'tenth tier', quantity('10', 'tier')],
    ['第13梯队', '13th tier', quantity('13', 'tier')],
    ['2025年4月28日', '28 April 2025', quantity('2025-04-28', 'date')],
    ['2023年7月', 'July 2023', quantity('2023-07', 'date')],
    ['2020年', '2020', quantity('2020', 'date')],
    ['2026年5月初', 'early May 2026', quantity('2026-05', 'date', 'range', '2026-05-01', '2026-05-10')],
    ['2026年4月中旬', 'mid-April 2026', quantity('2026-04', 'date', 'range', '2026-04-11', '2026-04-20')],
    ['2026年4月下旬', 'late April 2026', quantity('2026-04', 'date', 'range', '2026-04-21', '2026-04-30')],
    ['2024年2月下旬', 'late February 2024', quantity('2024-02', 'date', 'range', '2024-02-21', '2024-02-29')],
    [
      '2026年5月21日至30日',
      '21 to 30 May 2026',
      quantity('2026-05', 'date', 'range', '2026-05-21', '2026-05-30'),
    ],
    [
      '2026年4月21日至5月3日',
      '21 April to 3 May 2026',
      quantity('2026', 'date', 'range', '2026-04-21', '2026-05-03'),
    ],
    [
      '2026年4月1日至5月10日',
      '1 April to 10 May 2026',
      quantity('2026', 'date', 'range', '2026-04-01', '2026-05-10'),
    ],
    [
      '2026年4月1日至30日',
      '1 to 30 April 2026',
      quantity('2026-04', 'date', 'range', '2026-04-01', '2026-04-30'),
    ],
  ])('%s and %s', (zh, en, q) => {
    expect([writeQuantity(q, 'zh'), writeQuantity(q, 'en')]).toEqual([zh, en])
  })

  test.each<[string, string, Quantity]>([
    ['超2000万', 'over 20 million', quantity('20000000', 'developers', 'over')],
    ['百亿级', 'in the tens of billions', quantity('1e10', 'parameters', 'magnitude')],
    ['近11', 'nearly 11', quantity('11', 'times', 'nearly')],
    ['0.5', '0.5', quantity('0.5', 'years')],
    ['超80%', 'over 80%', quantity('0.8', 'share', 'over')],
    ['前4名', 'top 4', quantity('4', 'place', 'within')],
    ['2020年', '2020', quantity('2020', 'date')],
  ])('%s and %s without the noun', (zh, en, q) => {
    expect([writeQuantity(q, 'zh', { unit: false }), writeQuantity(q, 'en', { unit: false })]).toEqual([
      zh,
      en,
    ])
  })

  test.each<[string, string, Quantity]>([
    ['2000万', '20 million', quantity('20000000', 'developers', 'over')],
    ['百亿', '10 billion', quantity('1e10', 'parameters', 'magnitude')],
    ['11', '11', quantity('11', 'times', 'nearly')],
    ['80%', '80%', quantity('0.8', 'share', 'over')],
    ['11至19', '11 to 19', quantity('', 'people', 'range', '11', '19')],
    ['4', '4', quantity('4', 'place', 'within')],
    ['2026年4月下旬', 'late April 2026', quantity('2026-04', 'date', 'range', '2026-04-21', '2026-04-30')],
  ])('%s and %s as the figure alone', (zh, en, q) => {
    expect([writeValue(q, 'zh'), writeValue(q, 'en')]).toEqual([zh, en])
  })

  test('every hedge has its word', () => {
    expect([
      hedgeWord('over', 'zh'),
      hedgeWord('under', 'en'),
      hedgeWord('exact', 'zh'),
      hedgeWord('within', 'en'),
    ]).toEqual(['超', 'under', '', 'top'])
  })

  test('a computed share shows no binary dust', () => {
    expect(writeQuantity(numberQuantity(1 - 0.983, unitOf('share'), 'exact'), 'en')).toBe('1.7%')
  })
})
