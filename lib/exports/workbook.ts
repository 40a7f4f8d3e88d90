import type { Cell, Sheet } from 'write-excel-file/node'
import type { AssessedDossier } from '@/lib/claims/assess'
import type { Field } from '@/lib/dossier/field'
import { claimsInShort } from '@/lib/exports/claims-in-short'
import { type ReadmeLine, readmeOf } from '@/lib/exports/readme'
import { README_WORDS } from '@/lib/exports/readme-words'
import { type PublishedTable, publishedTables } from '@/lib/exports/tables'
import { LOCALES, type Locale } from '@/lib/locale'
import { siteTitle } from '@/lib/site/words'
import type { CsvRow, CsvValue } from '@/lib/text/csv'

export const WORKBOOK = '/data/claimboard.xlsx'

type WrittenSheet = Sheet<never>

const HEAD = { fontWeight: 'bold', backgroundColor: '#f1ede4', alignVertical: 'top' } as const

/** The narrowest and the widest that a column is drawn, in letters. */
const WIDTHS = { least: 8, most: 48 }

/**
 * Everything as one Excel workbook: the claims in short, a sheet that says what it is, one for each published table, and one
 * that explains every column. Numbers are numbers; dates stay text, since many have a month or a year only.
 */
export async function workbookOf(assessed: AssessedDossier): Promise<Uint8Array<ArrayBuffer>> {
  const { default: writeXlsxFile } = await import('write-excel-file/node')
  const tables = publishedTables(assessed)
  const short = claimsInShort(assessed)
  const sheets = [
    tableSheet(short),
    readmeSheet(assessed, [short, ...tables]),
    ...tables.map(tableSheet),
    columnsSheet(tables),
  ]
  return new Uint8Array(await writeXlsxFile(sheets).toBuffer())
}

function readmeSheet(assessed: AssessedDossier, tables: readonly PublishedTable[]): WrittenSheet {
  const lines = LOCALES.flatMap((locale) => readmeRows(assessed, tables, locale))
  return { sheet: 'README', data: lines, columns: [{ width: 24 }, { width: 100 }] }
}

function readmeRows(
  { dossier }: AssessedDossier,
  tables: readonly PublishedTable[],
  locale: Locale,
): Cell[][] {
  const words = README_WORDS[locale]
  const lines: readonly ReadmeLine[] = [
    ...readmeOf(dossier, locale),
    ['', words.dates],
    ['', words.columns],
    ...tables.map(
      ({ name, description, rows }, at): ReadmeLine => [
        at === 0 ? words.sheets : '',
        words.sheet(name, rows.length, description[locale]),
      ],
    ),
  ]
  return [
    [{ value: siteTitle(locale), fontWeight: 'bold', fontSize: 14 }],
    ...lines.map(([name, text]): Cell[] => [
      { value: name, fontWeight: 'bold', alignVertical: 'top' },
      { value: text, wrap: true, alignVertical: 'top' },
    ]),
    [],
  ]
}

function tableSheet({ name, fields, rows }: PublishedTable): WrittenSheet {
  return {
    sheet: name,
    stickyRowsCount: 1,
    data: [
      fields.map((field): Cell => ({ value: field.name, ...HEAD })),
      ...rows.map((row) => fields.map((field) => cellOf(row[field.name] ?? null, field))),
    ],
    columns: fields.map((field) => ({ width: widthOf(field, rows) })),
  }
}

/** A cell with its type. A text is marked as one, so that no spreadsheet takes it for a formula, a number or a day. */
function cellOf(value: CsvValue, { type }: Field): Cell {
  if (value === null || value === '') return null
  const number = typeof value === 'number' ? value : type === 'string' ? Number.NaN : Number(value)
  if (Number.isFinite(number)) return { value: number, type: Number, format: formatOf(number) }
  if (type === 'boolean') return { value: value === 'true', type: Boolean }
  return { value: String(value), type: String, format: '@' }
}

/** Whole numbers are shown with all their digits, which Excel would else shorten to 1E+12. */
function formatOf(number: number): string {
  return Number.isInteger(number) && Math.abs(number) < 1e15 ? '0' : 'General'
}

function widthOf({ name }: Field, rows: readonly CsvRow[]): number {
  const longest = Math.max(name.length, ...rows.map((row) => String(row[name] ?? '').length))
  return Math.min(Math.max(longest + 2, WIDTHS.least), WIDTHS.most)
}

function columnsSheet(tables: readonly PublishedTable[]): WrittenSheet {
  const head = ['table', 'column', 'type', 'unit', 'words', ...LOCALES.map((locale) => `meaning_${locale}`)]
  return {
    sheet: 'COLUMNS',
    stickyRowsCount: 1,
    data: [
      head.map((value): Cell => ({ value, ...HEAD })),
      ...tables.flatMap(({ name: table, fields }) =>
        fields.map(({ name, type, unit, words, description }): Cell[] => {
          const means = LOCALES.map((locale) => description[locale])
          return [table, name, type, unit ?? null, words?.join(' | ') ?? null, ...means]
        }),
      ),
    ],
    columns: [20, 24, 10, 12, 40, 60, 60].map((width) => ({ width })),
  }
}
