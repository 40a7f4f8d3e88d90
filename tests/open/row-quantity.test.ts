import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import Papa from 'papaparse'
import { habitsOf, USUAL_HABITS } from '@/lib/open/column-habits'
import { readCommon } from '@/lib/open/common-number'
import type { QuantityCells, RowReading } from '@/lib/open/quantity-cells'
import { readRowQuantity } from '@/lib/open/row-quantity'
import { writeAllowed, writeRow } from '@/lib/open/write-row'
import { readWritten } from '@/lib/open/written-value'
import { HEDGES } from '@/lib/quantity/hedge'
import { SITE_UNITS } from '@/tests/fixtures/units'

/** How the site’s own numbers are written, in its own units. */
const HABITS = { ...USUAL_HABITS, units: SITE_UNITS }
const EMPTY: QuantityCells = { value: '', unit: '', hedge: '', low: '', high: '' }

/** Cells as value|unit|hedge|low|high. */
function read(row: string): RowReading {
  const [value = '', unit = '', hedge = '', low = '', high = ''] = row.split('|')
  return readRowQuantity({ ...EMPTY, value, unit, hedge, low, high }, HABITS)
}

function said(row: string): string {
  const reading = read(row)
  return reading.ok ? writeRow(reading.quantity, 'en') : reading.fault.code
}

describe('cells of one row', () => {
  test.each([
    // A column of hedges, in the words of either language, with any unit.
    ['2000|万人|over', 'over 20 million people'],
    ['2000||over', 'over 2,000'],
    ['480|miles|about', 'about 480 miles'],
    ['1e10|widgets|magnitude', 'in the tens of billions of widgets'],
    ['2000|developers|超', 'over 2,000 developers'],
    ['2000|developers|Over', 'over 2,000 developers'],
    ['2000|developers|at least', 'at least 2,000 developers'],
    ['2000|developers|左右', 'about 2,000 developers'],
    ['2000|developers|不超过', 'at most 2,000 developers'],
    ['2000|developers|exact', '2,000 developers'],
    ['2000|developers|n/a', '2,000 developers'],
    ['2000|developers|ovr', 'D605'],
    ['超2000|developers|over', 'over 2,000 developers'],
    ['超2000|developers|under', 'D606'],
    ['超2000|developers|exact', 'D606'],
    ['0.5|share|magnitude', 'D606'],
    ['3000||magnitude', 'D606'],
    // Ends beside a value.
    ['15|||10|20', '15 (10 to 20)'],
    ['about 15|||10|20', 'about 15 (10 to 20)'],
    ['15||about|10|20', 'about 15 (10 to 20)'],
    ['20|cards|range|10|30', '20 cards (10 to 30)'],
    ['|cards|range|10|30', '10 to 30 cards'],
    ['|||10|20', '10 to 20'],
    ['25|||10|20', 'D606'],
    ['12|kg||10 m|14 m', 'D606'],
    ['$12|||$10|$14', '12 (10 to 14) $'],
    ['15|||20|10', 'D606'],
    ['15|||10|', 'D606'],
    ['15||over|10|20', 'D606'],
    ['15|cards|range', 'D606'],
    ['2025|date|range|2025-04-21|2025-04-30', 'late April 2025'],
    ['April 2025|||2025-04-21|2025-04-30', 'late April 2025'],
    ['2025年4月|日期|range| 2025-04-21 |2025-04-30', 'late April 2025'],
    ['April 2025|||2025-05-01|2025-05-10', 'D606'],
    ['April 2025|||2025-04-21|', 'D606'],
    ['April 2025||about|2025-04-21|2025-04-30', 'D608'],
    // Scales and signs of per cent in the unit.
    ['92|%', '92%'],
    ['超80|%', 'over 80%'],
    ['80|percent', '80%'],
    ['80|百分比', '80%'],
    ['92%|%', '92%'],
    ['92|share', 'D606'],
    ['5|USD million', '5 million US dollars'],
    ['5|亿美元', '500 million US dollars'],
    ['2000万|万人', '20 million people'],
    ['2000万|万人||1900万|2100万', '20 million people (19 million to 21 million)'],
    ['20|%||19%|21%', '20% (19% to 21%)'],
    // Measure words and ranks.
    ['480|个', '480 个'],
    ['5|名', '5 名'],
    ['2008|年', '2008'],
    ['3|年', '3 years'],
    ['3|place', '3rd place'],
    ['480|first', 'D606'],
    ['480张卡|developers', 'D606'],
    ['5亿美元|companies', 'D606'],
    ['30个|developers', '30 developers'],
  ])('%s is %s', (row, expected) => {
    expect(said(row)).toBe(expected)
  })
})

