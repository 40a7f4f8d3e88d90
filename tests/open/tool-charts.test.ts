import { layoutOf } from '@/lib/charts/kinds'
import { joinedPoints } from '@/lib/charts/series/lines'
import { openedChartCsv } from '@/lib/open/chart-csv'
import type { Roles } from '@/lib/open/roles'
import type { ProposedChart } from '@/lib/open/table-charts'
import { isoOfDay, periodOf } from '@/lib/quantity/date'
import { openText } from '@/tests/open/tool-session'

/** The lines of charts, as their names and what they say. */
function linesOf(charts: readonly ProposedChart[]): string[] {
  return charts.flatMap(({ series }) =>
    series.kind === 'lines'
      ? series.lines.map(
          ({ label, points }) => `${label.en}: ${points.map(({ datum }) => datum.written.en).join(' ')}`,
        )
      : [],
  )
}

async function figures(csv: string, most = 6) {
  return (await openText(csv)).charts(most, 'en')
}

describe('figures are proposed', () => {
  test('units of one dimension are together, with their caution', async () => {
    const { charts: found } = await figures(
      'name,value,unit\na,480,cards\nb,2048,chips\nc,20,users\nd,50,developers\n',
    )
    expect(found.map(({ unit, count }) => [unit, count])).toEqual([
      ['cards, chips', 2],
      ['users, developers', 2],
    ])
    expect(found[0]?.caution).toContain('how many there are, not what they can compute')
  })

  test('unknown units by the file’s word, and one unit needs no caution', async () => {
    const { charts: found } = await figures(
      'name,value,unit\na,480,miles\nb,500,miles\nc,3,apples\nd,4,pears\n',
    )
    expect(found.map(({ unit, caution }) => [unit, caution])).toEqual([['miles', '']])
  })

  test('many rows of one dimension are parted by topic', async () => {
    const rows = Array.from(
      { length: 30 },
      (_, at) => `row ${at},${at + 1},cards,${at % 2 ? 'compute' : 'pets'}`,
    )
    const { charts: found } = await figures(`name,value,unit,topic\n${rows.join('\n')}\n`)
    expect(found.map(({ name, count, drawn }) => [name, count, drawn])).toEqual([
      ['pets (cards)', 15, 15],
      ['Compute (cards)', 15, 15],
    ])
  })

  test.each([
    ['its column', 'name,Visitors\na,5\nb,6\n', ['Visitors']],
    ['its column and unit', 'name,Revenue,unit\na,5,USD\nb,6,USD\n', ['Revenue (US dollars)']],
    ['a column with the unit in its name', '城市,游客（万人次）\n杭州,1200\n宁波,900\n', ['游客（万人次）']],
    [
      'its unit alone, where the column is only called a value',
      'name,value\na,5 people\nb,6 people\n',
      ['people'],
    ],
    ['a column of that name, where there is no unit', 'name,value\na,5\nb,6\n', ['value']],
    [
      'the topic that all its rows have',
      'name,value,topic\na,5 people,Passengers\nb,6 people,Passengers\na,92%,On time\nb,88%,On time\n',
      ['Passengers (people)', 'On time (%)'],
    ],
    [
      'the only thing that it has a line of',
      'Country,Year,GDP (USD)\nChina,2020,5\nChina,2021,6\n',
      ['China, GDP (USD)'],
    ],
  ])('a chart is called by %s', async (_, csv, names) => {
    expect((await figures(csv)).charts.map(({ name }) => name)).toEqual(names)
  })

  test('dates are in the order of time', async () => {
    const { charts: found } = await figures('name,value\nlate,2025-01-01\nearly,2008-08\nmiddle,2020-05\n')
    const series = found[0]?.series
    expect(
      (series?.kind === 'dots' || series?.kind === 'bars') &&
        series.panels[0]?.rows.map(({ label }) => label.en),
    ).toEqual(['early', 'middle', 'late'])
  })

  test.each([
    [
      'the day, where nothing else would distinguish several of one name',
      'name,visitors,date\nwest,5,2024-01-01\nwest,7,2024-01-01\nwest,8,2024-01-02\neast,6,2024-01-01\n',
      ['west 2024-01-01 5', 'west 2024-01-01 7', 'west 2024-01-02 8', 'east 6'],
    ],
    [
      'its question once, with the answers below it',
      'question,yes (%),no (%)\nWould you?,40,60\nCould you?,30,70\n',
      ['Would you? (yes (%)) 40% / no (%) 60%', 'Could you? (yes (%)) 30% / no (%) 70%'],
    ],
    ['its column, where each has a bar', 'city,men,women\na,4,6\n', ['a men 4', 'a women 6']],
  ])('a row of a chart is called by %s', async (_, csv, rows) => {
    const [chart] = (await figures(csv)).charts
    const panels = chart === undefined || !('panels' in chart.series) ? [] : chart.series.panels
    expect(
      panels.flatMap((panel) =>
        panel.rows.map(({ label, detail, isNamed = false, main, others }) =>
          [
            [label.en, isNamed ? `(${detail?.en})` : detail?.en, main.written.en].filter(Boolean).join(' '),
            ...others.map((other) => `${other.label.en} ${other.written.en}`),
          ].join(' / '),
        ),
      ),
    ).toEqual(rows)
  })

  test.each([
    ['of shares', 'accuracy,92%,,2024\naccuracy,98.3%,,2025\n', ['accuracy: 92% 98.3%']],
    [
      'of the revenue of a budget, which has come in',
      '一般公共预算收入,8039亿元,,2022\n一般公共预算收入,8600亿元,,2023\nGeneral budget revenue,5亿元,,2022\nGeneral budget revenue,6亿元,,2023\n',
      [
        '一般公共预算收入: 803.9 billion yuan 860 billion yuan',
        'General budget revenue: 500 million yuan 600 million yuan',
      ],
    ],
    ['of laws, which are no plan', 'Laws enacted,5,,2019\nLaws enacted,9,,2020\n', ['Laws enacted: 5 9']],
    [
      'of counts, whatever the order in the file',
      'users,300,users,2025\nusers,about 100,users,2024\n',
      ['users: about 100 users 300 users'],
    ],
    [
      'of one label, not of two things of one date',
      'EVs,13.5万辆,,2024\nEVs,20万辆,,2025\nphones,1.6亿台,,2024\nphones,2亿台,,2024\n',
      ['EVs: 135,000 辆 200,000 辆'],
    ],
  ])('dated numbers of one thing make a line %s', async (_, rows, lines) => {
    expect(linesOf((await figures(`name,value,unit,date\n${rows}`)).charts)).toEqual(lines)
  })

  test.each([
    ['a target', '汽车目标销量,20万辆,2025\n汽车,13.5万辆,2024\n', []],
    ['what is said of another label', '交付量,13.5万辆,2024\n产量,20万辆,2025\n', []],
    [
      'a year to come',
      '产值,5,2023\n产值,6,2024\n产值,9,2199\n',
      ['产值: 5 6', '产值 · 2199 (plan or forecast): 9'],
    ],
    ['what a budget plans to spend', '支出预算,5,2023\n支出,6,2024\n', []],
    ['a forecast beside it', 'Sales,5,2023\nSales,6,2024\nSales,7 (forecast),2025\n', ['Sales: 5 6']],
    ['another unit', '产值,5亿元,2023\n产值,6亿美元,2024\n', []],
  ])('no line joins a measurement to %s', async (_, rows, lines) => {
    expect(linesOf((await figures(`name,value,date\n${rows}`)).charts)).toEqual(lines)
  })

  test('columns that are years give a line for each row, and what is of another size has its own chart', async () => {
    const csv =
      'item,2021,2022,2023\nGDP,1100000,1200000,1260000\nExports,210000,230000,\nper head,81,85,89\n'
    const { charts } = await figures(csv)
    expect(charts.map((chart) => linesOf([chart]))).toEqual([
      ['GDP: 1.1 million 1.2 million 1.26 million', 'Exports: 210,000 230,000'],
      ['per head: 81 85 89'],
    ])
  })

  test('more lines than can be followed are parted evenly, the largest first, and each chart keeps the order of the file', async () => {
    const sizes = [25, 24, 14, 11, 10, 8, 5]
    const rows = sizes.map((size) => `party ${size},${size},${size + 1}`)
    const { charts } = await figures(`party,2021,2025\n${rows.join('\n')}\n`)
    expect(
      charts.map(({ part, series }) => [part, series.kind === 'lines' ? series.lines.length : 0]),
    ).toEqual([
      ['1/2', 4],
      ['2/2', 3],
    ])
  })

  test.each([
    [
      'others of their column name theirs',
      'name,value\ndeaths,61000\nmoved,45800000\nfirms,20 companies\n',
      [],
    ],
    [
      'their columns are of different sizes',
      'city,Cases,Deaths\na,9000,12\nb,8000,10\n',
      ['Cases', 'Deaths'],
    ],
  ])('numbers without a unit are not drawn together where %s', async (_, csv, names) => {
    const roles = csv
      .split('\n')[0]
      ?.split(',')
      .map((_, at) => (at === 0 ? 'label' : 'value'))
    const { charts } = (await openText(csv, roles as Roles)).charts(6, 'en')
    expect(charts.map(({ name }) => name)).toEqual(names)
  })

  test('what was measured once is a point beside the lines of what was measured again', async () => {
    const polls = 'Alpha,47,2025-01-10\nBeta,45,2025-01-17\nAlpha,46,2025-02-03\n'
    const found = await figures(`name,Approve,date\n${polls}`)
    expect([linesOf(found.charts), found.left.unlike.count]).toEqual([['Alpha: 47 46', 'Beta: 45'], 0])
  })

  test('of days without an end the latest are drawn', async () => {
    const days = Array.from({ length: 400 }, (_, at) => isoOfDay(19_000 + at))
    const { charts } = await figures(
      `date,cases\n${days.map((day, at) => `${day},${(at * 7) % 400}`).join('\n')}\n`,
    )
    expect(charts.map(({ count, drawn }) => [count, drawn])).toEqual([[400, 366]])
    expect(linesOf(charts)[0]).toMatch(/^cases: 238 .* 393$/)
  })

  test('over a gap no line runs', () => {
    const point = (year: number) => ({ when: periodOf(String(year)), datum: null })
    const line = { label: { zh: '', en: '' }, points: [2001, 2002, 2003, 2010].map(point) }
    expect(joinedPoints(line as never, null)).toHaveLength(2)
    const asked = [2001, 2002, 2003, 2010].map((year) => periodOf(String(year)).low)
    expect(joinedPoints(line as never, asked)).toHaveLength(3)
    expect(joinedPoints(line as never, [...asked, periodOf('2006').low])).toHaveLength(2)
  })

  test('numbers below zero are bars to the left of it, and no axis is a logarithm', async () => {
    const { charts } = await figures('name,value\na,-5\nb,4000\nc,0\n')
    const [chart] = charts
    if (chart === undefined) throw new Error('no chart')
    expect(chart.scale).toBe('linear')
    const { marks } = layoutOf(chart.series, { width: 560, scale: chart.scale, locale: 'en' })
    const [below, above] = marks
    expect(below?.base).toBeGreaterThan(below?.x ?? 0)
    expect(above?.base).toBeLessThan(above?.x ?? 0)
  })

  test('rows that are alone in their unit are counted', async () => {
    const { charts, left } = await figures('name,value\na,5 miles\nb,6 miles\nc,7 apples\n')
    expect([charts.length, left.unlike]).toEqual([1, { count: 1, names: ['c'] }])
  })

  test('where all are zero there is an axis all the same', async () => {
    const { charts } = await figures('name,value\na,0\nb,0\n')
    const [chart] = charts
    if (chart === undefined) throw new Error('no chart')
    const { marks, texts } = layoutOf(chart.series, { width: 560, scale: chart.scale, locale: 'en' })
    expect(marks.every(({ x, base }) => Number.isFinite(x) && base === x)).toBe(true)
    expect(texts.map(({ text }) => text)).toContain('1')
  })

  test('no more are made than are asked for, and their number is given', async () => {
    const rows = Array.from({ length: 20 }, (_, at) => `row ${at},${at + 1},unit ${'abcdefghij'[at >> 1]}`)
    const { charts: found, all } = await figures(`name,value,unit\n${rows.join('\n')}\n`, 3)
    expect([found.length, all]).toEqual([3, 10])
  })

  test('a figure’s CSV has dates as dates and the file’s unit', async () => {
    const dates = (await figures('name,value\na,2025-01-01\nb,2008-08\n')).charts[0]
    const far = (await figures('name,value,unit\na,over 480,miles\nb,500,miles\n')).charts[0]
    if (dates === undefined || far === undefined) throw new Error('no figures')
    expect(openedChartCsv(dates, 'en').split('\n')[1]).toEqual(
      expect.stringContaining('2008-08-01,2008-08-01,2008-08-31,dates,'),
    )
    expect(openedChartCsv(far, 'en').split('\n')[1]).toBe('a,over 480 miles,480,480,,miles,')
  })
})

test.each([
  ['one colour where each column has one row', 'name,men,women,others\nNY,5,6,7\n', 1],
  ['a colour for each column where it has several', 'name,men,women\nNY,5,6\nLA,7,8\n', 2],
])('bars have %s', async (_, text, colours) => {
  const [chart] = (await openText(text)).charts(9, 'en').charts
  const series = chart?.series
  const rows =
    series === undefined || series.kind === 'lines' ? [] : series.panels.flatMap(({ rows }) => rows)
  expect(rows.length).toBeGreaterThan(2)
  expect(new Set(rows.map(({ main }) => main.tone)).size).toBe(colours)
})
