import { layoutOf } from '@/lib/charts/kinds'
import { isMissing } from '@/lib/open/missing'
import { OpenTable } from '@/lib/open/open-table'
import type { Roles } from '@/lib/open/roles'
import { readTableText } from '@/lib/open/table-file'
import { writeRow } from '@/lib/open/write-row'
import { openText } from '@/tests/open/tool-session'

const PAIR: Roles = ['label', 'value']

/** The first cell of a column as it is read there, in words. */
function read(cells: readonly string[], { header = 'value', delimiter = ',' as const } = {}): string {
  const rows = cells.map((cell, at) => `r${at},"${cell.replaceAll('"', '""')}"`)
  const table = new OpenTable(readTableText(`name,${header}\n${rows.join('\n')}\n`, delimiter), PAIR)
  const [rejected] = table.rejected
  return rejected === undefined ? writeRow(table.rows.quantity(0), 'en') : rejected.fault.code
}

describe('cells below zero', () => {
  test.each([
    ['-7', '−7'],
    ['- 7', '−7'],
    ['−7', '−7'],
    ['–7', '−7'],
    ['-7,250', '−7,250'],
    ['-1 234', '−1,234'],
    ['-0.0391', '−0.0391'],
    ['-.25', '−0.25'],
    ['(7)', '−7'],
    ['(1,875)', '−1,875'],
    ['（7）', '−7'],
    ['(7%)', '−7%'],
    ['(7)%', '−7%'],
    ['$(7)', '−7 $'],
    ['(567.80 €)', '−567.8 euros'],
    ['(12 km)', '−12 kilometres'],
    ['($45.6) million', '−45.6 million $'],
    ['($45.6 million)', '−45.6 million $'],
    ['(about 12 km)', 'D607'],
    ['(12–15 km)', 'D607'],
    ['-$4.5 million', '−4.5 million $'],
    ['$-7', '−7 $'],
    ['7-', '−7'],
    ['minus 7', '−7'],
    ['negative 7', '−7'],
    ['负7', '−7'],
    ['负1.8亿元', '−180 million yuan'],
    ['负增长3.4%', '−3.4%'],
    ['零下12度', '−12 度'],
    ['-12℃', '−12 degrees Celsius'],
    ['同比-3.4%', '−3.4% (同比)'],
    ['约-7', 'about −7'],
    ['-7 to 2', '−7 to 2'],
    ['+7', '7'],
    ['+3.4%', '3.4%'],
    // What would turn the sign round, or leaves it open.
    ['下降-3%', 'D607'],
    ['▲7', 'D607'],
    ['±7', 'D601'],
    ['not -7', 'D607'],
  ])('%s is read as %s', (cell, expected) => {
    expect(read([cell])).toBe(expected)
  })

  test('they are drawn left of zero, never on a logarithmic axis, and go out with their sign', async () => {
    const session = await openText('name,value\na,-2\nb,4000\nc,900000\n')
    const { charts } = session.charts(6, 'en')
    expect(charts.map(({ scale }) => scale)).toEqual(['linear'])
    for (const { series } of charts)
      expect(JSON.stringify(layoutOf(series, { width: 560, scale: 'linear', locale: 'en' }))).not.toMatch(
        /NaN/,
      )
    expect((await (await session.download('csv', 'en'))?.text())?.split('\n')[1]).toMatch(/^a,-2,-2,exact/)
  })

  test('they are sorted below all others', async () => {
    const session = await openText('name,value\na,3\nb,-8\nc,0\n')
    session.view({ ...{ query: '', facets: NO_FACETS }, sort: 'number', reversed: true }, 'en')
    expect(session.rows(0, 9, 'en').map(({ label }) => label)).toEqual(['b', 'c', 'a'])
  })
})

const NO_FACETS = { series: [], subject: [], topic: [], unit: [], hedge: [], source: [] }

describe('any number of digits', () => {
  test.each([
    ['31.415926535897932', '31.4159265359'],
    ['-0.10000000000000003', '−0.1'],
    ['1.0000000000000002e3', '1,000'],
    ['0.333333333333333314829616256247', '0.333333333333'],
    ['9876543210987654', '9.87654321099 × 10¹⁵'],
  ])('%s is read as %s, and counted as rounded', async (cell, expected) => {
    const session = await openText(`name,value\na,${cell}\nb,5\n`)
    expect(session.rows(0, 1, 'en')[0]?.written).toBe(expected)
    expect(session.read(['label', 'value'])).toMatchObject({ shown: 2, rejected: 0, rounded: 1 })
  })

  test.each([
    ['14279968506290', '14,279,968,506,290'],
    ['-98,765,432,109,876', '−98,765,432,109,876'],
  ])('%s is kept whole as %s', async (cell, expected) => {
    const session = await openText(`name,value\na,"${cell}"\nb,5\n`)
    expect(session.rows(0, 1, 'en')[0]?.written).toBe(expected)
    expect(session.read(['label', 'value'])).toMatchObject({ shown: 2, rejected: 0, rounded: 0 })
  })

  test.each(['1e400', '-1e400', '9e307', '1e-200'])('%s is refused with a reason', (cell) => {
    expect(read([cell])).toBe('D611')
  })
})

