import { DATE_PATTERN } from '@/lib/dossier/cells'
import { columnOf } from '@/lib/dossier/column'
import { TABLES } from '@/lib/dossier/schema'
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
  computed(
    'value',
    'number',
    {
      zh: '印出的数，基本单位（比例为0到1）；区间和日期为空',
      en: 'printed number in the base unit (shares from 0 to 1); empty for ranges and dates',
    },
    (quantity) => (quantity.kind === 'date' || quantity.hedge === 'range' ? null : quantity.value),
  ),
  computed(
    'date',
    'string',
    {
      zh: '印出的日期，精度可降低；不是日期时为空',
      en: 'printed date of reduced precision; empty where the number is not a date',
    },
    (quantity) => (quantity.kind === 'date' ? quantity.value : null),
    { pattern: DATE_PATTERN },
  ),
  computed('unit', 'string', { zh: '单位', en: 'unit' }, (quantity) => quantity.unit.id, {
    ...columnOf(TABLES.claims, 'unit').cell.form,
    ...MUST,
  }),
  computed('hedge', 'string', { zh: '程度词', en: 'qualifier' }, (quantity) => quantity.hedge, {
    ...columnOf(TABLES.claims, 'hedge').cell.form,
    ...MUST,
  }),
  computed(
    'low',
    'number',
    { zh: '所允许的下限', en: 'lower end of what the qualifier allows' },
    (quantity) => endOf(quantity, 'low', 'number'),
  ),
  computed(
    'low_open',
    'boolean',
    { zh: '下限本身是否除外', en: 'whether the lower end itself is excluded' },
    ({ interval }) => String(interval.lowOpen),
    MUST,
  ),
  computed(
    'high',
    'number',
    {
      zh: '所允许的上限；没有上限时为空',
      en: 'upper end of what the qualifier allows; empty where there is none',
    },
    (quantity) => endOf(quantity, 'high', 'number'),
  ),
  computed(
    'high_open',
    'boolean',
    { zh: '上限本身是否除外', en: 'whether the upper end itself is excluded' },
    ({ interval }) => String(interval.highOpen),
    MUST,
  ),
  computed(
    'first_day',
    'string',
    { zh: '日期所允许的第一天', en: 'first day that the date allows' },
    (quantity) => endOf(quantity, 'low', 'date'),
    DAY,
  ),
  computed(
    'last_day',
    'string',
    { zh: '日期所允许的最后一天', en: 'last day that the date allows' },
    (quantity) => endOf(quantity, 'high', 'date'),
    DAY,
  ),
  ...computedTexts<Quantity>(
    'written',
    { zh: '带程度词和单位的写法', en: 'as written, with qualifier and unit' },
    writeQuantity,
    MUST,
  ),
]
