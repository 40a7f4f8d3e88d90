import type { FaultCase } from '@/lib/faults/catalogue'
import { besideOf, type Habits, habitsOf } from '@/lib/open/column-habits'
import { foldedName, isCalled, isOfAsked } from '@/lib/open/column-names'
import { signsOf } from '@/lib/open/currency'
import { type Doubt, doubtOfValues, doubtsOfScale, saidOfAll, unitOfAll } from '@/lib/open/doubts'
import { CELLS_LOOKED_AT, LONGEST_HEADER } from '@/lib/open/limits'
import { marginsOf } from '@/lib/open/margin-of'
import { isMissing, isNoNumber } from '@/lib/open/missing'
import { dateColumnsOf, withOwnDate } from '@/lib/open/own-dates'
import type { RowReading } from '@/lib/open/quantity-cells'
import { remembered } from '@/lib/open/remembered'
import type { Reading, Role, Roles } from '@/lib/open/roles'
import { valuePlaces } from '@/lib/open/roles'
import { readRowQuantity } from '@/lib/open/row-quantity'
import { scaleColumn, withScale } from '@/lib/open/scale-column'
import { timesOf } from '@/lib/open/series'
import type { TableFile } from '@/lib/open/table-file'
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

/** What reads the numbers of the records of a file. */
export type RecordNumbers = ReturnType<typeof recordNumbers>

