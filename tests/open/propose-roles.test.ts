import { proposeRoles } from '@/lib/open/propose-roles'

/** What is proposed for a small table, its cells parted by bars: the columns that get a role. */
function proposed(header: string, ...rows: string[]): string {
  const names = header.split('|')
  const records = rows.map((row) => row.split('|'))
  const { roles } = proposeRoles(
    names,
    names.map((_, at) => records.map((record) => record[at] ?? '')),
  )
  return names.flatMap((name, at) => (roles[at] == null ? [] : [`${name} ${roles[at]}`])).join(', ')
}

describe('values are quantities, not what distinguishes rows', () => {
  test.each([
    [
      'an id of respondents',
      'RespondentID|City|Spent',
      ['40021|Oslo|12', '40388|Bergen|30', '41007|Moss|7'],
      'Spent',
    ],
    [
      'a code and its subject',
      'Course_code|Course|Students',
      ['2101|Law|310', '2104|Art|95', '2222|Maths|120'],
      'Students',
    ],
    ['a season', 'season|club|goals', ['2019|A|41', '2020|B|52', '2021|C|33'], 'goals'],
    [
      'a place on a map',
      'town|lat|long|visitors',
      ['A|59.1|10.2|400', 'B|60.3|5.3|90', 'C|58.9|5.7|77'],
      'visitors',
    ],
    ['a month and a day', 'month|day|town|births', ['1|1|A|90', '1|2|B|80', '2|3|C|85'], 'births'],
    ['a rank', 'rank|runner|seconds', ['1|A|58', '2|B|61', '3|C|75'], 'seconds'],
    [
      'a telephone and a postal code',
      '姓名|手机|邮编|得分',
      ['甲|13911112222|310012|91', '乙|13922223333|310013|85', '丙|13733334444|310014|70'],
      '得分',
    ],
    [
      'codes with zeros before them',
      'place|plz|inhabitants',
      ['A|01067|900', 'B|04109|80', 'C|09111|70'],
      'inhabitants',
    ],
    ['numbers that run on from far up', 'Item|Key figure|Sold', ['A|3001|9', 'B|3002|4', 'C|3003|1'], 'Sold'],
    ['a number of polls', 'pollnumber|pollster|lead', ['7|A|-3', '9|B|4', '12|C|1'], 'lead'],
    ['a quantity by the day, which is one', 'town|births per day', ['A|12', 'B|14', 'C|9'], 'births per day'],
    ['an age with decimals, which is one', 'name|age', ['A|81.5', 'B|44.2', 'C|50.1'], 'age'],
    ['a column below zero', 'town|net_change|area', ['A|-5|12', 'B|3|14', 'C|-2|9'], 'net_change'],
    [
      'digits of one length that number nothing',
      'year|population',
      ['2000|1262645000', '2010|1337705000', '2020|1411100000'],
      'population',
    ],
    ['a class that numbers name', 'who|age_group|hours', ['A|18-24|5', 'B|25-34|7', 'C|18-24|6'], 'hours'],
    ['a place in a race', 'Place|runner|laps', ['1|A|12', '3|B|11', '4|C|9'], 'laps'],
    ['a probability of error', 'Outcome|OR|p-value', ['A|0.85|0.06', 'B|1.12|0.04'], 'OR'],
    [
      'money that could be years',
      'Country|Exports|Rank',
      ['A|5003.0|1', 'B|1575.2|5', 'C|2011.5|3'],
      'Exports',
    ],
    ['a column called value', 'Number|Claim|Value', ['1|x|5', '2|y|9'], 'Value'],
  ])('%s', (_, header, rows, value) => {
    expect(proposed(header, ...rows)).toContain(`${value} value`)
    expect(proposed(header, ...rows).match(/ value/g)).toHaveLength(1)
  })

  test.each([
    ['ids alone', 'user_id|name', ['311|A', '502|B', '977|C']],
    [
      'times of day',
      'seen_at|who',
      ['2021-05-02 10:11:12|A', '2021-05-02 11:12:13|B', '2021-05-03 09:00:01|C'],
    ],
    ['names with numbers in them', 'bill|sponsor', ['HB 12|A', 'SB 407|B', 'HB 33|C']],
    ['dates', 'who|founded on', ['A|1/22/20', 'B|2/3/20', 'C|11/30/19']],
    ['years', 'who|founded', ['A|1951', 'B|1987', 'C|2004']],
  ])('%s are none', (_, header, rows) => {
    expect(proposed(header, ...rows)).not.toContain('value')
  })
})

