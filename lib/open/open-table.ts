import { type Doubt, firstOfEachKind } from '@/lib/open/doubts'
import { CELLS_LOOKED_AT, COLUMN_LOOKED_AT } from '@/lib/open/limits'
import { type NumberRows, type Records, readRows, withCorrected } from '@/lib/open/number-rows'
import { type RecordNumbers, recordNumbers } from '@/lib/open/record-numbers'
import { type CorrectedRow, type RejectedRow, rejectedRow } from '@/lib/open/rejected-row'
import { remembered } from '@/lib/open/remembered'
import type { Reading, Role, Roles } from '@/lib/open/roles'
import { valuePlaces } from '@/lib/open/roles'
import { inYear, type SeriesTimes, timesOf } from '@/lib/open/series'
import { rowFiller } from '@/lib/open/short-row'
import { type SplitDate, splitDateOf } from '@/lib/open/split-date'
import type { TableFile } from '@/lib/open/table-file'
import { NO_TERMS, type Terms, unitsOf } from '@/lib/open/terms'
import { TextColumn } from '@/lib/open/text-column'
import { datingOf, dayShown, IN_YEAR, timeOf } from '@/lib/open/times'
import type { Interval } from '@/lib/quantity/interval'
import type { Units } from '@/lib/quantity/units'
import type { FacetColumn } from '@/lib/table/faceted-rows'

/**
 * A table whose columns are known: numbers as arrays of numbers, texts as they are in the file. A row is one number with
 * what belongs to it: a row of the file, or, where several columns are values, one of its numbers, whose series is the column.
 */
export class OpenTable {
  readonly header: readonly string[]
  readonly roles: Roles
  readonly terms: Terms
  /** The general units and those of the terms. */
  readonly units: Units
  /** The columns of values, by name; each is a series where there are several. */
  readonly series: readonly string[]
  /** The times that the names of the series give; null where they give none. */
  readonly times: SeriesTimes | null
  /** Whether each column of values is drawn by itself. */
  readonly apart: boolean
  readonly #reader: RecordNumbers
  readonly #found: Readonly<Record<'read' | 'missing' | 'gaps', number>>
  #records: Records
  #rows: NumberRows
  #rejected: readonly RejectedRow[]
  #dating: ReturnType<typeof datingOf> | null = null
  /** The days of a time; a column has few different ones. */
  readonly #daysOf = remembered((cell) => timeOf(cell, this.dating.dayFirst))
  /** The parts of dates that are in several columns; null for dates in one, and for none. */
  readonly #split: SplitDate | null

  /** Reads every row of a file by the roles of its columns; rows without a label or with a number that cannot be read are rejected. */
  constructor(file: TableFile, roles: Roles, terms: Terms = NO_TERMS, reading: Reading = {}) {
    this.apart = reading.apart ?? false
    this.terms = terms
    this.units = unitsOf(terms)
    this.header = file.header
    this.roles = roles
    this.series = valuePlaces(roles).map((at) => file.header[at] ?? '')
    const ofRows = file.columns[roles.indexOf(roles.includes('date') ? 'date' : 'label')]
    this.times = timesOf(this.series, ofRows?.slice(0, CELLS_LOOKED_AT))
    this.#reader = recordNumbers(file, roles, this.units, reading)
    this.#split = splitDateOf(file.header, file.columns, roles)
    const { columns, rowNumbers } = file
    const filled = rowFiller(columns)
    const proposalFor = (cells: readonly string[]) => {
      const row = filled(cells)
      return row !== null && this.#reader.faults(row).length === 0 ? row : null
    }
    const rejected: RejectedRow[] = file.rejected.map((record) => ({
      ...record,
      column: null,
      proposal: record.fault.code === 'D007' ? proposalFor(record.cells) : null,
    }))
    const { rows, kept, missing, gaps, faulty } = readRows({ columns, places: rowNumbers }, this.#reader)
    for (const [record, faults] of faulty) {
      const cells = columns.map((column) => column.at(record) ?? '')
      rejected.push(rejectedRow(rowNumbers[record] ?? 0, cells, faults, this.header))
    }
    this.#found = { read: file.records, missing, gaps }
    // The columns of the file are shared as long as nothing differs, and never changed: see withCorrected.
    const all = kept.length === rowNumbers.length
    this.#records = {
      columns: all ? columns : columns.map((column) => column.rearranged(kept)),
      places: all ? rowNumbers : kept.map((record) => rowNumbers[record] ?? 0),
    }
    this.#rows = rows
    this.#rejected = rejected.sort((a, b) => a.row - b.row)
  }

  /** How many rows are shown: one for each number. */
  get length(): number {
    return this.#rows.length
  }

  /** The rows of the file that are rejected, in its order. */
  get rejected(): readonly RejectedRow[] {
    return this.#rejected
  }

  /** The number of each row, with the places of its record and of its column. */
  get rows(): NumberRows {
    return this.#rows
  }

  /** The rows of the file of which some number is shown, in its order. */
  get records(): Records {
    return this.#records
  }

  /** The place of a row in the file, as a spreadsheet numbers rows. */
  rowNumber(row: number): number {
    return this.records.places[this.rows.record(row)] ?? 0
  }

  /** What names a row and no other. */
  key(row: number): string {
    const number = `row-${this.rowNumber(row)}`
    return this.series.length < 2 ? number : `${number}-${this.rows.series(row) + 1}`
  }

