import type { Operand } from '@/lib/dossier/cells'
import type { Check, Claim, Evidence } from '@/lib/dossier/rows'
import { UNITS } from '@/lib/quantity/built-in-units'
import { durationIn, periodOf } from '@/lib/quantity/date'
import {
  type Arithmetic,
  complement,
  difference,
  gain,
  type Interval,
  isDisjoint,
  isInside,
  multiple,
  type Refusal,
  ratio,
  reduction,
  times,
} from '@/lib/quantity/interval'
import { asPrinted } from '@/lib/quantity/precision'
import type { Quantity } from '@/lib/quantity/quantity'
import { isInPercent, type Unit } from '@/lib/quantity/unit'

/** What a check says of the claim that it tests; null where the article states no result. */
export const OUTCOMES = ['holds', 'does-not-hold', 'inconclusive'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** How a derived interval relates to the claimed one, whatever it measures. */
export const FITS = ['inside', 'outside', 'in-part'] as const
export type Fit = (typeof FITS)[number]

/** Why a check is inconclusive. */
export type Obstacle = 'other-quantity' | 'overlap' | 'operand-missing' | Refusal

/** The rows that the operands of checks name. */
interface Numbers {
  readonly claims: readonly Pick<Claim, 'id' | 'quantity'>[]
  readonly evidence: readonly Evidence[]
}

/** An operand of a check with its number, divided if it is to be. */
export interface ResolvedOperand {
  readonly quantity: Quantity
  readonly per: Quantity | null
  /** The operand as a number or, in a duration, as days. */
  readonly interval: Interval
}

/** What a check comes to, in numbers: `derived` is in the base unit of `unit`, shares from 0 to 1. */
export interface Calculation {
  readonly check: Check
  readonly operands: readonly ResolvedOperand[]
  /** The evidence among its operands. */
  readonly sources: readonly Evidence[]
  /** Null when the operands give no result. */
  readonly derived: Interval | null
  readonly unit: Unit
  readonly outcome: Outcome | null
  readonly fit: Fit | null
  readonly obstacle: Obstacle | null
}

/**
 * Redoes one piece of the article's arithmetic with intervals.
 *
 * Result (docs/data.md, "Checks"): derived inside claimed holds, disjoint does not hold, a part overlap is inconclusive; a
 * check whose operands measure something else than the claim (`basis` proxy) can never do more than fit. The claimed number is taken
 * at the precision with which it is printed (see asPrinted).
 */
export function runCheck(check: Check, rows: Numbers): Calculation {
  const claimed =
    check.against === null ? null : (rows.claims.find((c) => c.id === check.against)?.quantity ?? null)
  const operands = check.operands.map((operand) => resolve(operand, check, rows))
  const named = new Set(check.operands.flatMap(({ id, per }) => [id, per]))
  const sources = rows.evidence.filter(({ id }) => named.has(id))
  const unit = unitOfResult(check, operands, claimed)
  const nothing = { check, operands, sources, unit, derived: null, fit: null, outcome: null, obstacle: null }
  const refused = (obstacle: Obstacle) => ({ ...nothing, outcome: 'inconclusive' as const, obstacle })
  const [a, b] = operands
  if (a === undefined || b === undefined) return refused('operand-missing')
  const result = derive(check, a.interval, b.interval, unit)
  if (!result.ok) return refused(result.reason)
  const isInPoints = unit.kind === 'points' && isInPercent(a.quantity.unit)
  const derived = isInPoints ? times(result.interval, 100) : result.interval
  if (claimed === null) return { ...nothing, derived }
  const fit = fitOf(derived, asPrinted(claimed))
  if (check.basis === 'proxy') return { ...refused('other-quantity'), derived, fit }
  if (fit === 'in-part') return { ...refused('overlap'), derived, fit }
  return { ...nothing, derived, fit, outcome: fit === 'inside' ? 'holds' : 'does-not-hold' }
}

function fitOf(derived: Interval, claimed: Interval): Fit {
  if (isInside(derived, claimed)) return 'inside'
  return isDisjoint(derived, claimed) ? 'outside' : 'in-part'
}

function derive(check: Check, a: Interval, b: Interval, unit: Unit): Arithmetic {
  switch (check.kind) {
    case 'ratio':
      return multiple(a, b)
    case 'gain':
      return gain(a, b)
    case 'reduction':
      return reduction(a, b)
    case 'error-reduction':
      return reduction(complement(a), complement(b))
    case 'difference':
      return { ok: true, interval: difference(a, b) }
    case 'duration':
      return { ok: true, interval: durationIn(unit, a, b) }
  }
}

/** What has no unit is in that of the claim: 1.3 ÷ 1 − 1 is 0.3 times, and 30% where the claim says so. */
function unitOfResult(check: Check, operands: readonly ResolvedOperand[], claimed: Quantity | null): Unit {
  switch (check.kind) {
    case 'ratio':
    case 'gain':
      return claimed !== null && isInPercent(claimed.unit) ? claimed.unit : UNITS.times
    case 'reduction':
    case 'error-reduction':
      return UNITS.share
    case 'duration':
      return claimed?.unit.kind === 'duration' ? claimed.unit : UNITS.years
    case 'difference': {
      const unit = operands[0]?.quantity.unit
      if (unit === undefined || unit.kind === 'date') return UNITS.years
      return isInPercent(unit) && claimed?.unit.kind === 'points' ? claimed.unit : unit
    }
  }
}

/** Claims and evidence share one name space in checks.csv; the validator has seen that every id exists. */
function rowOf(id: string, check: Check, { claims, evidence }: Numbers) {
  const row = claims.find((claim) => claim.id === id) ?? evidence.find((one) => one.id === id)
  if (!row?.quantity)
    throw new Error(
      `checks.csv: check "${check.id}" uses "${id}", which is neither a claim nor evidence with a number`,
    )
  return { ...row, quantity: row.quantity }
}

function resolve(operand: Operand, check: Check, rows: Numbers): ResolvedOperand {
  const row = rowOf(operand.id, check, rows)
  const { quantity } = row
  if (check.kind === 'duration') {
    const date = dated(quantity, 'relation' in row ? row.asOf : null, check)
    return { quantity: date, per: null, interval: date.interval }
  }
  if (operand.per === null) return { quantity, per: null, interval: quantity.interval }
  const per = rowOf(operand.per, check, rows).quantity
  const result = ratio(quantity.interval, per.interval)
  if (!result.ok)
    throw new Error(`checks.csv: check "${check.id}" divides by "${operand.per}", which can be zero`)
  return { quantity, per, interval: result.interval }
}

/** In a duration, the number of a source counts as the day on which it held. */
function dated(quantity: Quantity, asOf: string | null, check: Check): Quantity {
  if (quantity.kind === 'date') return quantity
  if (asOf === null) throw new Error(`checks.csv: check "${check.id}" counts from a number that has no date`)
  return { kind: 'date', value: asOf, unit: UNITS.date, hedge: 'exact', interval: periodOf(asOf) }
}
