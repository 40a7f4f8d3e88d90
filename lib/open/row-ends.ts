import type { Habits } from '@/lib/open/column-habits'
import type { Ends, WrittenNumber } from '@/lib/open/common-number'
import { counted, inScaleOf, mergedHedge } from '@/lib/open/counted-row'
import type { QuantityCells, RowReading } from '@/lib/open/quantity-cells'
import { readValue } from '@/lib/open/read-value'
import { contradiction, noEnd, refuse } from '@/lib/open/refusals'
import { NO_UNIT, type UnitCell } from '@/lib/open/unit-cell'
import { UNITS } from '@/lib/quantity/built-in-units'
import type { Hedge } from '@/lib/quantity/hedge'
import { clean, type Interval } from '@/lib/quantity/interval'
import { isOutOfBounds } from '@/lib/quantity/read'
import { isInPercent } from '@/lib/quantity/unit'

/** One end of a range: a number without a hedge, in the unit of the row or with the same unit as the value. */
function readEnd(cell: string, unit: UnitCell, habits: Habits): WrittenNumber | null {
  const end = readValue(
    cell.trim(),
    { ...unit, unit: unit.unit?.id === UNITS.years.id ? null : unit.unit },
    { ...habits, years: false },
  )
  const isPlain = end.kind === 'number' && end.range === null && (end.hedge === 'exact' || end.flagged)
  return isPlain ? { ...end, hedge: 'exact' } : null
}

/** An end as numbers of its row are counted, where its own cell or header names a scale or per cent. */
function scaledEnd(cell: string, unit: UnitCell, habits: Habits): WrittenNumber | null {
  const end = readEnd(cell, unit, habits)
  const isShare = end?.unit?.kind === 'share' && unit.unit?.kind === 'share' && unit.scale !== 1
  if (end === null || !isShare) return end && inScaleOf(unit, end)
  return { ...end, value: clean(end.value / unit.scale), unit: null }
}

/** A row while it is read: its cells, what those of unit and hedge say, and how its numbers are written. */
interface Row {
  readonly cells: QuantityCells
  readonly unit: UnitCell
  readonly hedge: Hedge | null
  readonly habits: Habits
}

/** A row without a value: the range between its two ends. Refused where one is missing or the hedge says something else. */
export function readEndsAlone({ cells, unit, hedge, habits }: Row): RowReading {
  const low = scaledEnd(cells.low, unit, habits)
  const high = scaledEnd(cells.high, unit, habits)
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
  return counted({ ...high, hedge: 'range', range: { low: low.value, high: high.value } }, cells, unit)
}

/** Low and high beside a value: a range that has that value in it. */
export function readBesideEnds(written: WrittenNumber, { cells, unit, hedge, habits }: Row): RowReading {
  const low = scaledEnd(cells.low, unit, habits)
  const high = scaledEnd(cells.high, unit, habits)
  const column = low === null ? 'low' : 'high'
  const value = cells.value.trim()
  const merged = mergedHedge(written.hedge, hedge)
  if (merged !== null && merged !== 'range') {
    const alone = counted({ ...written, hedge: merged }, cells, unit)
    if (alone.ok && isRepeated(alone.quantity.interval, [low, high], cells, unit)) return alone
  }
  if (low === null || high === null)
    return isOutOfBounds(cells[column])
      ? noEnd(column, cells)
      : contradiction(column, cells[column].trim() || '…', value)
  const soft = merged === 'range' || merged === 'about' || (merged === 'exact' && hedge === null)
  if (!soft || written.range !== null)
    return contradiction('hedge', cells.hedge.trim() || value, `${cells.low}–${cells.high}`)
  const outside = low.value > written.value || written.value > high.value
  const alien = [low, high].some(
    (end) =>
      (end.unit !== null && end.unit.id !== (written.unit ?? unit.unit)?.id) ||
      !['', written.words, unit.text].includes(end.words),
  )
  if (outside || alien)
    return contradiction(low.value > written.value ? 'low' : 'high', `${cells.low}–${cells.high}`, value)
  const range: Ends = { low: low.value, high: high.value }
  const reading = counted({ ...written, hedge: 'range', range, stated: true }, cells, unit)
  // About 98, from 90 to 110: the ends take nothing of the hedge.
  return reading.ok && merged === 'about'
    ? { ok: true, quantity: { ...reading.quantity, hedge: 'about' } }
    : reading
}

