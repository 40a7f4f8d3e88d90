import { OpenTable } from '@/lib/open/open-table'
import type { Roles } from '@/lib/open/roles'
import { readTableText } from '@/lib/open/table-file'
import { unitInHeader } from '@/lib/open/unit-in-name'
import { writeRow } from '@/lib/open/write-row'
import { BUILT_IN_UNITS } from '@/lib/quantity/built-in-units'
import { openText } from '@/tests/open/tool-session'

/** The first number of a table, in words. */
function first(text: string, roles: Roles = ['label', 'value']): string {
  const table = new OpenTable(readTableText(text, ','), roles)
  return table.rejected[0]?.fault.code ?? writeRow(table.rows.quantity(0), 'en')
}

describe('the unit or scale that a header names holds for its cells', () => {
  test.each([
    ['数值（万元）', '5', '50,000 yuan'],
    ['常住人口/万人', '88', '880,000 people'],
    ['产值：亿元', '731', '73.1 billion yuan'],
    ['产值_亿元', '731', '73.1 billion yuan'],
    ['产值，亿元', '731', '73.1 billion yuan'],
    ['产值（单位：亿元）', '731', '73.1 billion yuan'],
    ['占比（%）', '92', '92%'],
    ['增速(%)', '-1.5', '−1.5%'],
    ['Value (USD million)', '5', '5 million US dollars'],
    ['Jobs (000s)', '8.25', '8,250'],
    ["Jobs ('000)", '8.25', '8,250'],
    ['Jobs (thousands)', '8.25', '8,250'],
    ['Jobs (in thousands, 2020)', '8.25', '8,250'],
    ['Turnover (£000)', '31', '31,000 pounds sterling'],
    ['Turnover, $m', '31', '31 million $'],
    ['Spending (US$ m.)', '31', '31 million US dollars'],
    ['Turnover (€bn)', '3.1', '3.1 billion euros'],
    ['Turnover, EUR m', '31', '31 million euros'],
    ['Turnover USD billion', '3.1', '3.1 billion US dollars'],
    ['gdp_trillion', '1.4', '1.4 trillion'],
    ['GDP（10億ドル）', '5', '5 billion ドル'],
    ['產值（億元）', '5', '500 million yuan'],
    ['人口（萬人）', '5', '50,000 people'],
    ['Population, mio.', '5.9', '5.9 million'],
    ['GDP, Mio. EUR', '3.1', '3.1 million euros'],
    ['Umsatz (Mrd. €)', '3.1', '3.1 billion euros'],
    ['Einwohner (Tsd.)', '31', '31,000'],
    ['turnover_usd_million', '31', '31 million US dollars'],
    ['Weight (kg)', '31', '31 kilograms'],
    ['Life expectancy at birth, total (years)', '71', '71 years'],
    ['Deaths per 100,000', '12.5', '12.5 per 100,000'],
    ['Deaths (per 100,000)', '12.5', '12.5 per 100,000'],
    ['Distance (furlongs)', '7', '7 furlongs'],
    ['%', '45.2', '45.2%'],
    ['% of vote', '45.2', '45.2%'],
    ['Percent change', '-1.5', '−1.5%'],
    ['Percentage point change', '1.5', '1.5'],
    // No units of it.
    ['Value (2023)', '5', '5'],
    ['Value (required)', '5', '5'],
    ['Revenue (TTM)', '5', '5'],
    ['Sprint (100 m)', '9.58', '9.58'],
    ['Index (100 = 2015)', '104', '104'],
    ['Value (est.)', '5', '5'],
    ['数值（必填）', '5', '5'],
    ['Population[a]', '5', '5'],
    ['Population, total', '5', '5'],
    ['Price per unit', '5', '5'],
    ['Births per day', '5', '5'],
    ['active_people', '5', '5'],
    ['age_of_people', '5', '5'],
    ['number of days', '5', '5'],
    ['share_pct', '0.5', '0.5'],
  ])('%s', (header, value, expected) => {
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
    expect(first(`name,${quoted(header)}\na,${value}\n`)).toBe(expected)
  })

  test('a header of 100,000 brackets names none, at once', () => {
    expect(unitInHeader('('.repeat(100_000), BUILT_IN_UNITS)).toBe('')
  })
})

