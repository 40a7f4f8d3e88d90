import type { Habits } from '@/lib/open/column-habits'
import { counted, mergedHedge } from '@/lib/open/counted-row'
import type { QuantityCells, RowReading } from '@/lib/open/quantity-cells'
import { contradiction, refuse } from '@/lib/open/refusals'
import { readEnd } from '@/lib/open/row-ends'
import { NO_UNIT, type UnitCell } from '@/lib/open/unit-cell'
import type { Ends, WrittenNumber } from '@/lib/open/written-value'
import type { Hedge } from '@/lib/quantity/hedge'
import { clean } from '@/lib/quantity/interval'
import { isInPercent } from '@/lib/quantity/unit'

/** Both ends in the cell of a margin, as they stand (1.20–1.75) or as far off as they are (+5/-4); null where it has one number. */
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

/** A margin beside a value: a range to either side of it. */
export function readBesideMargin(
  written: WrittenNumber,
  cells: QuantityCells & { readonly margin: string },
  unit: UnitCell,
  hedge: Hedge | null,
  habits: Habits,
): RowReading {
  const margin = readEnd(cells.margin.replace(/^\s*(?:±|\+\/-)/, ''), unit, habits)
  if (margin === null || margin.value < 0)
    return refuse('margin', { code: 'D601', details: { found: cells.margin } })
  const isExact = mergedHedge(written.hedge, hedge) === 'exact' && written.range === null
  if (!isExact) return contradiction('margin', cells.margin.trim(), cells.hedge.trim() || cells.value.trim())
  const off = offOf(written, margin, cells.value, unit)
  if (off === null)
    return contradiction('margin', cells.margin.trim(), `${cells.value.trim()} ${cells.unit.trim()}`.trim())
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
  // Of a bare number the unit stands beside it, and a scale there would not be that of the margin.
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