describe('a label is what a person would call the row', () => {
  test.each([
    [
      'no source in resources, no name in tournaments',
      'Tournament|Resources|Prize',
      ['Open A|wood|12', 'Open B|coal|9', 'Open C|gas|4'],
      'Tournament label, Prize value',
    ],
    [
      'the country before a place in codes',
      'LOCATION|Country|TIME|Value',
      ['ALD|Aland|2020|4', 'BRD|Borduria|2020|7', 'SYL|Syldavia|2020|9'],
      'Country label, TIME date, Value value',
    ],
    [
      'the country before its iso code, whatever their order',
      'iso_code|country|date|cases',
      ['ALD|Aland|2020-03-01|4', 'BRD|Borduria|2020-03-01|7', 'SYL|Syldavia|2020-03-01|9'],
      'country label, date date, cases value',
    ],
    [
      'the year where nothing else does',
      'Year|Deaths',
      ['1998|33', '1999|36', '2000|12'],
      'Year label, Deaths value',
    ],
    [
      'a name that begins as a month does',
      'Stall|Year|Sold',
      ['Market 12|2020|20', 'Junior 15|2021|31', 'Decile 10|2022|8'],
      'Stall label, Year date, Sold value',
    ],
    [
      'words before numbers',
      'net_lead|region|votes',
      ['-3|North|20', '4|South|31', '1|West|8'],
      'votes value, region label',
    ],
    [
      'what is measured, with the place that it is of',
      '地区|指标|单位|年份|数值',
      ['甲市|产值|亿元|2021年|731', '甲市|人口|万人|2021年|88', '乙市|产值|亿元|2021年|531'],
      '地区 subject, 指标 label, 单位 unit, 年份 date, 数值 value',
    ],
    [
      'the place, with the series of what is measured there',
      'Country Name|Series Name|2021|2022',
      ['Aland|GDP (US$)|15|16', 'Aland|People|28|29', 'Borduria|GDP (US$)|25|26'],
      'Country Name label, Series Name series, 2021 value, 2022 value',
    ],
    [
      'a person, and not a code of her country',
      'Rank|Athlete|Country|Mark',
      ['1|A B|ALD|9.58', '2|C D|BRD|9.69', '3|E F|ALD|9.69'],
      'Athlete label, Country subject, Mark value',
    ],
    [
      'a currency, of rates that are in none of them',
      '货币名称|买入价|日期',
      ['美元|717.54|2024-01-05', '欧元|783.11|2024-01-05', '日元|4.94|2024-01-05'],
      '货币名称 label, 买入价 value, 日期 date',
    ],
    ['a currency by itself', '币种|汇率', ['美元|7.17', '欧元|7.83', '日元|0.049'], '币种 label, 汇率 value'],
    [
      'a class, where nothing else does',
      'Age group|Men',
      ['0–14|12345', '15–64|45678', '65+|7890'],
      'Age group label, Men value',
    ],
    [
      'the code of a meter rather than the one day on which all were read',
      'Meter ID|Read date|Consumption (kWh)',
      ['E10-22931|2024-01-31|377', 'E10-22932|2024-01-31|782', 'E10-22940|2024-01-31|120'],
      'Meter ID label, Read date date, Consumption (kWh) value',
    ],
    [
      'ages, some of them together',
      'age|users|frequency',
      ['12|3.9|3.5', '22-23|8.2|5.5', '65+|0.1|36.5'],
      'age label, users value, frequency value',
    ],
    [
      'a month rather than its year',
      'Series Id|Year|Period|Label|Value',
      ['LNS1|2024|M01|2024 Jan|3.7', 'LNS1|2024|M02|2024 Feb|3.9'],
      'Label label, Value value',
    ],
    [
      'not the one indicator of all rows',
      'Indicator|Place|Value',
      ['Jobs|A|4', 'Jobs|B|7', 'Jobs|C|1'],
      'Place label, Value value',
    ],
    [
      'not what is mostly empty',
      'Province|Country|Cases',
      ['|Aland|4', '|Borduria|7', 'North|Syldavia|1'],
      'Country label, Cases value',
    ],
    [
      'not a long comment',
      'comment|place|score',
      [`${'so it was said '.repeat(9)}|A|4`, `${'and it was heard '.repeat(9)}|B|7`, 'x|C|1'],
      'place label, comment note, score value',
    ],
    [
      'institutions that are called 单位',
      '单位|人数',
      ['理学院|45', '医学院|33', '法学院|67'],
      '单位 label, 人数 value',
    ],
    [
      'a survey question with a year in it',
      'How much did you earn last year|Town|Weight',
      ['a little|Oslo|1.2', 'much|Moss|0.8', 'none|Oslo|1.1'],
      'Town label, Weight value',
    ],
  ])('%s', (_, header, rows, expected) => {
    const sorted = (text: string) => text.split(', ').sort()
    expect(sorted(proposed(header, ...rows))).toEqual(sorted(expected))
  })

  test('numbers alone have none, and the page says so', () => {
    expect(proposed('a|b', '1.5|2.25', '3.5|4.75', '5.1|1.2')).toBe('a value')
  })
})

