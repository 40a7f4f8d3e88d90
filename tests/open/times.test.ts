import { dayFirstOf, isForeseen, isTime, isTimeCell, timeOf } from '@/lib/open/times'
import { periodOf } from '@/lib/quantity/date'
import { openText } from '@/tests/open/tool-session'

describe('times as programs and people write them', () => {
  test.each([
    ['2024M01', '2024-01'],
    ['2024 Jan', '2024-01'],
    ['202401', '2024-01'],
    ['3 janvier 2024', '2024-01-03'],
    ['1er août 2024', '2024-08-01'],
    ['5. März 2022', '2022-03-05'],
    ['2 de enero de 2021', '2021-01-02'],
    ['mayo de 2021', '2021-05'],
    ['Okt. 2023', '2023-10'],
    ['12 maggio 2020', '2020-05-12'],
    ['20240105', '2024-01-05'],
    ['Jan-24', '2024-01'],
    ['2024年1月', '2024-01'],
    ['5-Jan-24', '2024-01-05'],
    ['05-Jan-2024', '2024-01-05'],
    ['5 Jan 24', '2024-01-05'],
    ['31-Dec-99', '1999-12-31'],
    ['Jan-99', '1999-01'],
    ['2024-Jan', '2024-01'],
    ['2024/1/5, 10:30 AM', '2024-01-05'],
    ['31/1/2024', '2024-01-31'],
    ['1/31/2024', '2024-01-31'],
    ['05.01.2024', '2024-01-05'],
    ['2024-01-05 10:11:12', '2024-01-05'],
    ['2024-01-05T00:00:00Z', '2024-01-05'],
    ['2023①', '2023'],
    ['2024E', '2024'],
    ['2025f', '2025'],
  ])('%s is %s', (text, iso) => {
    expect(timeOf(text)).toEqual(periodOf(iso))
  })

  test('a season is of two years, and 2019-12 is a month', () => {
    expect(timeOf('2019/20')).toEqual({ ...periodOf('2019'), high: periodOf('2020').high })
    expect(timeOf('2019-12')).toEqual(periodOf('2019-12'))
    expect(timeOf('FY2019/20')).toEqual(timeOf('2019/20'))
    expect(timeOf('2023 · Q2')).toEqual(timeOf('2023 Q2'))
    expect(timeOf("Q1'24")).toEqual(timeOf('Q1 2024'))
    expect(timeOf("Q1'99")).toEqual(timeOf('Q1 1999'))
    expect(timeOf('民國98年')).toEqual(periodOf('2009'))
    expect(timeOf('113年1月')).toEqual(periodOf('2024-01'))
    expect(timeOf('令和5年')).toEqual(periodOf('2023'))
    expect(timeOf('平成元年3月')).toEqual(periodOf('1989-03'))
    expect(timeOf('98年')).not.toEqual(periodOf('2009'))
  })

  test.each(['1/2/2024', 'Week 3', 'Jan', '12', 'A 2024', 'Set 12', '9 out 10', '32 mai 2020'])(
    '%s is none by itself',
    (text) => {
      expect(timeOf(text)).toBeNull()
    },
  )

  test.each(['1–3 Mar', '28 Feb – 2 Mar', 'Jan 24', '1/2/24', '1/2/2024', '1990-99', '2024 (p)', '1850'])(
    '%s is a time, though a part of it is missing',
    (text) => {
      expect(isTimeCell(text)).toBe(true)
    },
  )
  test.each(['Market 12', 'Set 10', '202401', '1234', '12.5', '1,850', '100-200', '5月', ''])(
    '%s is no time by itself',
    (text) => {
      expect(isTimeCell(text)).toBe(false)
    },
  )

  test('a column shows whether days or months are first', () => {
    expect(dayFirstOf(['1/2/2024', '3/2/2024', '13/2/2024'])).toBe(true)
    expect(dayFirstOf(['1/2/2024', '2/13/2024'])).toBe(false)
    expect(dayFirstOf(['1/2/2024', '2/3/2024'])).toBeNull()
    expect(timeOf('1/2/2024', true)).toEqual(periodOf('2024-02-01'))
    expect(timeOf('1/2/2024', false)).toEqual(periodOf('2024-01-02'))
  })
})

test.each([
  ['codes of months', 'month,value\n2024M01,3.7\n2024M02,3.9\n2024M03,3.8\n'],
  ['days before months', 'Date,Price\n01/02/2024,3.7\n29/02/2024,3.9\n31/03/2024,3.8\n'],
  ['months before days', 'Date,Price\n1/31/2024,3.7\n2/2/2024,3.9\n3/3/2024,3.8\n'],
  ['points', 'Datum;Wert\n01.02.2024;3,7\n02.02.2024;3,9\n03.02.2024;3,8\n'],
  ['seasons', 'Season,Goals\n2019/20,37\n2020/21,39\n2021/22,38\n'],
  ['years', 'year,population\n2000,1262645000\n2010,1337705000\n2020,1411100000\n'],
  ['dates', 'observation_date,UNRATE\n2024-01-01,3.7\n2024-02-01,3.9\n2024-03-01,3.8\n'],
])('a table of times and numbers alone is a line: %s', async (_, text) => {
  const session = await openText(text)
  expect(session.charts(9, 'en').charts.map(({ series, count }) => [series.kind, count])).toEqual([
    ['lines', 3],
  ])
})

test('forecasts by the letter of their year are joined to nothing that was measured', async () => {
  const session = await openText('Country,2019,2020,2021,2022f\nA,1.2,3.4,5.6,8.1\nB,2.2,3.3,4.4,5.5\n')
  const [chart] = session.charts(9, 'en').charts
  if (chart?.series.kind !== 'lines') throw new Error('There is no line')
  expect(chart.series.lines.map(({ points }) => points.length)).toEqual([3, 1, 3, 1])
})

test.each([
  ['Place,2020 F,2020 M,2021 F,2021 M', [false, false, false, false]],
  ['Place,2020F,2020M,2021F,2021M', [false, false, false, false]],
  ['Place,2020,2021E,2022F', [false, true, true]],
])('women are not forecast: %s', (line, expected) => {
  const [, ...names] = line.split(',')
  expect(names.map((name) => isForeseen(name, names))).toEqual(expected)
  expect(names.filter((name) => /F$/.test(name) && isTime(name, names))).toEqual(
    names.filter((name, at) => /F$/.test(name) && expected[at]),
  )
})

test('days and months that nothing distinguishes are not a line', async () => {
  const session = await openText('Date,Price\n1/2/2024,3.7\n2/3/2024,3.9\n')
  expect(session.charts(9, 'en').charts.map(({ series }) => series.kind)).toEqual(['bars'])
})
