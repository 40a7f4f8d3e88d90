import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import writeXlsxFile from 'write-excel-file/node'
import { jsonTable } from '@/lib/open/formats/json-table'
import { formatted } from '@/lib/open/formats/number-format'
import { odsSheets } from '@/lib/open/formats/ods'
import { likeliestSheet } from '@/lib/open/formats/sheet'
import { textFormOf } from '@/lib/open/formats/text-form'
import { xmlPieces } from '@/lib/open/formats/xml'
import { OpenSession } from '@/lib/open/session'
import type { Encoding } from '@/lib/text/decode'
import { xlsxOf } from '@/tests/fuzz/workbooks'

/** The header and rows of a file as the page would read them, or why there are none. */
async function read(file: string | Blob, sheet?: number) {
  const session = new OpenSession()
  const blob = typeof file === 'string' ? new Blob([file]) : file
  const result = await session.open(blob, { locale: 'en', sheet })
  if (!result.ok) return result.failure.reason === 'no-table' ? result.failure.kind : result.failure.reason
  const { header, samples, form, sheets, records, titles } = result.summary
  return {
    header,
    rows: Array.from({ length: Math.min(5, records) }, (_, row) => samples.map((cells) => cells[row])),
    form,
    sheets,
    titles,
  }
}

/** A workbook of OpenDocument with this content. */
function openDocument(content: string): Blob {
  const mimetype = strToU8('application/vnd.oasis.opendocument.spreadsheet')
  return new Blob([zipSync({ mimetype, 'content.xml': strToU8(content) })])
}

const textCell = (text: string) =>
  `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`

const PAIRS = {
  header: ['name', 'value'],
  rows: [
    ['a', '1'],
    ['b', 'over 2'],
  ],
}

describe('a table in another form of text opens', () => {
  test.each([
    ['a JSON array of objects', '[{"name":"a","value":1},{"name":"b","value":"over 2"}]', 'json'],
    ['a JSON array of arrays', '[["name","value"],["a",1],["b","over 2"]]', 'json'],
    [
      'an object with one such array',
      '{"count":2,"data":[{"name":"a","value":1},{"name":"b","value":"over 2"}]}',
      'json',
    ],
    [
      'the answer of an interface, its pages counted first',
      '[{"page":1},[{"name":"a","value":1},{"name":"b","value":"over 2"}]]',
      'json',
    ],
    ['an object on each line', '{"name":"a","value":1}\n{"name":"b","value":"over 2"}\n', 'json'],
    ['JSON with a byte order mark', '\uFEFF[{"name":"a","value":1},{"name":"b","value":"over 2"}]', 'json'],
    [
      'a Markdown table',
      '| name | value |\n|------|------:|\n| a    | 1 |\n| **b** | over 2 |\n\nMore text.\n',
      'markdown',
    ],
    [
      'a table of Org, with crosses in its rule',
      '| name | value |\n|------+-------|\n| a    | 1 |\n|------+-------|\n| b | over 2 |\n',
      'markdown',
    ],
    [
      'a Markdown table without outer bars, below a text',
      'Numbers of today\n\nname | value\n--- | ---\na | 1\nb | over 2\n',
      'markdown',
    ],
    [
      'a web page with a table',
      '<!doctype html><title>t</title><table><tr><th>name<th>value<tr><td>a<td>1<tr><td>b<td>over&nbsp;2</table>',
      'html',
    ],
    [
      'a copied table',
      "<meta charset='utf-8'><style>td{}</style><div><table><tbody><tr><td>name</td><td>value</td></tr><tr><td>a</td><td>1<sup>[2]</sup></td></tr><tr><td>b</td><td>over<br>2</td></tr></tbody></table></div>",
      'html',
    ],
  ])('%s', async (_, text, form) => {
    expect(await read(text)).toMatchObject({ ...PAIRS, form })
  })

  test('missing members are empty cells, objects within become columns, arrays stay as they are written', async () => {
    expect(
      await read('[{"id":7,"place":{"name":"Łódź","at":{"x":1}}},{"id":8,"tags":["a","b"],"place":null}]'),
    ).toMatchObject({
      header: ['id', 'name', 'x', 'tags'],
      rows: [
        ['7', 'Łódź', '1', ''],
        ['8', '', '', '["a","b"]'],
      ],
    })
  })

  test('of two members with one name each keeps its place', async () => {
    expect(await read('[{"a":{"n":1},"b":{"n":2}}]')).toMatchObject({ header: ['a.n', 'b.n'] })
    expect(await read('[{"n":0,"b":{"n":2}}]')).toMatchObject({ header: ['n', 'b.n'] })
  })

  test('of several lists of an object that with most numbers is first, and rows parted by what they belong to are together', async () => {
    const text =
      '{"people":[{"name":"x"}],"measures":[{"id":"m","rows":[{"name":"a","value":1}]},{"id":"n","rows":[{"name":"b","value":2}]}]}'
    expect(await read(text)).toMatchObject({
      sheets: ['measures.rows', 'people', 'measures'],
      header: ['id', 'name', 'value'],
      rows: [
        ['m', 'a', '1'],
        ['n', 'b', '2'],
      ],
    })
  })

  test('cells that reach over rows and columns of a web page are where they are seen', async () => {
    const page =
      '<table><tr><th rowspan=2>year<th colspan=2>people<tr><th>men<th>women<tr><td>2020<td>1<td>2</table>'
    expect(await read(page)).toMatchObject({
      header: ['year', 'people · men', 'people · women'],
      rows: [['2020', '1', '2']],
    })
  })

  test('a table within a cell is a table by itself, and no text of that cell', async () => {
    const inner = `<table><tr><th>n<th>v${'<tr><td>a<td>1'.repeat(9)}</table>`
    const page = `<table><tr><th>name<th>value<tr><td>b ${inner}<td>2</table>`
    expect(await read(page)).toMatchObject({ header: ['n', 'v'], sheets: ['', ''] })
    expect(await read(page, 1)).toMatchObject({ rows: [['b', '2']] })
    expect(await read('<table><tr><td>'.repeat(5000) + inner)).toMatchObject({ header: ['n', 'v'] })
  })

  test('the caption of a table of a web page is its title', async () => {
    const page = '<table><caption>Cars, in thousands</caption><tr><th>name<th>value<tr><td>b<td>2</table>'
    expect(await read(page)).toMatchObject({ titles: ['Cars, in thousands'], rows: [['b', '2']] })
  })

  test('of several tables of a page the largest is first, and the others can be chosen', async () => {
    const table = (name: string, rows: number) =>
      `<table><caption>${name}</caption><tr><th>n<th>v${'<tr><td>a<td>1'.repeat(rows)}</table>`
    const page = `<html>${table('small', 1)}${table('large', 9)}</html>`
    expect(await read(page)).toMatchObject({ sheets: ['large', 'small'] })
    expect(await read(page, 1)).toMatchObject({ rows: [['a', '1']] })
  })
})

