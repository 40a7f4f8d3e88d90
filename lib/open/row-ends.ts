import type { Habits } from '@/lib/open/column-habits'
import { counted, inScaleOf, mergedHedge } from '@/lib/open/counted-row'
import type { QuantityCells, RowReading } from '@/lib/open/quantity-cells'
import { readValue } from '@/lib/open/read-value'
import { contradiction, noEnd } from '@/lib/open/refusals'
import type { UnitCell } from '@/lib/open/unit-cell'
import type { Ends, WrittenNumber } from '@/lib/open/written-value'
import { UNITS } from '@/lib/quantity/built-in-units'
import type { Hedge } from '@/lib/quantity/hedge'
import { clean, type Interval } from '@/lib/quantity/interval'
import { isOutOfBounds } from '@/lib/quantity/read'

/** One end of a range: a number without a hedge, in the unit of the row or with the same unit as the value. */
export function readEnd(cell: string, unit: UnitCell, habits: Habits): WrittenNumber | null {
  const end = readValue(
    cell.trim(),
    { ...unit, unit: unit.unit?.id === UNITS.years.id ? null : unit.unit },
    { ...habits, years: false },
  )
  const isPlain =
    end.kind === 'number' && end.range === null && (end.hedge === 'exact' || end.flagged === true)
  return isPlain ? { ...end, hedge: 'exact' } : null
}

/** An end as numbers of its row are counted, where its own cell or header names a scale or per cent. */
function scaledEnd(cell: string, unit: UnitCell, habits: Habits): WrittenNumber | null {
  const end = readEnd(cell, unit, habits)
  const isShare = end?.unit?.kind === 'share' && unit.unit?.kind === 'share' && unit.scale !== 1
  if (end === null || !isShare) return end && inScaleOf(unit, end)
  return { ...end, value: clean(end.value / unit.scale), unit: null }
}

export function readEndsAlone(
  cells: QuantityCells,
  unit: UnitCell,
  hedge: Hedge | null,
  habits: Habits,
): RowReading {
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
export function readBesideEnds(
  written: WrittenNumber,
  cells: QuantityCells,
  unit: UnitCell,
  hedge: Hedge | null,
  habits: Habits,
): RowReading {
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
