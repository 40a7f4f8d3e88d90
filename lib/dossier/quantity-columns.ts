import { id, numberOrDate, word } from '@/lib/dossier/cells'
import { type Made, optional, type Property, type RowFault, required, together } from '@/lib/dossier/column'
import type { English } from '@/lib/dossier/translations'
import type { FaultCase } from '@/lib/faults/catalogue'
import { HEDGES } from '@/lib/quantity/hedge'
import { makeQuantity, type QuantityCells, type QuantityFault } from '@/lib/quantity/make'
import type { Quantity } from '@/lib/quantity/quantity'
import type { Units } from '@/lib/quantity/units'

/** The number of a claim. */
export function quantity(): Property<Quantity> {
  return numberOf(
    required,
    'number in the base unit, or ISO date; empty for a range of numbers',
    readQuantity,
  )
}

/** The number that a source gives; null where it gives none to compare. */
export function optionalQuantity(): Property<Quantity | null> {
  return numberOf<Quantity | null>(
    optional,
    'number or date of the source; empty where it gives none',
    (cells, units) => {
      if (cells.unit !== '' && cells.hedge !== '') return readQuantity(cells, units)
      const [filled] = Object.entries(cells).flatMap(([name, cell]) => (cell === '' ? [] : [name]))
      if (filled === undefined) return { ok: true, value: null }
      const empty = cells.unit === '' ? 'unit' : 'hedge'
      return { ok: false, faults: [{ column: empty, code: 'D202', details: { filled, empty } }] }
    },
  )
}

/** A number in its five columns. `declare` says whether every row has one, `value` what the first column means. */
function numberOf<Read>(
  declare: typeof optional,
  value: English,
  read: (cells: QuantityCells, units: Units) => Made<Read>,
): Property<Read> {
  const { columns, make } = together({
    value: optional(numberOrDate, value),
    unit: declare(id, 'unit'),
    hedge: declare(word(HEDGES), 'qualifier; the Method page says what each allows'),
    low: optional(numberOrDate, 'lower end, with range only; of a date, an ISO day'),
    high: optional(numberOrDate, 'upper end, with range only; of a date, an ISO day'),
  })
  return {
    columns,
    make: (values, units) => {
      const made = make(values, units)
      if (!made.ok) return made
      const { unit, hedge } = made.value
      return read({ ...made.value, unit: unit ?? '', hedge: hedge ?? '' }, units)
    },
  }
}

/**
 * The quantity of a row, or everything that is wrong with its five cells.
 * The cells have been read one by one before: what is found here lies between them.
 */
function readQuantity(cells: QuantityCells, units: Units): Made<Quantity> {
  const faults: RowFault[] = []
  let rest = cells
  for (;;) {
    const made = makeQuantity(rest, units)
    if (made.ok) return faults.length === 0 ? { ok: true, value: made.quantity } : { ok: false, faults }
    const { code, column } = made.fault
    faults.push({ column, ...faultOf(made.fault, rest) })
    // A cell that should be empty hides what else is wrong: empty it and look again.
    if (code !== 'ends-without-range' && code !== 'needless-value') return { ok: false, faults }
    rest = { ...rest, [column]: '' }
  }
}

/** The fault of each mistake in the cells of a number. */
const CODES = {
  'hedge-not-for-unit': 'D210',
  'missing-value': 'D203',
  'needless-value': 'D203',
  'not-a-number': 'D104',
  'not-a-date': 'D105',
  'impossible-number': 'D209',
  'share-out-of-range': 'D209',
  'ends-without-range': 'D203',
  'ends-out-of-order': 'D207',
  'ends-outside-value': 'D207',
} as const

function faultOf({ code, column, found, allowed }: QuantityFault, cells: QuantityCells): FaultCase {
  const details = { ...cells, column, found, allowed }
  if (code === 'unknown-word') return { code: column === 'unit' ? 'D213' : 'D103', details }
  return { code: CODES[code], details }
}
