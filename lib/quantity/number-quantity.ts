import type { Hedge } from '@/lib/quantity/hedge'
import { intervalOfHedge } from '@/lib/quantity/interval'
import type { NumberQuantity } from '@/lib/quantity/quantity'
import { type NumberUnit, unitOf } from '@/lib/quantity/unit'

/** A number with the interval of its hedge; not for the hedge `range`, whose ends the value does not tell. */
export function numberQuantity(value: number, unit: NumberUnit, hedge: Hedge): NumberQuantity {
  return { kind: 'number', value, unit, hedge, interval: intervalOfHedge(value, hedge, unitOf(unit).kind) }
}
