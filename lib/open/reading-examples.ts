import { describeFault } from '@/lib/faults/describe'
import { JOINS, type Locale } from '@/lib/locale'
import type { QuantityCells } from '@/lib/open/quantity-cells'
import { readRowQuantity } from '@/lib/open/row-quantity'
import { writeAllowed, writeRow } from '@/lib/open/write-row'

const EXAMPLES: readonly Partial<QuantityCells>[] = [
  { value: '超80%' },
  { value: '不低于5' },
  { value: 'not exceeding 5' },
  { value: '5 or more' },
  { value: '20几万' },
  { value: '千分之三' },
  { value: '5%-10%' },
  { value: "12'345" },
  { value: '1.2 × 10^6' },
  { value: '36 km以上' },
  { value: '下降12%' },
  { value: '5', unit: '万人', hedge: 'over' },
  { value: '15', low: '10', high: '20' },
  { value: '480 of 3072' },
  { value: '(5)' },
  { value: '−5 km' },
  { value: '1234567890.1234' },
  { value: 'not 5' },
  { value: 'before 2025' },
  { value: '5', hedge: 'ovr' },
  { value: '25', low: '10', high: '20' },
]

/**
 * Rows as they may be in a file, with the cells that are filled in the order value, unit, hedge, low, high, and what the reader
 * itself makes of them: the number in words with what it allows, or what is wrong with the code of the fault.
 */
export function readingExamples(locale: Locale) {
  return EXAMPLES.map((example) => {
    const cells: QuantityCells = { value: '', unit: '', hedge: '', low: '', high: '', ...example }
    const filled = [cells.value, cells.unit, cells.hedge, cells.low, cells.high].filter((cell) => cell !== '')
    const reading = readRowQuantity(cells)
    if (!reading.ok) {
      const { problem } = describeFault(reading.fault, locale)
      return { cells: filled, read: problem, code: reading.fault.code }
    }
    const written = writeRow(reading.quantity, locale)
    const allowed = writeAllowed(reading.quantity, locale)
    const read = written === allowed ? written : `${written}${JOINS[locale].colon}${allowed}`
    return { cells: filled, read, code: null }
  })
}
