import fc from 'fast-check'
import Papa from 'papaparse'
import { assess } from '@/lib/claims/assess'
import { findingsOf } from '@/lib/claims/findings'
import { buildDossier } from '@/lib/dossier/dossier'
import { FILE_NAMES, type FileName } from '@/lib/dossier/files'
import { describeFault, formatFault } from '@/lib/faults/describe'
import { LOCALES } from '@/lib/locale'
import { toCsvLines } from '@/lib/text/csv'
import { FILES } from '@/tests/fixtures/mini'
import { must, mustBeNumbers, mustRead } from '@/tests/fuzz/laws'
import { cell } from '@/tests/fuzz/scraps'
import { target } from '@/tests/fuzz/target'

type Files = Record<FileName, string>
type Records = string[][]

const CSV_FILES = FILE_NAMES.filter((name) => name.endsWith('.csv'))
const JSON_FILES = FILE_NAMES.filter((name) => name.endsWith('.json'))
const KNOWN = [
  '',
  '0',
  '-1',
  '1e308',
  '2025-02-30',
  'exact',
  'over',
  'range',
  'items',
  'share',
  'date',
  'a b',
  'library',
]

/** One thing done to the files of a dossier; places beyond their end are counted round. */
const CHANGES: Readonly<
  Record<string, (table: Records, row: number, column: number, text: string) => Records>
> = {
  'set a cell': (table, row, column, text) =>
    table.map((record, at) =>
      at === row % table.length ? record.with(column % record.length, text) : record,
    ),
  'copy a cell': (table, row, column) => {
    const other = table[(row + 1) % table.length]?.[column % (table[0]?.length ?? 1)] ?? ''
    return table.map((record, at) =>
      at === row % table.length ? record.with(column % record.length, other) : record,
    )
  },
  'lose a row': (table, row) => table.filter((_, at) => at !== row % table.length),
  'repeat a row': (table, row) => [...table, table[row % table.length] ?? []],
  'lose a column': (table, _, column) =>
    table.map((record) => record.filter((_, at) => at !== column % record.length)),
  'add a cell': (table, row, _, text) =>
    table.map((record, at) => (at === row % table.length ? [...record, text] : record)),
  'keep the header': (table) => table.slice(0, 1),
}

const csvEdit = fc.record({
  file: fc.constantFrom(...CSV_FILES),
  change: fc.constantFrom(...Object.keys(CHANGES)),
  row: fc.nat(12),
  column: fc.nat(24),
  text: fc.oneof(cell, fc.constantFrom(...KNOWN)),
})
const textEdit = fc.record({
  file: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...JSON_FILES) }, fc.constantFrom(...CSV_FILES)),
  from: fc.nat(4000),
  length: fc.nat(12),
  put: fc.oneof(
    cell,
    fc.constantFrom('"', '{', '}', '[', ']', ',', ':', 'null', '1e999', '[[[[', '{"a":{"a":{"a":1}}}'),
  ),
})

/** Dossiers with a few things wrong: each is refused in sentences or builds. */
export const DOSSIERS = target(
  20_000,
  fc.array(fc.oneof({ weight: 3, arbitrary: csvEdit }, textEdit), { minLength: 1, maxLength: 4 }),
  (edits) => {
    const files: Files = { ...FILES }
    for (const edit of edits)
      files[edit.file] = 'change' in edit ? changed(files, edit) : spliced(files, edit)
    const input = Object.values(files).join('')
    const built = buildDossier(files)
    if (built.ok) {
      const assessed = assess(built.dossier)
      mustBeNumbers(assessed.claims.map(({ written }) => written))
      for (const { written } of assessed.claims)
        for (const words of Object.values(written)) mustRead(words, input)
      findingsOf(assessed)
      return
    }
    must(built.faults.length > 0, 'a refusal has a fault')
    for (const fault of built.faults) {
      must(fault.row >= 1, `a fault is in row ${fault.row}`)
      for (const locale of LOCALES) {
        const words = formatFault(fault, locale)
        mustRead(words, input)
        must(!words.includes('\n'), 'a fault is one line')
        const { problem, fix } = describeFault(fault, locale)
        must(problem !== '' && fix !== '', `${fault.code} has no problem or no remedy`)
      }
    }
  },
)

function changed(
  files: Files,
  edit: { file: FileName; change: string; row: number; column: number; text: string },
): string {
  const { data } = Papa.parse<string[]>(files[edit.file].trimEnd())
  if (data.length === 0 || data.some((record) => record.length === 0)) return files[edit.file]
  const change = CHANGES[edit.change]
  const table = change === undefined ? data : change(data, edit.row, edit.column, edit.text)
  return toCsvLines(table)
}

function spliced(files: Files, edit: { file: FileName; from: number; length: number; put: string }): string {
  const text = files[edit.file]
  const at = edit.from % (text.length + 1)
  return text.slice(0, at) + edit.put + text.slice(at + edit.length)
}
