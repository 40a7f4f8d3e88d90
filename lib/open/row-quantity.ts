import { type Habits, isBareYear, USUAL_HABITS } from '@/lib/open/column-habits'
import { readCommon } from '@/lib/open/common-number'
import { readHedgeCell } from '@/lib/open/hedge-cell'
import { LONGEST_NUMBER } from '@/lib/open/limits'
import type { QuantityCells, RowReading } from '@/lib/open/quantity-cells'
import { contradiction, noEnd, outOfBounds, refusedHedge, tooLong } from '@/lib/open/refusals'
import { readUnitCell, type UnitCell } from '@/lib/open/unit-cell'
import { type Ends, readWritten, type WrittenValue } from '@/lib/open/written-value'
import { isInBounds } from '@/lib/quantity/bounds'
import { UNITS } from '@/lib/quantity/built-in-units'
import { isIsoDate, periodOf } from '@/lib/quantity/date'
import type { Hedge } from '@/lib/quantity/hedge'
import { between, clean, type Interval, MOST_DIGITS, point } from '@/lib/quantity/interval'
import { hedgesFor, makeQuantity } from '@/lib/quantity/make'
import { isOutOfBounds } from '@/lib/quantity/read'
import { numberMeaning } from '@/lib/quantity/reading'
import { isPowerOfTen } from '@/lib/quantity/rounding'
import type { Unit } from '@/lib/quantity/unit'
import type { Units } from '@/lib/quantity/units'

const COLUMNS = ['value', 'unit', 'hedge', 'low', 'high'] as const satisfies readonly (keyof QuantityCells)[]

type WrittenNumber = Extract<WrittenValue, { kind: 'number' }>
type WrittenDate = Extract<WrittenValue, { kind: 'date' }>

/** No more digits than are kept, with the point that may stand among them. */
const PLAIN = /^\d{1,12}(?:\.\d{1,11})?$/

/**
 * Reads the number of a row. The value is read as people write it in Chinese or English, hedge and unit in it; the other cells
 * add what it does not say, in the words of claims.csv or in any words of either language. Cells that contradict each other, and words that could turn
 * the number round and cannot be read, refuse the row: no number is shown that its row does not mean.
 */
export function readRowQuantity(cells: QuantityCells, habits: Habits = USUAL_HABITS): RowReading {
  const long = COLUMNS.find((column) => cells[column].length > LONGEST_NUMBER)
  if (long !== undefined) return tooLong(long, cells[long].length)
  const own = readOwn(cells, habits.units)
  if (own !== null) return own
  const value = cells.value.trim()
  const unit = readUnitCell(cells.unit, habits.units)
  const hedge = readHedgeCell(cells.hedge)
  if (hedge === 'unknown') return refusedHedge(cells.hedge)
  const hasEnds = cells.low.trim() !== '' || cells.high.trim() !== ''
  if (value === '' && hasEnds) return readEndsAlone(cells, unit, hedge, habits)
  const written = readValue(value, unit, habits)
  if (written.kind === 'refused')
    return { ok: false, column: 'value', fault: written.fault, proposal: written.proposal }
  if (written.kind === 'date') return dated(written, cells, unit, hedge, hasEnds, habits)
  if (hasEnds) return readBesideEnds(written, cells, unit, hedge, habits)
  const merged = mergedHedge(written.hedge, hedge)
  if (merged === null || (merged === 'range' && written.range === null))
    return contradiction('hedge', cells.hedge.trim(), value)
  return counted({ ...written, hedge: merged }, cells, unit, false)
}

/** Cells in the words of claims.csv, taken at their word; null for all others. */
function readOwn(cells: QuantityCells, units: Units): RowReading | null {
  if (cells.hedge === '') return null
  const made = makeQuantity(cells, units)
  if (!made.ok) return null
  const { quantity } = made
  const isDate = quantity.kind === 'date'
  return {
    ok: true,
    quantity: {
      value: isDate ? quantity.interval.low : quantity.value,
      interval: quantity.interval,
      hedge: quantity.hedge,
      unit: quantity.unit,
      unitText: '',
      date: isDate ? quantity.value : null,
      stated: false,
    },
  }
}

