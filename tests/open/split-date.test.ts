import { OpenSession } from '@/lib/open/session'
import { DEFAULT_OPEN_VIEW } from '@/lib/open/view'
import { openText } from '@/tests/open/tool-session'

/** What a text is opened as by itself. */
async function opened(text: string) {
  const session = new OpenSession()
  const result = await session.open(new Blob([text]), { locale: 'en' })
  if (!result.ok) throw new Error(result.failure.reason)
  const { header, roles } = result.summary
  const counts = session.read(roles)
  session.view(DEFAULT_OPEN_VIEW, 'en')
  const rows = session.rows(0, 9, 'en')
  return { roles: header.map((name, at) => `${name} ${roles[at]}`), counts, rows, session }
}

describe('a date that is split over columns', () => {
  test.each([
    [
      'year, month and day',
      'year,month,day,births\n2000,1,9,31\n2000,12,10,36\n',
      ['2000-01-09', '2000-12-10'],
    ],
    ['day first', 'DAY;MONTH;YEAR;Deaths\n1;2;2024;16\n2;2;2024;17\n', ['2024-02-01', '2024-02-02']],
    ['names of months', 'Year,Month,Riders\n1949,January,112\n1949,Dec,118\n', ['1949-01', '1949-12']],
    [
      'names of months and days',
      'Year,Month,Day,Rain\n1949,Mar,1,5\n1949,Mar,20,8\n',
      ['1949-03-01', '1949-03-20'],
    ],
    ['quarters', 'Year,Quarter,Growth (%)\n2023,Q1,0.3\n2023,2,-0.1\n', ['Q1 2023', 'Q2 2023']],
    [
      'quarters in Chinese',
      '年份,季度,增长（%）\n2023,一季度,4.5\n2023,二季度,6.3\n',
      ['2023年一季度', '2023年二季度'],
    ],
    [
      'months in Chinese',
      '年份,月份,零售（亿元）\n2024年,1月,40.5\n2024年,2月,41.2\n',
      ['2024-01', '2024-02'],
    ],
    [
      'periods of a bureau, with the mean of the year',
      'Year,Period,Value\n2024,M02,3.9\n2024,M13,3.8\n',
      ['2024-02', '2024'],
    ],
  ])('%s', async (_, text, labels) => {
    const { rows, counts } = await opened(text)
    expect(rows.map(({ label }) => label)).toEqual(labels)
    expect(counts.doubts).toContainEqual(expect.objectContaining({ kind: 'split', cell: labels[0] }))
  })

  test('beside names is their date', async () => {
    const { roles, rows, session } = await opened(
      'station,year,month,tmax\nHangzhou,2024,7,35\nHangzhou,2024,8,36\nNingbo,2024,7,33\nNingbo,2024,8,34\n',
    )
    expect(roles).toEqual(['station label', 'year date', 'month null', 'tmax value'])
    expect(rows.map(({ label, date }) => `${label} ${date}`)).toEqual([
      'Hangzhou 2024-07',
      'Hangzhou 2024-08',
      'Ningbo 2024-07',
      'Ningbo 2024-08',
    ])
    expect(session.charts(2, 'en').charts.map(({ series }) => series.kind)).toEqual(['lines'])
  })

  test('is left as it is where a person takes a part of it for something else', async () => {
    const session = await openText('year,month,births\n2000,1,31\n2001,2,36\n', ['date', 'label', 'value'])
    expect(session.rows(0, 9, 'en').map(({ label, date }) => `${label} ${date}`)).toEqual([
      '1 2000',
      '2 2001',
    ])
  })

  test.each([
    ['a month that is none', 'year,month,births\n2000,1,31\n2001,13,36\n'],
    ['a day without a month', 'year,day,births\n2000,1,31\n2001,2,36\n'],
  ])('is none: %s', async (_, text) => {
    const { counts } = await opened(text)
    expect(counts.doubts.map(({ kind }) => kind)).not.toContain('split')
  })
})