describe('the unit of a row', () => {
  test.each([
    ['in its name', '指标,2021年\n工业增加值(亿元),731\n', '73.1 billion yuan'],
    ['in its name, in full-width brackets', '指标,2021年\n人均消费（元）,31250\n', '31,250 yuan'],
    ['in its name, after a sign', '指标,2021年\n总人口：万人,88\n', '880,000 people'],
    ['not a year in its name', 'film,votes\nGrey Sea (2011),31\n', '31'],
    ['not a country in its name', 'firm,votes\nAcme (US),31\n', '31'],
    ['not a party, though some sound like units', 'Candidate,Votes\nSmith (Lab),31\nJones (Lab),7\n', '31'],
    ['not among brackets that are none', 'who,Votes\nSmith (Lab),31\nJones (Con),7\nLee (Green),5\n', '31'],
    ['not people of a person', '姓名,得票\n李四（人）,31\n', '31'],
    ['not twice', '指标,2021年\n工业增加值(亿元),731亿元\n', '73.1 billion yuan'],
    ['before that of the header', '指标,2021年（亿元）\n人均消费（元）,31250\n', '31,250 yuan'],
    ['not of per cent where that is said of the part', 'arm,n (%)\nA,12 (3.4%)\n', '12'],
    ['not of per cent of the part, nor by the row', 'what,all\n"Male, n (%)",12 (3.4%)\n', '12'],
    ['not over a header of shares', '指标,比上年增长（%）\n工业增加值(亿元),5.2\n', '5.2%'],
  ])('%s', (_, text, expected) => {
    expect(first(text)).toBe(expected)
  })

  test.each([
    ['亿元', '731', '73.1 billion yuan'],
    ['万人', '88', '880,000 people'],
    ['%', '-2.4', '−2.4%'],
    ['', '7', '7'],
    ['-', '7', '7'],
  ])('in a column of units: %s', (unit, value, expected) => {
    expect(first(`指标,单位,绝对数\n甲,${unit},${value}\n`, ['label', 'unit', 'value'])).toBe(expected)
  })

  test.each([
    ['a share', '指标,单位,比上年增长（%）\n地区生产总值,亿元,5.2\n', '5.2%'],
    [
      'a share, of percentage points',
      '指标,单位,比上年增长（%）\n常住人口,万人,0.1个百分点\n',
      '0.1 percentage points',
    ],
    ['a share in English', 'what,unit,Change (%)\nOutput,USD million,5.2\n', '5.2%'],
    ['money with a scale', 'what,unit,"Cost, $m"\nOutput,tonnes,5.2\n', '5.2 million $'],
    ['a rate', 'what,unit,"Deaths per 100,000"\nA,people,5.2\n', '5.2 per 100,000'],
  ])('the header’s own unit is before the column of units: %s', (_, text, expected) => {
    expect(first(text, ['label', 'unit', 'value'])).toBe(expected)
  })

  test.each([
    ['GDP (current US$)', '1500000000', '1.5 billion current US$'],
    ['GDP (constant 2015 US$)', '1500000000', '1.5 billion constant 2015 US$'],
    ['总产值（亿元）', '731', '73.1 billion yuan'],
    ['"Life expectancy at birth, total (years)"', '71.5', '71.5 years'],
    ['"Population, total"', '28512', '28,512'],
  ])('in a column of what is measured: %s', (measure, value, expected) => {
    expect(
      first(`Country Name,Series Name,2021\nAland,${measure},${value}\n`, ['label', null, 'value']),
    ).toBe(expected)
  })

  test('in a column of what is measured, which parts the charts and names them', async () => {
    const session = await openText(
      'Country Name,Series Name,2021,2022\nAland,GDP (US$),15,16\nBorduria,GDP (US$),25,26\nAland,People,28,29\nBorduria,People,18,19\n',
    )
    expect(session.charts(9, 'en').charts.map(({ name }) => name)).toEqual(['GDP (US$)', 'People'])
  })

  test('under a scale in the header', () => {
    expect(first('what,count (000s),unit\nA,8.25,people\n', ['label', 'value', 'unit'])).toBe('8,250 people')
    expect(first('what,数量（万）,unit\nA,8.25,人\n', ['label', 'value', 'unit'])).toBe('82,500 people')
  })

  test.each([
    ['Deaths', 'Low (thousand)', 'High (thousand)', '12300,10.1,15.2', '12,300 (10,100 to 15,200)'],
    ['Deaths (thousand)', 'Low', 'High (thousand)', '12.3,10.1,15.2', '12,300 (10,100 to 15,200)'],
    [
      'Cost (USD million)',
      'Low (USD bn)',
      'High (USD bn)',
      '1200,1.1,1.3',
      '1.2 billion US dollars (1.1 billion to 1.3 billion)',
    ],
    ['Rate', 'Low (%)', 'High (%)', '12.3%,10,15', '12.3% (10% to 15%)'],
    ['Deaths', 'Low (95% CI)', 'High (95% CI)', '12,10,15', '12 (10 to 15)'],
    // What cannot be, or cannot be known, is refused.
    ['Deaths (thousand)', 'Low (people)', 'High (people)', '12.3,10.1,15.2', 'D606'],
    ['Energy (furlongs)', 'Low (rods)', 'High (rods)', '12,10,15', 'D606'],
  ])('of a value under %s with ends under %s and %s', (value, low, high, cells, expected) => {
    expect(first(`what,${value},${low},${high}\nA,${cells}\n`, ['label', 'value', 'low', 'high'])).toBe(
      expected,
    )
  })

  test('two units never share an axis, whatever gives them', async () => {
    const tables: readonly (readonly [string, number])[] = [
      [
        '指标,2021年\n工业(亿元),731\n农业(亿元),88\n人均(元),31250\n人均消费(元),20000\n人口(万人),88\n家庭(万人),12\n',
        3,
      ],
      [
        '指标,单位,绝对数\n产值,亿元,731\n税收,亿元,88\n人口,万人,88\n家庭,万人,12\n粮食,万吨,5\n棉花,万吨,4\n',
        3,
      ],
      ['name,currency,price\nA,EUR,2\nB,USD,3\nC,EUR,2.5\nD,USD,9\n', 2],
    ]
    for (const [text, charts] of tables) {
      const session = await openText(text)
      const units = session
        .rows(0, 9, 'en')
        .map(({ written }) => written.replace(/^[\d.,]+( million| billion)?/, ''))
      expect(new Set(units).size).toBeGreaterThan(1)
      expect(session.charts(9, 'en').charts).toHaveLength(charts)
    }
  })
})
