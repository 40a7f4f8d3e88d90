import type { WrittenNumber } from '@/lib/open/common-number'
import { isSameCurrency, oneCurrency, spelledUnit } from '@/lib/open/currency'
import type { QuantityCells, RowReading } from '@/lib/open/quantity-cells'
import { contradiction, refuse } from '@/lib/open/refusals'
import type { UnitCell } from '@/lib/open/unit-cell'
import { UNITS } from '@/lib/quantity/built-in-units'
import type { Hedge } from '@/lib/quantity/hedge'
import { clean, isInBounds, MOST_DIGITS, point } from '@/lib/quantity/interval'
import { hedgeFits, hedgesFor } from '@/lib/quantity/make'
import { numberMeaning } from '@/lib/quantity/reading'
import { isInPercent, type Unit } from '@/lib/quantity/unit'

/** The hedge of the value and that of the hedge cell, or null when they say different things. */
export function mergedHedge(written: Hedge, cell: Hedge | null): Hedge | null {
  if (cell === null || cell === written) return written
  return written === 'exact' ? cell : null
}

/** A number whose cell names a scale as one in the scale of its column: 2000万 and 约5万吨 under 万. */
export function inScaleOf(cell: UnitCell, written: WrittenNumber): WrittenNumber {
  if (!written.scaled || cell.scale === 1 || cell.unit?.kind === 'share') return written
  const scaled = (value: number) => clean(value / cell.scale)
  const range = written.range && { low: scaled(written.range.low), high: scaled(written.range.high) }
  return { ...written, value: scaled(written.value), range, scaled: false, ownScale: true }
}

/** A number with what its unit cell says. */
export function counted(written: WrittenNumber, cells: QuantityCells, cell: UnitCell): RowReading {
  const sameMoney = isSameCurrency(written, { unit: cell.unit, words: cell.text })
  const unit = sameMoney === false ? 'contradiction' : unitOfBoth(written, cell, sameMoney === true)
  const unitWord = cells.unit.trim()
  if (unit === 'contradiction')
    return contradiction('unit', unitWord, cells.value.trim() || `${cells.low}–${cells.high}`)
  const scale = cell.unit?.kind === 'share' && isPart(written.unit) ? 1 : cell.scale
  const value = clean(written.value * scale)
  const range =
    written.range === null
      ? null
      : { low: clean(written.range.low * scale), high: clean(written.range.high * scale) }
  if (![value, range?.low ?? 0, range?.high ?? 0].every(isInBounds))
    return refuse('value', { code: 'D611', details: { found: `${cells.value.trim()} ${unitWord}`.trim() } })
  const { hedge } = written
  // 128元/条 under 元/份 is for something else.
  const areRates = [cell.text, written.words].every((words) => words.includes('/'))
  const isOther = areRates && cell.text !== written.words
  const wrong = isOther ? 'unit' : impossible(value, unit, hedge, cell)
  if (wrong !== null)
    return wrong === 'unit'
      ? contradiction('unit', unitWord, cells.value.trim())
      : contradiction(
          cells.hedge.trim() === '' ? 'value' : 'hedge',
          cells.hedge.trim() || cells.value.trim(),
          unitWord || String(value),
        )
  const own = unit === null && written.measured && cell.text !== '' ? '' : written.words
  const isSaid = (unit !== null && written.measured) || (sameMoney === true && written.unit === null)
  const said = isSaid ? '' : own
  const repeated = sameMoney === true && unit !== null
  const words = bothWords(said, repeated ? '' : cell.text)
  const spelled = unit === null ? spelledUnit(words) : null
  const ownUnit = unit ?? spelled
  const { interval, value: middle } = numberMeaning(value, ownUnit, hedge, range)
  return {
    ok: true,
    quantity: {
      value: written.stated || typeof middle !== 'number' ? value : middle,
      interval: interval ?? point(value),
      hedge,
      unit: ownUnit,
      unitText: spelled === null ? oneCurrency(words) : '',
      date: null,
      stated: written.stated,
      ownScale: written.ownScale,
      flagged: written.flagged,
      rounded: written.rounded || (scale !== 1 && Math.abs(written.value) >= 10 ** MOST_DIGITS),
    },
  }
}

const isPart = (unit: Unit | null) => unit !== null && isInPercent(unit)

/** The unit that a value and its unit cell agree on. */
function unitOfBoth(
  written: WrittenNumber,
  cell: UnitCell,
  sameMoney: boolean,
): Unit | null | 'contradiction' {
  if (cell.unit?.kind === 'date') return 'contradiction'
  if (cell.unit?.kind === 'share' && written.scaled) return 'contradiction'
  // 5人 under 万人 may have lost its 万, or not.
  const isUnscaled =
    cell.scale !== 1 &&
    cell.unit !== null &&
    cell.unit.kind !== 'share' &&
    written.unit !== null &&
    !written.ownScale
  if (isUnscaled || (cell.scale !== 1 && isPart(written.unit) && cell.unit?.kind !== 'share'))
    return 'contradiction'
  if (written.unit === null) {
    // Words such as 美元 or days name something else than the unit cell does.
    const names = written.words !== '' && !sameMoney && !written.measured && !written.words.includes('(')
    return cell.unit !== null && names ? 'contradiction' : cell.unit
  }
  if (cell.unit === null || cell.unit.id === written.unit.id) return written.unit
  // 增长3% under % is read as the header says of its column.
  if (isPart(cell.unit) && isPart(written.unit)) return cell.unit
  if (cell.unit.dimension.id !== written.unit.dimension.id) return 'contradiction'
  // Hours under minutes are hours; people under users are users.
  return written.unit.size === null ? cell.unit : written.unit
}

/** What makes a number one that cannot be: the unit, the hedge, or null for nothing. */
function impossible(value: number, unit: Unit | null, hedge: Hedge, cell: UnitCell): 'unit' | 'hedge' | null {
  if (unit !== null && !hedgesFor(unit).includes(hedge)) return 'hedge'
  if (unit?.id === UNITS.first.id && value !== 1) return 'unit'
  if (unit !== null && unit.kind === 'rank' && (!Number.isInteger(value) || value < 1)) return 'unit'
  // The id of shares means parts of one; 92 beside it is not a share.
  if (unit?.kind === 'share' && cell.unit?.kind === 'share' && cell.scale === 1 && value > 1) return 'unit'
  return hedgeFits(value, hedge) ? null : 'hedge'
}

/** The words of a unit that a number’s own cell says and those of its unit cell, without saying any twice: $ and per hour are $ per hour. */
export function bothWords(own: string, cell: string): string {
  if (own === '' || own === cell) return cell
  if (cell === '') return own
  // $5 under $/hour has said its dollars already.
  if (/[/／]/.test(cell) && cell.split(/\s?[/／]/)[0] === own) return cell
  // £ per litre, whichever of the two the cell says.
  return cell.startsWith('per ') ? `${own} ${cell}` : `${cell} ${own}`
}