describe('what goes with a value', () => {
  test.each([
    [
      'the side of an account',
      'Date|Description|Type|Amount',
      ['2024-01-02|Grocer|D|23.4', '2024-01-03|Salary|C|2100', '2024-01-05|Rent|D|950'],
      'Date date, Description label, Type series, Amount value',
    ],
    [
      'units under another name',
      'Thing|in|how much',
      ['A|%|3', 'B|million|4', 'C|%|5'],
      'Thing label, in unit, how much value',
    ],
    [
      'a unit price, which is no unit',
      'Unit price|name|total',
      ['1.5|x|15', '2|y|20'],
      'name label, total value',
    ],
    [
      'a currency',
      'name|currency_code|price',
      ['A|EUR|2', 'B|USD|3', 'C|EUR|2.5'],
      'name label, currency_code unit, price value',
    ],
    [
      'bounds',
      'who|Upper bound (95% CI)|Lower bound (95% CI)|Mean',
      ['A|9|7|8', 'B|5|1|3', 'C|-1|-4|-2'],
      'who label, Upper bound (95% CI) high, Lower bound (95% CI) low, Mean value',
    ],
    [
      'ends of the same name',
      'who|rate_low|rate|rate_high',
      ['A|7|8|9', 'B|1|3|5', 'C|2|4|6'],
      'who label, rate_low low, rate value, rate_high high',
    ],
    [
      'a margin',
      'poll|Yes|Margin of error',
      ['A|45|± 3.1', 'B|44|± 2.9', 'C|51|± 3.5'],
      'poll label, Yes value, Margin of error margin',
    ],
    [
      'a margin beside how many were asked',
      'Pollster|Fieldwork|Sample|Approve|Disapprove|Margin',
      ['A|12–14 Oct 2025|1012|45%|49%|±3.1', 'B|20–22 Oct 2025|1506|44%|50%|±2.5'],
      'Pollster label, Fieldwork date, Approve value, Margin margin',
    ],
    [
      'no profit',
      'Company|Revenue|Margin',
      ['A|3500000|12.5%', 'B|12000000|-3%'],
      'Company label, Revenue value',
    ],
    [
      'a margin by its sign',
      'poll|Yes|Margin',
      ['A|45|±3', 'B|44|±2'],
      'poll label, Yes value, Margin margin',
    ],
    [
      'no mean with its margin',
      'Group|Mean ± SD',
      ['A|12.3 ± 4.5', 'B|13.3 ± 4.1'],
      'Group label, Mean ± SD value',
    ],
    [
      'a column of signs',
      'who|what',
      ['A|$1,234.5m', 'B|(1,234)', 'C|$(45.6)m', 'D|(€1,234)', 'E|7.5', 'F|12.5 %', 'G|+120bp'],
      'who label, what value',
    ],
    [
      'how many with their part',
      'arm|Responders',
      ['A|12 (3.4%)', 'B|18,234 (45.2%)'],
      'arm label, Responders value',
    ],
    [
      'a margin in short',
      'poll|N|Yes|MoE',
      ['A|1012|45|3.1', 'B|998|44|2.9', 'C|1506|51|3.5'],
      'poll label, Yes value, MoE margin',
    ],
    [
      'no margin of how many were asked',
      'poll|Sample|Margin of error',
      ['A|1012|± 3.1', 'B|998|± 2.9', 'C|1506|± 3.5'],
      'poll label, Sample value',
    ],
    [
      'a margin in Chinese',
      '调查|样本量|满意度|误差',
      ['甲|1012|45%|±3.1', '乙|998|44%|±2.9'],
      '调查 label, 满意度 value, 误差 margin',
    ],
    [
      'Chinese ends',
      '名称|下限|数值|上限',
      ['甲|1|2|3', '乙|4|5|6'],
      '名称 label, 下限 low, 数值 value, 上限 high',
    ],
    [
      'ends in another scale',
      'Region|Deaths|Low (thousand)|High (thousand)',
      ['North|12300|10.1|15.2', 'South|40000|32|51', 'East|7500|6.1|9'],
      'Region label, Deaths value, Low (thousand) low, High (thousand) high',
    ],
    [
      'ends in the scale of the value',
      'Region|Users（万人）|Low|High',
      ['North|41|39|45', 'South|40|32|51'],
      'Region label, Users（万人） value, Low low, High high',
    ],
    [
      'no ends that do not enclose it',
      'station|low|high|rain',
      ['A|1|5|80', 'B|2|6|90', 'C|0|4|77'],
      'station label, rain value',
    ],
    [
      'no ends of something else that happen to enclose it',
      'date|temp_max|temp_min|precipitation_mm',
      ['2024-01-01|5.6|-1.2|0', '2024-01-02|7.1|0.3|3.2', '2024-01-03|4.4|-3|1.1'],
      'date label, precipitation_mm value',
    ],
    [
      'a day of trade has its close as the value',
      'Day|Open|High|Low|Close',
      ['2020-01-02|10|12|9|11', '2020-01-03|14|15|12|13', '2020-01-06|12|13|11|11'],
      'Day label, Close value',
    ],
  ])('%s', (_, header, rows, expected) => {
    const sorted = (text: string) => text.split(', ').sort()
    expect(sorted(proposed(header, ...rows))).toEqual(sorted(expected))
  })
})