test('a number of OpenDocument that has no value is the text that is shown', () => {
  const cell = '<table:table-cell office:value-type="float"><text:p>5</text:p></table:table-cell>'
  const content = `<table:table table:name="S"><table:table-row>${textCell('a')}${cell}</table:table-row></table:table>`
  expect(odsSheets({ 'content.xml': strToU8(content) })[0]?.records).toEqual([['a', '5']])
})

test('half a character that JSON spells is read as the sign that files of text have for it', async () => {
  expect(await read('[{"\\ud800":"0","name":"x\\udc00"}]')).toMatchObject({
    header: ['\uFFFD', 'name'],
    rows: [['0', 'x\uFFFD']],
  })
})

test('JSON of very many members is read in one go, and refused where each row has its own', async () => {
  const members = Array.from({ length: 60_000 }, (_, at) => `"k${at}":{"n":${at}}`)
  const wide = jsonTable(`[{${members.join()}}]`)
  expect(wide?.[0]?.records[0]?.at(-1)).toBe('k59999.n')
  const rows = Array.from({ length: 8000 }, (_, at) => `{"k${at}":${at}}`)
  expect(await read(`[${rows.join()}]`)).toBe('large')
})

test('names of columns beside rows that begin with them are one header', () => {
  const made = jsonTable('{"columns":["city","value"],"data":[["city","value"],["A",1]]}')
  expect(made?.[0]?.records).toEqual([
    ['city', 'value'],
    ['A', '1'],
  ])
})

test('a quantity within a row of JSON is called by what it is of', () => {
  const made = jsonTable('[{"city":"A","gdp":{"value":20059,"unit":"亿元"}},{"city":"B","gdp":{"value":2}}]')
  expect(made?.[0]?.records).toEqual([
    ['city', 'gdp', 'unit'],
    ['A', '20059', '亿元'],
    ['B', '2', ''],
  ])
})

