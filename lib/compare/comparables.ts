import type { AssessedDossier } from '@/lib/claims/assess'
import { sourceLabel, titleOf } from '@/lib/claims/named-source'
import { groupOf } from '@/lib/claims/status-group'
import type { Comparable } from '@/lib/compare/comparable'
import { kinshipBetween } from '@/lib/compare/kinship'
import type { Evidence } from '@/lib/dossier/rows'
import type { Locale } from '@/lib/locale'
import type { Quantity } from '@/lib/quantity/quantity'
import type { Dimension, Unit } from '@/lib/quantity/unit'
import { writeQuantity } from '@/lib/quantity/write'
import { scriptLanguage } from '@/lib/text/script-language'

/** Everything that has a number, claims first, in the order of their files. Evidence without a number is left out. */
export function comparablesOf(assessed: AssessedDossier, locale: Locale): Comparable[] {
  const { claims, dossier } = assessed
  return [
    ...claims.map(
      ({ claim, subject, topic, status, statement, written, lang, shortPlace }): Comparable => ({
        id: claim.id,
        source: 'claim',
        claim: claim.id,
        subject: subject.id,
        family: subject.family,
        topic: topic.id,
        topicName: topic.name[locale],
        metric: claim.metric,
        relation: null,
        status,
        weak: false,
        name: subject.name[locale],
        statement: statement[locale],
        written: written[locale],
        quantity: claim.quantity,
        quote: claim.quote,
        lang,
        where: shortPlace[locale],
        url: '',
      }),
    ),
    ...dossier.evidence.flatMap((evidence): Comparable[] => {
      const item = claims.find(({ claim }) => claim.id === evidence.claim)
      if (item === undefined || evidence.quantity === null) return []
      // A number of another kind than the claim’s, a year beside a count, is said of something else, as background is.
      const alike = evidence.quantity.unit.dimension.id === item.claim.quantity.unit.dimension.id
      const relation = alike ? evidence.relation : 'context'
      return [
        {
          id: evidence.id,
          source: 'evidence',
          claim: evidence.claim,
          subject: item.subject.id,
          family: item.subject.family,
          topic: item.topic.id,
          topicName: item.topic.name[locale],
          metric: relation === 'context' ? null : item.claim.metric,
          relation,
          status: null,
          weak: evidence.grade === 'weak',
          name: sourceLabel(evidence, null)[locale],
          ...(relation === 'context' ? {} : { of: item.subject.name[locale] }),
          ...whichOf(evidence, assessed, locale),
          statement: evidence.note[locale] || titleOf(evidence, locale),
          written: writeQuantity(evidence.quantity, locale),
          quantity: evidence.quantity,
          quote: evidence.excerpt,
          lang: scriptLanguage(evidence.excerpt),
          where: titleOf(evidence, locale),
          url: evidence.url,
        },
      ]
    }),
  ]
}

/** What a chart calls a source's number, where its publisher has another of the same unit for the claim. */
function whichOf(
  { id, claim, publisher, quantity }: Evidence,
  assessed: AssessedDossier,
  locale: Locale,
): Pick<Comparable, 'which'> {
  const { evidence, figures } = assessed.dossier
  const alike = evidence.filter(
    (other) =>
      other.claim === claim &&
      other.publisher === publisher &&
      other.quantity?.unit.dimension === quantity?.unit.dimension,
  )
  if (alike.length < 2) return {}
  for (const entry of figures) {
    const label = entry.labels[id] ?? entry.pairs.find(({ from, to }) => [from, to].includes(id))?.label
    if (label !== undefined) return { which: label[locale] }
  }
  return {}
}

/** Something unlike among numbers that are set side by side, which must be said wherever they are. */
export type Caution =
  | { readonly kind: 'units'; readonly dimension: Dimension; readonly units: readonly Unit[] }
  /** One number for each of the things that are measured. */
  | { readonly kind: 'metrics'; readonly items: readonly Comparable[] }
  /** Numbers of sources that speak of something else than the claim beside them. */
  | { readonly kind: 'context'; readonly items: readonly Comparable[] }
  /** Claims that sources do not support, or only in part. */
  | { readonly kind: 'unsupported'; readonly items: readonly Comparable[] }

/** Everything unlike among some numbers: each asks for a caution that stays with the comparison. The order does not matter. */
export function cautionsOf(items: readonly Comparable[]): readonly Caution[] {
  const pairs = items.flatMap((a) => items.map((b) => [a, b] as const))
  const kinships = pairs.map(([a, b]) => ({ a, kinship: kinshipBetween(a, b) }))
  const unlike = kinships.flatMap(({ kinship }) =>
    kinship.kind === 'with-caution' ? [kinship.dimension] : [],
  )
  const apart = kinships.flatMap(({ a, kinship }) => (kinship.kind === 'other-measure' ? [a] : []))
  const metrics = apart.filter((item, at) => apart.findIndex(({ metric }) => metric === item.metric) === at)
  const context = items.filter(({ relation }) => relation === 'context')
  const unsupported = items.filter(({ status }) => status !== null && groupOf(status) !== 'supported')
  const units = eachById(items.map(({ quantity }) => quantity.unit))
  const cautions: readonly Caution[] = [
    ...eachById(unlike).map((dimension) => ({
      kind: 'units' as const,
      dimension,
      units: units.filter((unit) => unit.dimension.id === dimension.id),
    })),
    { kind: 'metrics', items: metrics },
    { kind: 'unsupported', items: unsupported },
    { kind: 'context', items: context },
  ]
  return items.length < 2
    ? []
    : cautions.filter((caution) => caution.kind === 'units' || caution.items.length > 0)
}

/** Each once, in the order of their ids. */
export function eachById<Named extends { readonly id: string }>(all: readonly Named[]): Named[] {
  return [...new Map(all.map((one) => [one.id, one])).values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** What each of the chosen can be divided by: the dimensions of which every one of them has a number. */
export function divisorDimensions(chosen: readonly Comparable[], all: readonly Comparable[]): Dimension[] {
  const dimensions = new Map(all.map(({ quantity: { unit } }) => [unit.dimension.id, unit.dimension]))
  return [...dimensions.values()].filter(
    (dimension) => chosen.length > 0 && chosen.every((item) => divisorOf(item, dimension, all) !== null),
  )
}

/**
 * The number by which an item is divided; null when there is none, or more than one to choose from. The article's numbers
 * are divided by its other numbers of the same subject. A source's number is divided by what the same source says of that
 * subject and by nothing else: the article's number may be of another model.
 */
export function divisorOf(
  item: Comparable,
  dimension: Dimension,
  all: readonly Comparable[],
): Quantity | null {
  const own = item.quantity.unit
  if (own.kind !== 'count' || own.dimension.id === dimension.id || item.counted !== undefined) return null
  const [by, ...others] = all.filter(
    (other) =>
      other.source === item.source &&
      other.subject === item.subject &&
      other.counted === undefined &&
      other.url === item.url &&
      (other.source === 'claim' || other.where === item.where) &&
      other.quantity.unit.kind === 'count' &&
      other.quantity.unit.dimension.id === dimension.id,
  )
  if (by === undefined || others.length > 0 || by.quantity.interval.low <= 0) return null
  return by.quantity
}
