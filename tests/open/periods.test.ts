import { openText } from '@/tests/open/tool-session'

/** The charts of a text: how each shows its numbers, and what they are. */
async function drawn(text: string, locale: 'en' | 'zh' = 'en') {
  const { charts } = await (await openText(text)).charts(9, locale)
  return charts.map(({ name, series }) => {
    const marks =
      series.kind === 'lines'
        ? series.lines.flatMap(({ points }) => points.map(({ datum }) => datum))
        : series.panels.flatMap(({ rows }) => rows.map(({ main }) => main))
    return `${name} ${series.kind}: ${marks.map(({ written }) => written[locale]).join(' ')}`
  })
}

describe('numbers of a year and of a quarter are never in one line', () => {
  test('each length has its own chart', async () => {
    const rows = ['2023,40', '2024,44', '2024 Q2,11', '2024 Q3,12']
    expect(await drawn(`Time,Sales\n${rows.join('\n')}\n`)).toEqual([
      'Sales, by year lines: 40 44',
      'Sales, by quarter lines: 11 12',
    ])
  })

  test('a single year beside its own quarters is not drawn', async () => {
    const rows = ['Q1 2024,10', 'Q2 2024,11', 'Q3 2024,12', 'FY2024,33']
    expect(await drawn(`Time,Sales\n${rows.join('\n')}\n`)).toEqual(['Sales, by quarter lines: 10 11 12'])
  })

  test('months and days of one thing stay together: neither is a part of the other', async () => {
    expect(await drawn('Time,Users\n2024-05,10\n2024-08-03,11\n')).toEqual(['Users lines: 10 11'])
  })
})

describe('months and quarters without a year', () => {
  test('are one line, where their rows are years', async () => {
    expect(await drawn('Year,Jan,Feb\n2023,10,11\n2024,12,13\n')).toEqual([' lines: 10 11 12 13'])
    expect(await drawn('年份,一季度,二季度\n2023,10,11\n2024,12,13\n')).toEqual([' lines: 10 11 12 13'])
  })

  test('are compared and not joined, where they are a year apart', async () => {
    expect(await drawn('Item\tQ3 2025\tQ3 2024\nSales\t12\t11\nCosts\t8\t7\n')).toEqual([' bars: 12 11 8 7'])
  })

  test('days go on in the year of the first', async () => {
    expect(await drawn('日期\t新增\n2022年4月1日\t26\n4月2日\t43\n4月3日\t31\n')).toEqual([
      '新增 lines: 26 43 31',
    ])
  })
})

test('sums and what is given for each are not bars of one chart', async () => {
  expect(await drawn('指标,数值\n收入,3.2万亿元\n利润,34365亿元\n每百元收入的成本,85.54元\n')).toHaveLength(1)
})

describe('large numbers of a table are written alike', () => {
  const YUAN = '项目\t2024年（元）\t2023年（元）\n营业收入\t12345678900\t9876543200\n'
  const PEOPLE = 'Country\t2022\t2023\nChina\t1412175000\t1410710000\n'

  test('in the Chinese scale that suits them, with as many decimals as they need', async () => {
    expect(await drawn(YUAN, 'zh')).toEqual([expect.stringMatching(/98\.765432亿元 123\.456789亿元$/)])
  })

  test('in Chinese without a number that is written out beside one that is not', async () => {
    expect(await drawn(PEOPLE, 'zh')).toEqual([expect.stringMatching(/14\.12175亿 14\.1071亿$/)])
  })
})
