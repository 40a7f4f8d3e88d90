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
  test('each length has a chart of its own', async () => {
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