describe('a value by itself', () => {
  test.each<readonly [string, string]>([
    // Negations.
    ...[
      '不高于5',
      '不大于5',
      '不多于5',
      '不超过5',
      '未超过5',
      '没有超过5',
      'not exceeding 5',
      'does not exceed 5',
      'not over 5',
      'no more than 5',
    ].map((cell) => [cell, 'at most 5'] as const),
    ...['不低于5', '不小于5', 'not less than 5', 'not fewer than 5', 'no less than 5', 'isn’t under 5'].map(
      (cell) => [cell, 'at least 5'] as const,
    ),
    ...['不是5', 'not 5', 'not nearly 5', '并非5', 'hardly 5', '▲5'].map((cell) => [cell, 'D607'] as const),
    ['±5', 'D601'],
    ['不是超过5', 'D607'],
    ['at least 5 or less', 'D607'],
    // Falls are below zero, where they do not end at a level.
    ['下降12%', '−12%'],
    ['同比下降12%', '−12% (同比)'],
    ['减少三成', '−30%'],
    ['down 12%', '−12%'],
    ['12% less', '−12%'],
    ['300 jobs lost', '−300 jobs'],
    ['loss of $3m', '−3 million $'],
    ['亏损约3亿元', 'about −300 million yuan'],
    ['减少超30%', 'below −30%'],
    ['down 5–10%', '−10% to −5%'],
    ['down 12% down', 'D607'],
    ['12% less than planned', 'D607'],
    ['down to 12%', '12% (down to)'],
    ['下降至12%', '12% (下降至)'],
    ['减少3张卡', '−3 cards'],
    // A price from so much on, and what it is divided by.
    ['¥299起', 'at least 299 ¥'],
    ['CNY 299起', 'at least 299 yuan'],
    ['from $99', 'at least 99 $'],
    ['up from $99', '99 $ (up from)'],
    ['¥388/晚起', 'at least 388 ¥/晚'],
    ['CNY 388/晚起', 'at least 388 元/晚'],
    ['388元起/晚', 'at least 388 元/晚'],
    // Of what is measured a fraction is not a share.
    ['½ tsp', '0.5 tsp'],
    ['¼ cup', '0.25 cup'],
    ['½', '50%'],
    // A place that is shared, and one of seven.
    ['=47', '47'],
    ['12=', '12'],
    ['thread 1/7', 'D601'],
    // One currency is one unit, however it is spelled; $ and ¥ are of several.
    ['HK$7.8M', '7.8 million HK$'],
    ['约1180万港元', 'about 11.8 million HK$'],
    ['S$5', '5 S$'],
    ['US$3.5m', '3.5 million US dollars'],
    ['12 bn USD', '12 billion US dollars'],
    ['5亿美元|USD', '500 million US dollars'],
    ['5 t', '5 tonnes'],
    ['$3.5m', '3.5 million $'],
    // What is divided is on no axis with sums.
    ['3.5万元/平方米', '35,000 元/平方米'],
    ['120元/吨', '120 元/吨'],
    ['120 yuan per tonne', '120 yuan per tonne'],
    ['每吨120元', '120 元 (每吨)'],
    ['5000元/月', '5,000 元/月'],
    ['12 people per room', '12 people per room'],
    ['近200亿美元左右', 'about 20 billion US dollars'],
    ['第一', '1st place'],
    // Nobody is a fraction.
    ['1.200 people', 'D606'],
    ['1.200|people', 'D606'],
    ['1.2|people', '1.2 people'],
    ['1.200|million people', '1.2 million people'],
    ['提升了近11倍', 'nearly 11 times (提升了)'],
    // Hedges.
    ['不止5', 'over 5'],
    ['差不多5000', 'about 5,000'],
    ['max 5', 'at most 5'],
    ['5 minimum', 'at least 5'],
    ['20 million plus', 'at least 20 million'],
    ['20来个', 'about 20 个'],
    ['c. 5', 'about 5'],
    ['20几万', '210,000 to 299,999'],
    ['高达5000', '5,000 (高达)'],
    ['预计480张卡', '480 cards (预计)'],
    ['36 miles以上', 'at least 36 miles'],
    ['50名员工以上', 'at least 50 名员工'],
    ['480美元天以上', 'at least 480 US dollars 天'],
    ['1.5 miles-3', 'D602'],
    ['1.5 miles-3 miles', '1.5 to 3 miles'],
    ['480不是以上3,072不到', 'D602'],
    ['USD 4.2bn', '4.2 billion US dollars'],
    ['4.2bn USD', '4.2 billion US dollars'],
    ['over RMB 500m', 'over 500 million yuan'],
    ['USD 3bn-USD 5bn', '3 billion to 5 billion US dollars'],
    ['about 10 to 20', '10 to 20'],
    ['over 10 to 20', 'D607'],
    // Dates have no hedges.
    ...['before 2025', 'since 2020', '约2020年', 'circa 2020', '2025年前', 'by 2030', 'not 2020年'].map(
      (cell) => [cell, 'D608'] as const,
    ),
    ['in 2020', '2020'],
    ['2022年成立', '2022 成立'],
    ['2020-2025', 'D602'],
    // Scales of shares.
    ['千分之三', '0.3%'],
    ['万分之五', '0.05%'],
    ['two-thirds', 'two thirds'],
    ['5‰', '0.5%'],
    // Digits.
    ['1234567890123456', '1.23456789012 × 10¹⁵'],
    ['123456789012', '123,456,789,012'],
    ['2008', '2,008'],
    ['3 072', '3,072'],
    ["12'345", '12,345'],
    ['1.234,56', '1,234.56'],
    ['12,34,567', '1,234,567'],
    ['1.2 × 10^6', '1.2 million'],
    ['10^9', '1 billion'],
    ['10⁹', '1 billion'],
    ['5%-10%', '5% to 10%'],
    ['1万-2万', '10,000 to 20,000'],
    ['$1.5-$2 million', '1.5 million to 2 million $'],
    // Units stay with their figures.
    ['3天', '3 days'],
    ['5小时', '5 hours'],
    ['3 days', '3 days'],
    ['2 weeks', '2 weeks'],
    ['5亿美元', '500 million US dollars'],
    ['10元', '10 yuan'],
    ['12吨', '12 tonnes'],
    ['7次', '7 次'],
    ['12 miles', '12 miles'],
    ['$5', '5 $'],
    ['about $5 million', 'about 5 million $'],
    ['over €1.5bn', 'over 1.5 billion euros'],
    ['5家超市', '5 家超市'],
    ['超2000万名注册开发者', 'over 20 million 名注册开发者'],
    ['5家', '5 organisations'],
    ['约有5', 'about 5'],
    ['12% decrease', '−12%'],
    // What rises and what falls are of one kind, and a sign distinguishes them.
    ['增长9.4%', '+9.4%'],
    ['下降1.8%', '−1.8%'],
    ['约增长3%', 'about +3%'],
    ['约下降1.8%', 'about −1.8%'],
    ['up 3%', '+3%'],
    ['12% increase', '+12%'],
    ['增加3.6天', '3.6 days'],
    ['减少2天', '−2 days'],
    ['上升0.3个百分点', '0.3 percentage points'],
    ['下降0.22个百分点', '−0.22 percentage points'],
    ['新增12例', '12 例 (新增)'],
    ['增至12%', '12% (增至)'],
  ])('%s is %s', (cell, expected) => {
    expect(said(cell)).toBe(expected)
  })
})

