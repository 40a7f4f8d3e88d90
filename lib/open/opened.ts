import type { Finding } from '@/lib/faults/catalogue'
import { type FigureCells, type OpenedFigure, readFigure } from '@/lib/open/figure-cell'
import type { Role, Roles } from '@/lib/open/roles'
import type { Sheet } from '@/lib/open/sheet'
import type { Hedge } from '@/lib/quantity/hedge'
import { HEDGES } from '@/lib/quantity/hedge'
import { UNIT_IDS } from '@/lib/quantity/unit'

/** A row that is set aside, with what is wrong and what is proposed. */
export interface AsideRow {
  readonly row: number
  readonly cells: readonly string[]
  /** Name of the column at fault, or null for the whole row. */
  readonly column: string | null
  readonly finding: Finding
  /** A row that would be sound, or null. */
  readonly proposal: readonly string[] | null
}

/** A table whose columns are known: figures as arrays of numbers, texts as they stand in the sheet. */
export class Opened {
  readonly header: readonly string[]
  readonly roles: Roles
  /** Cells by column, then by row: those of sound rows only. */
  readonly columns: string[][]
  readonly rowNumbers: number[]
  readonly aside: AsideRow[]
  #value: Float64Array
  #low: Float64Array
  #high: Float64Array
  #unit: Int8Array
  #hedge: Int8Array
  /** Units in the file’s own words, and dates, of the rows that have them. */
  readonly #unitTexts = new Map<number, string>()
  readonly #dates = new Map<number, string>()
  readonly #place: ReadonlyMap<Role, number>

