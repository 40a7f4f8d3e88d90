import { TABLES } from '@/lib/dossier/schema'
import { readTable } from '@/lib/dossier/table'
import { formatFault } from '@/lib/faults/describe'
import { places } from '@/tests/fixtures/mini'

const HEADER = 'id,name_zh,name_en,kind,family,line_zh,line_en'
const ROW = 'library,图书馆,Library,organisation,navy,一座图书馆。,A library.'

function parseSubjects(csv: string) {
  return readTable(TABLES.subjects, csv)
}

function names(csv: string): string[] {
  return parseSubjects(csv).rows.map(({ value }) => value.name.en)
}

describe('readTable', () => {
  test.each([
    ['a byte order mark', `\uFEFF${HEADER}\n${ROW}\n`],
    ['the line ends of Windows', `${HEADER}\r\n${ROW}\r\n`],
    ['the line ends of old Macs', `${HEADER}\r${ROW}\r`],
    ['empty lines at the end', `${HEADER}\n${ROW}\n\n\n`],
    ['no line end at the end', `${HEADER}\n${ROW}`],
  ])('reads a file with %s', (_, csv) => {
    const { rows, faults } = parseSubjects(csv)
    expect(faults).toEqual([])
    expect(rows).toMatchObject([{ row: 2, value: { id: 'library', name: { zh: '图书馆', en: 'Library' } } }])
  })

  test('takes the columns in any order', () => {
    const reversed = [HEADER, ROW].map((line) => line.split(',').toReversed().join(',')).join('\n')
    expect(names(reversed)).toEqual(['Library'])
  })

  test('keeps commas and doubled quotes of a quoted cell', () => {
    expect(names(`${HEADER}\n${ROW.replace('Library', '"The ""old"" library, north"')}\n`)).toEqual([
      'The "old" library, north',
    ])
  })

  test('keeps zeros at the start of a cell', () => {
    expect(names(`${HEADER}\n${ROW.replace('Library', '021')}\n`)).toEqual(['021'])
  })

  test('counts a row that spans two lines as one', () => {
    const { faults } = parseSubjects(
      `${HEADER}\n${ROW.replace('Library', '"Li\nbrary"')}\n${ROW.replace('library', 'X')}\n`,
    )
    expect(places(faults)).toEqual(['subjects.csv:2:name_en: D111', 'subjects.csv:3:id: D102'])
  })

  test('takes the first of two rows with one id, and reports the other', () => {
    const csv = `${HEADER}\n${ROW}\n${ROW.replace('Library', 'Archive')}\n`
    expect(names(csv)).toEqual(['Library'])
    expect(places(parseSubjects(csv).faults)).toEqual(['subjects.csv:3:id: D201'])
  })

  test('knows a file with full-width commas from its header', () => {
    const { faults, ids } = parseSubjects(HEADER.replaceAll(',', '，'))
    expect(faults).toHaveLength(1)
    expect(ids).toBeNull()
    expect(faults[0] && formatFault(faults[0])).toMatch(
      /column names: ‘id，name_zh.*plain commas.*full-width commas/,
    )
  })
})
