import { id, numberOrDate, word } from '@/lib/dossier/cells'
import { type Made, optional, type Property, type RowFault, required, together } from '@/lib/dossier/column'
import type { FaultCase } from '@/lib/faults/catalogue'
import { HEDGES } from '@/lib/quantity/hedge'
import { makeQuantity, type QuantityCells, type QuantityFault } from '@/lib/quantity/make'
import type { Quantity } from '@/lib/quantity/quantity'
import type { Units } from '@/lib/quantity/units'

const ENDS = {
  low: optional(numberOrDate, 'lower end, with range only; of a date, an ISO day'),
  high: optional(numberOrDate, 'upper end, with range only; of a date, an ISO day'),
}

/** The number of a claim. */
export function quantity(): Property<Quantity> {
  const { columns, make } = together({
    value: optional(numberOrDate, 'number in the base unit, or ISO date; empty for a range of numbers'),
    unit: required(id, 'unit'),
    hedge: required(word(HEDGES), 'qualifier; the Method page says what each allows'),
    ...ENDS,
  })
  return {
    columns,
    make: (values, units) => {
      const cells = make(values, units)
      return cells.ok ? readQuantity(cells.value, units) : cells
    },
  }
}

/** The number that a source gives; null where it gives none to compare. */
export function optionalQuantity(): Property<Quantity | null> {
  const { columns, make } = together({
    value: optional(numberOrDate, 'number or date of the source; empty where it gives none'),
    unit: optional(id, 'unit'),
    hedge: optional(word(HEDGES), 'qualifier; the Method page says what each allows'),
    ...ENDS,
  })
  return {
    columns,
    make: (values, units) => {
      const read = make(values, units)
      if (!read.ok) return read
      const cells = { ...read.value, unit: read.value.unit ?? '', hedge: read.value.hedge ?? '' }
      if (cells.unit !== '' && cells.hedge !== '') return readQuantity(cells, units)
      const [filled] = Object.entries(cells).flatMap(([name, cell]) => (cell === '' ? [] : [name]))
      if (filled === undefined) return { ok: true, value: null }
      const empty = cells.unit === '' ? 'unit' : 'hedge'
      return { ok: false, faults: [{ column: empty, code: 'D202', details: { filled, empty } }] }
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
  'needless-value': 'D204',
  'not-a-number': 'D104',
  'not-a-date': 'D105',
  'impossible-number': 'D209',
  'share-out-of-range': 'D208',
  'ends-without-range': 'D204',
  'ends-out-of-order': 'D207',
  'ends-outside-value': 'D211',
} as const

function faultOf({ code, column, found, allowed }: QuantityFault, cells: QuantityCells): FaultCase {
  const details = { ...cells, missing: column, found, allowed }
  if (code === 'unknown-word') return { code: column === 'unit' ? 'D213' : 'D103', details }
  return { code: CODES[code], details }
}
