import type { Hedge } from '@/lib/quantity/hedge'
import { intervalOfHedge } from '@/lib/quantity/interval'
import type { NumberQuantity } from '@/lib/quantity/quantity'
import type { Unit } from '@/lib/quantity/unit'

/** A number with the interval of its hedge; not for the hedge `range`, whose ends the value does not tell. */
export function numberQuantity(value: number, unit: Unit, hedge: Hedge): NumberQuantity {
  return { kind: 'number', value, unit, hedge, interval: intervalOfHedge(value, hedge, unit) }
}
