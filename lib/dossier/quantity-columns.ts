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
    hedge: required(word(HEDGES), 'qualifier'),
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
    hedge: optional(word(HEDGES), 'qualifier'),
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
      return { ok: false, faults: [{ column: empty, fault: { code: 'D202', details: { filled, empty } } }] }
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
    faults.push({ column, fault: faultOf(made.fault, rest) })
    // A cell that should be empty hides what else is wrong: empty it and look again.
    if (code !== 'ends-without-range' && code !== 'needless-value') return { ok: false, faults }
    rest = { ...rest, [column]: '' }
  }
}

function faultOf({ code, column, found, allowed }: QuantityFault, cells: QuantityCells): FaultCase {
  const { value, unit, hedge, low, high } = cells
  switch (code) {
    case 'unknown-word':
      return { code: column === 'unit' ? 'D213' : 'D103', details: { found, allowed } }
    case 'hedge-not-for-unit':
      return { code: 'D210', details: { hedge, unit, allowed } }
    case 'missing-value':
      return { code: 'D203', details: { hedge, missing: column } }
    case 'needless-value':
      return { code: 'D204', details: { hedge, found: value } }
    case 'not-a-number':
      return { code: 'D104', details: { found } }
    case 'not-a-date':
      return { code: 'D105', details: { found } }
    case 'impossible-number':
      return { code: 'D209', details: { found, unit, hedge } }
    case 'share-out-of-range':
      return { code: 'D208', details: { found } }
    case 'ends-without-range':
      return { code: 'D204', details: { hedge, found } }
    case 'ends-out-of-order':
      return { code: 'D207', details: { low, high } }
    case 'ends-outside-value':
      return { code: 'D211', details: { value, low, high } }
  }
}
