import type { AssessedClaim } from '@/lib/claims/assess'
import type { Comparable } from '@/lib/compare/comparable'
import { MOST_COMPARED } from '@/lib/compare/comparison-view'
import { inEach } from '@/lib/locale'
import { type Dimension, measureOf, type Unit } from '@/lib/quantity/unit'

/*
 * What goes with what. It needs no words, so that a page can offer its choice before it loads what draws and says a comparison.
 */

/** Whether two numbers can be set beside each other, and why not. */
export type Kinship =
  | { readonly kind: 'same' }
  /** The same sort of thing, counted differently: allowed, with a caution that stays. */
  | { readonly kind: 'with-caution'; readonly dimension: Dimension }
  /** One unit, but not the same thing measured: a share saved is not a share of right answers. */
  | { readonly kind: 'other-measure' }
  | { readonly kind: 'unlike'; readonly left: Dimension; readonly right: Dimension }
  /** What is counted is named in different words, of which the site knows nothing. */
  | { readonly kind: 'other-words' }
  /** Places, firsts and tiers are not lengths: nothing can be divided by them. */
  | { readonly kind: 'rank' }

/** How two units relate to each other. It makes no difference which of the two comes first, but for their names. */
export function kinshipOf(a: Unit, b: Unit): Kinship {
  if (a.kind === 'rank' || b.kind === 'rank') return { kind: 'rank' }
  if (a.dimension.id !== b.dimension.id) return { kind: 'unlike', left: a.dimension, right: b.dimension }
  if (measureOf(a) !== measureOf(b)) return { kind: 'unlike', left: asMeasure(a), right: asMeasure(b) }
  // Months and years are one measure in two sizes; cards and chips are two things.
  if (a.id === b.id || (a.size !== null && b.size !== null)) return { kind: 'same' }
  return { kind: 'with-caution', dimension: a.dimension }
}

/** A currency as what is measured: dollars are not yuan. */
function asMeasure({ dimension, noun }: Unit): Dimension {
  return { ...dimension, name: inEach((locale) => noun[locale].many) }
}

/** The gravest first; the first three hinder a comparison. */
const BY_GRAVITY: readonly Kinship['kind'][] = [
  'rank',
  'unlike',
  'other-words',
  'other-measure',
  'with-caution',
  'same',
]

/** Whether numbers of this kinship cannot be compared. */
export function isHindrance(kinship: Kinship): boolean {
  return gravityOf(kinship) < 3
}

function gravityOf({ kind }: Kinship): number {
  return BY_GRAVITY.indexOf(kind)
}

function gravest(kinships: readonly Kinship[]): Kinship {
  return kinships.toSorted((a, b) => gravityOf(a) - gravityOf(b))[0] ?? { kind: 'same' }
}

/** How a candidate relates to all that is chosen: the gravest kinship that it has. */
export function kinshipWith(candidate: Comparable, chosen: readonly Comparable[]): Kinship {
  return gravest([candidate, ...chosen].map((item) => kinshipBetween(item, candidate)))
}

/** The gravest reason why some numbers do not go together. */
export function hindranceAmong(items: readonly Comparable[]): Kinship {
  return gravest(items.flatMap((a) => items.map((b) => kinshipBetween(a, b))))
}

/**
 * How two numbers relate to each other: as their units do (those that the site does not know must be in the same words),
 * and where those agree, whether they measure one thing. Two dates may be of any two events: that one came later is true
 * all the same.
 */
export function kinshipBetween(a: Comparable, b: Comparable): Kinship {
  if (a.counted !== b.counted) return { kind: 'other-words' }
  const kinship = kinshipOf(a.quantity.unit, b.quantity.unit)
  const known = a.metric !== null && b.metric !== null
  return kinship.kind === 'same' && known && a.metric !== b.metric && a.quantity.kind !== 'date'
    ? { kind: 'other-measure' }
    : kinship
}

/** Whether some numbers can all be drawn on one axis and compared; not where there are none. */
export function goTogether(items: readonly Comparable[]): boolean {
  return items.length > 0 && !isHindrance(hindranceAmong(items))
}

/** So many claims are offered for a number. */
const MOST_OFFERED = 4

/** What each of some numbers that do not go together could be compared with instead, the closest first; none for ranks. */
export function offersFor(chosen: readonly Comparable[], all: readonly Comparable[]) {
  const claims = all.filter(({ source }) => source === 'claim')
  return chosen.flatMap((item) => {
    const others = claims
      .filter((other) => other.id !== item.id && !isHindrance(kinshipBetween(item, other)))
      .toSorted((a, b) => gravityOf(kinshipBetween(item, b)) - gravityOf(kinshipBetween(item, a)))
      .slice(0, MOST_OFFERED)
    return others.length === 0 ? [] : [{ item, others }]
  })
}

/** Claims by topic, in the order in which topics first come, those without one last: a list to choose from. */
export function byTopic(
  items: readonly Comparable[],
): { topic: string | null; name: string; items: Comparable[] }[] {
  const topics = new Map(items.map(({ topic, topicName }) => [topic, topicName]))
  return [...topics]
    .toSorted(([a], [b]) => Number(a === null) - Number(b === null))
    .map(([topic, name]) => ({ topic, name, items: items.filter((item) => item.topic === topic) }))
}

/** A claim with those of its topic and unit, as many as can be compared at once, by their ids; none for a rank, which goes with no other. */
export function comparedWith({ id, claim }: AssessedClaim, claims: readonly AssessedClaim[]): string[] {
  const { unit } = claim.quantity
  if (unit.kind === 'rank') return []
  const alike = claims.filter(
    (other) =>
      other.id !== id &&
      other.claim.topic === claim.topic &&
      kinshipOf(other.claim.quantity.unit, unit).kind === 'same',
  )
  return [id, ...alike.map((other) => other.id)].slice(0, MOST_COMPARED)
}