test('a web page that is nested very deep opens', async () => {
  const page = `<!doctype html><table><tr><th>name<th>value<tr><td>a<td>${'<b>'.repeat(8000)}1</table>`
  expect(await read(page)).toMatchObject({ header: ['name', 'value'], rows: [['a', '1']] })
})

test('a web page whose cells say to span more than a browser can hold is refused', async () => {
  const row = `<tr>${'<td colspan=1000 rowspan=1000>a'.repeat(100)}`
  expect(await read(`<!doctype html><table>${row.repeat(30)}</table>`)).toBe('large')
})

test('a workbook whose few cells say that they are very many is refused', async () => {
  const row = `<table:table-row>${textCell('a').replace('>', ' table:number-columns-repeated="16384">')}</table:table-row>`
  expect(await read(openDocument(`<table:table table:name="a">${row.repeat(3100)}</table:table>`))).toBe(
    'large',
  )
})

test('a workbook that repeats a long text in all of its cells is refused before it breaks off', async () => {
  const cell = textCell('a1'.repeat(2000)).replace('>', ' table:number-columns-repeated="1000">')
  const row = `<table:table-row table:number-rows-repeated="400">${cell}</table:table-row>`
  expect(await read(openDocument(`<table:table table:name="a">${row}</table:table>`))).toBe('large')
})

test('a workbook is measured by all of its files, also where two have one name', async () => {
  const bytes = Buffer.from(zipSync({ 'xl/a.xml': strToU8('a'), 'xl/b.xml': strToU8('b') }))
  for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4)) {
    bytes.writeUInt32LE(250_000_000, at + 24)
    bytes.write('xl/a.xml', at + 46)
  }
  expect(await read(new Blob([bytes]))).toBe('large')
})

test.each<[string, string, string]>([
  ['a rule of dashes that goes on with a letter', `a|b\n|${'-'.repeat(19_000)}x`, 'delimited'],
  ['comments without an end', '<!---->'.repeat(2700), 'delimited'],
  ['comments before a page', `${'<!---->'.repeat(2700)}<table>`, 'html'],
])('what a long text is, is known: %s', (_, text, form) => {
  expect(textFormOf(text)).toBe(form)
})

test.each(['<!--', '<![CDATA[', '<!', '<a b="', "<a '", '<a b="c" '])(
  'many of %s that never end are looked at once',
  (start) => {
    expect([...xmlPieces(`<b/>${start.repeat(16_000)}`)][0]).toMatchObject({ tag: 'b', empty: true })
  },
)

describe('what has no table is called by its name', () => {
  const zip = (files: Record<string, string>) =>
    new Blob([
      zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]))),
    ])
  test.each<[string, string | Blob, string]>([
    ['a sign-in page', '<!DOCTYPE html>\n<html><form>Sign in</form></html>', 'html'],
    ['an object that is no list', '{"type":"Topology","arcs":{"a":1}}', 'json'],
    ['a list of plain values', '[1, 2, 3]', 'json'],
    ['JSON that breaks off', '[{"name":"a","value":1},{"na', 'brokenJson'],
    [
      'a pointer of Git LFS',
      'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n',
      'lfs',
    ],
    ['an XML file', '<?xml version="1.0"?><rows><row a="1"/></rows>', 'xml'],
    ['a Parquet file', 'PAR1\u0015\u0004', 'parquet'],
    ['a PDF', '%PDF-1.7\n', 'pdf'],
    ['an old workbook', new Blob([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1)]), 'xls'],
    ['a binary workbook', zip({ 'xl/workbook.bin': 'x', 'xl/_rels/workbook.bin.rels': 'x' }), 'xls'],
    ['an archive', zip({ 'a.csv': 'name,value\n' }), 'packed'],
    ['a text document', zip({ 'word/document.xml': '<w/>' }), 'document'],
    ['a database', 'SQLite format 3\0', 'database'],
    ['a compressed file', new Blob([Uint8Array.of(0x1f, 0x8b, 8)]), 'packed'],
  ])('%s', async (_, file, kind) => {
    expect(await read(file)).toBe(kind)
  })

  test.each([
    '[1] note,value\na,1\n',
    '{x},value\na,1\n',
    '<5,value\na,1\n',
    'a|b\n1|2\n',
    '[NAME],[VALUE]\na,1\n',
  ])('a delimited file that only begins like something else opens as one: %j', async (text) => {
    expect(await read(text)).toMatchObject({
      form: 'delimited',
      rows: [[expect.any(String), expect.any(String)]],
    })
  })
})