describe('values that are missing', () => {
  test.each([
    ...['', ' ', 'n/a', 'N/A', 'NA', 'NaN', 'null', '—', '–', '-', '..', '...', '…', ':', '#N/A', 'n.d.'],
    ...['暂无', '不详', '未公布', '無數據', '——', '．．', 'not available'],
  ])('%j is none', (cell) => {
    expect(isMissing(cell)).toBe(true)
  })

  test.each(['0', '-1', 'none', '无', 'zero', 'x', '(1)', '-a', 'n/a 5'])('%j is something', (cell) => {
    expect(isMissing(cell)).toBe(false)
  })

  test('they are counted apart, and no row is lost', async () => {
    const session = await openText('name,value,note\na,5,\nb,n/a,\nc,,\nd,none,\ne,-3,\n,,\n')
    expect(session.read(['label', 'value', null])).toEqual({
      read: 6,
      shown: 2,
      rejected: 1,
      proposals: 0,
      missing: 3,
      gaps: 0,
      rounded: 0,
      ownScale: 0,
      flagged: 0,
      ranged: 0,
      unit: '',
      severalUnits: '',
      doubts: [],
    })
  })

  test('a row whose value is cleared in a correction stays where it was', async () => {
    const session = await openText('name,value\na,5\nb,none\n')
    expect(session.correct([{ row: 3, cells: ['b', 'n/a'] }]).corrected).toEqual([])
    expect(session.rejected(0, 9, 'en')[0]?.problem).toBe('Column ‘value’ is empty.')
  })

  test('missing ends leave the value alone, and ends without a value are a range', async () => {
    const session = await openText('name,value,low,high\na,5,n/a,..\nb,—,1,2\n')
    expect(session.rows(0, 9, 'en').map(({ written }) => written)).toEqual(['5', '1 to 2'])
  })
})

describe('zeros alone', () => {
  test('are drawn on an axis, without NaN', async () => {
    const session = await openText('name,value\na,0\nb,0\nc,0\n')
    const [chart] = session.charts(6, 'en').charts
    if (chart === undefined) throw new Error('No chart')
    const drawn = JSON.stringify(layoutOf(chart.series, { width: 560, scale: 'linear', locale: 'en' }))
    expect(drawn).not.toMatch(/NaN|null,null/)
    expect(drawn).toMatch(/"0"/)
  })
})

/** The first value of a table as it is read there. */
function first(text: string, delimiter: ',' | ';' = ','): string {
  const file = readTableText(text, delimiter)
  const roles: Roles = file.header.map((_, at) => (at === 0 ? 'label' : at === 1 ? 'value' : null))
  const table = new OpenTable(file, roles)
  return table.rejected[0]?.fault.code ?? writeRow(table.rows.quantity(0), 'en')
}

describe('the sign before decimals, by everything that the file shows', () => {
  test.each([
    ['another column', 'ort;summe;stand\nx;3.000;4.812,75\ny;5.250;1,5\n', ';', '3,000'],
    ['the same column', 'name;v\nx;3.000\ny;4.812,75\n', ';', '3,000'],
    ['another column with points', 'name;v;w\nx;3.125;4.5\ny;2.250;1.25\n', ';', '3.125'],
    ['nothing but semicolons', 'kommune;v\nx;271.114\ny;5.932\n', ';', '271,114'],
    ['a header that counts people', 'kommune,indbyggere\nx,271.114\ny,5.932\n', ',', '271,114'],
    ['nothing at all', 'name,v\nx,271.114\ny,5.932\n', ',', '271.114'],
    ['a zero before the comma', 'name,v\nx,"2,048"\ny,"0,512"\n', ',', '2.048'],
    ['a zero before the point', 'name;v\nx;2.048\ny;0.512\n', ';', '2.048'],
    [
      'dates and words beside, which decide nothing',
      'name,v,d,t\nx,2.048,"3,5 text",12.05.2020\n',
      ',',
      '2.048',
    ],
  ] as const)('%s', (_, text, delimiter, expected) => {
    expect(first(text, delimiter)).toBe(expected)
  })
})

describe('marks that are not part of a cell', () => {
  test.each([
    ['a footnote', 'name,v\nx,"48,112[3]"\n', '48,112'],
    ['the guard of Excel', 'name,v\nx,="31"\n', '31'],
    ['the guard of Excel in quotes', 'name,v\nx,"=""31"""\n', '31'],
  ])('%s', (_, text, expected) => {
    expect(first(text)).toBe(expected)
  })
})

