import type { FaultCase } from '@/lib/faults/catalogue'
import { type Habits, habitsOf } from '@/lib/open/column-habits'
import { isMissing } from '@/lib/open/missing'
import type { QuantityCells, RowQuantity } from '@/lib/open/quantity-cells'
import { QuantityColumns } from '@/lib/open/quantity-columns'
import type { Role, Roles } from '@/lib/open/roles'
import { readRowQuantity } from '@/lib/open/row-quantity'
import type { TableFile } from '@/lib/open/table-file'
import { NO_TERMS, type Terms } from '@/lib/open/terms'
import type { TextColumn } from '@/lib/open/text-column'
import { unitInHeader } from '@/lib/open/unit-cell'
import { BUILT_IN_UNITS } from '@/lib/quantity/built-in-units'
import type { Hedge } from '@/lib/quantity/hedge'
import { type Units, unitsWith } from '@/lib/quantity/units'

/** A row that is rejected, with what is wrong and what is proposed. */
export interface RejectedRow {
  readonly row: number
  /** As many as the file has in that row, which may be more than its header. */
  readonly cells: readonly string[]
  /** Name of the column at fault, or null for the whole row. */
  readonly column: string | null
  readonly fault: FaultCase
  /** A row that would be sound, or null. */
  readonly proposal: readonly string[] | null
}

interface CorrectedRow {
  readonly row: number
  readonly cells: readonly string[]
  readonly quantity: RowQuantity
}

/** A table whose columns are known: numbers as arrays of numbers, texts as they stand in the file. */
export class OpenTable {
  readonly header: readonly string[]
  readonly roles: Roles
  /** How many rows the file has, counted where its records are parted and not from what became of them. */
  readonly read: number
  /** How many rows have no value, and so are neither shown nor at fault. */
  readonly missing: number
  #columns: readonly TextColumn[]
  #rowNumbers: readonly number[]
  #quantities: QuantityColumns
  /** By place in the file; the list of them is made when it is asked for. */
  readonly #rejected: Map<number, RejectedRow>
  #rejectedList: readonly RejectedRow[] | null = null
  /** Rows that were corrected and not yet put in their places. */
  #corrected: CorrectedRow[] = []
  readonly #place: ReadonlyMap<Role, number>
  readonly terms: Terms
  /** The general units and those of the terms. */
  readonly units: Units
  readonly #habits: Habits
  /** The unit that the header of the value names, for files without a column of units. */
  readonly #unit: string

