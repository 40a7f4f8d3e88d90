import { DATE_PATTERN } from '@/lib/dossier/cells'
import { columnOf } from '@/lib/dossier/column'
import { TABLES } from '@/lib/dossier/schema'
import {
  type ComputedColumn,
  column,
  DAY,
  endCell,
  FLAG,
  inLanguages,
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
  column(
    'value',
    'number',
    (quantity) => (quantity.kind === 'date' || quantity.hedge === 'range' ? null : quantity.value),
    [
      '印出的数，基本单位（比例为0到1）；范围和日期为空',
      'printed number in the base unit (shares from 0 to 1); empty for ranges and dates',
    ],
  ),
  column(
    'date',
    { type: 'string', pattern: DATE_PATTERN },
    (quantity) => (quantity.kind === 'date' ? quantity.value : null),
    [
      '印出的日期，精度可降低；不是日期时为空',
      'printed date of reduced precision; empty where the number is not a date',
    ],
  ),
  column('unit', { ...MUST, ...columnOf(TABLES.claims, 'unit').cell.form }, (quantity) => quantity.unit.id, [
    '单位',
    'unit',
  ]),
  column('hedge', { ...MUST, ...columnOf(TABLES.claims, 'hedge').cell.form }, (quantity) => quantity.hedge, [
    '限定词',
    'qualifier',
  ]),
  column('low', 'number', (quantity) => endOf(quantity, 'low', 'number'), [
    '所允许的下限',
    'lower end of what the qualifier allows',
  ]),
  column('lowOpen', FLAG, ({ interval }) => String(interval.lowOpen), [
    '下限本身是否除外',
    'whether the lower end itself is excluded',
  ]),
  column('high', 'number', (quantity) => endOf(quantity, 'high', 'number'), [
    '所允许的上限；没有上限时为空',
    'upper end of what the qualifier allows; empty where there is none',
  ]),
  column('highOpen', FLAG, ({ interval }) => String(interval.highOpen), [
    '上限本身是否除外',
    'whether the upper end itself is excluded',
  ]),
  column('firstDay', DAY, (quantity) => endOf(quantity, 'low', 'date'), [
    '日期所允许的第一天',
    'first day that the date allows',
  ]),
  column('lastDay', DAY, (quantity) => endOf(quantity, 'high', 'date'), [
    '日期所允许的最后一天',
    'last day that the date allows',
  ]),
  ...inLanguages<Quantity>('written', MUST, writeQuantity, [
    '带限定词和单位的写法',
    'as written, with qualifier and unit',
  ]),
]
