import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { OpenSession } from '@/lib/open/session'
import { DEFAULT_OPEN_VIEW } from '@/lib/open/view'

type Bytes = Uint8Array<ArrayBuffer>

const utf8 = (text: string): Bytes => new TextEncoder().encode(text)
const bytes = (...numbers: number[]): Bytes => Uint8Array.from(numbers)
const joined = (...parts: Bytes[]): Bytes => Uint8Array.from(parts.flatMap((part) => [...part]))

function utf16(text: string, { big = false, mark = true } = {}): Bytes {
  const units = [...(mark ? [0xfeff] : []), ...text.split('').map((unit) => unit.charCodeAt(0))]
  return Uint8Array.from(units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])))
}

/** 名称,数值 / 开发者,超2000万 as Chinese Windows writes it. */
const GBK = bytes(
  ...[0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xca, 0xfd, 0xd6, 0xb5, 0x0a],
  ...[0xbf, 0xaa, 0xb7, 0xa2, 0xd5, 0xdf, 0x2c, 0xb3, 0xac, 0x32, 0x30, 0x30, 0x30, 0xcd, 0xf2, 0x0a],
)

interface Case {
  readonly what: string
  readonly file: Bytes
  /** What the person sees: the reason why nothing opens, or the rows. */
  readonly fails?: string
  readonly encoding?: string
  readonly delimiter?: string
  readonly header?: readonly string[]
  readonly shown?: number
  /** Rows set aside, as row number and code of the fault. */
  readonly aside?: readonly string[]
  /** The first row, as label and figure. */
  readonly first?: readonly [label: string, written: string]
}

const TABLE = '名称,数值\n开发者,超2000万\n卡,480\n'
const FIRST = ['开发者', '超2000万'] as const