describe('workbooks', () => {
  const cell = (value: string | number | boolean | Date | null, format?: string) =>
    value === null
      ? null
      : { value, type: value.constructor as StringConstructor, ...(format === undefined ? {} : { format }) }
  const book = async () =>
    new Blob([
      new Uint8Array(
        await writeXlsxFile([
          { sheet: 'About', data: [[cell('What this is')], [cell('A note of 2024')]] },
          {
            sheet: 'Numbers',
            data: [
              ['name', 'value', 'share', 'day', 'month', 'money', 'empty', 'yes'].map((name) => cell(name)),
              [
                cell('a'),
                cell(0.1 + 0.2),
                cell(0.125, '0.0%'),
                cell(new Date('2024-05-06'), 'dd/mm/yyyy'),
                cell(new Date('2024-05-01'), 'mmm yyyy'),
                cell(12.5, '0.0"万元"'),
                cell(null),
                cell(true),
              ],
              [
                cell('b & c'),
                cell(-1234567),
                cell(1, '0%'),
                cell(new Date('2024-05-06T07:08:00Z'), 'yyyy-mm-dd hh:mm'),
                cell(new Date('2024-06-01'), 'yyyy"年"m"月"'),
                cell(-3, '"$"#,##0;("$"#,##0)'),
                cell(null),
                cell(false),
              ],
            ],
          },
        ]).toBuffer(),
      ),
    ])

  test('the first sheet that is a table is opened, cells as a person sees them with all their digits', async () => {
    expect(await read(await book())).toEqual({
      form: 'workbook',
      sheets: ['About', 'Numbers'],
      titles: [],
      header: ['name', 'value', 'share', 'day', 'month', 'money', 'empty', 'yes'],
      rows: [
        ['a', '0.3', '12.5%', '2024-05-06', '2024-05', '12.5万元', '', 'TRUE'],
        ['b & c', '-1234567', '100%', '2024-05-06 07:08', '2024-06', '-$3', '', 'FALSE'],
      ],
    })
  })

  test.each(['1', 'true'])(
    'days that are counted from 1904 (%j) are dates and months of their own years',
    async (flag) => {
      const files = unzipSync(new Uint8Array(await (await book()).arrayBuffer()))
      const workbook = strFromU8(files['xl/workbook.xml'] ?? new Uint8Array())
      const counted = workbook
        .replace(/<workbookPr\b[^>]*>(?:<\/workbookPr>)?/, '')
        .replace(/<bookViews|<sheets/, `<workbookPr date1904="${flag}"/>$&`)
      const from1904 = new Blob([zipSync({ ...files, 'xl/workbook.xml': strToU8(counted) })])
      expect(await read(from1904)).toMatchObject({
        rows: [expect.arrayContaining(['2028-05-07', '2028-05']), expect.arrayContaining(['2028-06'])],
      })
    },
  )

  test('one with a cell beyond the last column of any sheet is damaged', async () => {
    const files = unzipSync(new Uint8Array(await (await book()).arrayBuffer()))
    const path = 'xl/worksheets/sheet2.xml'
    const moved = strFromU8(files[path] ?? new Uint8Array()).replace('r="B2"', 'r="\uFFFD2"')
    expect(moved).toContain('\uFFFD')
    expect(await read(new Blob([zipSync({ ...files, [path]: strToU8(moved) })]))).toBe('damaged')
  })

  test.each([
    ['has a style far out, and nothing in it', '<c r="XFD1048576" s="1"/>', ['About', 'Numbers']],
    ['is filled far out', '<c r="XFD1048576"><v>1</v></c>', 'large'],
    ['is filled where no sheet reaches', '<c r="ZZZZZZZZZ999999999999"><v>1</v></c>', 'large'],
  ])('one of which a cell %s is not all that lies between', async (_, far, found) => {
    const files = unzipSync(new Uint8Array(await (await book()).arrayBuffer()))
    const path = 'xl/worksheets/sheet2.xml'
    const sheet = strFromU8(files[path] ?? new Uint8Array())
    const wide = sheet.replace('</sheetData>', `<row r="1048576">${far}</row></sheetData>`)
    const opened = await read(new Blob([zipSync({ ...files, [path]: strToU8(wide) })]))
    expect(typeof opened === 'string' ? opened : opened.sheets).toEqual(found)
  })

  test('another sheet can be chosen', async () => {
    expect(await read(await book(), 0)).toMatchObject({ header: ['What this is'] })
  })

  test('an OpenDocument sheet opens, repeated cells and rows spelt out and notes left out', async () => {
    const content = `<office:document-content><office:body><office:spreadsheet><table:table table:name="表">
      <table:table-row><table:table-cell office:value-type="string"><text:p>name</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>value</text:p></table:table-cell><table:table-cell><text:p>day</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16381"/></table:table-row>
      <table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="string"><office:annotation><text:p>a note</text:p></office:annotation><text:p>a<text:s text:c="2"/>&amp; b</text:p></table:table-cell><table:table-cell office:value-type="percentage" office:value="0.125"><text:p>13%</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2024-05-06T00:00:00"><text:p>06.05.24</text:p></table:table-cell></table:table-row>
      <table:table-row><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="1234.5"><text:p>1,235 km</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="5000000"><text:p>5M</text:p></table:table-cell></table:table-row>
      <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
      </table:table></office:spreadsheet></office:body></office:document-content>`
    expect(await read(openDocument(content))).toMatchObject({
      header: ['name', 'value', 'day'],
      rows: [
        ['a  & b', '12.5%', '2024-05-06'],
        ['a  & b', '12.5%', '2024-05-06'],
        ['1234.5km', '1234.5km', '5000000'],
      ],
    })
  })

  /** A sheet of OpenDocument with a header, and below it rows as they are given. */
  const sheetOf = (rows: string) =>
    odsSheets({
      'content.xml': strToU8(
        `<table:table table:name="t"><table:table-row>${textCell('name')}${textCell('value')}</table:table-row>${rows}</table:table>`,
      ),
    })[0]?.records ?? []

  test('rows of OpenDocument that end in blank cells to the edge of the sheet stay small', () => {
    const edge = '<table:table-cell table:number-columns-repeated="16382"/>'
    const records = sheetOf(
      `<table:table-row>${textCell('a')}${textCell('1')}${edge}</table:table-row>`.repeat(8000),
    )
    expect(records).toHaveLength(8001)
    expect(records.at(-1)).toEqual(['a', '1'])
  })

  test('blank cells and rows of OpenDocument keep the place of what follows them', () => {
    const blanks = '<table:table-cell table:number-columns-repeated="2"/>'
    expect(
      sheetOf(
        `<table:table-row table:number-rows-repeated="2">${blanks}</table:table-row><table:table-row>${blanks}${textCell('x')}</table:table-row>`,
      ),
    ).toEqual([['name', 'value', ''], [''], [''], ['', '', 'x']])
  })

  test.each([
    ['12.5', '12,5 kg', '12.5kg'],
    ['1234.5', '1.234,5 kg', '1234.5kg'],
    ['1234.5', '1 234,5 kg', '1234.5kg'],
    ['1234.5', '1,234.5 kg', '1234.5kg'],
    ['-1234567', '-1.234.567 €', '-1234567€'],
    ['12500', '12,5 k', '12500'],
  ])('the number %s of OpenDocument that is shown as %j reads %j', (value, shown, expected) => {
    const cell = `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${shown}</text:p></table:table-cell>`
    expect(sheetOf(`<table:table-row>${textCell('a')}${cell}</table:table-row>`)[1]).toEqual(['a', expected])
  })

  test('a number that may be shown in thousands keeps no letter beside it', () => {
    const cell = (shown: string) =>
      `<table:table-cell office:value-type="float" office:value="5000"><text:p>${shown}</text:p></table:table-cell>`
    const rows = `<table:table-row>${cell('5.000 k')}${cell('5000 kg')}</table:table-row>`
    expect(sheetOf(rows)[1]).toEqual(['5000k', '5000kg'])
    expect(sheetOf(`<number:number number:display-factor="1000"/>${rows}`)[1]).toEqual(['5000', '5000kg'])
  })

  test('a filled row of OpenDocument is there as often as it is repeated', () => {
    const row = `<table:table-row table:number-rows-repeated="30000">${textCell('a')}${textCell('1')}</table:table-row>`
    expect(sheetOf(row)).toHaveLength(30_001)
  })

  test.each<[number, string, string | null]>([
    [0.5, '0%', '50%'],
    [0.123456, '0.0%', '12.3456%'],
    [-0.02, '0.0%;[Red]-0.0%', '-2%'],
    [1234.5, '#,##0.00', null],
    [1234.5, '[$€-407]#,##0.00', '€1234.5'],
    [1234.5, '#,##0.00\\ "€"', '1234.5€'],
    [1234.5, '_-* #,##0.00\\ _€_-', null],
    [5_000_000, '0.0,,"M"', null],
    [12, 'General"人"', '12人'],
    [12, '@', null],
    [45413, 'yyyy', '2024'],
    [45413, 'mmm\\-yy', '2024-05'],
    [45413.5, 'hh:mm:ss.00', null],
  ])('%d in the format %j is %j', (value, format, expected) => {
    expect(formatted(value, format)).toBe(expected)
  })
})