/** The value cell by itself, by the short way where that reads it. */
function readValue(text: string, unit: UnitCell, habits: Habits): WrittenValue {
  const dates =
    unit.unit?.id === UNITS.date.id ||
    ((habits.years || unit.unit?.id === UNITS.years.id) && isBareYear(text))
  if (dates && isIsoDate(text))
    return { kind: 'date', date: text, hedge: 'exact', interval: periodOf(text), words: '' }
  if (habits.decimal === '.' && unit.unit?.id !== UNITS.date.id) {
    if (PLAIN.test(text) && text.length <= MOST_DIGITS + 1) return plain(Number(text))
    const common = habits.years ? null : readCommon(text)
    if (common !== null)
      return { kind: 'number', ...common, range: null, words: '', measured: false, bare: false }
  }
  const written = readWritten(text, habits)
  // A bare number that is no year here was read as one, since nothing in its own cell says otherwise.
  if (written.kind === 'date' && !dates && isBareYear(text)) return plain(Number(text))
  const year = written.kind === 'number' && written.bare && (habits.years || unit.unit?.id === UNITS.date.id)
  return year
    ? { kind: 'refused', fault: { code: 'D608', details: { found: text } }, proposal: null }
    : written
}

function plain(value: number): WrittenNumber {
  return {
    kind: 'number',
    value: clean(value),
    hedge: 'exact',
    range: null,
    unit: null,
    words: '',
    measured: false,
    scaled: false,
    bare: false,
  }
}

/** The hedge of the value and that of the hedge cell, or null when they say different things. */
function mergedHedge(written: Hedge, cell: Hedge | null): Hedge | null {
  if (cell === null || cell === written) return written
  return written === 'exact' ? cell : null
}

/** A number with what its unit cell says. */
function counted(written: WrittenNumber, cells: QuantityCells, cell: UnitCell, stated: boolean): RowReading {
  const unit = unitOfBoth(written, cell)
  const unitWord = cells.unit.trim()
  if (unit === 'contradiction')
    return contradiction('unit', unitWord, cells.value.trim() || `${cells.low}–${cells.high}`)
  const scale = cell.unit?.kind === 'share' && written.unit?.kind === 'share' ? 1 : cell.scale
  const value = clean(written.value * scale)
  const range =
    written.range === null
      ? null
      : { low: clean(written.range.low * scale), high: clean(written.range.high * scale) }
  if (![value, range?.low ?? 0, range?.high ?? 0].every(isInBounds))
    return outOfBounds(`${cells.value.trim()} ${unitWord}`.trim())
  const { hedge } = written
  const wrong = impossible(value, unit, hedge, cell)
  if (wrong !== null)
    return wrong === 'unit'
      ? contradiction('unit', unitWord, cells.value.trim())
      : contradiction(
          cells.hedge.trim() === '' ? 'value' : 'hedge',
          cells.hedge.trim() || cells.value.trim(),
          unitWord || String(value),
        )
  const own = unit === null && written.measured && cell.text !== '' ? '' : written.words
  const said = unit !== null && written.measured ? '' : own
  const { interval, value: middle } = numberMeaning(value, unit, hedge, range)
  return {
    ok: true,
    quantity: {
      value: stated || typeof middle !== 'number' ? value : middle,
      interval: interval ?? point(value),
      hedge,
      unit,
      unitText: bothWords(said, cell.text),
      date: null,
      stated,
    },
  }
}

/** The unit that a value and its unit cell agree on. */
function unitOfBoth(written: WrittenNumber, cell: UnitCell): Unit | null | 'contradiction' {
  if (cell.unit?.kind === 'date') return 'contradiction'
  const scaledTwice =
    cell.scale !== 1 && cell.unit?.kind !== 'share' && (written.scaled || written.unit?.kind === 'share')
  if (scaledTwice || (cell.unit?.kind === 'share' && written.scaled)) return 'contradiction'
  if (written.unit === null) {
    // Words such as 美元 or days name something else than the unit cell does.
    const names = written.words !== '' && !written.measured && !written.words.includes('(')
    return cell.unit !== null && names ? 'contradiction' : cell.unit
  }
  if (cell.unit === null || cell.unit.id === written.unit.id) return written.unit
  return cell.unit.dimension.id === written.unit.dimension.id ? cell.unit : 'contradiction'
}

/** What makes a number one that cannot be: the unit, the hedge, or null for nothing. */
function impossible(value: number, unit: Unit | null, hedge: Hedge, cell: UnitCell): 'unit' | 'hedge' | null {
  if (unit !== null && !hedgesFor(unit).includes(hedge)) return 'hedge'
  if (unit?.id === UNITS.first.id && value !== 1) return 'unit'
  if (unit !== null && unit.kind === 'rank' && (!Number.isInteger(value) || value < 1)) return 'unit'
  // The id of shares means parts of one; 92 beside it is no share.
  if (unit?.kind === 'share' && cell.unit?.kind === 'share' && cell.scale === 1 && value > 1) return 'unit'
  if (hedge === 'magnitude' && !isPowerOfTen(value)) return 'hedge'
  if (hedge === 'within' && (!Number.isInteger(value) || value < 1)) return 'hedge'
  return value === 0 && (hedge === 'under' || hedge === 'nearly' || hedge === 'about') ? 'hedge' : null
}