test.each([
  ['36 miles以上', 'at least 36 miles, no upper bound', '至少36 miles，无上限'],
  ['5亿美元', '500 million US dollars', '5亿美元'],
  ['480', '480', '480'],
])('what %s allows is said with its words in their place', (cell, en, zh) => {
  const reading = read(cell)
  expect(reading.ok && [writeAllowed(reading.quantity, 'en'), writeAllowed(reading.quantity, 'zh')]).toEqual([
    en,
    zh,
  ])
})

describe('habits of a column', () => {
  test.each([
    ['2008', ['2008', '2010', '2012'], '2008'],
    ['2008', ['2008', '3072', '480'], '2,008'],
    ['about 2008', ['2008', '2010', 'about 2008', '2011'], 'D608'],
    ['3,5', ['3,5', '4,25'], '3.5'],
    ['1.234', ['1.234', '3,5'], '1,234'],
    ['1.234', ['1.234', '3.5'], '1.234'],
    ['1.234', ['1.234', '12.345.678'], '1,234'],
    ['3,5', ['3,5', '4.25'], '3.5'],
    ['1,23', ['10.44', '2,923', '1,045,442.22', '1,23'], 'D602'],
    ['超1.234', ['超1.234', '3,5'], 'over 1,234'],
  ])('%s in a column of %j is %s', (value, column, expected) => {
    const reading = readRowQuantity({ ...EMPTY, value }, habitsOf(column, 'value', SITE_UNITS))
    expect(reading.ok ? writeRow(reading.quantity, 'en') : reading.fault.code).toBe(expected)
  })
})

