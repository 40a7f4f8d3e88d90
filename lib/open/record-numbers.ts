import type { FaultCase } from '@/lib/faults/catalogue'
import { besideOf, type Habits, habitsOf } from '@/lib/open/column-habits'
import { foldedName, isCalled, isOfAsked } from '@/lib/open/column-names'
import { signsOf } from '@/lib/open/currency'
import { type Doubt, doubtOfValues, doubtsOfScale, saidOfAll, unitOfAll } from '@/lib/open/doubts'
import { CELLS_LOOKED_AT, LONGEST_HEADER } from '@/lib/open/limits'
import { type Margin, marginsOf } from '@/lib/open/margin-of'
import { isMissing, isNoNumber } from '@/lib/open/missing'
import { type DateColumns, dateColumnsOf, withOwnDate } from '@/lib/open/own-dates'
import type { RowReading } from '@/lib/open/quantity-cells'
import { remembered } from '@/lib/open/remembered'
import type { Reading, Role, Roles } from '@/lib/open/roles'
import { valuePlaces } from '@/lib/open/roles'
import { readRowQuantity } from '@/lib/open/row-quantity'
import { scaleColumn, withScale } from '@/lib/open/scale-column'
import { timesOf } from '@/lib/open/series'
import type { TableFile } from '@/lib/open/table-file'
import type { TextColumn } from '@/lib/open/text-column'
import { readUnitCell } from '@/lib/open/unit-cell'
import {
  endsInBracket,
  labelsTellUnits,
  pricedUnit,
  rowUnit,
  unitInHeader,
  withHeaderUnit,
} from '@/lib/open/unit-in-name'
import { holdsForTable, unitInTitles } from '@/lib/open/unit-in-titles'
import type { Units } from '@/lib/quantity/units'

/** A column of values: where it is, how its numbers are written, and the unit that its header names. */
interface ValueColumn {
  readonly at: number
  readonly habits: Habits
  readonly unit: string
  readonly margin: Margin | undefined
  /** Whether it is a price, so that what is not money beside it is what the price is for: 1.2 for each 公斤. */
  readonly isPrice: boolean
}

/** The unit that a header names, unless it is said of the numbers in brackets: n (%), goals (penalties), mean (SD). */
function ofNumber(header: string, { asides, units }: Habits): string {
  const { unit, scale } = readUnitCell(header, units)
  return asides && (unit === null ? scale === 1 : unit.kind === 'share') ? '' : header
}

const NAME = /^(?:names?|姓名|名称)$/i

/** Whether a name above labels says what all numbers are: Million tonnes of oil, but not 千人以上企业. */
function saysScale(name: string, units: Units): boolean {
  const { scale, text } = readUnitCell(name, units)
  return scale !== 1 && (text === '' || /^[a-z]+ \p{L}/iu.test(name))
}

const IN_PERCENT = /[%％]\s*$/

/** Roles of words that can say what is measured. */
const ABOUT: readonly Role[] = ['subject', 'topic', 'series']

/** What is wrong in a record, and the cell that would be right. */
export interface RecordFault {
  /** Place of the column at fault; null where no column has its role. */
  readonly at: number | null
  readonly fault: FaultCase
  readonly proposal: string | null
}

type CellAt = (column: number) => string
type Take = (reading: RowReading & { readonly ok: true }, series: number) => void

/** Reads the numbers of a record by the roles of its columns: one of each column of values. */
export class RecordNumbers {
  readonly #header: readonly string[]
  readonly #places: ReadonlyMap<Role, number>
  readonly #values: readonly ValueColumn[]
  readonly #units: Units
  /** What is measured, and what ends are called, is said again and again. */
  readonly #unitInName = remembered((name) => unitInHeader(name, this.#units))
  /** The unit that is written above the header, for numbers that have no other; empty for none. */
  readonly tableUnit: string
  /** Where the joined table of this site keeps its dates; null for all other files. */
  readonly #dateColumns: DateColumns | null
  /** The units that are written above the header where they are several, and so of no number in particular; empty otherwise. */
  readonly severalUnits: string
  /** Where a column says what is measured in each row; −1 for nowhere. */
  readonly measures: number
  /** Whether columns are times of what rows are about, so that a unit of theirs is one of the table: not of earnings per share. */
  readonly #isOfTimes: boolean
  /** Whether the names of rows are what is measured. */
  readonly #isOfMeasures: boolean
  /** Whether the brackets after the names of rows hold units. */
  readonly #labelsTell: boolean
  /** Where each number has its scale beside its unit; −1 for nowhere. */
  readonly #scales: number
  /** Makes the signs of money in a cell those of the currency that the words of the file show. */
  readonly #withSigns: (cell: string) => string
  /** What is doubtful in how columns of values were read, one of each kind. */
  readonly doubts: readonly Doubt[]
  /** The place of each column of values. */
  readonly values: readonly number[]

