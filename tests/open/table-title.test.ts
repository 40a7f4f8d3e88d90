import { commonScale } from '@/lib/open/common-scale'
import { chartTitle, linesBeside, tableTitle } from '@/lib/open/table-title'
import { writeRow } from '@/lib/open/write-row'
import { openText } from '@/tests/open/tool-session'

test.each([
  [['2024年各行业就业人数', '单位：万人'], '2024年各行业就业人数'],
  [['单位：万人', '表1 各市生产总值'], '表1 各市生产总值'],
  [['# Carbon emissions by country', ''], 'Carbon emissions by country'],
  [['Unit: million USD'], ''],
  [['（単位：千人）'], ''],
  [
    ['Series Id:,CES01', 'Seasonally Adjusted', 'Series Title:,All employees', 'Years:,2023'],
    'All employees',
  ],
  [['Data Source,World Indicators', 'Last Updated,2025-07-01'], ''],
  [['2025年预算支出,单位：万元'], '2025年预算支出'],
  [['Source: ministry', '（单位：亿元）'], ''],
  [[`${'This table tells of everything. '.repeat(5)}`], ''],
])('a table under %j is called “%s”', (titles, title) => {
  expect(tableTitle(titles)).toBe(title)
})

test('what else is above a header is not taken for its title', () => {
  expect(linesBeside('各市产值', ['各市产值', '', '单位：亿元'])).toEqual(['单位：亿元'])
})

describe('a chart is called', () => {
  const names = { name: 'GRP (yuan)', unit: 'yuan', part: '' }
  test.each([
    ['as its table, where it is all of it', names, { table: 'Cities', file: 'a', whole: true }, 'Cities'],
    ['without the number of its table', names, { table: '表1　产值', file: 'a', whole: true }, '产值'],
    ['by both otherwise', names, { table: 'Cities', file: 'a', whole: false }, 'Cities: GRP (yuan)'],
    ['by its numbers without a title', names, { table: '', file: 'a', whole: true }, 'GRP (yuan)'],
    [
      'by its file, where its numbers have only a unit',
      { name: 'yuan', unit: 'yuan', part: '1/2' },
      { table: '', file: 'cities', whole: false },
      'cities (yuan) (1/2)',
    ],
    [
      'by its file alone',
      { name: '', unit: '', part: '' },
      { table: '', file: 'cities', whole: true },
      'cities',
    ],
  ])('%s', (_, chart, table, title) => {
    expect(chartTitle(chart, table, 'en')).toBe(title)
  })
})

describe('numbers of one column are written in one scale', () => {
  test.each([
    ['zh', [1.38e7, 1.4076e7, 4.2e6], '万'],
    ['zh', [9.186e11, 2.134e11, 0], '亿'],
    ['zh', [1e12, 2.134e11], undefined],
    ['en', [6.41e8, -2.17e8], 'million'],
    ['en', [1.41e9, -2.17e8], undefined],
    ['en', [1e12, 2.134e11], undefined],
    ['en', [1.2e13, 4.00005e12], 'trillion'],
    ['en', [480, 2048], undefined],
    ['zh', [3000, 1.2e8], undefined],
    ['en', [1_234_567_891, 2e9], undefined],
    ['en', [1_234_567_891, 1_234_567_892], ''],
    ['en', [0, 0], undefined],
  ] as const)('in %s %j in %s', (locale, values, word) => {
    expect(commonScale(values, locale)?.[0]).toBe(word)
  })

  test('with their hedges and both ends of a range', async () => {
    const session = await openText(
      '城市,产值\n杭州,约2.186万亿元\n宁波,9000亿至1.8148万亿元\n丽水,2134亿元\n',
    )
    expect(session.rows(0, 3, 'zh').map(({ written, allows }) => [written, allows])).toEqual([
      ['约2.186万亿元', '1.9674万亿至2.4046万亿元'],
      ['9000亿至1.8148万亿元', ''],
      ['2134亿元', ''],
    ])
  })

  test('and a number alone as ever', () => {
    const interval = { low: 1.4076e7, high: 1.4076e7, lowOpen: false, highOpen: false }
    const row = { value: 1.4076e7, interval, hedge: 'exact', unit: null, unitText: '', date: null } as const
    expect(writeRow({ ...row, stated: false, ownScale: false, flagged: false, rounded: false }, 'en')).toBe(
      '14,076,000',
    )
  })
})
