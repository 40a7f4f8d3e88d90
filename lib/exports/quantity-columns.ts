import { DATE_PATTERN, id } from '@/lib/dossier/cells'
import { endCell } from '@/lib/exports/cell-values'
import { BOOLEAN, type ComputedColumn, computedColumns, DAY, MUST } from '@/lib/exports/computed-column'
import { HEDGES } from '@/lib/quantity/hedge'
import type { Quantity } from '@/lib/quantity/quantity'

/** An end of a number, or of a date, and nothing for the other. */
function endOf(quantity: Quantity, end: 'low' | 'high', kind: Quantity['kind']) {
  return quantity.kind === kind ? endCell(quantity.interval[end], kind) : null
}

const { column } = computedColumns<Quantity>()

/** A number or a date with everything that it allows: numbers and dates in their own columns. */
export const QUANTITY_COLUMNS: readonly ComputedColumn<Quantity>[] = [
  column(
    'value',
    'number in the base unit (shares from 0 to 1); empty for ranges, dates',
    'number',
    (quantity) => (quantity.kind === 'date' || quantity.hedge === 'range' ? null : quantity.value),
  ),
  column(
    'date',
    'printed date; empty where the number is not one',
    { type: 'string', pattern: DATE_PATTERN },
    (quantity) => (quantity.kind === 'date' ? quantity.value : null),
  ),
  column('unit', 'unit', { ...id.form, required: true }, (quantity) => quantity.unit.id),
  column('hedge', 'qualifier; the Method page says what each allows', { ...MUST, words: HEDGES }),
  column('low', 'lower end of what the qualifier allows', 'number', (quantity) =>
    endOf(quantity, 'low', 'number'),
  ),
  column('lowOpen', 'whether the lower end itself is excluded', BOOLEAN, ({ interval }) =>
    String(interval.lowOpen),
  ),
  column('high', 'upper end of what the qualifier allows; empty where there is none', 'number', (quantity) =>
    endOf(quantity, 'high', 'number'),
  ),
  column('highOpen', 'whether the upper end itself is excluded', BOOLEAN, ({ interval }) =>
    String(interval.highOpen),
  ),
  column('firstDay', 'first day that the date allows', DAY, (quantity) => endOf(quantity, 'low', 'date')),
  column('lastDay', 'last day that the date allows', DAY, (quantity) => endOf(quantity, 'high', 'date')),
]
