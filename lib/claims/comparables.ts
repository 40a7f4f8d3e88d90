import type { AssessedDossier } from '@/lib/claims/assess'
import { type Divisor, type Kinship, kinshipOf, TRILLION } from '@/lib/claims/comparison'
import { type Family, TOPICS, type Topic } from '@/lib/dossier/rows'
import type { Locale } from '@/lib/i18n/locale'
import type { Quantity } from '@/lib/quantity/quantity'
import { type Dimension, unitOf } from '@/lib/quantity/unit'
import { writeQuantity } from '@/lib/quantity/write'

/** A claim, or a source's figure beside it, as the workbench needs it in one language. */
export interface Comparable {
  readonly id: string
  readonly source: 'claim' | 'evidence'
  /** The claim itself, or the one that the source speaks to. */
  readonly claim: string
  readonly subject: string
  readonly family: Family
  readonly topic: Topic
  /** The subject's name, or the publisher's. */
  readonly name: string
  readonly statement: string
  readonly written: string
  readonly quantity: Quantity
  /** The source's own words, their language, and where they stand. */
  readonly quote: string
  readonly where: string
}

/** Everything that has a figure, claims first, in the order of their files. Evidence without a figure is left out. */
export function comparablesOf({ claims, dossier }: AssessedDossier, locale: Locale): Comparable[] {
  return [
    ...claims.map(
      ({ claim, subject }): Comparable => ({
        id: claim.id,
        source: 'claim',
        claim: claim.id,
        subject: subject.id,
        family: subject.family,
        topic: claim.topic,
        name: subject.name[locale],
        statement: claim.statement[locale],
        written: writeQuantity(claim.quantity, locale),
        quantity: claim.quantity,
        quote: claim.quote,
        where: `§${claim.place.section}\u00a0¶${claim.place.paragraph}`,
      }),
    ),
    ...dossier.evidence.flatMap((evidence): Comparable[] => {
      const item = claims.find(({ claim }) => claim.id === evidence.claim)
      if (item === undefined || evidence.quantity === null) return []
      return [
        {
          id: evidence.id,
          source: 'evidence',
          claim: evidence.claim,
          subject: item.subject.id,
          family: item.subject.family,
          topic: item.claim.topic,
          name: evidence.publisher,
          statement: evidence.note[locale] === '' ? evidence.sourceTitle : evidence.note[locale],
          written: writeQuantity(evidence.quantity, locale),
          quantity: evidence.quantity,
          quote: evidence.excerpt,
          where: evidence.sourceTitle,
        },
      ]
    }),
  ]
}

/** JSON has no infinity: an end that is missing is one that is open for ever. */
export function reviveComparable(item: Comparable): Comparable {
  const { quantity } = item
  const high: number | null = quantity.interval.high
  if (high !== null) return item
  return {
    ...item,
    quantity: { ...quantity, interval: { ...quantity.interval, high: Number.POSITIVE_INFINITY } },
  }
}

/** How a candidate stands to all that is chosen: the first hindrance, else the first caution, else the same. */
export function kinshipWith(candidate: Comparable, chosen: readonly Comparable[]): Kinship {
  const kinships = chosen.map(({ quantity }) => kinshipOf(quantity.unit, candidate.quantity.unit))
  const alone: Kinship = unitOf(candidate.quantity.unit).kind === 'rank' ? { kind: 'rank' } : { kind: 'same' }
  return (
    kinships.find(({ kind }) => kind === 'unlike' || kind === 'rank') ??
    kinships.find(({ kind }) => kind === 'with-caution') ??
    alone
  )
}

/** Every dimension whose units differ among some figures: each asks for a caution that stays with the comparison. */
export function cautionsOf(items: readonly Comparable[]): Dimension[] {
  const dimensions = new Set<Dimension>()
  for (const a of items) {
    for (const b of items) {
      const kinship = kinshipOf(a.quantity.unit, b.quantity.unit)
      if (kinship.kind === 'with-caution') dimensions.add(kinship.dimension)
    }
  }
  return [...dimensions]
}

/** What each of the chosen can be divided by: the dimensions that the article counts for every one of their subjects. */
export function divisorDimensions(chosen: readonly Comparable[], all: readonly Comparable[]): Dimension[] {
  const [first, ...others] = chosen.map((item) =>
    all.flatMap((other): Dimension[] => {
      const { kind, dimension } = unitOf(other.quantity.unit)
      const divides =
        other.source === 'claim' &&
        other.subject === item.subject &&
        kind === 'count' &&
        other.quantity.interval.low > 0 &&
        dimension !== unitOf(item.quantity.unit).dimension
      return divides && unitOf(item.quantity.unit).kind === 'count' ? [dimension] : []
    }),
  )
  return [...new Set(first)].filter((dimension) =>
    others.every((dimensions) => dimensions.includes(dimension)),
  )
}

/** The figure of the same subject by which an item is divided; null when it has none. */
export function divisorOf(
  item: Comparable,
  dimension: Dimension,
  all: readonly Comparable[],
): Divisor | null {
  const by = all.find(
    (other) =>
      other.source === 'claim' &&
      other.subject === item.subject &&
      unitOf(other.quantity.unit).dimension === dimension,
  )
  if (by === undefined) return null
  return { quantity: by.quantity, inUnitsOf: dimension === 'parameters' ? TRILLION : 1 }
}

/** Claims in the order of the themes, for a list to choose from. */
export function byTopic(items: readonly Comparable[]): { topic: Topic; items: Comparable[] }[] {
  return TOPICS.map((topic) => ({ topic, items: items.filter((item) => item.topic === topic) })).filter(
    (group) => group.items.length > 0,
  )
}
