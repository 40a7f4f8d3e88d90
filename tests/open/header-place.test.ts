import { isNote } from '@/lib/open/notes'
import { readTableText, TableReader } from '@/lib/open/table-file'
import { openText } from '@/tests/open/tool-session'

/** The table of some lines: its header, its first cells and what is around it. */
function read(lines: readonly string[], delimiter: ',' | ';' = ',') {
  const { header, columns, titles, notes, rowNumbers, rejected, records } = readTableText(
    `${lines.join('\n')}\n`,
    delimiter,
  )
  expect(rowNumbers.length + rejected.length).toBe(records)
  return {
    header: header.join('|'),
    rows: rowNumbers.map((_, row) => columns.map((column) => column.at(row)).join('|')),
    titles,
    notes,
    rejected: rejected.length,
  }
}

describe('lines above the header', () => {
  test.each([
    ['a title', ['Towns of 2021', 'town,people', 'A,12', 'B,9'], 'town|people', 1],
    [
      'a title with its cells filled up',
      ['Towns of 2021,,', 'town,people,area', 'A,12,3', 'B,9,4'],
      'town|people|area',
      1,
    ],
    [
      'keys and values',
      [
        'Committee,Friends of A',
        'ID,C0012',
        'Cycle,2020',
        '',
        'donor,day,sum',
        'X,2020-01-02,50',
        'Y,2020-02-03,75',
        'Z,2020-02-05,80',
      ],
      'donor|day|sum',
      3,
    ],
    [
      'keys and values, filled up',
      ['Source,Office,,', 'Updated,2021-03-04,,', 'town,people,area,firms', 'A,12,3,1', 'B,9,4,2'],
      'town|people|area|firms',
      2,
    ],
    [
      'years in the header',
      [
        'Data Source,Indicators,',
        '"Last Updated","2021-03-04",',
        'Country,Code,2019,2020',
        'A,AAA,12,14',
        'B,BBB,9,8',
      ],
      'Country|Code|2019|2020',
      2,
    ],
    [
      'comments',
      [
        '# made by a program, version 2',
        '# columns: day, station, rain',
        'day,station,rain',
        '2021-01-02,X,4',
        '2021-01-03,X,0',
      ],
      'day|station|rain',
      2,
    ],
    [
      'a comment that is the header',
      ['#day,station,rain', '2021-01-02,X,4', '2021-01-03,X,0'],
      'day|station|rain',
      0,
    ],
    [
      'two titles in Chinese',
      ['浙江主要指标', '数据时间：2021年', '指标,绝对数,增长', '产值,731,5.1', '税收,88,-2'],
      '指标|绝对数|增长',
      2,
    ],
    [
      'none, with a first row that has a gap',
      ['name,value,note', 'A,n/a,x', 'B,5,', 'C,6,y'],
      'name|value|note',
      0,
    ],
    ['none, with numbers in the names', ['name,1,2,3', 'A,4,5,6', 'B,7,8,9'], 'name|1|2|3', 0],
    ['none, with words that could not be read', ['name,value', 'A,bad', 'B,worse', 'C,5'], 'name|value', 0],
    [
      'none, above rows that are all one cell long',
      ['name,value', 'A,1,x', 'B,2,y', 'C,3,z'],
      'name|value',
      0,
    ],
    ['none, with words alone', ['a,b', 'c,d', 'e,f'], 'a|b', 0],
  ])('%s', (_, lines, header, titles) => {
    const table = read(lines)
    expect([table.header, table.titles.length]).toEqual([header, titles])
    expect(table.rows.length + table.rejected).toBe(lines.filter((line) => line !== '').length - titles - 1)
  })

  test('a series under keys and values keeps its title as the header', () => {
    const table = read([
      'Title,Prices of all items',
      'Code,P12',
      'Unit,%',
      'Next release,17 July 2021',
      '1998,5.7',
      '1999,8',
      '2000,7.5',
    ])
    expect([table.header, table.rows]).toEqual([
      'Title|Prices of all items (%)',
      ['1998|5.7', '1999|8', '2000|7.5'],
    ])
    expect(table.titles).toEqual(['Code,P12', 'Next release,17 July 2021'])
  })

  test('several series each have the unit that the keys give, in one part or two', async () => {
    const lines = [
      'Title,Output,Sales: £m,Pay growth,Prices 2015=100',
      'CDID,ABMI,IKBH,KAC3,D7BT',
      'PreUnit,£,£,,',
      'Unit,m,m,%,"Index, base year = 100"',
      'Release date,23-12-2024,23-12-2024,17-12-2024,18-12-2024',
      'Important Notes,,,,',
      '2021,2331,650,5.8,111.6',
      '2022,2441,820,6.1,121.7',
    ]
    const table = read(lines)
    expect([table.header, table.rows.length]).toEqual([
      'Title|Output (£m)|Sales: £m|Pay growth (%)|Prices 2015=100',
      2,
    ])
    const session = await openText(lines.join('\n'), ['label', 'value', null, null, null])
    expect(session.rows(0, 1, 'en')[0]?.written).toBe('2.331 billion pounds sterling')
  })
})