  /** Reads every row of a sheet by the roles of its columns; rows without a label or a figure are set aside. */
  constructor(sheet: Sheet, roles: Roles) {
    this.header = sheet.header
    this.roles = roles
    this.#place = new Map(roles.flatMap((role, at) => (role === null ? [] : [[role, at] as const])))
    const total = sheet.rowNumbers.length
    this.#value = new Float64Array(total)
    this.#low = new Float64Array(total)
    this.#high = new Float64Array(total)
    this.#unit = new Int8Array(total)
    this.#hedge = new Int8Array(total)
    this.rowNumbers = []
    this.aside = sheet.aside.map((record) => ({
      ...record,
      column: null,
      proposal: this.#padded(record.cells),
    }))
    const kept: number[] = []
    for (let row = 0; row < total; row += 1) {
      const read = this.#read((at) => sheet.columns[at]?.[row] ?? '')
      if (read.ok) {
        this.#store(kept.length, read.figure)
        kept.push(row)
        this.rowNumbers.push(sheet.rowNumbers[row] ?? 0)
      } else {
        const cells = sheet.columns.map((column) => column[row] ?? '')
        this.aside.push({ row: sheet.rowNumbers[row] ?? 0, cells, ...this.#described(read, cells) })
      }
    }
    this.columns =
      kept.length === total
        ? sheet.columns.map((column) => column)
        : sheet.columns.map((column) => kept.map((row) => column[row] ?? ''))
    this.aside.sort((a, b) => a.row - b.row)
  }

  /** How many rows are shown. */
  get length(): number {
    return this.rowNumbers.length
  }

  /** The cell of a row in the column of a role; empty where no column has it. */
  cell(role: Role, row: number): string {
    const at = this.#place.get(role)
    return at === undefined ? '' : (this.columns[at]?.[row] ?? '')
  }

  /** The figure of a row. */
  figure(row: number): OpenedFigure {
    const unit = this.#unit[row] ?? -1
    const low = this.#low[row] ?? 0
    const high = this.#high[row] ?? 0
    const hedge = HEDGES[this.#hedge[row] ?? 0] ?? 'exact'
    return {
      value: this.#value[row] ?? 0,
      interval: { low, high, lowOpen: isLowOpen(hedge), highOpen: isHighOpen(hedge, high) },
      hedge,
      unit: unit < 0 ? null : (UNIT_IDS[unit] ?? null),
      unitText: this.#unitTexts.get(row) ?? '',
      date: this.#dates.get(row) ?? null,
    }
  }

  /** The hedge of a row. */
  hedgeOf(row: number): Hedge {
    return HEDGES[this.#hedge[row] ?? 0] ?? 'exact'
  }

  /** The unit of a row, the site’s name for it or the file’s own; empty for none. */
  unitOf(row: number): string {
    return UNIT_IDS[this.#unit[row] ?? -1] ?? this.#unitTexts.get(row) ?? ''
  }

  /** The numbers by which rows are sorted. */
  get values(): Float64Array {
    return this.#value
  }

  /** Puts a row that was set aside back with new cells; false when it is still not sound, and then it stays where it is. */
  mend(row: number, cells: readonly string[]): boolean {
    const at = this.aside.findIndex((other) => other.row === row)
    if (at === -1) return false
    const fitted = this.header.map((_, column) => cells[column] ?? '')
    const read = this.#read((column) => fitted[column] ?? '')
    if (!read.ok) {
      this.aside[at] = { row, cells: fitted, ...this.#described(read, fitted) }
      return false
    }
    this.aside.splice(at, 1)
    this.#grow()
    this.#store(this.length, read.figure)
    for (const [column, cell] of fitted.entries()) this.columns[column]?.push(cell)
    this.rowNumbers.push(row)
    return true
  }

  #grow(): void {
    if (this.#value.length > this.length) return
    const size = Math.max(16, this.length * 2)
    const grown = <Numbers extends Float64Array | Int8Array>(
      make: new (size: number) => Numbers,
      old: Numbers,
    ) => {
      const next = new make(size)
      next.set(old)
      return next
    }
    this.#value = grown(Float64Array, this.#value)
    this.#low = grown(Float64Array, this.#low)
    this.#high = grown(Float64Array, this.#high)
    this.#unit = grown(Int8Array, this.#unit)
    this.#hedge = grown(Int8Array, this.#hedge)
  }

  #store(row: number, figure: OpenedFigure): void {
    this.#value[row] = figure.value
    this.#low[row] = figure.interval.low
    this.#high[row] = figure.interval.high
    this.#unit[row] = figure.unit === null ? -1 : UNIT_IDS.indexOf(figure.unit)
    this.#hedge[row] = HEDGES.indexOf(figure.hedge)
    if (figure.unitText !== '') this.#unitTexts.set(row, figure.unitText)
    if (figure.date !== null) this.#dates.set(row, figure.date)
  }

  #read(cellAt: (column: number) => string) {
    const cellOf = (role: Role) => {
      const at = this.#place.get(role)
      return at === undefined ? '' : cellAt(at)
    }
    for (const role of ['label', 'value'] as const) {
      // A range gives its ends and no value.
      if (cellOf(role).trim() !== '' || (role === 'value' && cellOf('low') !== '' && cellOf('high') !== ''))
        continue
      const column = this.header[this.#place.get(role) ?? -1] ?? role
      return { ok: false, role, finding: { code: 'D603', details: { column } }, proposal: null } as const
    }
    const cells: FigureCells = {
      value: cellOf('value') === '' ? `${cellOf('low')}–${cellOf('high')}` : cellOf('value'),
      unit: cellOf('unit'),
      hedge: cellOf('hedge'),
      low: cellOf('low'),
      high: cellOf('high'),
    }
    const read = readFigure(cellOf('hedge') === 'range' ? { ...cells, value: cellOf('value') } : cells)
    if (read.ok) return read
    return { ok: false, role: 'value', finding: read.finding, proposal: read.proposal } as const
  }

  #described(
    read: { readonly role: Role; readonly finding: Finding; readonly proposal: string | null },
    cells: readonly string[],
  ): Omit<AsideRow, 'row' | 'cells'> {
    const at = this.#place.get(read.role)
    const { proposal } = read
    return {
      column: at === undefined ? null : (this.header[at] ?? null),
      finding: read.finding,
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

function isLowOpen(hedge: Hedge): boolean {
  return hedge === 'over'
}

function isHighOpen(hedge: Hedge, high: number): boolean {
  return hedge === 'under' || hedge === 'nearly' || hedge === 'magnitude' || !Number.isFinite(high)
}