test('a value with its ends in one cell keeps all three', () => {
  expect(read(['4.1 (3.2–5.0)'])).toBe('4.1 (3.2 to 5)')
  expect(read(['6.4 ± 0.5'])).toBe('6.4 (5.9 to 6.9)')
  expect(read(['550 [390-980]'])).toBe('550 (390 to 980)')
})

test.each([
  ['45', '± 3.1', '', '45 (41.9 to 48.1)'],
  ['45%', '3.1', '', '45% (41.9% to 48.1%)'],
  ['45', '±3.1%', '%', '45% (41.9% to 48.1%)'],
  ['-2.5', '+/-1', '', '−2.5 (−3.5 to −1.5)'],
  // Per cent are percentage points of what is in per cent, and a part of anything else.
  ['45%', '3%', '', '45% (42% to 48%)'],
  ['45%', '3 percentage points', '', '45% (42% to 48%)'],
  ['45', '3个百分点', '%', '45% (42% to 48%)'],
  ['5', '1‰', '‰', '0.5% (0.4% to 0.6%)'],
  ['0.45', '3%', 'share', '45% (42% to 48%)'],
  ['0.45', '0.03', 'share', '45% (42% to 48%)'],
  ['1200 km', '5%', '', '1,200 kilometres (1,140 to 1,260)'],
  ['12', '5%', '万人', '120,000 people (114,000 to 126,000)'],
  ['-200', '5%', 'points on an index', '−200 (−210 to −190) points on an index'],
  ['1200', '5%', '', '1,200 (1,140 to 1,260)'],
  // A bare number that may itself be in per cent could be meant in both ways.
  ['45', '3%', '', 'D606'],
  ['1200 km', '3 percentage points', '', 'D606'],
  ['5‰', '1', '', 'D606'],
  // Units, words and scales are the same on both sides.
  ['1200 km', '200 km', '', '1,200 kilometres (1,000 to 1,400)'],
  ['1200 km', '200', '', '1,200 kilometres (1,000 to 1,400)'],
  ['12', '2 km', 'km', '12 kilometres (10 to 14)'],
  ['1.2 million', '0.1 million', '', '1.2 million (1.1 million to 1.3 million)'],
  ['1.2', '0.1', 'million people', '1.2 million people (1.1 million to 1.3 million)'],
  ['1200 km', '200 m', '', 'D606'],
  ['12', '200 m', 'km', 'D606'],
  ['5 kg', '3 people', '', 'D606'],
  ['5', '3 kg', '', 'D606'],
  ['45%', '3 people', '', 'D606'],
  ['$5', '€1', '', 'D606'],
  ['1.2 million', '0.1', '', 'D606'],
  ['1.2', '0.1 million', 'million people', 'D606'],
  ['12', '1 people', '万人', 'D606'],
  ['45', 'n/a', '', '45'],
  ['45', 'unclear', '', 'D601'],
  ['over 45', '3', '', 'D606'],
])('%s with a margin of %s in %j is %s', (value, margin, unit, expected) => {
  const file = readTableText(`name,value,margin,unit\na,${value},${margin},${unit}\n`, ',')
  const table = new OpenTable(file, ['label', 'value', 'margin', 'unit'])
  expect(table.rejected[0]?.fault.code ?? writeRow(table.rows.quantity(0), 'en')).toBe(expected)
})

test.each([
  ['people', '1200', 'margin of error (%)', '5', '1,200 people (1,140 to 1,260)'],
  ['%', '45', 'margin of error (%)', '3', '45% (42% to 48%)'],
  ['', '45%', 'margin of error (%)', '3', '45% (42% to 48%)'],
  ['', '45', 'margin of error', '3', '45 (42 to 48)'],
  ['', '45', 'margin of error (95% confidence)', '3', '45 (42 to 48)'],
  ['', '45', 'margin of error (%)', '3', 'D606'],
  ['万人', '12', 'error (万人)', '1', '120,000 people (110,000 to 130,000)'],
  ['万人', '12', 'error (people)', '5000', 'D606'],
  ['km', '12', 'error (thousand)', '1', 'D606'],
])('in %j, %s with %s of %s is %s', (unit, value, header, margin, expected) => {
  const file = readTableText(`name,value,${header},unit\na,${value},${margin},${unit}\n`, ',')
  const table = new OpenTable(file, ['label', 'value', 'margin', 'unit'])
  expect(table.rejected[0]?.fault.code ?? writeRow(table.rows.quantity(0), 'en')).toBe(expected)
})

test.each(['Sample', 'N', 'n', '样本量'])('a margin is not put on %s, whoever gave it the role', (name) => {
  const file = readTableText(`poll,${name},margin\na,1012,±3.1\n`, ',')
  expect(writeRow(new OpenTable(file, ['label', 'value', 'margin']).rows.quantity(0), 'en')).toBe('1,012')
})