describe('headers of several rows', () => {
  test.each([
    [
      'merged cells',
      ['Place,Births,,Deaths,', 'Town,girls,boys,women,men', 'A,1,2,3,4', 'B,5,6,7,8'],
      'Place · Town|Births · girls|Births · boys|Deaths · women|Deaths · men',
    ],
    [
      'cells merged downwards',
      ['Town,Births,', ',girls,boys', 'A,1,2', 'B,5,6'],
      'Town|Births · girls|Births · boys',
    ],
    [
      'three rows',
      ['Town,People,,,', ',2020,,2021,', ',women,men,women,men', 'A,1,2,3,4', 'B,5,6,7,8'],
      'Town|People · 2020 · women|People · 2020 · men|People · 2021 · women|People · 2021 · men',
    ],
    [
      'two languages',
      ['地区,人口,面积', 'place,people,area', '甲,12,3', '乙,9,4'],
      '地区 · place|人口 · people|面积 · area',
    ],
    ['a row of units', ['time,warmth,rain', 's,°C,mm', '1,20,3', '2,21,0'], 'time (s)|warmth (°C)|rain (mm)'],
    [
      'a row of units in brackets',
      ['地区,产值,人口', ',（亿元）,（万人）', '甲,731,88', '乙,88,9'],
      '地区|产值 （亿元）|人口 （万人）',
    ],
    ['a row of units for one column', ['地区,产值', ',亿元', '甲,731', '乙,88'], '地区|产值 (亿元)'],
  ])('%s', (_, lines, header) => {
    const table = read(lines)
    expect([table.header, table.rows.length]).toEqual([header, 2])
  })

  test('a row of units is the unit of its column', async () => {
    const session = await openText('地区,产值,人口\n,亿元,万人\n甲,731,88\n乙,88,9\n', [
      'label',
      'value',
      'value',
    ])
    expect(session.rows(0, 2, 'en').map(({ written }) => written)).toEqual([
      '73.1 billion yuan',
      '880,000 people',
    ])
  })
})

describe('notes below the last row', () => {
  const TABLE = ['Town,People,Share', 'A,1200,26', 'B,3400,74']

  test.each([
    ['a source', 'Source: the ministry'],
    ['a source with commas', 'Source: the ministry, 2021, table 4, page 2'],
    ['a source, filled up with cells', 'Source: the ministry,,'],
    ['a source in quotes', '"Source: the ministry, 2021"'],
    ['a note in Chinese', '注：数据为初步核算，绝对数按现价计算'],
    ['a source in Chinese', '资料来源：统计局,,'],
    ['a footnote', '1) Without the islands'],
    ['a mark', '* provisional'],
    ['a sentence', 'Figures may not add up to their total because of rounding.'],
  ])('%s', (_, note) => {
    const table = read([...TABLE, '', note])
    expect([table.rows.length, table.rejected, table.notes.length]).toEqual([2, 0, 1])
    expect(note).toContain(table.notes[0]?.split(',')[0])
  })

  test('several, in their order', () => {
    expect(read([...TABLE, 'Note: provisional', 'Source: the ministry, 2021']).notes).toEqual([
      'Note: provisional',
      'Source: the ministry, 2021',
    ])
  })

  test.each([
    ['between rows', [...TABLE.slice(0, 2), 'Source: the ministry', 'B,3400,74'], 2, 1],
    ['that have a number', [...TABLE, 'Note: all,4600,100'], 3, 0],
    ['that are only short', [...TABLE, 'C'], 2, 1],
    ['where there is nothing else', ['Town,People', 'Source: the ministry,'], 1, 0],
  ])('none %s', (_, lines, rows, rejected) => {
    const table = read(lines)
    expect([table.rows.length, table.rejected, table.notes]).toEqual([rows, rejected, []])
  })

  test.each(['Sources', 'Data', 'Note', 'New York', '甲', 'Total'])('%s is the name of a row', (name) => {
    expect(isNote([name, '', ''], 3)).toBe(false)
  })
})

describe('the header where a person says it is', () => {
  const LINES = ['Reporting,New,Old', 'Town,Cases,Deaths', 'A,5,2', 'B,6,1']

  test.each([
    [1, 'Reporting|New|Old', 3],
    [2, 'Town|Cases|Deaths', 2],
    [3, 'A|5|2', 1],
    [99, 'B|6|1', 0],
  ])('in line %i', (line, header, rows) => {
    const reader = new TableReader(',', 100, line)
    reader.push(LINES.join('\n'))
    const table = reader.end()
    expect([table.header.join('|'), table.rowNumbers.length]).toEqual([header, rows])
    expect(table.titles).toHaveLength(LINES.length - rows - 1)
    expect(table.firstLines).toEqual(LINES)
    expect(table.headerLine).toBe(Math.min(line, LINES.length))
  })
})
