import { DATE_PATTERN } from '@/lib/dossier/cells'
import { columnOf } from '@/lib/dossier/column'
import { TABLES } from '@/lib/dossier/schema'
import { COMPUTED_TEXTS } from '@/lib/exports/column-words'
import {
  type ComputedColumn,
  computed,
  computedTexts,
  DAY,
  endCell,
  MUST,
} from '@/lib/exports/computed-column'
import type { Quantity } from '@/lib/quantity/quantity'
import { writeQuantity } from '@/lib/quantity/write'

/** An end of a number, or of a date, and nothing for the other. */
function endOf(quantity: Quantity, end: 'low' | 'high', kind: Quantity['kind']) {
  return quantity.kind === kind ? endCell(quantity.interval[end], kind === 'date') : null
}

/** A number or a date with everything that it allows: numbers and dates in columns of their own. */
export const QUANTITY_COLUMNS: readonly ComputedColumn<Quantity>[] = [
  computed('value', 'number', COMPUTED_TEXTS.quantity.value, (quantity) =>
    quantity.kind === 'date' || quantity.hedge === 'range' ? null : quantity.value,
  ),
  computed(
    'date',
    'string',
    COMPUTED_TEXTS.quantity.date,
    (quantity) => (quantity.kind === 'date' ? quantity.value : null),
    { pattern: DATE_PATTERN },
  ),
  computed('unit', 'string', COMPUTED_TEXTS.quantity.unit, (quantity) => quantity.unit.id, {
    ...columnOf(TABLES.claims, 'unit').cell.form,
    ...MUST,
  }),
  computed('hedge', 'string', COMPUTED_TEXTS.quantity.hedge, (quantity) => quantity.hedge, {
    ...columnOf(TABLES.claims, 'hedge').cell.form,
    ...MUST,
  }),
  computed('low', 'number', COMPUTED_TEXTS.quantity.low, (quantity) => endOf(quantity, 'low', 'number')),
  computed(
    'low_open',
    'boolean',
    COMPUTED_TEXTS.quantity.lowOpen,
    ({ interval }) => String(interval.lowOpen),
    MUST,
  ),
  computed('high', 'number', COMPUTED_TEXTS.quantity.high, (quantity) => endOf(quantity, 'high', 'number')),
  computed(
    'high_open',
    'boolean',
    COMPUTED_TEXTS.quantity.highOpen,
    ({ interval }) => String(interval.highOpen),
    MUST,
  ),
  computed(
    'first_day',
    'string',
    COMPUTED_TEXTS.quantity.firstDay,
    (quantity) => endOf(quantity, 'low', 'date'),
    DAY,
  ),
  computed(
    'last_day',
    'string',
    COMPUTED_TEXTS.quantity.lastDay,
    (quantity) => endOf(quantity, 'high', 'date'),
    DAY,
  ),
  ...computedTexts<Quantity>('written', COMPUTED_TEXTS.quantity.written, writeQuantity, MUST),
]
