import { OpenTable } from '@/lib/open/open-table'
import { readTableText } from '@/lib/open/table-file'
import { writeRow } from '@/lib/open/write-row'
import { openText } from '@/tests/open/tool-session'

/** The first cell of a column as it is read there, in words. */
function read(cells: readonly string[], header = 'value'): string {
  const rows = cells.map((cell, at) => `r${at},"${cell}"`)
  const file = readTableText(`name,${header}\n${rows.join('\n')}\n`, ',')
  const table = new OpenTable(file, ['label', 'value'])
  const [rejected] = table.rejected
  return rejected === undefined ? writeRow(table.rows.quantity(0), 'en') : rejected.fault.code
}

test.each([
  [['84358845 p', '9104772', '5932654'], '84,358,845'],
  [['67871925 bp', '9104772', '5932654'], '67,871,925'],
  [['15049352e', '9104772', '5932654'], 'about 15,049,352'],
  [['9.4 be', '9.1', '5.9'], 'about 9.4'],
  [['12.5 r', '9.1', '5.9'], '12.5'],
  [['21,224,040(p)'], '21,224,040'],
  [['5.2% (r)'], '5.2%'],
  [['15–16 million[citation needed]'], '15 million to 16 million'],
  [['1,234 [a]'], '1,234'],
  // What no flag is.
  [['5 s', '7 s', '9'], '5 s'],
  [['5 km', '7', '9'], '5 kilometres'],
  [['5 [kg]'], '5 kg'],
])('a flag after a number is not a unit: %j', (cells, expected) => {
  expect(read(cells)).toBe(expected)
})

test('numbers with flags are counted, and those of parts are none', async () => {
  const session = await openText('geo,2021,2022\nDE,3.7 b,9.4 e\nFR,3.5,9.1 p\nIT,3.1,8\n')
  expect(session.read(['label', 'value', 'value'])).toMatchObject({ shown: 6, flagged: 3 })
  const parts = await openText('arm,n (%)\nA,12 (3.4%)\nB,30 (8%)\n')
  expect(parts.read(['label', 'value'])).toMatchObject({ shown: 2, flagged: 0 })
})

test.each([
  ['ca. 3,755 Mio.', 'about 3.755 billion'],
  ['3,755 Mio. €', '3.755 billion euros'],
  ['45%±4 pts', '45% (41% to 49%)'],
  ['1,234†', '1,234'],
  ['12.3¹', '12.3'],
  ['1234①', '1,234'],
  ['~0', 'about 0'],
  ['two-thirds', 'two thirds'],
  ['45% ± 4 percentage points', '45% (41% to 49%)'],
  ['45% ± 4个百分点', '45% (41% to 49%)'],
])('%s has no unit besides: %s', (cell, expected) => {
  expect(read([cell])).toBe(expected)
})

test.each([
  ['$ (250) million', '−250 million $'],
  ['¥(2.5)亿', '−250 million ¥'],
  ['(1,034.00) €', '−1,034 euros'],
  ['(3.2)%', '−3.2%'],
  ['(12) million', '−12 million'],
  ['△120.5', '−120.5'],
  ['△3.4%', '−3.4%'],
  ['1¾ million', '1.75 million'],
  ['$2 1/2 million', '2.5 million $'],
  ['½ billion', '500 million'],
  ['1¾', '1.75'],
])('%s is one number: %s', (cell, expected) => {
  expect(read([cell])).toBe(expected)
})

test.each([
  ['rate (%)', '41 ± 3.2%', '41% (37.8% to 44.2%)'],
  ['rate (%)', '环比持平', '0%'],
  ['总量（万吨）', '约5万吨', 'about 50,000 tonnes'],
  ['人数（万人）', '2000万人', '20 million people'],
  // A scale in the cell is before that of the column.
  ['人数（万人）', '2000万', '20 million people'],
  ['人数（万人）', '2000万–3000万', '20 million to 30 million people'],
  ['产值（亿元）', '5亿元', '500 million yuan'],
  ['产值（亿元）', '3000万元', '30 million yuan'],
  ['Value (USD million)', '5 million USD', '5 million US dollars'],
  ['Value (USD million)', '$5', '5 million US dollars'],
  ['金额（元）', '¥5', '5 yuan'],
  // A unit without one does not say whether it was left out.
  ['产值（亿元）', '5元', 'D606'],
  // Another currency, or another thing.
  ['产值（亿元）', '5亿美元', 'D606'],
  ['金额（元）', '5美元', 'D606'],
  ['金额（元）', '$5', 'D606'],
  ['Value (USD million)', '5 million EUR', 'D606'],
  ['Value (USD million)', '€5', 'D606'],
  ['Value (thousand)', '5%', 'D606'],
  // Its own size in the same measure.
  ['时长（分钟）', '5小时', '5 hours'],
])('under %s the cell %s is %s', (header, cell, expected) => {
  expect(read([cell], header)).toBe(expected)
})

test('numbers with their own scale are counted, so that the page can say so', async () => {
  const session = await openText('城市,人数（万人）\n甲,2000万\n乙,150\n丙,90万人\n')
  expect(session.read(['label', 'value'])).toMatchObject({ shown: 3, ownScale: 2 })
})

test('a short column of flagged numbers is known by the columns beside it', async () => {
  const session = await openText('geo\t2021\t2022\nA\t13.1\t14.0 p\nB\t: c\t11.5 e\nC\t10.2\t: u\n')
  expect(session.rows(0, 9, 'en').map(({ written }) => written)).toEqual(['13.1', '14', 'about 11.5', '10.2'])
  expect(session.rejected(0, 9, 'en')).toEqual([])
})
