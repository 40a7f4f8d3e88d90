import { OpenTable } from '@/lib/open/open-table'
import type { Roles } from '@/lib/open/roles'
import { readTableText } from '@/lib/open/table-file'
import { writeRow } from '@/lib/open/write-row'
import { openText } from '@/tests/open/tool-session'

/** The numbers of a table in words, read from lines. */
function numbers(lines: string, roles: Roles = ['label', 'value']): string[] {
  const table = new OpenTable(readTableText(lines.replaceAll('/', '\n'), ','), roles)
  if (table.rejected[0] !== undefined) throw new Error(table.rejected[0].fault.code)
  return Array.from({ length: table.length }, (_, row) => writeRow(table.rows.quantity(row), 'en'))
}

test('the page knows the unit above the header', async () => {
  const session = await openText('单位：亿元,\n地区,产值\n甲,12\n乙,7\n')
  expect(session.read(['label', 'value'])).toMatchObject({ unit: '亿元' })
})

test.each([
  ['单位：万人，%', '万人，%'],
  ['单位：亿元、万人、%', '亿元、万人、%'],
  ['单位：亿元', ''],
  ['Cities, and what they spend', ''],
])(
  'of several units above the header no number has one, and the page is given them: %s',
  async (title, units) => {
    const session = await openText(`"${title}",\n地区,产值\n甲,12\n乙,7\n`)
    expect(session.read(['label', 'value']).severalUnits).toBe(units)
  },
)

describe('a unit above the header', () => {
  test.each([
    ['in Chinese', '单位：亿元/地区,生产总值/杭州,18109/宁波,14594', '1.8109 trillion yuan'],
    ['beside a title', '主要指标（单位：万人）,/地区,人口/杭州,1220/宁波,954', '12.2 million people'],
    ['under a title', '各市主要指标/计量单位:亿元/地区,产值/杭州,731/宁波,954', '73.1 billion yuan'],
    ['in English', 'Unit: million USD/city,exports/A,12/B,7', '12 million US dollars'],
    ['after “in”', 'Exports of cities in $m/city,exports/A,12/B,7', '12 million $'],
    ['in brackets', 'Exports of cities (million yuan)/city,exports/A,12/B,7', '12 million yuan'],
    ['a scale alone', 'Figures in thousands/city,visitors/A,12/B,7', '12,000'],
    ['above the labels', '($ in thousands),2022/Revenue,12/Sales,7', '12,000 $'],
    ['above the labels in Chinese', '指标（单位：亿元）,2022年/产值,731/税收,88', '73.1 billion yuan'],
    [
      'with an exception',
      'Figures in millions of euros except per share/what,2022/Revenue,12/B,7',
      '12 million euros',
    ],
    ['with “in” in brackets', '(in millions of US dollars),2022/Revenue,12/B,7', '12 million US dollars'],
    ['to whom it is owed', '(in $m),2022/Loans to customers,12/B,7', '12 million $'],
    [
      'beside per cents that a column names',
      '单位：亿元、%/地区,产值,比上年增长（%）/A,12,5/B,7,6',
      '1.2 billion yuan',
    ],
    ['a share', '单位：%/地区,占比/A,12/B,7', '12%'],
  ])('is that of plain numbers: %s', (_, lines, expected) => {
    expect(numbers(lines)[0]).toBe(expected)
  })

  test.each([
    ['the header names its own', '单位：亿元/地区,比上年增长（%）/A,5.2/B,7', '5.2%'],
    ['the name of the row has it', '单位：亿元/指标,数/人口（万人）,88/B,7', '880,000 people'],
    ['the cell has it', '单位：亿元/地区,产值/A,5.2%/B,7%', '5.2%'],
    ['the column is a growth', '单位：亿元/地区,同比增长/A,5.2/B,7', '5.2'],
    ['the column is a rank', '单位：亿元/地区,排名/A,5/B,7', '5'],
    ['the column counts', 'Unit: million USD/city,Number of firms/A,5/B,7', '5'],
    ['the row is a ratio', '单位：亿元/指标,2021年/占比,5/B,7', '5'],
    ['the row is by person', '单位：亿元/指标,2021年/人均产值,5/B,7', '5'],
    ['the row is by share', 'In $m except per share/what,2022/Earnings per share,5/B,7', '5'],
    ['the row names its own money', '(in millions of US dollars),2022/EPS (US$),1.23/B,7', '1.23 US dollars'],
    ['the row counts people', '(in millions of US dollars),2022/Employees,5/B,7', '5'],
    ['the row counts people in Chinese', '单位：万元/指标,数/员工,5/B,7', '5'],
    ['there are two', '单位：亿元、%/地区,产值/A,5/B,7', '5'],
    ['two lines differ', '单位：亿元/单位：万人/地区,产值/A,5/B,7', '5'],
    ['it is no unit', 'Cities in Norway (2020)/city,visitors/A,5/B,7', '5'],
  ])('is not where %s', (_, lines, expected) => {
    expect(numbers(lines)[0]).toBe(expected)
  })

  test('is not over a column of units', () => {
    expect(numbers('单位：亿元/地区,单位,数/A,万人,88/B,万人,7', ['label', 'unit', 'value'])[0]).toBe(
      '880,000 people',
    )
  })
})