  /** Every cell that the file has in a row. */
  cells(row: number): string[] {
    return this.header.map((_, at) => this.#at(at, row))
  }

  /** The cell of a row in the column of a role; empty where no column has it. Of several values, the series is the name of its column, and the date as well where that is a time. */
  cell(role: Role, row: number): string {
    const name = this.series.length > 1 ? (this.series[this.rows.series(row)] ?? '') : ''
    const place = this.#placeOf(role, row)
    const split = place !== undefined && place === this.#split?.year ? this.#split : null
    const cell = split?.dateOf((at) => this.#at(at, row)) ?? this.#at(place, row)
    // Where no column names the rows, each goes by its number.
    if (role === 'label' && !this.roles.includes(role)) return `#${this.rowNumber(row)}`
    if (role === 'series') return cell !== '' && name !== '' ? `${cell} · ${name}` : cell + name
    return role === 'date' && cell === '' && this.times?.inYear === false ? this.#timeOfSeries(row) : cell
  }

  #placeOf(role: Role, row: number): number | undefined {
    if (role === 'value') return this.#reader.values[this.rows.series(row)]
    return role === 'label' ? this.#reader.label((at) => this.#at(at, row)) : this.#reader.place(role)
  }

  /** The cells of a role by code, row by row; null where no column has it, or too many of its cells are different. */
  coded(role: Role): FacetColumn | null {
    // With one series each record is a row.
    if (this.series.length < 2) return this.records.columns[this.#reader.place(role) ?? -1]?.coded ?? null
    return TextColumn.of(Array.from({ length: this.length }, (_, row) => this.cell(role, row))).coded
  }

  /** Where the rows have their times, and how they are written. */
  get dating() {
    const isLabel = this.times?.inYear !== false && !this.roles.includes('date')
    const column = this.records.columns[this.roles.indexOf(isLabel ? 'label' : 'date')]
    this.#dating ??= datingOf(column?.slice(0, COLUMN_LOOKED_AT) ?? [], isLabel)
    return this.#dating
  }

  /** The days that a row is of; null where nothing says them. */
  time(row: number): Interval | null {
    const { role, year } = this.dating
    const cell = this.cell(role, row)
    if (this.times?.inYear === true) return this.#daysOf(inYear(this.#timeOfSeries(row), cell))
    return this.#daysOf(year !== '' && IN_YEAR.test(cell) ? `${year}年${cell}` : cell)
  }

  /** The time that the name of a row’s column gives; empty for none. */
  #timeOfSeries(row: number): string {
    return this.times?.times[this.rows.series(row)] ?? ''
  }

  /** Whether the column of a row is one of several that are times. */
  isTimed(row: number): boolean {
    return this.#timeOfSeries(row) !== ''
  }

  /** The series of a row, without the time. */
  strand(row: number): string {
    return this.isTimed(row) ? this.#at(this.#reader.place('series'), row) : this.cell('series', row)
  }

  /** What a column says that is measured in a row; empty where none does. */
  measure(row: number): string {
    return this.#at(this.#reader.measures, row)
  }

  /** What could be read in another way, the first of each kind. */
  get doubts(): readonly Doubt[] {
    const at = this.roles.indexOf(this.roles.includes('date') ? 'date' : 'label')
    const shown = dayShown(this.records.columns[at]?.slice(0, COLUMN_LOOKED_AT) ?? [])
    return firstOfEachKind([
      ...this.#reader.doubts,
      shown && { kind: shown.order, column: this.header[at] ?? '', cell: shown.cell },
      this.#split?.doubtOf((place) => this.#at(place, 0)) ?? null,
    ])
  }

  /** How many rows the file has of each sort, how many numbers are shown, and what must be said of how they were read: with one column of values read = shown + rejected + missing. */
  get counts() {
    return {
      // Rows as the file parts them, those without any value, and cells without one in rows that have others.
      ...this.#found,
      shown: this.length,
      rejected: this.rejected.length,
      /** How many of these have a proposal. */
      proposals: this.rejected.filter(({ proposal }) => proposal !== null).length,
      doubts: this.doubts,
      /** The unit that is said above the table, for numbers that have none; empty for none. */
      unit: this.#reader.tableUnit,
      /** Several such units, of which nothing says whose they are, so that none is used; empty otherwise. */
      severalUnits: this.#reader.severalUnits,
      ...this.#rows.counts,
    }
  }

  /** The cell of a row in a column; empty where there is none. */
  #at(column: number | undefined, row: number): string {
    return this.records.columns[column ?? -1]?.at(this.rows.record(row)) ?? ''
  }

  /** The label of a row with its series, in one line: how far a label is set in shows in the table alone. */
  name(row: number): string {
    const [label, series] = [this.cell('label', row).trim(), this.cell('series', row)]
    return series === '' ? label : `${label} · ${series}`
  }

  /** Puts rows of the file that were rejected back with new cells, where they stood; gives those that are sound, while the others stay rejected. */
  correct(rows: readonly CorrectedRow[]): CorrectedRow[] {
    const rejected = new Map(this.#rejected.map((each) => [each.row, each]))
    const sound = new Map<number, readonly string[]>()
    const corrected = rows.filter(({ row, cells }) => {
      const before = rejected.get(row)
      if (before === undefined) return false
      const fitted = this.header.map((_, column) => cells[column] ?? '')
      const faults = this.#reader.faults(fitted)
      if (faults.length > 0) {
        const kept = [...fitted, ...before.cells.slice(this.header.length)]
        rejected.set(row, rejectedRow(row, kept, faults, this.header))
        return false
      }
      rejected.delete(row)
      sound.set(row, fitted)
      return true
    })
    this.#rejected = [...rejected.values()]
    if (sound.size > 0) {
      this.#records = withCorrected(this.#records, sound)
      this.#rows = readRows(this.#records, this.#reader).rows
    }
    return corrected
  }
}