test('all columns that are times are values, in their order, and a date beside them is none of theirs', () => {
  expect(proposed('Country|2019|2020|Estimates start after', 'A|5|6|2018', 'B|7|8|2019', 'C|1|3|2018')).toBe(
    'Country label, 2019 value, 2020 value',
  )
  expect(proposed('Country|Code|2019|2020', 'A|AAA|5|6', 'B|BBB|7|8', 'C|CCC|1|3')).toBe(
    'Country label, 2019 value, 2020 value',
  )
})

describe('a table is about what was measured, and not about its settings', () => {
  test.each([
    [
      'a supercomputer, and not its cores',
      'Name|Year|Total Cores|Rmax [TFlop/s]|Power (kW)',
      ['A|2024|11039616|1742000|29581', 'B|2021|9066176|1353000|24607', 'C|2023|2073600|561200|'],
      'Rmax [TFlop/s]',
    ],
    [
      'a benchmark, and not the accelerators that it ran on',
      'System|# of Accelerators|Latency (minutes)',
      ['dgx_64|512|3.96', 'tpu-512|384|5.12', 'gaudi-48|64|153.58'],
      'Latency (minutes)',
    ],
    [
      'a score, and neither the size of its model nor what it cost the air',
      'Model|#Params (B)|Average|CO₂ cost (kg)',
      ['Ash 78b|77.9|52.08|66.01', 'Birch v0.1|77.9|51.23|25.99', 'Cedar 72B|72.7|47.98|47.65'],
      'Average',
    ],
    [
      '参数量之外的得分',
      '模型|参数量|上下文|得分',
      ['甲|70B|8K|82', '乙|72B|128K|84.2', '丙|141B|64K|77.8'],
      '得分',
    ],
    [
      'the weather, and not how high its station stands',
      'station|elevation (m)|date|temp',
      ['A|578|2024-07-01|27.3', 'A|578|2024-07-02|24.8', 'B|2956|2024-07-01|6.2'],
      'temp',
    ],
    [
      'what a house is worth, and not the income beside it',
      'district|median_income|median_house_value',
      ['A|8.3|452600', 'B|7.2|352100', 'C|1.7|92300'],
      'median_house_value',
    ],
    [
      'no codes of regions in French',
      'reg|dep|libdep|annee|taux_chomage',
      ['84|01|Ain|2023|5,6', '32|02|Aisne|2023|10,6', '84|03|Allier|2023|7,9'],
      'taux_chomage',
    ],
    [
      'no running numbers of issues, though they are called number',
      'number|title|comments',
      ['4320|Reads a BOM|7', '4313|Fix a typo|1', '4312|Crash on opening|12'],
      'comments',
    ],
    [
      'the votes for one, without all that were cast',
      'county|candidate|candidatevotes|totalvotes',
      ['A|Ash|7503|27770', 'A|Birch|429|27770', 'B|Ash|24578|109679'],
      'candidatevotes',
    ],
  ])('%s', (_, header, rows, expected) => {
    expect(
      proposed(header, ...rows)
        .match(/[^,]+(?= value)/g)
        ?.map((name) => name.trim()),
    ).toEqual([expected])
  })
})

