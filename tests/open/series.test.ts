import { OpenTable } from '@/lib/open/open-table'
import type { Roles } from '@/lib/open/roles'
import { withRole } from '@/lib/open/roles'
import { OpenSession } from '@/lib/open/session'
import { readTableText } from '@/lib/open/table-file'
import { isTime } from '@/lib/open/times'
import { DEFAULT_OPEN_VIEW } from '@/lib/open/view'
import { writeRow } from '@/lib/open/write-row'

const BY_SEX = '地区,男性(万人),女性(万人)\n杭州,620.5,约 632\n宁波,480,\n温州,不明确,470\n'
const SEXES: Roles = ['label', 'value', 'value']

function opened(csv: string, roles: Roles): OpenTable {
  return new OpenTable(readTableText(csv, ','), roles)
}

function said(table: OpenTable): string[] {
  return Array.from(
    { length: table.length },
    (_, row) => `${table.name(row)} ${writeRow(table.rows.quantity(row), 'en')}`,
  )
}

async function session(csv: string, roles: Roles | null = null): Promise<OpenSession> {
  const made = new OpenSession()
  const result = await made.open(new Blob([csv]), { locale: 'en' })
  if (!result.ok) throw new Error(result.failure.reason)
  made.read(roles ?? result.summary.roles)
  made.view(DEFAULT_OPEN_VIEW, 'en')
  return made
}

describe('several columns of values', () => {
  test('each is a series named by its header, with the unit that its header names', () => {
    expect(said(opened(BY_SEX, SEXES))).toEqual([
      '杭州 · 男性(万人) 6.205 million people',
      '杭州 · 女性(万人) about 6.32 million people',
      '宁波 · 男性(万人) 4.8 million people',
      '温州 · 女性(万人) 4.7 million people',
    ])
  })

  test('an empty cell is a number that is missing, and a cell that cannot be read holds back itself alone', () => {
    const table = opened(BY_SEX, SEXES)
    expect([table.counts.read, table.length]).toEqual([3, 4])
    expect(table.rejected).toMatchObject([{ row: 4, column: '男性(万人)', fault: { code: 'D601' } }])
  })

  test('a corrected row is at its place with all of its numbers, each once', () => {
    const table = opened(BY_SEX, SEXES)
    expect(table.correct([{ row: 4, cells: ['温州', '465', '470'] }])).toHaveLength(1)
    expect(said(table).slice(2)).toEqual([
      '宁波 · 男性(万人) 4.8 million people',
      '温州 · 男性(万人) 4.65 million people',
      '温州 · 女性(万人) 4.7 million people',
    ])
    expect(table.rejected).toEqual([])
  })

  test('what is proposed for a row corrects all of its cells', () => {
    const table = opened('name,a,b\nx,3 and 4,5 and 6\ny,7 and 8,none\n', SEXES)
    expect(table.rejected.map(({ proposal }) => proposal)).toEqual([['x', '3', '5'], null])
  })

  test('a row without any number is missing', () => {
    const table = opened('name,a,b\nx,1,2\ny,,n/a\n', SEXES)
    expect([table.counts.read, table.length, table.counts.missing, table.rejected.length]).toEqual([
      2, 2, 1, 0,
    ])
  })

  test('columns that are years are all proposed, and their numbers are of that time', async () => {
    const made = new OpenSession()
    const result = await made.open(
      new Blob(['指标,2022年,2023年\n出口额（亿元）,17.8,18.2\n进口额（亿元）,5,6\n']),
      {
        locale: 'en',
      },
    )
    expect(result.ok && result.summary.roles).toEqual(['label', 'value', 'value'])
    const budget = opened('Agency,FY 2023 Actual,FY 2024 Enacted\nEnergy,45.8,50.2\n', SEXES)
    expect([0, 1].map((row) => budget.cell('date', row))).toEqual(['2023', '2024'])
    const table = opened('指标,2022年,2023年\n出口额,17.8,18.2\n', SEXES)
    expect([0, 1].map((row) => table.cell('date', row))).toEqual(['2022年', '2023年'])
  })

  test.each([
    ['2019', true],
    ['2019年', true],
    ['2020 [YR2020]', true],
    ['Q3 2024', true],
    ['2024年上半年', true],
    ['2019 sales', false],
    ['男性', false],
    ['Value', false],
  ])('%s is a time: %s', (header, expected) => {
    expect(isTime(header, [])).toBe(expected)
  })

  test('a role other than value belongs to one column', () => {
    expect(withRole(['label', 'value', null], 2, 'value')).toEqual(['label', 'value', 'value'])
    expect(withRole(['label', 'value', null], 2, 'label')).toEqual([null, 'value', 'label'])
  })
})

describe('what is done with several series', () => {
  test('a search finds them by name, and a facet parts them', async () => {
    const made = await session(BY_SEX, SEXES)
    const found = made.view({ ...DEFAULT_OPEN_VIEW, query: '女性 杭州' }, 'en')
    expect(found.first.map(({ label, series, row }) => [row, label, series])).toEqual([
      [2, '杭州', '女性(万人)'],
    ])
    expect(found.facets.find(({ facet }) => facet === 'series')?.options).toHaveLength(2)
  })

  test('they are compared under their own names', async () => {
    const made = await session(BY_SEX, SEXES)
    const comparables = made.comparables('en')
    expect(new Set(comparables.map(({ id }) => id)).size).toBe(4)
    expect(comparables[0]?.statement).toBe('杭州 · 男性(万人)')
  })

  test('a download has one number in a line, and opens again as the same numbers', async () => {
    const made = await session(BY_SEX, SEXES)
    const csv = (await (await made.download('csv', 'en'))?.text()) ?? ''
    expect(csv.split('\n')[0]).toBe('地区,series,value,read_value,read_hedge,read_low,read_high,read_unit')
    const again = await session(csv)
    const numbers = (of: OpenSession) =>
      of.rows(0, 9, 'en').map(({ label, series, written }) => `${label} ${series} ${written}`)
    expect(numbers(again)).toEqual(numbers(made))
  })
})

describe('columns that are times beside one that is none', () => {
  const BULLETIN =
    '指标,单位,2023年,2022年,比上年增长(%)\n生产总值,亿元,82553,77715,6.0\n　工业,亿元,28884,28371,5.2\n零售总额,亿元,32550,30467,6.8\n出口,亿元,35666,34326,3.9\n'
  const all: Roles = ['label', 'unit', 'value', 'value', 'value']

  test('keep their lines, and the other is drawn by itself', async () => {
    const { charts } = (await session(BULLETIN, all)).charts(9, 'en')
    expect(charts.map(({ name, series, count }) => [name, series.kind, count])).toEqual([
      ['yuan', 'lines', 6],
      ['比上年增长(%)', 'dots', 3],
    ])
  })

  test('and a label that is set in is written in a sentence as any other', async () => {
    const { left } = (await session(BULLETIN, all)).charts(9, 'en')
    expect(left.totals.names).toEqual(['工业 · 2023年', '工业 · 2022年', '工业 · 比上年增长(%)'])
  })

  test('a single year is not a time line', () => {
    expect(opened('name,2023,people\na,5,6\n', ['label', 'value', 'value']).times).toBeNull()
  })
})
