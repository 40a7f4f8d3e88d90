import fc from 'fast-check'
import { Opened } from '@/lib/open/opened'
import type { Roles } from '@/lib/open/roles'
import { readSheet } from '@/lib/open/sheet'
import { writeOpened } from '@/lib/open/write-opened'

const PAIR: Roles = ['label', 'value']

function shown(opened: Opened): [number, string, string][] {
  return opened.rowNumbers.map((number, row) => [
    number,
    opened.cell('label', row),
    writeOpened(opened.figure(row), 'en'),
  ])
}

test.each([
  ['数值（万元）', '5', '50,000 元'],
  ['Value (USD million)', '5', '5 million USD'],
  ['占比（%）', '92', '92%'],
  ['数值（单位：万人）', '超5', 'over 50,000 people'],
  ['Value (2023)', '5', '5'],
])('the unit in the header %s holds for its cells', (header, value, expected) => {
  const opened = new Opened(readSheet(`name,${header}\na,${value}\n`, ','), PAIR)
  expect(writeOpened(opened.figure(0), 'en')).toBe(expected)
})

test('corrected rows stand where they stood in the file, and the sheet is as it was', () => {
  const sheet = readSheet('name,value\na,1\nb,bad\nc,超3\nd,worse\ne,5 km\n', ',')
  const cells = () => sheet.columns.map((column) => column.slice(0, column.length))
  const before = cells()
  const opened = new Opened(sheet, PAIR)
  expect(opened.correct(5, ['d', '约4'])).toBe(true)
  expect(opened.correct(3, ['b', '2'])).toBe(true)
  expect(shown(opened)).toEqual([
    [2, 'a', '1'],
    [3, 'b', '2'],
    [4, 'c', 'over 3'],
    [5, 'd', 'about 4'],
    [6, 'e', '5 km'],
  ])
  expect(opened.values.length).toBe(opened.length)
  expect(cells()).toEqual(before)
})

test('matching again after correcting shows each label with its own figure', () => {
  // No row is at fault at first, so that the arrays of the sheet could be shared.
  const sheet = readSheet('name,value,other\na,1,10\nb,2,20\nc,3\n', ',')
  const first = new Opened(sheet, ['label', 'value', null])
  expect(first.correct(4, ['c', '3', '30'])).toBe(true)
  expect(first.length).toBe(3)
  const second = new Opened(sheet, ['label', null, 'value'])
  expect(shown(second)).toEqual([
    [2, 'a', '10'],
    [3, 'b', '20'],
  ])
  expect(second.aside.map(({ row }) => row)).toEqual([4])
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
      const sheet = readSheet(`name,value\n${values.map((text, at) => `row ${at},${text}\n`).join('')}`, ',')
      const opened = new Opened(sheet, PAIR)
      expect(opened.read).toBe(values.length)
      expect(opened.length + opened.aside.length).toBe(values.length)
      for (const { cells, finding } of opened.aside)
        if (finding.code === 'D007') expect(cells.at(-1)).toBe('surplus')
    }),
  )
})
