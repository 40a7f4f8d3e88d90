import type { CellValues, Columns, Made, RowFault, RowOf, TableSchema } from '@/lib/dossier/column'
import { textFault } from '@/lib/dossier/untidy'
import type { Fault, FaultCase } from '@/lib/faults/catalogue'
import { BUILT_IN_UNITS } from '@/lib/quantity/built-in-units'
import type { Units } from '@/lib/quantity/units'
import { readCsv } from '@/lib/text/csv'

/** The texts of a row's cells by column, as they are in the file. */
export type CellTexts = Readonly<Record<string, string>>

/** A row of a file; the header is row 1. */
export interface LocatedRow<Value> {
  readonly row: number
  readonly value: Value
}

/** The rows of one table; those with a fault are left out and reported in `faults`. */
export interface Parsed<Value> {
  readonly rows: readonly LocatedRow<Value>[]
  /** The texts of the same rows as they are in the file, for publishing. */
  readonly texts: readonly CellTexts[]
  readonly faults: readonly Fault[]
  /** Every id in the file, also those of faulty rows; null when the file cannot be read as a table at all. */
  readonly ids: ReadonlySet<string> | null
}

type Report = (row: number, column: string | null, fault: FaultCase) => void

/**
 * Reads a text as the rows of a table, whose numbers can be in some units, with every fault of its header, rows and cells. An
 * empty text has no rows where the table is optional. Rows are counted as records from the header, which is 1, so that record n of a
 * sound file is row n + 1: an empty line is a fault, but for those at the end.
 * @example readTable(TABLES.subjects, 'id,name_zh,…').rows[0]?.value.name.en
 */
export function readTable<Table extends TableSchema>(
  table: Table,
  csv: string,
  units: Units = BUILT_IN_UNITS,
): Parsed<RowOf<Table>> {
  const { file, columns } = table
  if (table.optional && csv === '') return { rows: [], texts: [], faults: [], ids: new Set() }
  const faults: Fault[] = []
  const report: Report = (row, column, fault) => faults.push({ ...fault, file, row, column })
  const unread = { rows: [], texts: [], faults, ids: null }

  const { records: all, broken } = readCsv(csv)
  for (const at of broken)
    report(at + 1, null, { code: 'D008', details: { found: all[at]?.join(',') ?? '' } })
  const [header = [], ...records] = all
  if (!header.some((name) => Object.hasOwn(columns, name))) {
    const details = { found: header.join(','), allowed: Object.keys(columns) }
    report(1, null, { code: 'D012', details })
    return { ...unread, faults: faults.filter(({ code }) => code === 'D012') }
  }
  // After a quote that is not closed, cells and rows are not what they seem.
  if (!checkHeader(header, columns, report) || broken.size > 0) return unread

  const rows: LocatedRow<RowOf<Table>>[] = []
  const kept: CellTexts[] = []
  const placeOf = new Map<string, string>()
  records.forEach((record, index) => {
    const row = index + 2
    const texts: CellTexts = Object.fromEntries(header.map((name, at) => [name, record[at] ?? '']))
    const id = texts.id ?? ''
    const first = placeOf.get(id)
    if (first !== undefined) report(row, 'id', { code: 'D201', details: { id, place: first } })
    else if (id !== '' && Object.hasOwn(columns, 'id')) placeOf.set(id, `${file}:${row}`)
    if (record.length !== header.length) {
      report(row, null, { code: 'D007', details: { found: record.length, expected: header.length } })
      return
    }
    const cells = readRow(texts, columns)
    if (cells.ok && first !== undefined) return
    const made = cells.ok ? (table.make(cells.value, units) as Made<RowOf<Table>>) : cells
    if (!made.ok) {
      for (const { column, ...fault } of made.faults) report(row, column, fault)
      return
    }
    rows.push({ row, value: made.value })
    kept.push(texts)
  })
  return { rows, texts: kept, faults, ids: new Set(placeOf.keys()) }
}

/** Whether every column that rows must fill is there, so that the rows can be read. A missing optional one is empty. */
function checkHeader(header: readonly string[], columns: Columns, report: Report): boolean {
  const allowed = Object.keys(columns)
  const missing = allowed.filter((name) => columns[name]?.required === true && !header.includes(name))
  for (const name of missing) report(1, name, { code: 'D004', details: { missing: name, found: header } })
  header.forEach((name, at) => {
    if (!allowed.includes(name)) report(1, name, { code: 'D005', details: { unknown: name, allowed } })
    else if (header.indexOf(name) !== at) report(1, name, { code: 'D006', details: { duplicate: name } })
  })
  return missing.length === 0
}

/** The values of a row's cells, or what is wrong with them. */
function readRow(texts: CellTexts, columns: Columns): Made<CellValues> {
  const values: Record<string, unknown> = {}
  const faults: RowFault[] = []
  for (const [column, { cell, required }] of Object.entries(columns)) {
    const found = texts[column] ?? ''
    const fault = found === '' ? emptyFault(required) : textFault(found)
    const read = found === '' ? { success: true, data: cell.empty } : cell.schema.safeParse(found)
    if (fault !== null) faults.push({ column, ...fault })
    else if (!read.success) faults.push({ column, ...cell.refuse(found) })
    values[column] = read.data
  }
  faults.push(...halfTranslated(texts, columns))
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: values }
}

function emptyFault(required: boolean): FaultCase | null {
  return required ? { code: 'D101', details: {} } : null
}

/** D202 for empty columns of an optional text that is filled in another language, with the first column that is. */
function halfTranslated(texts: CellTexts, columns: Columns): RowFault[] {
  return Object.entries(columns).flatMap(([empty, { filledWith }]): RowFault[] => {
    if (filledWith === undefined || (texts[empty] ?? '') !== '') return []
    const filled = Object.keys(columns).find(
      (name) => columns[name]?.filledWith === filledWith && (texts[name] ?? '') !== '',
    )
    return filled === undefined ? [] : [{ column: empty, code: 'D202', details: { filled, empty } }]
  })
}