function bothWords(own: string, cell: string): string {
  if (own === '' || own === cell) return cell
  return cell === '' ? own : `${cell} ${own}`
}

/** One end of a range: a number without a hedge, in the unit of the row or with the same unit as the value. */
function endOf(cell: string, unit: UnitCell, habits: Habits): WrittenNumber | null {
  const end = readValue(
    cell.trim(),
    { ...unit, unit: unit.unit?.id === UNITS.years.id ? null : unit.unit },
    { ...habits, years: false },
  )
  return end.kind === 'number' && end.hedge === 'exact' && end.range === null ? end : null
}

function readEndsAlone(
  cells: QuantityCells,
  unit: UnitCell,
  hedge: Hedge | null,
  habits: Habits,
): RowReading {
  const low = endOf(cells.low, unit, habits)
  const high = endOf(cells.high, unit, habits)
  const column = low === null ? 'low' : 'high'
  if (low === null || high === null) return noEnd(column, cells)
  if (hedge !== null && hedge !== 'range' && hedge !== 'about')
    return contradiction('hedge', cells.hedge.trim(), `${cells.low}–${cells.high}`)
  if (
    low.value > high.value ||
    low.unit?.id !== high.unit?.id ||
    low.words !== high.words ||
    low.scaled !== high.scaled
  )
    return contradiction('high', cells.high, cells.low)
  return counted({ ...high, hedge: 'range', range: { low: low.value, high: high.value } }, cells, unit, false)
}

/** Low and high beside a value: a range that has that value in it. */
function readBesideEnds(
  written: WrittenNumber,
  cells: QuantityCells,
  unit: UnitCell,
  hedge: Hedge | null,
  habits: Habits,
): RowReading {
  const low = endOf(cells.low, unit, habits)
  const high = endOf(cells.high, unit, habits)
  const column = low === null ? 'low' : 'high'
  const value = cells.value.trim()
  if (low === null || high === null)
    return isOutOfBounds(cells[column])
      ? noEnd(column, cells)
      : contradiction(column, cells[column].trim() || '…', value)
  const merged = mergedHedge(written.hedge, hedge)
  const soft = merged === 'range' || merged === 'about' || (merged === 'exact' && hedge === null)
  if (!soft || written.range !== null)
    return contradiction('hedge', cells.hedge.trim() || value, `${cells.low}–${cells.high}`)
  const outside = low.value > written.value || written.value > high.value
  const alien = [low, high].some((end) => end.unit !== null && end.unit.id !== written.unit?.id)
  if (outside || alien)
    return contradiction(low.value > written.value ? 'low' : 'high', `${cells.low}–${cells.high}`, value)
  const range: Ends = { low: low.value, high: high.value }
  return counted({ ...written, hedge: 'range', range }, cells, unit, true)
}

/** A date with what the other cells say: no hedge but that of a span, whose days they give. */
function dated(
  written: WrittenDate,
  cells: QuantityCells,
  unit: UnitCell,
  hedge: Hedge | null,
  hasEnds: boolean,
  habits: Habits,
): RowReading {
  const value = cells.value.trim()
  const named = unit.unit !== null && unit.unit?.id !== UNITS.date.id && unit.unit?.id !== UNITS.years.id
  if (named || unit.scale !== 1) return contradiction('unit', cells.unit.trim(), value)
  const spans = hasEnds || written.hedge === 'range'
  if (hedge !== null && hedge !== (spans ? 'range' : 'exact'))
    return {
      ok: false,
      column: 'hedge',
      fault: { code: 'D608', details: { found: `${cells.hedge} ${value}` } },
      proposal: null,
    }
  const interval = hasEnds ? daysBetween(cells, written.interval, habits) : written.interval
  if (interval === null) return contradiction('low', `${cells.low}–${cells.high}`, value)
  return {
    ok: true,
    quantity: {
      value: interval.low,
      interval,
      hedge: spans ? 'range' : 'exact',
      unit: UNITS.date,
      unitText: bothWords(written.words, unit.text),
      date: written.date,
      stated: false,
    },
  }
}

function daysBetween({ low, high }: QuantityCells, period: Interval, habits: Habits): Interval | null {
  const first = readWritten(low, habits)
  const last = readWritten(high, habits)
  if (first.kind !== 'date' || last.kind !== 'date') return null
  const from = first.interval.low
  const to = last.interval.high
  return from <= to && from >= period.low && to <= period.high ? between(from, to) : null
}