/** Whether ends only say again what the number allows by itself, as this site writes them: 0.92 from 0.92 to 0.92; over 5 from 5 on. */
function isRepeated(
  { low, high }: Interval,
  ends: readonly [WrittenNumber | null, WrittenNumber | null],
  cells: QuantityCells,
  unit: UnitCell,
): boolean {
  const same = (cell: string, end: WrittenNumber | null, allowed: number) =>
    end === null ? cell.trim() === '' && low !== high : clean(end.value * unit.scale) === allowed
  return same(cells.low, ends[0], low) && same(cells.high, ends[1], high)
}

/** Both ends in the cell of a margin, as they are (1.20–1.75) or as far off as they are (+5/-4); null where it has one number. */
export function endsOfMargin({
  value,
  margin = '',
}: QuantityCells): Pick<QuantityCells, 'low' | 'high'> | null {
  if (margin === '') return null
  const [, low, high] =
    /^[([（]?\s*([-−]?[\d.]+\s*%?)\s*(?:[-–—~～,，;]|to|至)\s*([-−]?[\d.]+\s*%?)\s*[)\]）]?$/i.exec(margin) ??
    []
  if (low !== undefined && high !== undefined) return { low, high }
  const [, above, below] = /^\+\s*([\d.]+)\s*[/,]\s*[-−–]\s*([\d.]+)$/.exec(margin) ?? []
  const middle = Number(value.replaceAll(',', ''))
  if (above === undefined || below === undefined || Number.isNaN(middle)) return null
  return { low: String(clean(middle - Number(below))), high: String(clean(middle + Number(above))) }
}

/** ±3, and (1.2) as it is written below a number. */
const MARKS_OF_MARGIN = /^\s*[(（]?\s*(?:±|\+\/-)?|[)）]\s*$/g

/** A margin beside a value: a range to either side of it. */
export function readBesideMargin(written: WrittenNumber, { cells, unit, hedge, habits }: Row): RowReading {
  const { margin: found = '' } = cells
  const margin = readEnd(found.replace(MARKS_OF_MARGIN, ''), unit, habits)
  if (margin === null || margin.value < 0) return refuse('margin', { code: 'D601', details: { found } })
  const isExact = mergedHedge(written.hedge, hedge) === 'exact' && written.range === null
  if (!isExact) return contradiction('margin', found.trim(), cells.hedge.trim() || cells.value.trim())
  const off = offOf(written, margin, cells.value, unit)
  if (off === null)
    return contradiction('margin', found.trim(), `${cells.value.trim()} ${cells.unit.trim()}`.trim())
  const range: Ends = { low: clean(written.value - off), high: clean(written.value + off) }
  return counted({ ...written, hedge: 'range', range, stated: true }, cells, unit)
}

const IN_PERCENT = /[%％]|per ?cent|百分/i
/** A bare number up to this can be in per cent without saying so. */
const WHOLE = 100

/** How far off a value can be, counted as the value is; null where value and margin do not say the same sort of thing. */
function offOf(written: WrittenNumber, margin: WrittenNumber, value: string, unit: UnitCell): number | null {
  const isNamed = margin.unit !== null || margin.words !== ''
  if (margin.unit?.kind === 'share' || margin.unit?.kind === 'points')
    return margin.words === '' ? offInPercent(written, margin, unit) : null
  if (margin.scaled !== written.scaled) return null
  if (written.unit !== null && isInPercent(written.unit))
    return isNamed || !IN_PERCENT.test(value) ? null : margin.value * 0.01
  if (!isNamed || (margin.unit?.id === written.unit?.id && margin.words === written.words))
    return margin.value
  // Of a bare number the unit is written beside it, and a scale there would not be that of the margin.
  const isBare = written.unit === null && written.words === '' && unit.scale === 1
  const isSame = margin.unit?.id === unit.unit?.id && margin.words === unit.text
  return isBare && isSame ? margin.value : null
}

/** A margin in per cent: percentage points of what is in per cent itself, and a part of the value of anything else. */
function offInPercent(written: WrittenNumber, margin: WrittenNumber, unit: UnitCell): number | null {
  const isPoints = margin.unit?.kind === 'points'
  const share = isPoints ? margin.value / 100 : margin.value
  const of = written.unit ?? unit.unit
  if (of !== null && isInPercent(of)) return share / (written.unit === null ? unit.scale : 1)
  if (of?.kind === 'points') return share * 100
  const isBare = of === null && written.words === '' && !written.scaled && unit === NO_UNIT
  if (isPoints || (isBare && Math.abs(written.value) <= WHOLE)) return null
  return Math.abs(written.value) * share
}