describe('columns of one kind are values together', () => {
  test.each([
    [
      'parts and their sum',
      'Trade|Men|Women|Total|Rank',
      ['Nurse|123|877|1000|1', 'Driver|450|50|500|3', 'Cook|200|399|600|2'],
      'Men, Women, Total',
    ],
    [
      'parts and their sum, and no share',
      'Major|Total|Men|Women|ShareWomen',
      ['A|1000|877|123|0.12', 'B|500|450|50|0.1'],
      'Total, Men, Women',
    ],
    ['parts without a sum', 'Trade|Men|Women', ['Nurse|123|877', 'Driver|450|50'], 'Men, Women'],
    [
      'one thing at two times, in one unit',
      'Country|GDP 2023 (US$ bn)|GDP 2024 (US$ bn)|Rank',
      ['A|120.1|130.4|2', 'B|98|99.1|1', 'C|75|71.2|3'],
      'GDP 2023 (US$ bn), GDP 2024 (US$ bn)',
    ],
    [
      'one thing at two times, without one',
      'Plant|Output 2023|Output 2024|Staff',
      ['A|120|130|12', 'B|98|99|7'],
      'Output 2023, Output 2024',
    ],
    [
      'sources of energy, and no share',
      'Year|Coal (TWh)|Gas (TWh)|Wind (TWh)|Renewables (%)',
      ['2020|40|110|75|43', '2021|38|120|65|40'],
      'Coal (TWh), Gas (TWh), Wind (TWh)',
    ],
    ['things without a unit', 'Year|Coal|Gas|Wind', ['2020|40|110|75', '2021|38|120|65'], 'Coal, Gas, Wind'],
    [
      'countries, however far apart',
      'date|China|Tuvalu|United States',
      ['2020-01|1410|0.01|331', '2020-02|1411|0.02|332'],
      'China, Tuvalu, United States',
    ],
    ['countries in Chinese', '年份|中国|日本', ['2020年|14.1|1.26', '2021年|14.2|1.25'], '中国, 日本'],
    [
      'currencies',
      'Date|USD|JPY|GBP',
      ['2024-01-02|1.09|155.7|0.86', '2024-01-03|1.1|155.9|0.87'],
      'USD, JPY, GBP',
    ],
    [
      'answers in per cent, and not how many were asked',
      'Question|Agree|Neutral|Disagree|N',
      ['Q1|45%|25%|30%|1012', 'Q2|61%|22%|17%|1008'],
      'Agree, Neutral, Disagree',
    ],
    [
      'days of the week',
      'Shop|Mon|Tue|Wed|Thu|Fri|Sat|Sun',
      ['A|1.2|2.3|3.1|2|5.5|9.1|8', 'B|2|3.5|1.2|2.2|4|7|9.5'],
      'Mon, Tue, Wed, Thu, Fri, Sat, Sun',
    ],
    [
      'days of the week in Chinese',
      '门店|周一|周二|周三|周四|周五|周六|周日',
      ['甲|1.2|2.3|3.1|2|5.5|9.1|8', '乙|2|3.5|1.2|2.2|4|7|9.5'],
      '周一, 周二, 周三, 周四, 周五, 周六, 周日',
    ],
    ['months', 'City|Jan|Feb|Mar|Year', ['Oslo|-4.3|-4|0.2|5.7', 'Rome|7.5|8.2|10.2|15.2'], 'Jan, Feb, Mar'],
    [
      'one thing with its years aside',
      'City|Population (2023 est.)|Population (2020 census)',
      ['A|8258035|8804190', 'B|3820914|3898747'],
      'Population (2023 est.), Population (2020 census)',
    ],
    [
      'words that two names share',
      '地区|男性人口|女性人口|面积',
      ['甲|12|13|5.5', '乙|22|21|7.5'],
      '男性人口, 女性人口',
    ],
  ])('%s', (_, header, rows, values) => {
    const found = proposed(header, ...rows).split(', ')
    expect(found.flatMap((one) => (one.endsWith(' value') ? [one.slice(0, -6)] : [])).join(', ')).toBe(values)
  })

  test.each([
    ['two measures', 'Who|height|weight', ['A|170.5|65.2', 'B|182.1|80.1']],
    ['votes and their share', 'Candidate|Votes|%', ['A|21204|48.2', 'B|15310|34.8']],
    ['levels and changes', '地区|占比（%）|同比增长（%）', ['甲|45|2.1', '乙|55|3.2']],
    [
      'a total and what falls on each',
      'Country|GDP (US$)|GDP per capita (US$)',
      ['A|120000|12', 'B|98000|7'],
    ],
    ['counts and averages', 'Shop|Sold|Stars', ['A|120|4.5', 'B|98|3.9']],
    ['what is far apart', 'Shop|Visitors|Complaints', ['A|120000|3', 'B|98000|2']],
    ['a measure and its ratio', 'Town|population|population density', ['A|1200|12.5', 'B|980|7.1']],
    ['a switch', 'Who|Won|Games', ['A|1|12', 'B|0|9', 'C|1|7']],
    ['a value and its ends', 'Who|rate_low|rate|rate_high', ['A|7|8|9', 'B|1|3|5']],
    ['seeds with chances', 'team|seed|round1|round7', ['A|1|0.98|0.21', 'B|16|0.02|0.0001', 'C|8|0.51|0.01']],
    ['two columns of one name', 'Who|sold|sold (2)', ['A|12|15', 'B|9|11']],
    [
      'one thing in the words of two languages',
      'Who|so_zh|so_en',
      ['A|5万人|50,000 people', 'B|3亿元|300 million yuan'],
    ],
    ['places in a text', 'word|page|line', ['A|12|3', 'B|14|7', 'C|90|1']],
    ['poll and margin', 'poll|Yes|No|MoE', ['A|45|40|3.1', 'B|44|41|2.9']],
  ])('but not %s', (_, header, rows) => {
    expect(proposed(header, ...rows).match(/ value/g)?.length ?? 0).toBeLessThan(2)
  })

  test('in the unit that is above the table', () => {
    const [header = [], ...rows] = ['年份|农业|工业|人均', '2020|12|54|3', '2021|13|62|4'].map((row) =>
      row.split('|'),
    )
    const samples = header.map((_, at) => rows.map((row) => row[at] ?? ''))
    expect(proposeRoles(header, samples, { titles: ['单位：万元'], rows: 2 }).roles).toEqual([
      'label',
      'value',
      'value',
      null,
    ])
  })

  test('no more than can be looked at, and those that are left can be named', () => {
    const header = ['Year', ...Array.from({ length: 30 }, (_, at) => `Plant ${at + 1}`)]
    const samples = header.map((_, at) => (at === 0 ? ['2020', '2021'] : ['12', '15']))
    const { roles, quantities } = proposeRoles(header, samples)
    expect(roles.filter((role) => role === 'value')).toHaveLength(20)
    expect(quantities.filter((at) => roles[at] === null)).toHaveLength(10)
  })
})

