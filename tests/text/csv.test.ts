import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import Papa from 'papaparse'
import { fromCsvCell, toCsv } from '@/lib/text/csv'
import { forExcel } from '@/lib/text/for-excel'

const COLUMNS = ['id', 'value', 'quote'] as const

function parsed(csv: string): string[][] {
  return Papa.parse<string[]>(csv.replace(/\n$/, ''), { delimiter: ',', newline: '\n' }).data
}

describe('toCsv', () => {
  test('writes the header, then the columns in their order, each row on a line', () => {
    const rows = [
      { quote: '近11倍', id: 'gain', value: 11 },
      { quote: '', id: 'none', value: null },
    ]
    expect(toCsv(rows, COLUMNS)).toBe('id,value,quote\ngain,11,近11倍\nnone,,\n')
  })

  test('writes the header alone where there are no rows', () => {
    expect(toCsv([], COLUMNS)).toBe('id,value,quote\n')
  })

  test('leaves a column empty that a row does not have', () => {
    expect(toCsv([{ id: 'a' }], COLUMNS)).toBe('id,value,quote\na,,\n')
  })

  test('quotes commas, quotes and line breaks', () => {
    expect(toCsv([{ id: 'a,b', value: null, quote: 'say "x"\ny' }], COLUMNS)).toBe(
      'id,value,quote\n"a,b",,"say ""x""\ny"\n',
    )
  })

  test.each([
    '=1+1',
    '+a1',
    '-20% 至 -30%',
    '-2+3',
    '"=1+1"',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\nx',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    "'=1+1",
  ])('guards %j, which a spreadsheet would run or unguard', (text) => {
    const cell = parsed(toCsv([{ id: text }], ['id']))[1]?.[0]
    expect(cell).toBe(`'${text}`)
    expect(fromCsvCell(cell ?? '')).toBe(text)
  })

  test.each(['a=1', '10-20', "it's", "'quoted'", '—', '近11倍', '-5', '+86', '-20%', '-1.5e-7', '-1,234.5'])(
    'leaves %j as it is',
    (text) => {
      expect(parsed(toCsv([{ id: text }], ['id']))[1]).toEqual([text])
      expect(fromCsvCell(text)).toBe(text)
    },
  )

  test('writes numbers as numbers, also below zero', () => {
    expect(toCsv([{ value: -0.5 }, { value: 1.6e12 }, { value: Number.POSITIVE_INFINITY }], ['value'])).toBe(
      'value\n-0.5\n1600000000000\n\n',
    )
  })

  test('gives back every text that was put in', () => {
    const texts = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 }))
    const odd = fc.array(
      fc.array(fc.string({ unit: fc.constantFrom(...`'"=＋-@,\n\r\t a`) }), { minLength: 2, maxLength: 2 }),
    )
    fc.assert(
      fc.property(fc.oneof(texts, odd), (table) => {
        const rows = table.map(([a = '', b = '']) => ({ a, b }))
        const [header, ...records] = parsed(toCsv(rows, ['a', 'b']))
        expect(header).toEqual(['a', 'b'])
        expect(records.map((record) => record.map(fromCsvCell))).toEqual(table)
      }),
    )
  })
})

/** Cells as a spreadsheet sees them that parts at semicolons, whether it minds quotes or not. */
function partedAtSemicolons(csv: string): string[] {
  return [...Papa.parse<string[]>(csv, { delimiter: ';' }).data.flat(), ...csv.split(/[;\t\n]/)]
}

const RUNS = /^"*[=+\-@\t\r\n＝＋－＠]/
const IS_NUMBER = /^[+-]\d/

describe('cells that would run as formulas', () => {
  test.each([
    ['A;=1+1', `"A;'=1+1"`],
    ["A;'=1+1", `"A;''=1+1"`],
    ['A\t@SUM(A1)', `"A\t'@SUM(A1)"`],
    ['A\n=1', `"A\n'=1"`],
    ['A;"=1"', `"A;'""=1"""`],
    ['A; B', '"A; B"'],
    ['1;-5;+3%', '"1;-5;+3%"'],
    ['=1;=2', `"'=1;'=2"`],
  ])('%j is written as %s, in the header as in a row', (text, cell) => {
    expect(toCsv([{ [text]: text }], [text])).toBe(`${cell}\n${cell}\n`)
    expect(fromCsvCell(parsed(toCsv([{ [text]: text }], [text]))[1]?.[0] ?? '')).toBe(text)
  })

  test('no cell of any table runs, parted at commas or at semicolons, and every cell comes back', () => {
    const cell = fc.string({ unit: fc.constantFrom(...`'"=＋-@,;\n\r\t a5%`) })
    const tables = fc.tuple(
      fc.uniqueArray(cell, { minLength: 2, maxLength: 2 }),
      fc.array(fc.tuple(cell, cell)),
    )
    fc.assert(
      fc.property(tables, ([header, records]) => {
        const [first = '', second = ''] = header
        const csv = toCsv(
          records.map(([a, b]) => ({ [first]: a, [second]: b })),
          header,
        )
        const table = parsed(csv)
        expect(table.map((record) => record.map(fromCsvCell))).toEqual([header, ...records])
        for (const seen of table.flat()) if (!IS_NUMBER.test(seen)) expect(seen).not.toMatch(RUNS)
        for (const seen of partedAtSemicolons(csv)) {
          // White space that is passed over does not make a formula of what follows either.
          const inner = seen.replace(/^["\t\r\n]+/, '')
          if (!IS_NUMBER.test(inner)) expect(inner).not.toMatch(RUNS)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('there is one writer of CSV', () => {
    const files = ['app', 'components', 'lib', 'scripts'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    const writers = files.filter(
      (file) => /\.tsx?$/.test(file) && readFileSync(file, 'utf8').includes('unparse('),
    )
    expect(writers).toEqual([join('lib', 'text', 'csv.ts')])
  })
})

describe('forExcel', () => {
  test('is the same file after a byte order mark', () => {
    const rows = [{ id: 'a', value: 1, quote: '八成' }]
    expect(forExcel(toCsv(rows, COLUMNS))).toBe(`\uFEFF${toCsv(rows, COLUMNS)}`)
  })
})