/** Reads the numbers of a record by the roles of its columns: one of each column of values. */
export function recordNumbers(
  file: TableFile,
  roles: Roles,
  units: Units,
  { thousands = false }: Reading = {},
) {
  const { header, columns } = file
  const places = new Map(roles.flatMap((role, at) => (role === null ? [] : [[role, at] as const])))
  const valuesAt = valuePlaces(roles)
  const nameOf = (role: Role) => header[places.get(role) ?? -1] ?? ''
  const cellsOf = (at: number | undefined) => columns[at ?? -1]?.slice(0, CELLS_LOOKED_AT) ?? []
  const filled = (at: number) => cellsOf(at).filter((cell) => !isMissing(cell))
  // What is measured, and what ends are called, is said again and again.
  const unitInName = remembered((name) => unitInHeader(name, units))
  const scaleIn = (unit: string) => readUnitCell(unit, units).scale
  const isInPercent = (unit: string) => readUnitCell(unit, units).unit?.kind === 'share'

  // What is said above the labels is said of the whole table: ($ in thousands), 指标（单位：亿元）.
  const titles = [...file.titles, nameOf('label')]
  const above = unitInTitles(titles, units, header)
  const ofLabel = unitInHeader(nameOf('label'), units)
  // Where all columns are times, what is in per cent by the name above the labels is what the table says of them.
  const areTimes = timesOf(valuesAt.map((at) => header[at] ?? ''))?.times.includes('') === false
  const labels = foldedName(nameOf('label'))
  /** Whether columns are times of what rows are about, so that a unit of theirs is one of the table: not of earnings per share. */
  const isOfTimes = areTimes && !isCalled(labels, 'things') && !NAME.test(nameOf('label'))
  const ofTimes = areTimes && isInPercent(ofLabel) ? ofLabel : ''
  const ofScale = saysScale(nameOf('label'), units) ? nameOf('label') : ''
  const tableUnit = above.unit || ofTimes || ofScale || unitInTitles(file.notes, units).unit
  const severalUnits = tableUnit === '' ? above.several : ''
  const label = columns[places.get('label') ?? -1] ?? []
  /** Whether the brackets after the names of rows hold units. */
  const labelsTell = labelsTellUnits(nameOf('label'), label, units)
  /** Where a column says what is measured in each row; −1 for nowhere. */
  const measures = header.findIndex((name, at) => {
    const role = roles[at] ?? null
    return (role === null || ABOUT.includes(role)) && isCalled(foldedName(name), 'indicators')
  })
  const isOfMeasures = isCalled(labels, 'indicators')
  const dates = dateColumnsOf(header)
  /** Where each number has its scale beside its unit; −1 for nowhere. */
  const scales = scaleColumn(header, columns, roles, units)

  const beside = besideOf(columns, file.delimiter)
  const rows = isCalled(labels, 'things') ? 'things' : 'answers'
  const margins = marginsOf(header, roles)
  /** The columns of values: how their numbers are written, and the unit that their headers name. */
  const found = valuesAt.map((at) => {
    const name = header[at] ?? ''
    const own = habitsOf(columns[at] ?? [], name, units, beside)
    const habits = thousands && own.decimal === null ? { ...own, decimal: ',' as const } : own
    const unit =
      ofNumber(unitInHeader(name, units), habits) ||
      (isOfMeasures ? '' : (unitOfAll(filled(at), rows)?.unit ?? ''))
    // What is not money beside a price is what it is for: 1.2 for each 公斤.
    return { at, habits, unit, margin: margins.get(at), isPrice: isCalled(foldedName(name), 'prices') }
  })
  // A short column of flagged numbers is known by those beside it.
  const flags = found.some(({ habits }) => habits.flags)
  const values = found.map((column) => ({ ...column, habits: { ...column.habits, flags } }))
  type ValueColumn = (typeof values)[number]
  const withSigns = signsOf([...titles, ...header, ...valuesAt.flatMap(cellsOf)])

  const unscaled = found.filter(({ unit }) => scaleIn(unit) === 1)
  // What the page has written itself is taken as it was read.
  const isScaleSaid =
    scaleIn(tableUnit) !== 1 ||
    unscaled.length < found.length ||
    severalUnits !== '' ||
    header.includes('read_value')
  const isRead = [...valuesAt, scales, places.get('unit')]
  const others = columns.filter((_, at) => !isRead.includes(at))
  // A line that fits no column may be said of all numbers.
  const asides = file.rejected
    .slice(0, CELLS_LOOKED_AT)
    .map(({ cells }) => cells.join(' ').slice(0, LONGEST_HEADER))
  const doubts: readonly Doubt[] = [
    ...found.flatMap(
      ({ at, habits, unit }) =>
        doubtOfValues({ name: header[at] ?? '', unit, habits, thousands, cells: filled(at) }, units) ?? [],
    ),
    ...doubtsOfScale(unscaled.map(({ at }) => header[at] ?? '')),
    ...(isScaleSaid
      ? []
      : doubtsOfScale([...titles, ...file.notes, ...asides, ...saidOfAll(others, label, units)])),
  ]

  /** The place of the column of a role, of values the first. */
  const place = (role: Role) => (role === 'value' ? valuesAt[0] : places.get(role))

  /** The place of what names a record: where its label is empty, words before that, as of a total below the names, or the subject. */
  function labelAt(cellAt: CellAt): number | undefined {
    const at = places.get('label')
    if (at === undefined || cellAt(at).trim() !== '') return at
    const before = [...header.slice(0, at).keys(), places.get('subject') ?? at]
    return before.find((other) => !valuesAt.includes(other) && /\p{L}/u.test(cellAt(other)))
  }

  function empty(role: 'label' | 'value'): RecordFault {
    const at = place(role) ?? null
    return { at, fault: { code: 'D603', details: { column: header[at ?? -1] ?? role } }, proposal: null }
  }

  /**
   * Gives each number of a record to `take`, with its place among the columns of values, and returns what is wrong; null for
   * a record without any. Of several values a missing one is not a fault.
   */
  function read(cellAt: CellAt, take: Take): readonly RecordFault[] | null {
    let faults: RecordFault[] | null = null
    const named = labelAt(cellAt)
    for (const [series, column] of values.entries()) {
      const reading = readValue(column, named, cellAt)
      if (reading === null) continue
      if (named === undefined && places.has('label')) return [empty('label')]
      faults ??= []
      if (reading.ok) take(reading, series)
      else {
        const own = { value: column.at, margin: column.margin?.at }
        const at = new Map([...places, ...Object.entries(own)]).get(reading.column)
        const { fault, proposal } = reading
        faults.push({ at: at ?? null, fault, proposal: at === undefined ? null : proposal })
      }
    }
    return faults
  }

  /** What is wrong in cells that a person has written: then a number that is missing is wrong as well. */
  function faults(cells: readonly string[]): readonly RecordFault[] {
    return (
      read(
        (at) => cells[at] ?? '',
        () => {},
      ) ?? [empty('value')]
    )
  }

  /** The number in a column of values; null where there is none. */
  function readValue(column: ValueColumn, named: number | undefined, cellAt: CellAt): RowReading | null {
    const cellOf = (at: number | undefined) => {
      const cell = at === undefined ? '' : cellAt(at)
      return cell === '' || isMissing(cell) ? '' : cell
    }
    // Of several values nothing says whose ends they are.
    const alone = values.length === 1
    const hedge = places.get('hedge')
    const written = cellAt(column.at)
    const value = isNoNumber(written) ? '' : withSigns(written)
    const cell = cellOf(places.get('unit'))
    const scaled = scales === -1 ? cell : withScale(cell, cellOf(scales), units)
    const priced = column.isPrice ? pricedUnit(scaled, units) : scaled
    const own = unitOf(column, { cell: priced, label: cellOf(named), measure: cellOf(measures), value })
    const besideIt = (at: number | undefined) => {
      const end = cellOf(at)
      return end === '' ? '' : withHeaderUnit(end, unitInName(header[at ?? -1] ?? ''), own, units)
    }
    const isOff = column.margin?.isShared !== true || IN_PERCENT.test(value) || isInPercent(own)
    const undated = {
      value,
      unit: own,
      hedge: hedge === undefined ? '' : cellAt(hedge),
      low: alone ? besideIt(places.get('low')) : '',
      high: alone ? besideIt(places.get('high')) : '',
      margin: isOff ? besideIt(column.margin?.at) : '',
    }
    const cells = dates === null ? undated : withOwnDate(undated, dates, cellAt)
    // A range gives its ends and no value.
    if (cells.value === '' && (cells.low === '' || cells.high === '')) return null
    return readRowQuantity(cells, column.habits)
  }

  function unitOf(
    { at, habits, unit }: ValueColumn,
    row: Readonly<Record<'cell' | 'label' | 'measure' | 'value', string>>,
  ): string {
    const { cell, value } = row
    const named = labelsTell || !endsInBracket(row.label) ? row.label : ''
    const ofMeasure = unitInName(row.measure || (isOfMeasures ? row.label : ''))
    const names = [row.label, row.measure]
    const holds = !isOfTimes || unit === '' || holdsForTable(unit, { value: '', names }, units)
    const own = rowUnit({ header: holds ? unit : '', cell, label: named, ofMeasure, value }, units)
    const isOfTable = () =>
      tableUnit !== '' && holdsForTable(tableUnit, { value, names: [header[at] ?? '', ...names] }, units)
    const said = own !== '' || habits.years ? own : isOfTable() ? tableUnit : ''
    // How many were asked is written below the answers in per cent: Base 1,204.
    return cell === '' && said !== '' && isInPercent(said) && isOfAsked(row.label) ? '' : said
  }

  return { values: valuesAt, measures, tableUnit, severalUnits, doubts, place, label: labelAt, read, faults }
}
