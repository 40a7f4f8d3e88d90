import type { QuantityCells, RowReading } from '@/lib/open/quantity-cells'
import { contradiction, outOfBounds } from '@/lib/open/refusals'
import type { UnitCell } from '@/lib/open/unit-cell'
import type { WrittenNumber } from '@/lib/open/written-value'
import { isInBounds } from '@/lib/quantity/bounds'
import { UNITS } from '@/lib/quantity/built-in-units'
import type { Hedge } from '@/lib/quantity/hedge'
import { clean, MOST_DIGITS, point } from '@/lib/quantity/interval'
import { hedgesFor } from '@/lib/quantity/make'
import { numberMeaning } from '@/lib/quantity/reading'
import { isPowerOfTen } from '@/lib/quantity/rounding'
import type { Unit } from '@/lib/quantity/unit'

/** The hedge of the value and that of the hedge cell, or null when they say different things. */
export function mergedHedge(written: Hedge, cell: Hedge | null): Hedge | null {
  if (cell === null || cell === written) return written
  return written === 'exact' ? cell : null
}

/** A number with what its unit cell says. */
export function counted(written: WrittenNumber, cells: QuantityCells, named: UnitCell): RowReading {
  // 约5万吨 beside 万吨 has been multiplied by it.
  const repeated = written.scaled && named.scale !== 1 && cells.value.trim().endsWith(cells.unit.trim())
  const cell = repeated ? { ...named, scale: 1 } : named
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
      value: written.stated || typeof middle !== 'number' ? value : middle,
      interval: interval ?? point(value),
      hedge,
      unit,
      unitText: bothWords(said, cell.text),
      date: null,
      stated: written.stated,
      rounded: written.rounded || (scale !== 1 && Math.abs(written.value) >= 10 ** MOST_DIGITS),
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

export function bothWords(own: string, cell: string): string {
  if (own === '' || own === cell) return cell
  return cell === '' ? own : `${cell} ${own}`
}
