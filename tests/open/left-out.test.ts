import { sayNames } from '@/lib/open/match-words'
import { openText } from '@/tests/open/tool-session'

/** What of a table is drawn, and what is left out as a sum. */
async function drawn(text: string) {
  const session = await openText(text)
  const { charts, left } = session.charts(9, 'en')
  const [totals, alone] = [left.totals.count, left.unlike.count]
  return { drawn: charts.reduce((sum, { count }) => sum + count, 0), totals, alone }
}

describe('a row that is the sum, mean or part of others is not drawn beside them', () => {
  test.each([
    'Total',
    'Totals*',
    'Grand total',
    'Sub-total',
    'All',
    '合计',
    '合 计',
    '总计',
    '全国合计',
    '全国',
    '合計',
    '합계',
    'Insgesamt',
    'Average',
    '平均',
    '全国平均',
    'OECD average',
    'of which urban',
    '  of which: rural',
    '其中：城镇',
    'NET: satisfied',
    '总值',
    'Totals (3 entries)',
    'Turnout',
    '無效票',
  ])('%s', async (label) => {
    expect(await drawn(`place,visitors\nA,12\nB,15\n${label},27\n`)).toEqual({
      drawn: 2,
      totals: 1,
      alone: 0,
    })
  })

  test.each([
    'Average Joe’s',
    'Meaning',
    'Netflix',
    'Net income',
    'Total Energies',
    'Totality',
    'Allied',
    'Summer',
    '合计划',
    '全国联播',
  ])('%s is none', async (label) => {
    expect(await drawn(`place,visitors\nA,12\nB,15\n${label},27\n`)).toMatchObject({ drawn: 3, totals: 0 })
  })

  test('is named without the stop of its sentence', async () => {
    const session = await openText('what,people\nA has 12.,12\nB has 15.,15\nTotal.,27\n')
    expect(session.charts(9, 'en').left.totals.names).toContain('Total')
  })

  test('what is set in below a part goes on with it', async () => {
    const text = '指标,人数\n甲地,100\n乙地,90\n其中：城镇,60\n　　　乡村,30\n丙地,80\n'
    expect(await drawn(text)).toEqual({ drawn: 3, totals: 2, alone: 0 })
  })

  test('rows set in below several others are parts of these', async () => {
    const text = 'item,amount\nRevenue,1200\n  Products,800\n  Services,400\nCosts,700\n'
    expect(await drawn(text)).toEqual({ drawn: 2, totals: 2, alone: 0 })
  })

  test('the sum of columns of counts, but not the share of all', async () => {
    expect(await drawn('answer,Men,Women,Total\nYes,31,34,65\nNo,18,15,33\n')).toMatchObject({ totals: 2 })
    expect(await drawn('answer,Men,Women,Total\nYes,31%,34%,33%\nNo,69%,66%,67%\n')).toMatchObject({
      totals: 0,
    })
  })

  test('it stays in the table, and alone it is drawn', async () => {
    const session = await openText('place,visitors\nA,12\nB,15\nTotal,27\n')
    expect(session.rows(0, 9, 'en').map(({ label }) => label)).toEqual(['A', 'B', 'Total'])
    expect(await drawn('place,year,visitors\nTotal,2020,12\nTotal,2021,15\n')).toEqual({
      drawn: 2,
      totals: 0,
      alone: 0,
    })
  })
})

