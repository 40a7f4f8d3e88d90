import { foldedName } from '@/lib/open/column-names'
import { withoutMarks } from '@/lib/open/marks'
import { timesOf } from '@/lib/open/series'
import { unitInHeader } from '@/lib/open/unit-in-name'
import { BUILT_IN_UNITS } from '@/lib/quantity/built-in-units'
import { openText } from '@/tests/open/tool-session'

describe('marks of footnotes are not part of a name', () => {
  test.each([
    ['China[a]', 'China'],
    ['China [note 2]', 'China'],
    ['北京①', '北京'],
    ['Total*', 'Total'],
    ['河北²', '河北'],
    ['France¹', 'France'],
    ['Norway †', 'Norway'],
    ['人口（万人）①', '人口（万人）'],
    // What is not a mark.
    ['km²', 'km²'],
    ['Area (km²)', 'Area (km²)'],
    ['CO₂', 'CO₂'],
    ['A*B', 'A*B'],
    ['Vitamin B12', 'Vitamin B12'],
    ['Tax [EUR]', 'Tax [EUR]'],
  ])('%s', (name, plain) => {
    expect(withoutMarks(name)).toBe(plain)
  })

  test.each([
    ['地区①', '地区'],
    ['Country*', 'country'],
    ['Value[1]', 'value'],
  ])('the column %s is called %s', (name, folded) => {
    expect(foldedName(name)).toBe(folded)
  })

  test.each([
    ['产值_亿元①', '亿元'],
    ['Turnover, $m*', '$m'],
    ['人口（万人）②', '万人'],
  ])('nor do they hide the unit of %s', (name, unit) => {
    expect(unitInHeader(name, BUILT_IN_UNITS)).toBe(unit)
  })

  test('nor the unit of a row, nor what is one line', async () => {
    const session = await openText('指标,2022①,2023年\n产值(亿元)①,731,754\n人口(万人)*,88,89\n')
    expect(session.rows(0, 9, 'en').map(({ label, written }) => `${label} ${written}`)).toEqual([
      '产值(亿元)① 73.1 billion yuan',
      '产值(亿元)① 75.4 billion yuan',
      '人口(万人)* 880,000 people',
      '人口(万人)* 890,000 people',
    ])
    const lines = await openText('Country,Year,Value\nAland[a],2021,5\nAland,2022,6\nAland*,2023,7\n')
    expect(lines.charts(9, 'en').charts.map(({ series, count }) => [series.kind, count])).toEqual([
      ['lines', 3],
    ])
  })
})

describe('columns that name one thing and a time each are a line', () => {
  test.each([
    [
      ['GDP 2023 (US$ bn)', 'GDP 2024 (US$ bn)'],
      { times: ['2023', '2024'], name: 'GDP (US$ bn)', inYear: false },
    ],
    [['总人口 · 2022年', '总人口 · 2023年'], { times: ['2022年', '2023年'], name: '总人口', inYear: false }],
    [['2022', '2023'], { times: ['2022', '2023'], name: '', inYear: false }],
    [['GDP 2023', 'Debt 2024'], null],
    [['GDP 2023', 'GDP 2023 (2)'], null],
    [['1990–2000', '2000–2010'], null],
    [['Men', 'Women'], null],
  ])('%j', (names, times) => {
    expect(timesOf(names)).toEqual(times)
  })

  test('with the thing as the title of the chart', async () => {
    const session = await openText('Plant,Output 2023 (kg),Output 2024 (kg)\nA,120,130\nB,98,99\n')
    const { charts } = session.charts(9, 'en')
    expect(charts.map(({ series, name }) => [series.kind, name])).toEqual([['lines', 'Output (kg)']])
  })
})