  constructor(file: TableFile, roles: Roles, units: Units, { thousands = false }: Reading = {}) {
    const { header, columns } = file
    this.#header = header
    this.#units = units
    const nameOf = (role: Role) => header[this.#places.get(role) ?? -1] ?? ''
    this.#places = new Map(roles.flatMap((role, at) => (role === null ? [] : [[role, at] as const])))
    this.values = valuePlaces(roles)
    // What is said above the labels is said of the whole table: ($ in thousands), 指标（单位：亿元）.
    const titles = [...file.titles, nameOf('label')]
    const above = unitInTitles(titles, units, header)
    const ofLabel = unitInHeader(nameOf('label'), units)
    // Where all columns are times, what is in per cent by the name above the labels is what the table says of them.
    const areTimes = timesOf(this.values.map((at) => header[at] ?? ''))?.times.includes('') === false
    this.#isOfTimes =
      areTimes && !isCalled(foldedName(nameOf('label')), 'things') && !NAME.test(nameOf('label'))
    const ofTimes = areTimes && readUnitCell(ofLabel, units).unit?.kind === 'share' ? ofLabel : ''
    const scaled = saysScale(nameOf('label'), units) ? nameOf('label') : ''
    this.tableUnit = above.unit || ofTimes || scaled || unitInTitles(file.notes, units).unit
    const label = columns[this.#places.get('label') ?? -1] ?? []
    this.#labelsTell = labelsTellUnits(nameOf('label'), label, units)
    this.severalUnits = this.tableUnit === '' ? above.several : ''
    this.measures = header.findIndex((name, at) => {
      const role = roles[at] ?? null
      return (role === null || ABOUT.includes(role)) && isCalled(foldedName(name), 'indicators')
    })
    this.#dateColumns = dateColumnsOf(header)
    this.#scales = scaleColumn(header, columns, roles, units)
    const beside = besideOf(columns, file.delimiter)
    const labels = foldedName(nameOf('label'))
    this.#isOfMeasures = isCalled(labels, 'indicators')
    const rows = isCalled(labels, 'things') ? 'things' : 'answers'
    const margins = marginsOf(header, roles)
    const found = this.values.map((at): ValueColumn => {
      const name = header[at] ?? ''
      const own = habitsOf(columns[at] ?? [], name, units, beside)
      const habits = thousands && own.decimal === null ? { ...own, decimal: ',' as const } : own
      const unit =
        ofNumber(unitInHeader(name, units), habits) ||
        (this.#isOfMeasures ? '' : (unitOfAll(this.#filled(columns[at]), rows)?.unit ?? ''))
      return {
        at,
        habits,
        unit,
        margin: margins.get(at),
        isPrice: isCalled(foldedName(name), 'prices'),
      }
    })
    const looked = this.values.flatMap((at) => columns[at]?.slice(0, CELLS_LOOKED_AT) ?? [])
    this.#withSigns = signsOf([...titles, ...header, ...looked])
    const isScaled = (unit: string) => readUnitCell(unit, units).scale !== 1
    const unscaled = found.filter(({ unit }) => !isScaled(unit))
    // What the page has written itself is taken as it was read.
    const isScaleSaid =
      isScaled(this.tableUnit) ||
      unscaled.length < found.length ||
      this.severalUnits !== '' ||
      header.includes('read_value')
    const isRead = [...this.values, this.#scales, this.#places.get('unit')]
    const others = columns.filter((_, at) => !isRead.includes(at))
    // A line that fits no column may be said of all numbers.
    const asides = file.rejected
      .slice(0, CELLS_LOOKED_AT)
      .map(({ cells }) => cells.join(' ').slice(0, LONGEST_HEADER))
    this.doubts = [
      ...found.flatMap(({ at, habits, unit }) => {
        const cells = this.#filled(columns[at])
        return doubtOfValues({ name: header[at] ?? '', unit, habits, thousands, cells }, units) ?? []
      }),
      ...doubtsOfScale(unscaled.map(({ at }) => header[at] ?? '')),
      ...(isScaleSaid
        ? []
        : doubtsOfScale([...titles, ...file.notes, ...asides, ...saidOfAll(others, label, units)])),
    ]
    // A short column of flagged numbers is known by those beside it.
    const flags = found.some(({ habits }) => habits.flags)
    this.#values = found.map((column) => ({ ...column, habits: { ...column.habits, flags } }))
  }

  /** The first cells of a column that say something. */
  #filled(column: TextColumn | undefined): readonly string[] {
    return (column?.slice(0, CELLS_LOOKED_AT) ?? []).filter((cell) => !isMissing(cell))
  }

  /** The place of the column of a role, of values the first. */
  place(role: Role): number | undefined {
    return role === 'value' ? this.#values[0]?.at : this.#places.get(role)
  }

  /** The place of what names a record: where its label is empty, words before that, as of a total below the names, or the subject. */
  label(cellAt: CellAt): number | undefined {
    const at = this.#places.get('label')
    if (at === undefined || cellAt(at).trim() !== '') return at
    const others = [...this.#header.slice(0, at).keys(), this.#places.get('subject') ?? at]
    return others.find((other) => !this.values.includes(other) && /\p{L}/u.test(cellAt(other)))
  }

  /**
   * Gives each number of a record to `take`, with its place among the columns of values, and returns what is wrong; null for
   * a record without any. Of several values a missing one is not a fault.
   */
  read(cellAt: CellAt, take: Take): readonly RecordFault[] | null {
    let faults: RecordFault[] | null = null
    const label = this.label(cellAt)
    for (const [series, column] of this.#values.entries()) {
      const read = this.#readValue(column, label, cellAt)
      if (read === null) continue
      if (label === undefined && this.#places.has('label')) return [this.#empty('label')]
      faults ??= []
      if (read.ok) take(read, series)
      else {
        const own = { value: column.at, margin: column.margin?.at }
        const at = new Map([...this.#places, ...Object.entries(own)]).get(read.column)
        const { fault, proposal } = read
        faults.push({ at: at ?? null, fault, proposal: at === undefined ? null : proposal })
      }
    }
    return faults
  }

  /** What is wrong in cells that a person has written: then a number that is missing is wrong as well. */
  faults(cells: readonly string[]): readonly RecordFault[] {
    return (
      this.read(
        (at) => cells[at] ?? '',
        () => {},
      ) ?? [this.#empty('value')]
    )
  }

  /** The number in a column of values; null where there is none. */
  #readValue(column: ValueColumn, named: number | undefined, cellAt: CellAt): RowReading | null {
    const cellOf = (place: number | undefined) => {
      const cell = place === undefined ? '' : cellAt(place)
      return cell === '' || isMissing(cell) ? '' : cell
    }
    // Of several values nothing says whose ends they are.
    const alone = this.#values.length === 1
    const hedge = this.#places.get('hedge')
    const written = cellAt(column.at)
    const value = isNoNumber(written) ? '' : this.#withSigns(written)
    const label = cellOf(named)
    const cell = cellOf(this.#places.get('unit'))
    const scaled = this.#scales === -1 ? cell : withScale(cell, cellOf(this.#scales), this.#units)
    const priced = column.isPrice ? pricedUnit(scaled, this.#units) : scaled
    const measure = cellOf(this.measures)
    const own = this.#unitOf(column, { cell: priced, label, measure, value })
    const beside = (place: number | undefined) => {
      const end = cellOf(place)
      if (end === '') return ''
      return withHeaderUnit(end, this.#unitInName(this.#header[place ?? -1] ?? ''), own, this.#units)
    }
    const undated = {
      value,
      unit: own,
      hedge: hedge === undefined ? '' : cellAt(hedge),
      low: alone ? beside(this.#places.get('low')) : '',
      high: alone ? beside(this.#places.get('high')) : '',
      margin:
        column.margin?.isShared !== true ||
        IN_PERCENT.test(value) ||
        readUnitCell(own, this.#units).unit?.kind === 'share'
          ? beside(column.margin?.at)
          : '',
    }
    const dates = this.#dateColumns
    const cells = dates === null ? undated : withOwnDate(undated, dates, cellAt)
    // A range gives its ends and no value.
    if (cells.value === '' && (cells.low === '' || cells.high === '')) return null
    return readRowQuantity(cells, column.habits)
  }

  #unitOf(
    { at, habits, unit }: ValueColumn,
    row: Readonly<Record<'cell' | 'label' | 'measure' | 'value', string>>,
  ): string {
    const { cell, value } = row
    const label = this.#labelsTell || !endsInBracket(row.label) ? row.label : ''
    const ofMeasure = this.#unitInName(row.measure || (this.#isOfMeasures ? row.label : ''))
    const names = [row.label, row.measure]
    const holds = !this.#isOfTimes || unit === '' || holdsForTable(unit, { value: '', names }, this.#units)
    const own = rowUnit({ header: holds ? unit : '', cell, label, ofMeasure, value }, this.#units)
    const said = own !== '' || habits.years ? own : this.#unitOfTable(at, row)
    // How many were asked is written below the answers in per cent: Base 1,204.
    const asked = cell === '' && said !== '' && isOfAsked(row.label)
    return asked && readUnitCell(said, this.#units).unit?.kind === 'share' ? '' : said
  }

  #unitOfTable(at: number, row: Readonly<Record<'label' | 'measure' | 'value', string>>): string {
    if (this.tableUnit === '') return ''
    const names = [this.#header[at] ?? '', row.label, row.measure]
    return holdsForTable(this.tableUnit, { value: row.value, names }, this.#units) ? this.tableUnit : ''
  }

  #empty(role: 'label' | 'value'): RecordFault {
    const at = this.place(role) ?? null
    const column = this.#header[at ?? -1] ?? role
    return { at, fault: { code: 'D603', details: { column } }, proposal: null }
  }
}