test('the short way for common forms reads what the long way reads, always', () => {
  const word = fc.constantFrom(
    '',
    '超',
    '超过',
    '近',
    '约',
    '不到',
    'over ',
    'about ',
    'nearly ',
    'almost ',
    'under ',
    'more than ',
    '>',
    '<',
    '~',
  )
  const scale = fc.constantFrom(
    '',
    '万',
    '亿',
    '万亿',
    ' million',
    ' billion',
    ' trillion',
    'million',
    ' 万',
    '%',
    '％',
  )
  const times = fc.constantFrom('', '倍', ' times')
  const quantity = fc.oneof(
    fc.integer({ min: 0, max: 99_999 }).map(String),
    fc.tuple(fc.nat(9999), fc.nat(9999)).map(([a, b]) => `${a}.${b}`),
    fc.constantFrom('3,072', '1.6', '98.3', '12,345.5', '007', '2008', '0.0', '100', '1,234,567'),
  )
  let common = 0
  fc.assert(
    fc.property(word, quantity, scale, times, (hedge, n, size, ratio) => {
      const text = hedge + n + size + ratio
      const short = readCommon(text)
      if (short === null) return
      common += 1
      expect({ text, ...pick(short) }).toEqual({ text, ...pick(readWritten(text, HABITS)) })
    }),
    { numRuns: 2000 },
  )
  expect(common).toBeGreaterThan(800)
})

function pick(written: ReturnType<typeof readWritten>) {
  if (written.kind !== 'number') return written
  const { value, hedge, unit, scaled, words, range } = written
  expect([words, range]).toEqual(['', null])
  return { value, hedge, unit, scaled }
}

describe('what is accepted', () => {
  const scraps = fc.constantFrom(
    ...[
      '-',
      '−',
      '(',
      ')',
      '不',
      '未',
      '没有',
      '不是',
      'not ',
      'no ',
      'minus ',
      '负',
      '超过',
      '近',
      '约',
      '不到',
      'over ',
      'under ',
      'about ',
      '5',
      '480',
      '1.5',
      '3,072',
    ],
    ...[
      '万',
      ' million',
      '%',
      '天',
      '美元',
      ' days',
      '张卡',
      '个',
      '以上',
      '左右',
      ' or more',
      ' miles',
      '下降',
      'down ',
    ],
  )

  test('drops no sign, no negation and no word for a unit', () => {
    fc.assert(
      fc.property(fc.array(scraps, { minLength: 1, maxLength: 5 }), (parts) => {
        const cell = parts.join('')
        const reading = read(cell)
        if (!reading.ok) return
        const { quantity } = reading
        const shown = writeRow(quantity, 'zh') + writeRow(quantity, 'en')
        if (/^(?:[-−]|负|minus )\d/.test(cell))
          expect([cell, quantity.interval.low < 0]).toEqual([cell, true])
        if (/^(?:下降|down )\d/.test(cell))
          expect([cell, (quantity.interval.low ?? -1) < 0]).toEqual([cell, true])
        for (const noun of [/天|day/, /美元|dollar/, /miles/])
          if (noun.test(cell)) expect([cell, noun.test(shown)]).toEqual([cell, true])
        if (/不是|not |no /.test(cell))
          expect([
            cell,
            ['over', 'at-least', 'under', 'at-most'].includes(quantity.hedge) ||
              /不|not|no/.test(quantity.unitText),
          ]).toEqual([cell, true])
      }),
      { numRuns: 2000 },
    )
  })

  test('a proposal that is accepted is one of the figures of the cell, and parted from the others by words', () => {
    const number = fc.constantFrom('480', '3,072', '1.5', '10', '2025', '5%', '1万', '3 072', '012')
    const glue = fc.constantFrom(
      ' ',
      ',',
      '.',
      '^',
      '/',
      '-',
      '–',
      '~',
      "'",
      ' and ',
      ' or ',
      '和',
      '、',
      ', ',
      ' cards, ',
      ' × ',
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(number, glue), { minLength: 2, maxLength: 4 }), (parts) => {
        const cell = parts.map(([n, sign], at) => n + (at === parts.length - 1 ? '' : sign)).join('')
        const reading = read(cell)
        if (reading.ok || reading.proposal === null) return
        const rest = cell.slice(reading.proposal.length)
        expect([cell, /^(?: and | or |和|、|, cards)/.test(rest) || /^, /.test(rest)]).toEqual([cell, true])
        expect([cell, /\d$/.test(reading.proposal) && /^,/.test(rest)]).toEqual([cell, false])
        expect(read(reading.proposal).ok).toBe(true)
      }),
      { numRuns: 1500 },
    )
  })
})

test('our own claims open as they are, and a slip in one hedge sets that row aside', () => {
  const { data } = Papa.parse<QuantityCells>(readFileSync('data/claims.csv', 'utf8'), {
    header: true,
    skipEmptyLines: true,
  })
  const cells = data.map(({ value, unit, hedge, low, high }) => ({ value, unit, hedge, low, high }))
  expect(cells.filter((row) => !readRowQuantity(row, HABITS).ok)).toEqual([])
  for (const row of cells.filter(({ hedge }) => hedge === 'over')) {
    const reading = readRowQuantity({ ...row, hedge: 'ovr' }, HABITS)
    expect(reading).toMatchObject({
      ok: false,
      column: 'hedge',
      fault: { code: 'D605', details: { allowed: HEDGES } },
    })
  }
})
