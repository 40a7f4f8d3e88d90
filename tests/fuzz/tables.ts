import fc from 'fast-check'
import { LEGACY } from '@/lib/text/legacy-encoding'
import { encode } from '@/tests/fixtures/encode'
import { cell, scrap } from '@/tests/fuzz/scraps'
import { odsOf, xlsxOf } from '@/tests/fuzz/workbooks'

/** A file as its bytes, and its text as far as there is one. */
export interface File {
  readonly text: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

const NAMES =
  'name|label|value|value_2|unit|hedge|low|high|date|subject|topic|source|quote|note|id|baseline|Scale|名称|数值|单位|来源|指标|2023年|产值（亿元）|Value ($m)|(000s)|__proto__|constructor|toString|=1+1|reason|read_value|row'.split(
    '|',
  )
const LINES = ['\n', '\r\n', '\r'] as const

interface Table {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const header = fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...NAMES) }, cell), {
  minLength: 1,
  maxLength: 6,
})
const table: fc.Arbitrary<Table> = header.chain((names) =>
  fc.record({
    header: fc.constant(names),
    rows: fc.array(
      fc.oneof(
        { weight: 9, arbitrary: fc.array(cell, { minLength: names.length, maxLength: names.length }) },
        fc.array(cell, { maxLength: 8 }),
      ),
      { maxLength: 12 },
    ),
  }),
)

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

/** Cells as a program writes them, or without any quotes. */
const delimited = fc
  .record({
    table,
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    line: fc.constantFrom(...LINES),
    quotes: fc.constantFrom('needed', 'always', 'never'),
    above: fc.array(scrap, { maxLength: 2 }),
    below: fc.array(scrap, { maxLength: 2 }),
    mark: fc.constantFrom('', '', '', '\ufeff'),
  })
  .map(({ table: { header: names, rows }, delimiter, line, quotes, above, below, mark }) => {
    const written = (text: string) =>
      quotes === 'always' || (quotes === 'needed' && /["\r\n,;\t|]/.test(text)) ? quoted(text) : text
    const lines = [names, ...rows].map((record) => record.map(written).join(delimiter))
    return mark + [...above, ...lines, ...below].join(line)
  })

const json = table.map(({ header: names, rows }) =>
  JSON.stringify(rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? null])))),
)
const markdown = table.map(({ header: names, rows }) =>
  [names, names.map(() => '---'), ...rows].map((record) => `| ${record.join(' | ')} |`).join('\n'),
)
const html = table.map(
  ({ header: names, rows }) =>
    `<table>${[names, ...rows].map((row) => `<tr>${row.map((text) => `<td>${text}`).join('')}`).join('')}</table>`,
)
const loose = fc
  .array(fc.oneof(cell, scrap, fc.constantFrom(',', ';', '"', '\n')), { maxLength: 40 })
  .map((parts) => parts.join(''))

/** The ways in which a text becomes bytes: whole, cut off in the middle, and in the encodings that programs write. */
const ENCODE = {
  'utf-8': (text: string) => new TextEncoder().encode(text),
  'utf-16le': (text: string) => wide(text, true),
  'utf-16be': (text: string) => wide(text, false),
  latin: (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff),
  cut: (text: string) => new TextEncoder().encode(text).slice(0, -1),
  ...Object.fromEntries(LEGACY.map((encoding) => [encoding, (text: string) => encode(text, encoding)])),
}

function wide(text: string, little: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2))
  for (const [at, sign] of [...`\ufeff${text}`.split('')].entries())
    view.setUint16(2 * at, sign.charCodeAt(0), little)
  return new Uint8Array(view.buffer)
}

const encodings = fc.oneof(
  { weight: 8, arbitrary: fc.constant('utf-8' as const) },
  fc.constantFrom(...(Object.keys(ENCODE) as (keyof typeof ENCODE)[])),
)

/** Workbooks of one sheet, whole and with a byte that is wrong. */
const workbooks = fc
  .record({
    table,
    write: fc.constantFrom(xlsxOf, odsOf),
    wrong: fc.option(fc.record({ at: fc.nat(9999), byte: fc.nat(255) }), { freq: 4 }),
  })
  .map(({ table: { header: names, rows }, write, wrong }) => {
    const bytes = write([names, ...rows])
    if (wrong !== null) bytes[wrong.at % bytes.length] = wrong.byte
    return { text: [names, ...rows].flat().join('\n'), bytes }
  })

/** Texts of each form that the page opens, workbooks, both sound and unsound, and bytes that are not a file of any kind. */
export const files: fc.Arbitrary<File> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .tuple(fc.oneof({ weight: 8, arbitrary: delimited }, json, markdown, html, loose), encodings)
      .map(([text, encoding]) => ({ text, bytes: ENCODE[encoding](text) })),
  },
  { weight: 3, arbitrary: workbooks },
  fc.uint8Array({ maxLength: 200 }).map((bytes) => ({ text: '', bytes: new Uint8Array(bytes) })),
)