test('where a file could be in two encodings, cells of both are given to compare, and none where one makes sense', async () => {
  const doubtsOf = async (bytes: readonly number[], encoding?: Encoding) => {
    const result = await new OpenSession().open(new Blob([Uint8Array.from(bytes)]), {
      locale: 'en',
      encoding,
    })
    return result.ok ? result.summary.doubts : null
  }
  const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0))
  const doubts = [
    { encoding: 'windows-1250', cells: ['Počet'] },
    { encoding: 'windows-1252', cells: ['Poèet'] },
  ]
  const bytesOf = (before: string) => [...ascii(`${before}\nPo`), 0xe8, ...ascii('et,3\nother,4\n')]
  expect(await doubtsOf(bytesOf('name,value'))).toEqual(doubts)
  // A text that only begins like JSON.
  expect(await doubtsOf(bytesOf('[1] note,value'))).toEqual(doubts)
  // An encoding that a person chose, in a file whose start is in plain letters.
  expect(await doubtsOf(bytesOf(`name,value${'\nplain,1'.repeat(10_000)}`), 'windows-1250')).toEqual(doubts)
  expect(await doubtsOf(ascii('name,value\na,3\n'))).toEqual([])
})

describe('a workbook that was made to do harm', () => {
  const DECLARED =
    '<!DOCTYPE a [<!ENTITY b "1111111111"><!ENTITY c "&b;&b;&b;&b;"><!ENTITY d SYSTEM "file:///etc/hostname">]>'
  const files = unzipSync(
    xlsxOf([
      ['name', 'value'],
      ['NAME', '1'],
    ]),
  )
  const path = 'xl/worksheets/sheet1.xml'
  const sheet = strFromU8(files[path] ?? new Uint8Array())

  test.each<[string, (name: string) => Blob]>([
    [
      'Excel',
      (name) => new Blob([zipSync({ ...files, [path]: strToU8(DECLARED + sheet.replace('NAME', name)) })]),
    ],
    [
      'OpenDocument',
      (name) => {
        const row = (a: string, b: string) =>
          `<table:table-row>${textCell(a)}${textCell(b)}</table:table-row>`
        return openDocument(`${DECLARED}<table:table table:name="t">${row('name', 'value')}${row(name, '1')}`)
      },
    ],
  ])('has its own entities shown as they are, in %s', async (_, made) => {
    expect(await read(made('&c;&d;&#x41;'))).toMatchObject({ rows: [['&c;&d;A', '1']] })
  })

  test('is damaged where it unpacks to more than it says', async () => {
    const bytes = Buffer.from(zipSync({ ...files, [path]: strToU8(sheet + ' '.repeat(1_000_000)) }))
    const entry = bytes.lastIndexOf(path)
    bytes.writeUInt32LE(100, entry - 46 + 24)
    expect(await read(new Blob([bytes]))).toBe('damaged')
  })
})

test.each([
  ['as many notes as rows is no table', [['Notes'], ['of 2024'], ['a', '1'], ['b', '2']], 'other'],
  ['fewer notes than rows is one', [['Notes'], ['a', '1'], ['b', '2']], 'first'],
])('of a workbook, a sheet with %s', (_, records, chosen) => {
  const sheets = [
    { name: 'first', records },
    {
      name: 'other',
      records: [
        ['name', 'value'],
        ['a', '1'],
      ],
    },
  ]
  expect(likeliestSheet(sheets)?.name).toBe(chosen)
})