const CASES: readonly Case[] = [
  { what: 'UTF-8', file: utf8(TABLE), encoding: 'utf-8', shown: 2, first: FIRST },
  {
    what: 'UTF-8 with a byte order mark',
    file: joined(bytes(0xef, 0xbb, 0xbf), utf8(TABLE)),
    encoding: 'utf-8',
    header: ['名称', '数值'],
    shown: 2,
    first: FIRST,
  },
  {
    what: 'UTF-16 little-endian with a mark',
    file: utf16(TABLE),
    encoding: 'utf-16le',
    shown: 2,
    first: FIRST,
  },
  {
    what: 'UTF-16 big-endian with a mark',
    file: utf16(TABLE, { big: true }),
    encoding: 'utf-16be',
    shown: 2,
    first: FIRST,
  },
  {
    what: 'UTF-16 little-endian without a mark',
    file: utf16('name,value\ncards,480\n', { mark: false }),
    encoding: 'utf-16le',
    shown: 1,
    first: ['cards', '480'],
  },
  {
    what: 'UTF-16 big-endian without a mark',
    file: utf16('name,value\ncards,480\n', { big: true, mark: false }),
    encoding: 'utf-16be',
    shown: 1,
    first: ['cards', '480'],
  },
  { what: 'GBK as Chinese Excel writes it', file: GBK, encoding: 'gb18030', shown: 1, first: FIRST },
  {
    what: 'Windows-1252',
    file: joined(utf8('name,value\ncaf'), bytes(0xe9), utf8(',480\n')),
    encoding: 'windows-1252',
    shown: 1,
    first: ['café', '480'],
  },
  { what: 'commas', file: utf8('name,value\na,1\n'), delimiter: ',', shown: 1 },
  { what: 'tabs', file: utf8('name\tvalue\na\t1,5\n'), delimiter: '\t', shown: 0, aside: ['2 D602'] },
  {
    what: 'tabs with thousands',
    file: utf8('name\tvalue\na\t3,072\n'),
    delimiter: '\t',
    shown: 1,
    first: ['a', '3072'],
  },
  { what: 'semicolons', file: utf8('name;value\na;1.5\n'), delimiter: ';', shown: 1, first: ['a', '1.5'] },
  { what: 'bars', file: utf8('name|value\na|15\n'), delimiter: '|', shown: 1, first: ['a', '15'] },
  {
    what: 'full-width commas, which are text',
    file: utf8('名称，数值\n开发者，480\n'),
    delimiter: ',',
    header: ['名称，数值'],
    shown: 0,
    aside: ['2 D603'],
  },
  { what: 'LF', file: utf8('name,value\na,1\nb,2'), shown: 2 },
  { what: 'CRLF', file: utf8('name,value\r\na,1\r\nb,2\r\n'), shown: 2, first: ['a', '1'] },
  { what: 'CR', file: utf8('name,value\ra,1\rb,2\r'), shown: 2, first: ['a', '1'] },
  { what: 'mixed line ends', file: utf8('name,value\r\na,1\nb,2\rc,3'), shown: 3 },
  {
    what: 'a line break within quotes',
    file: utf8('name,value\n"a\nb",1\n'),
    shown: 1,
    first: ['a\nb', '1'],
  },
  {
    what: 'a CRLF within quotes',
    file: utf8('name,value\r\n"a\r\nb",1\r\n'),
    shown: 1,
    first: ['a\nb', '1'],
  },
  { what: 'doubled quotes', file: utf8('name,value\n"say ""hi""",1\n'), shown: 1, first: ['say "hi"', '1'] },
  { what: 'a delimiter within quotes', file: utf8('name,value\n"a,b",1\n'), shown: 1, first: ['a,b', '1'] },
  {
    what: 'a quote that is never closed',
    file: utf8('name,value\na,1\n"b,2\nc,3\nd,4\n'),
    shown: 3,
    aside: ['3 D008'],
  },
  {
    what: 'a quote that is never closed, in the last row',
    file: utf8('name,value\na,1\n"b,2'),
    shown: 1,
    aside: ['3 D008'],
  },
  { what: 'too few cells', file: utf8('name,value,note\na,1\nb,2,x\n'), shown: 1, aside: ['2 D007'] },
  { what: 'too many cells', file: utf8('name,value\na,1,x\nb,2\n'), shown: 1, aside: ['2 D007'] },
  { what: 'empty cells too many, which say nothing', file: utf8('name,value\na,1,,\nb,2\n'), shown: 2 },
  { what: 'blank lines', file: utf8('name,value\n\na,1\n\n\nb,2\n\n'), shown: 2 },
  {
    what: 'duplicate headers',
    file: utf8('name,value,value\na,1,2\n'),
    header: ['name', 'value', 'value (2)'],
    shown: 1,
    first: ['a', '1'],
  },
  { what: 'a missing header', file: utf8('name,value,\na,1,x\n'), header: ['name', 'value', '#3'], shown: 1 },
  {
    what: '__proto__ as a header',
    file: utf8('__proto__,name,value\nx,a,1\n'),
    header: ['__proto__', 'name', 'value'],
    shown: 1,
    first: ['a', '1'],
  },
  {
    what: 'constructor as a header',
    file: utf8('constructor,name,value\nx,a,1\n'),
    header: ['constructor', 'name', 'value'],
    shown: 1,
  },
  {
    what: 'cells that a spreadsheet would run',
    file: utf8('name,value\n=1+1,5\n@SUM(A1),6\n'),
    shown: 2,
    first: ['=1+1', '5'],
  },
  {
    what: 'guarded cells, as our downloads have them',
    file: utf8("name,value\n'=1+1,5\n"),
    shown: 1,
    first: ['=1+1', '5'],
  },
  {
    what: 'HTML in a cell, which is text',
    file: utf8('name,value\n<img src=x onerror=alert(1)>,5\n'),
    shown: 1,
    first: ['<img src=x onerror=alert(1)>', '5'],
  },
  {
    what: 'a javascript: link, which is text',
    file: utf8('name,value,url\na,5,javascript:alert(1)\n'),
    shown: 1,
  },
  { what: 'an empty file', file: utf8(''), fails: 'empty' },
  { what: 'nothing but line ends', file: utf8('\n\r\n\n'), fails: 'empty' },
  { what: 'only a header', file: utf8('name,value\n'), fails: 'header-only' },
  {
    what: 'a PNG named .csv',
    file: bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0),
    fails: 'binary PNG',
  },
  { what: 'a workbook named .csv', file: bytes(0x50, 0x4b, 0x03, 0x04, 0, 0), fails: 'binary ZIP, XLSX' },
  { what: 'a PDF named .csv', file: utf8('%PDF-1.7\n'), fails: 'binary PDF' },
  {
    what: 'NUL bytes here and there',
    file: utf8('name,value\na\0b,1\nlonger text in this cell,2\nand in this one too,3\n'),
    shown: 3,
    first: ['ab', '1'],
  },
  {
    what: 'right-to-left and astral characters',
    file: utf8('name,value\nשלום 𠮷𝟘,5\n'),
    shown: 1,
    first: ['שלום 𠮷𝟘', '5'],
  },
  {
    what: 'hedges in both languages',
    file: utf8(
      'name,value\na,近11倍\nb,>80%\nc,约 1.6 万亿\nd,十几个\ne,"3,072"\nf,1.2e6\ng,92％\nh,over 20 million\n',
    ),
    shown: 8,
    first: ['a', '近11倍'],
  },
  {
    what: 'values that are none',
    file: utf8('name,value\na,n/a\nb,\nc,480\n'),
    shown: 1,
    aside: ['2 D601', '3 D603'],
  },
  {
    what: 'two figures in a cell',
    file: utf8('name,value\na,480 and 3072\nb,5\n'),
    shown: 1,
    aside: ['2 D602'],
  },
  { what: 'a figure below nought', file: utf8('name,value\na,-5\nb,5\n'), shown: 1, aside: ['2 D604'] },
  {
    what: 'a fraction, which is no figure of its own',
    file: utf8('name,value\na,1/3\nb,5\n'),
    shown: 1,
    aside: ['2 D602'],
  },
  {
    what: 'a unit in a column',
    file: utf8('项目,数值,单位\n卡,480,张卡\n'),
    shown: 1,
    first: ['卡', '480张卡'],
  },
  {
    what: 'a unit that nobody here knows',
    file: utf8('name,value,unit\nbridge,36,km\n'),
    shown: 1,
    first: ['bridge', '36 km'],
  },
  {
    what: 'years',
    file: utf8('name,value,unit\nfounded,2008,date\n'),
    shown: 1,
    first: ['founded', '2008年'],
  },
]

