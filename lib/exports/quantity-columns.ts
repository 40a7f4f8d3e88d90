import { DATE_PATTERN } from '@/lib/dossier/cells'
import { columnOf } from '@/lib/dossier/column'
import { TABLES } from '@/lib/dossier/schema'
import { COMPUTED_TEXTS } from '@/lib/exports/column-words'
import { type ComputedColumn, columnsFrom, DAY, endCell, MUST } from '@/lib/exports/computed-column'
import type { Quantity } from '@/lib/quantity/quantity'
import { writeQuantity } from '@/lib/quantity/write'

const { column, inLanguages } = columnsFrom(COMPUTED_TEXTS.quantity)

/** An end of a number, or of a date, and nothing for the other. */
function endOf(quantity: Quantity, end: 'low' | 'high', kind: Quantity['kind']) {
  return quantity.kind === kind ? endCell(quantity.interval[end], kind === 'date') : null
}

/** A number or a date with everything that it allows: numbers and dates in columns of their own. */
export const QUANTITY_COLUMNS: readonly ComputedColumn<Quantity>[] = [
  column('value', 'number', (quantity) =>
    quantity.kind === 'date' || quantity.hedge === 'range' ? null : quantity.value,
  ),
  column('date', 'string', (quantity) => (quantity.kind === 'date' ? quantity.value : null), {
    pattern: DATE_PATTERN,
  }),
  column('unit', 'string', (quantity) => quantity.unit.id, {
    ...columnOf(TABLES.claims, 'unit').cell.form,
    ...MUST,
  }),
  column('hedge', 'string', (quantity) => quantity.hedge, {
    ...columnOf(TABLES.claims, 'hedge').cell.form,
    ...MUST,
  }),
  column('low', 'number', (quantity) => endOf(quantity, 'low', 'number')),
  column('lowOpen', 'boolean', ({ interval }) => String(interval.lowOpen), MUST),
  column('high', 'number', (quantity) => endOf(quantity, 'high', 'number')),
  column('highOpen', 'boolean', ({ interval }) => String(interval.highOpen), MUST),
  column('firstDay', 'string', (quantity) => endOf(quantity, 'low', 'date'), DAY),
  column('lastDay', 'string', (quantity) => endOf(quantity, 'high', 'date'), DAY),
  ...inLanguages<Quantity>('written', writeQuantity, MUST),
]
