import type { Finding } from '@/lib/faults/catalogue'
import { makeQuantity, type QuantityCells, type QuantityFault } from '@/lib/quantity/make'
import type { Quantity } from '@/lib/quantity/quantity'

export interface QuantityFinding {
  readonly column: keyof QuantityCells
  readonly finding: Finding
}

export type QuantityReading =
  | { readonly ok: true; readonly quantity: Quantity }
  | { readonly ok: false; readonly findings: readonly QuantityFinding[] }

/**
 * The quantity of a row, or everything that is wrong with its five cells.
 * The cells have been read one by one before: what is found here lies between them.
 */
export function readQuantityCells({ value, unit, hedge, low, high }: QuantityCells): QuantityReading {
  const findings: QuantityFinding[] = []
  let rest: QuantityCells = { value, unit, hedge, low, high }
  for (;;) {
    const made = makeQuantity(rest)
    if (made.ok) return findings.length === 0 ? made : { ok: false, findings }
    const { code, column } = made.fault
    findings.push({ column, finding: findingOf(made.fault, rest) })
    // A cell that should be empty hides what else is wrong: empty it and look again.
    if (code !== 'ends-without-range' && code !== 'needless-value') return { ok: false, findings }
    rest = { ...rest, [column]: '' }
  }
}

function findingOf({ code, column, found, allowed }: QuantityFault, cells: QuantityCells): Finding {
  const { value, unit, hedge, low, high } = cells
  switch (code) {
    case 'unknown-word':
      return { code: 'D103', details: { found, allowed } }
    case 'hedge-not-for-unit':
      return { code: 'D210', details: { hedge, unit, allowed } }
    case 'missing-value':
      return column === 'value'
        ? { code: 'D203', details: { hedge } }
        : { code: 'D206', details: { missing: column } }
    case 'needless-value':
      return { code: 'D204', details: { value } }
    case 'not-a-number':
      return { code: 'D104', details: { found } }
    case 'not-a-date':
      return { code: 'D105', details: { found } }
    case 'impossible-number':
      return { code: 'D209', details: { found, unit, hedge } }
    case 'share-out-of-range':
      return { code: 'D208', details: { found } }
    case 'ends-without-range':
      return { code: 'D205', details: { hedge, found } }
    case 'ends-out-of-order':
      return { code: 'D207', details: { low, high } }
    case 'ends-outside-value':
      return { code: 'D211', details: { value, low, high } }
  }
}
