import { chartCsv } from '@/lib/open/chart-csv'
import { openText } from '@/tests/open/tool-session'

async function figures(csv: string, most = 6) {
  return (await openText(csv)).charts(most, 'en')
}

describe('figures are proposed', () => {
  test('units of one dimension stand together, with their caution', async () => {
    const { charts: found } = await figures(
      'name,value,unit\na,480,cards\nb,2048,chips\nc,20,users\nd,50,developers\n',
    )
    expect(found.map(({ unit, count }) => [unit, count])).toEqual([
      ['cards, chips', 2],
      ['users, developers', 2],
    ])
    expect(found[0]?.caution).toContain('different devices')
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
    expect(found.map(({ unit, topic, count, drawn }) => [unit, topic, count, drawn])).toEqual([
      ['cards', 'pets', 15, 15],
      ['cards', 'Compute', 15, 15],
    ])
  })

  test('dates stand in the order of time', async () => {
    const { charts: found } = await figures('name,value\nlate,2025-01-01\nearly,2008-08\nmiddle,2020-05\n')
    const series = found[0]?.series
    expect(
      (series?.kind === 'dots' || series?.kind === 'bars') &&
        series.panels[0]?.rows.map(({ label }) => label.en),
    ).toEqual(['early', 'middle', 'late'])
  })

  test.each([
    ['of shares', 'accuracy,92%,,2024\naccuracy,98.3%,,2025\n', 'share'],
    ['of counts, whatever the order in the file', 'users,300,users,2025\nusers,100,users,2024\n', 'users'],
  ])('two dated figures of one thing make a slope %s', async (_, rows, unit) => {
    const { charts: found } = await figures(`name,value,unit,date\n${rows}`)
    const series = found[0]?.series
    if (series?.kind !== 'slope') throw new Error(String(series?.kind))
    expect(series.unit.id).toBe(unit)
    expect(series.columns.map(({ en }) => en)).toEqual(['2024', '2025'])
    expect(series.main[0].value).toBeLessThan(series.main[1].value)
  })

  test('no more are made than are asked for, and how many there are is told', async () => {
    const rows = Array.from({ length: 20 }, (_, at) => `row ${at},${at + 1},unit ${'abcdefghij'[at >> 1]}`)
    const { charts: found, all } = await figures(`name,value,unit\n${rows.join('\n')}\n`, 3)
    expect([found.length, all]).toEqual([3, 10])
  })

  test('a figure’s CSV has dates as dates and the file’s unit', async () => {
    const dates = (await figures('name,value\na,2025-01-01\nb,2008-08\n')).charts[0]
    const far = (await figures('name,value,unit\na,over 480,miles\nb,500,miles\n')).charts[0]
    if (dates === undefined || far === undefined) throw new Error('no figures')
    expect(chartCsv(dates, 'en').split('\n')[1]).toEqual(
      expect.stringContaining('2008-08-01,2008-08-01,2008-08-31,Dates,'),
    )
    expect(chartCsv(far, 'en').split('\n')[1]).toBe('a,over 480 miles,480,480,,miles,')
  })
})