describe('things with numbers of several times', () => {
  /** Stations, each of which has a row on so many days, day by day. */
  const stations = (count: number, days: number) =>
    `day,station,rain (mm)\n${Array.from({ length: count * days }, (_, n) => {
      const day = String(1 + Math.floor(n / count)).padStart(2, '0')
      return `2024-05-${day},Station ${n % count},${n % 90}`
    }).join('\n')}\n`

  test('the first of many are drawn, each with all of its times, and the others are named', async () => {
    const { charts, all, left } = (await openText(stations(500, 20))).charts(99, 'en')
    expect([all, charts.reduce((sum, { drawn }) => sum + drawn, 0), left.many.count]).toEqual([
      12, 1200, 8800,
    ])
    expect(left.many.names[0]).toBe('Station 60')
    expect(new Set(charts.map(({ name, part }) => `${name} ${part}`)).size).toBe(all)
  })

  test('of rows without a time the first are looked at, however many there are', async () => {
    const rows = Array.from({ length: 30_000 }, (_, n) => `place ${n},${n + 1}`)
    const { charts, left } = (await openText(`name,people\n${rows.join('\n')}\n`)).charts(9, 'en')
    expect([charts.length, charts[0]?.drawn, left.many.count]).toEqual([1, 20, 10_000])
  })

  test('a few are all drawn', async () => {
    expect((await openText(stations(60, 20))).charts(99, 'en').left.many.count).toBe(0)
  })
})

describe('rows that are cases and not things with a name', () => {
  const people = (header: string, row: (n: number) => string) =>
    `${header}\n${Array.from({ length: 40 }, (_, n) => row(n)).join('\n')}\n`

  test.each([
    ['share their region', people('id,region,height (cm)', (n) => `${n + 1},${'NSEW'[n % 4]},${150 + n}`)],
    [
      'share their sex and the year of asking',
      people('sex,year,hours', (n) => `${n % 2 === 0 ? 'm' : 'f'},${2021 + (n % 3)},${n + 7}.5`),
    ],
    [
      'have a running number only',
      people('respondent id,weight (kg)', (n) => `${n + 1},${50 + ((n * 7) % 31)}`),
    ],
  ])('are not drawn: they %s', async (_, text) => {
    const { charts, left } = (await openText(text)).charts(9, 'en')
    expect([charts.length, left.cases.count]).toEqual([0, 40])
  })

  test('are not drawn: they share their answer and the day of asking, if not its minute', async () => {
    const answers = ['agree', 'disagree', 'neutral']
    const asked = people(
      'start,answer,seconds',
      (n) => `2024-03-0${1 + (n % 4)} 09:${10 + n},${answers[n % 3]},${300 + n}`,
    )
    const { left } = (await openText(asked, ['date', 'label', 'value'])).charts(9, 'en')
    expect(left.cases.count).toBe(40)
  })

  test.each([
    [
      'each has a name',
      people('town,visitors', (n) => `Town ${String.fromCharCode(65 + (n % 26))}${n},${n + 5}`),
    ],
    [
      'one name has a time in each',
      people(
        'station,month,rain',
        (n) => `Kew,${2020 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')},${n + 3}`,
      ),
    ],
  ])('are drawn where %s', async (_, text) => {
    expect((await openText(text)).charts(9, 'en').left.cases.count).toBe(0)
  })
})

test.each([
  [['A', 'B'], 5, 'en', 'A, B, 3 more'],
  [['甲', '乙'], 2, 'zh', '甲、乙'],
  [['M6, of 2020: 480', 'B'], 3, 'en', 'M6, of 2020: 480; B; 1 more'],
  [['不到3年，“这群人”跻身前列', '乙'], 3, 'zh', '不到3年，“这群人”跻身前列；乙；另外1项'],
] as const)('names that are sentences are listed with semicolons: %j', (names, count, locale, said) => {
  expect(sayNames(names, count, locale).replace(/[\u2068\u2069]/g, '')).toBe(said)
})

test.each([
  ['甲,480张卡\n乙,3072张卡\n', '卡'],
  ['甲,3个月\n乙,5个月\n', '个月'],
  ['甲,6个核心\n乙,14个核心\n', '核心'],
] as const)(
  'a chart of what is counted is named by the noun, without the measure word: %j',
  async (rows, unit) => {
    const session = await openText(`名称,数值\n${rows}`)
    expect(session.charts(9, 'zh').charts.map((chart) => chart.unit)).toEqual([unit])
  },
)
