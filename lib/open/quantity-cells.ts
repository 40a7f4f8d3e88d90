import type { FaultCase } from '@/lib/faults/catalogue'
import type { Hedge } from '@/lib/quantity/hedge'
import type { Interval } from '@/lib/quantity/interval'
import type { QuantityCells as NumberCells } from '@/lib/quantity/make'
import type { Unit } from '@/lib/quantity/unit'

/** The number of a row of any table: what the site can do sums with, and what else its cells say of it. */
export interface RowQuantity {
  /** In the base unit; of a date the first day, as days since 1970-01-01. */
  readonly value: number
  readonly interval: Interval
  readonly hedge: Hedge
  /** Null for a unit that the site does not know, and for none. */
  readonly unit: Unit | null
  /** Words of the cells that belong to the number and are not the unit’s own: a unit that the site does not know, “(expected)”. */
  readonly unitText: string
  readonly date: string | null
  /** Whether a range has a value beside its ends. */
  readonly stated: boolean
  /** Whether its cell names a scale, so that the one of its column is not used: 2000万 under 万人. */
  readonly ownScale: boolean
  /** Whether a flag was beside it, which says how it was found: p provisional, e estimated. */
  readonly flagged: boolean
  /** Whether the file has more digits of it than are kept. */
  readonly rounded: boolean
}

/** The cells of a row that say its number. */
export interface QuantityCells extends NumberCells {
  /** How far the value may be off, to either side. */
  readonly margin?: string
}

/** A number, or the cell that is refused and why. */
export type RowReading =
  | { readonly ok: true; readonly quantity: RowQuantity }
  | {
      readonly ok: false
      readonly column: keyof QuantityCells
      readonly fault: FaultCase
      /** What the cell could be instead, or null. */
      readonly proposal: string | null
    }
