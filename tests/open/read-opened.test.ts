import fc from 'fast-check'
import { OpenTable } from '@/lib/open/open-table'
import type { Roles } from '@/lib/open/roles'
import { readTableText } from '@/lib/open/table-file'
import { writeRow } from '@/lib/open/write-row'

const PAIR: Roles = ['label', 'value']

function shown(table: OpenTable): [number, string, string][] {
  return Array.from({ length: table.length }, (_, row) => [
    table.rowNumber(row),
    table.name(row),
    writeRow(table.rows.quantity(row), 'en'),
  ])
}

test.each([
  ['数值（万元）', '5', '50,000 yuan'],
  ['Value (USD million)', '5', '5 million US dollars'],
  ['占比（%）', '92', '92%'],
  ['数值（单位：万人）', '超5', 'over 50,000 people'],
  ['Value (2023)', '5', '5'],
])('the unit in the header %s holds for its cells', (header, value, expected) => {
  const table = new OpenTable(readTableText(`name,${header}\na,${value}\n`, ','), PAIR)
  expect(writeRow(table.rows.quantity(0), 'en')).toBe(expected)
})

test('corrected rows are where they were in the file, and the sheet is as it was', () => {
  const file = readTableText('name,value\na,1\nb,bad\nc,超3\nd,worse\ne,5 miles\n', ',')
  const cells = () => file.columns.map((column) => column.slice(0, column.length))
  const before = cells()
  const table = new OpenTable(file, PAIR)
  expect(table.correct([{ row: 5, cells: ['d', '约4'] }])).toHaveLength(1)
  expect(table.correct([{ row: 3, cells: ['b', '2'] }])).toHaveLength(1)
  expect(shown(table)).toEqual([
    [2, 'a', '1'],
    [3, 'b', '2'],
    [4, 'c', 'over 3'],
    [5, 'd', 'about 4'],
    [6, 'e', '5 miles'],
  ])
  expect(table.rows.values.length).toBe(table.length)
  expect(cells()).toEqual(before)
})

test('matching again after correcting shows each label with its own figure', () => {
  // No row is at fault at first, so that the arrays of the sheet could be shared.
  const file = readTableText('name,value,other\na,1,10\nb,2,20\nc,3\n', ',')
  const first = new OpenTable(file, ['label', 'value', null])
  expect(first.correct([{ row: 4, cells: ['c', '3', '30'] }])).toHaveLength(1)
  expect(first.length).toBe(3)
  const second = new OpenTable(file, ['label', null, 'value'])
  expect(shown(second)).toEqual([
    [2, 'a', '10'],
    [3, 'b', '20'],
  ])
  expect(second.rejected.map(({ row }) => row)).toEqual([4])
})

test('rows read are counted apart from what becomes of them, and always add up', () => {
  const value = fc.constantFrom(
    '480',
    '超2000万',
    'n/a',
    '',
    '1/3',
    '-5',
    '"92%"',
    '"open',
    '"a" b',
    '7,surplus',
  )
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (values) => {
      const file = readTableText(
        `name,value\n${values.map((text, at) => `row ${at},${text}\n`).join('')}`,
        ',',
      )
      const table = new OpenTable(file, PAIR)
      expect(table.counts.read).toBe(values.length)
      expect(table.length + table.rejected.length + table.counts.missing).toBe(values.length)
      for (const { cells, fault } of table.rejected)
        if (fault.code === 'D007') expect(cells.at(-1)).toBe('surplus')
    }),
  )
})