test.each([
  [
    'rates of exchange',
    'Date|USD/CNY|EUR/USD|USD/JPY',
    ['2024-01-01|7.1|1.08|148.2', '2024-01-02|7.2|1.09|149.1'],
    'EUR/USD',
  ],
  [
    'an election',
    'Candidate|Party|Votes|% of vote|Change',
    ['Ash|Red|1000|45.2|+3.1', 'Birch|Blue|900|40.1|-2.0'],
    '% of vote, Change',
  ],
  [
    'several measures',
    '省份|人口（万人）|GDP（亿元）|同比增长',
    ['甲|6577|77715|3.1', '乙|8515|122876|2.8'],
    '人口（万人）, 同比增长',
  ],
  ['no ranks and codes', 'Rank|Code|Town|Visitors', ['1|01067|A|400', '2|04109|B|90', '3|02222|C|77'], ''],
])('columns of numbers that are not used are named: %s', (_, header, rows, unused) => {
  const names = header.split('|')
  const samples = names.map((_, at) => rows.map((row) => row.split('|')[at] ?? ''))
  const { roles, quantities } = proposeRoles(names, samples)
  expect(quantities.filter((at) => roles[at] === null).map((at) => names[at])).toEqual(
    unused === '' ? [] : unused.split(', '),
  )
})