async function open(file: Bytes) {
  const session = new OpenSession()
  const result = await session.open(new Blob([file]), { locale: 'zh' })
  if (!result.ok) {
    const { failure } = result
    return { failed: failure.reason === 'binary' ? `binary ${failure.kind}` : failure.reason }
  }
  const counts = session.read(result.summary.roles)
  session.view(DEFAULT_OPEN_VIEW, 'en')
  return { failed: null, session, summary: result.summary, counts }
}

describe('opening files, good and bad', () => {
  test('the corpus has at least forty of them', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(40)
  })

  test.each(CASES)(
    '$what',
    async ({ file, fails, encoding, delimiter, header, shown, aside = [], first }) => {
      const opened = await open(file)
      if (fails !== undefined) {
        expect(opened.failed).toBe(fails)
        return
      }
      if (opened.failed !== null) throw new Error(opened.failed)
      const { session, summary, counts } = opened
      if (encoding !== undefined) expect(summary.encoding).toBe(encoding)
      if (delimiter !== undefined) expect(summary.delimiter).toBe(delimiter)
      if (header !== undefined) expect(summary.header).toEqual(header)
      expect(counts).toEqual({ read: (shown ?? 0) + aside.length, shown, aside: aside.length })
      const reasons = session.aside(0, 100, 'en')
      expect(reasons.map(({ row }) => row)).toEqual(aside.map((place) => Number(place.split(' ')[0])))
      for (const { wrong, allowed, remedy } of reasons) expect([wrong, allowed, remedy]).not.toContain('')
      if (first !== undefined) {
        const [row] = session.rows(0, 1, 'zh')
        expect([row?.label, row?.written]).toEqual(first)
      }
    },
  )

  test('a single line of fifty megabytes is told of and does not take the page with it', async () => {
    const line = 'x'.repeat(1_000_000)
    const opened = await open(utf8(`name,value\na,1\n${line.repeat(50)}\nb,2\n`))
    if (opened.failed !== null) throw new Error(opened.failed)
    expect(opened.counts.shown).toBe(2)
    expect(opened.counts.aside).toBe(opened.counts.read - 2)
  }, 30_000)
})

describe('csv-spectrum', () => {
  const folder = path.join(process.cwd(), 'node_modules', 'csv-spectrum')
  const names = readdirSync(path.join(folder, 'csvs')).map((file) => file.replace('.csv', ''))

  test.each(names)('%s', async (name) => {
    const file = Uint8Array.from(readFileSync(path.join(folder, 'csvs', `${name}.csv`)))
    const answer = JSON.parse(readFileSync(path.join(folder, 'json', `${name}.json`), 'utf8'))
    const expected: Record<string, string>[] = Array.isArray(answer) ? answer : [answer]
    const { readSheet } = await import('@/lib/open/sheet')
    const text = new TextDecoder().decode(file)
    const { header, columns, rowNumbers } = readSheet(text, ',')
    const rows = rowNumbers.map((_, row) =>
      Object.fromEntries(header.map((column, at) => [column, columns[at]?.[row]])),
    )
    // Line ends within cells are read as LF whatever the file has.
    const even = expected.map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, cell.replaceAll('\r\n', '\n')])),
    )
    // In one case the suite’s answer has another telephone number than its file.
    if (name === 'location_coordinates')
      for (const row of [...rows, ...even]) delete row['Contact Phone Number']
    expect(rows).toEqual(even)
  })
})