  /** Reads every row of a file by the roles of its columns; rows without a label or a number are rejected. */
  constructor(file: TableFile, roles: Roles, terms: Terms = NO_TERMS) {
    this.terms = terms
    this.units = unitsWith(BUILT_IN_UNITS, terms.units)
    this.header = file.header
    this.roles = roles
    this.read = file.records
    this.#place = new Map(roles.flatMap((role, at) => (role === null ? [] : [[role, at] as const])))
    const valueAt = this.#place.get('value') ?? -1
    const valueHeader = this.header[valueAt] ?? ''
    this.#habits = habitsOf(file.columns[valueAt] ?? [], valueHeader, this.units, file)
    this.#unit = this.#place.has('unit') ? '' : unitInHeader(valueHeader)
    const total = file.rowNumbers.length
    this.#quantities = new QuantityColumns(total)
    const rejected: RejectedRow[] = file.rejected.map((record) => ({
      ...record,
      column: null,
      proposal: record.fault.code === 'D007' ? this.#padded(record.cells) : null,
    }))
    const kept: number[] = []
    let missing = 0
    for (let row = 0; row < total; row += 1) {
      const read = this.#read((at) => file.columns[at]?.at(row) ?? '')
      if (read.ok) {
        this.#quantities.set(kept.length, read.quantity)
        kept.push(row)
      } else if (read.column === 'value' && read.fault.code === 'D603') missing += 1
      else {
        const cells = file.columns.map((column) => column.at(row) ?? '')
        rejected.push({ row: file.rowNumbers[row] ?? 0, cells, ...this.#described(read, cells) })
      }
    }
    this.missing = missing
    // The columns of the file are shared as long as nothing differs, and never changed: see #settle.
    const all = kept.length === total
    this.#columns = all ? file.columns : file.columns.map((column) => column.rearranged(kept))
    this.#rowNumbers = all ? file.rowNumbers : kept.map((row) => file.rowNumbers[row] ?? 0)
    this.#rejected = new Map(rejected.sort((a, b) => a.row - b.row).map((each) => [each.row, each]))
  }

  /** How many rows are shown. */
  get length(): number {
    return this.#rowNumbers.length + this.#corrected.length
  }

  /** The rows that are rejected, in the order of the file. */
  get rejected(): readonly RejectedRow[] {
    this.#rejectedList ??= [...this.#rejected.values()]
    return this.#rejectedList
  }

  /** Cells by column, then by row: those of sound rows only, in the order of the file. */
  get columns(): readonly TextColumn[] {
    this.#settle()
    return this.#columns
  }

  /** Place in the file of each row, where the header is 1. */
  get rowNumbers(): readonly number[] {
    this.#settle()
    return this.#rowNumbers
  }

  /** The cell of a row in the column of a role; empty where no column has it. */
  cell(role: Role, row: number): string {
    const at = this.#place.get(role)
    return at === undefined ? '' : (this.columns[at]?.at(row) ?? '')
  }

  /** The number of a row. */
  quantity(row: number): RowQuantity {
    this.#settle()
    return this.#quantities.quantity(row)
  }

  /** How many numbers have more digits in the file than are kept. */
  get rounded(): number {
    this.#settle()
    return this.#quantities.rounded(this.length)
  }

  /** The hedge of a row. */
  hedgeOf(row: number): Hedge {
    this.#settle()
    return this.#quantities.hedge(row)
  }

  /** The unit of a row, the site’s name for it or the file’s own; empty for none. */
  unitOf(row: number): string {
    this.#settle()
    return this.#quantities.unit(row)
  }

  /** The numbers by which rows are sorted. */
  get values(): Float64Array {
    this.#settle()
    return this.#quantities.values
  }

  /** Puts a row that was rejected back with new cells, where it stood; false when it is still not sound, and then it stays rejected. */
  correct(row: number, cells: readonly string[]): boolean {
    if (!this.#rejected.has(row)) return false
    this.#rejectedList = null
    const fitted = this.header.map((_, column) => cells[column] ?? '')
    const read = this.#read((column) => fitted[column] ?? '')
    if (!read.ok) {
      const kept = [...fitted, ...(this.#rejected.get(row)?.cells.slice(this.header.length) ?? [])]
      this.#rejected.set(row, { row, cells: kept, ...this.#described(read, kept) })
      return false
    }
    this.#rejected.delete(row)
    this.#corrected.push({ row, cells: fitted, quantity: read.quantity })
    return true
  }

  /** Puts corrected rows in their places in the order of the file, all at once, in columns of their own. */
  #settle(): void {
    if (this.#corrected.length === 0) return
    const corrected = [...this.#corrected].sort((a, b) => a.row - b.row)
    this.#corrected = []
    const old = this.#rowNumbers
    // For each row of the new order: the old row, or −1 less the place among the corrected.
    const order: number[] = []
    let next = 0
    for (let row = 0; row <= old.length; row += 1) {
      for (
        ;
        next < corrected.length && (corrected[next]?.row ?? 0) < (old[row] ?? Number.POSITIVE_INFINITY);
        next += 1
      )
        order.push(-1 - next)
      if (row < old.length) order.push(row)
    }
    const from = this.#quantities
    const quantities = new QuantityColumns(order.length)
    for (const [row, source] of order.entries()) {
      const { quantity } = corrected[-1 - source] ?? { quantity: null }
      quantities.set(row, quantity ?? from.quantity(source))
    }
    this.#quantities = quantities
    this.#rowNumbers = order.map((source) => (source < 0 ? corrected[-1 - source]?.row : old[source]) ?? 0)
    this.#columns = this.#columns.map((column, at) =>
      column.rearranged(
        order,
        corrected.map(({ cells }) => cells[at] ?? ''),
      ),
    )
  }

  #read(cellAt: (column: number) => string) {
    const cellOf = (role: Role) => {
      const at = this.#place.get(role)
      return at === undefined ? '' : cellAt(at)
    }
    const filled = (role: Role) => {
      const cell = cellOf(role)
      return isMissing(cell) ? '' : cell
    }
    const cells: QuantityCells = {
      value: filled('value'),
      unit: this.#unit === '' ? filled('unit') : this.#unit,
      hedge: cellOf('hedge'),
      low: filled('low'),
      high: filled('high'),
    }
    // A range gives its ends and no value.
    if (cells.value === '' && (cells.low === '' || cells.high === '')) return this.#empty('value')
    if (cellOf('label').trim() === '') return this.#empty('label')
    return readRowQuantity(cells, this.#habits)
  }

  #empty(role: 'label' | 'value') {
    const column = this.header[this.#place.get(role) ?? -1] ?? role
    const fault: FaultCase = { code: 'D603', details: { column } }
    return { ok: false, column: role, fault, proposal: null } as const
  }

  #described(
    read: { readonly column: Role; readonly fault: FaultCase; readonly proposal: string | null },
    cells: readonly string[],
  ): Omit<RejectedRow, 'row' | 'cells'> {
    const at = this.#place.get(read.column)
    const { proposal } = read
    return {
      column: at === undefined ? null : (this.header[at] ?? null),
      fault: read.fault,
      proposal:
        proposal === null || at === undefined
          ? null
          : cells.map((cell, column) => (column === at ? proposal : cell)),
    }
  }

  /** A record with too few cells, filled up, when that makes it sound. */
  #padded(cells: readonly string[]): readonly string[] | null {
    if (cells.length >= this.header.length) return null
    const padded = this.header.map((_, at) => cells[at] ?? '')
    return this.#read((at) => padded[at] ?? '').ok ? padded : null
  }
}
