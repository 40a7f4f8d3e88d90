import { publisherOf } from '@/lib/claims/named-source'
import { REASON_WORDS } from '@/lib/claims/reason-words'
import { isReading, writtenOf } from '@/lib/claims/written'
import type { Claim, Evidence } from '@/lib/dossier/rows'
import { JOINS, type Locale, type Text } from '@/lib/locale'
import { writeQuantity } from '@/lib/quantity/write'

/** What a reason says of its claim: the number, the name of whom it is about, and what is counted, where another language needs it. */
export type Claimed = Pick<Claim, 'quantity' | 'wording' | 'countedIn'> & { readonly subject: Text }

/** The number of a source in words; null where it gives none, or one that would not be understood beside the claim’s. */
export function numberBeside({ quantity }: Evidence, claimed: Claimed, locale: Locale): string | null {
  if (quantity?.unit.dimension.id !== claimed.quantity.unit.dimension.id) return null
  return writeQuantity(quantity, locale)
}

/**
 * The claim’s number in words; null where nobody would quote it: a rank is in the words of the claim, and “11 to 19” is our
 * reading of “a dozen or so”.
 */
export function ownNumber({ quantity, wording }: Claimed, locale: Locale): string | null {
  return isReading(quantity) || quantity.unit.kind === 'rank'
    ? null
    : writtenOf({ quantity, wording }, locale)
}

/**
 * What sources that agree give beside the article’s number, those of one number together, then those that give none. Ranks are
 * in the words of the claim.
 *
 * @example givenBeside([paper], { quantity: over1Trillion, subject: m6 }, 'en')
 * // “Alibaba (arXiv) gives over 1 trillion parameters for M6, in agreement with the article (1 trillion parameters)”
 */
export function givenBeside(evidence: readonly Evidence[], claimed: Claimed, locale: Locale): string {
  const words = REASON_WORDS[locale]
  const isRank = claimed.quantity.unit.kind === 'rank'
  const named = evidence.map((e) => ({
    name: publisherOf(e, locale),
    number: isRank ? null : numberBeside(e, claimed, locale),
  }))
  const namesWith = (number: string | null) => [
    ...new Set(named.filter((given) => given.number === number).map(({ name }) => name)),
  ]
  const numbers = [...new Set(named.flatMap(({ number }) => number ?? []))]
  const article = ownNumber(claimed, locale)
  const subject = claimed.subject[locale]
  const given = numbers.map((number, at) => {
    const names = namesWith(number)
    const about = at > 0 || names.some((name) => name.includes(subject)) ? '' : subject
    const agrees = number === article ? words.asArticle : words.agreesWith(ownNumber(claimed, locale))
    return words.gives(names, number, about) + agrees
  })
  const others = namesWith(null)
  const agreeing = others.length === 0 ? [] : [words.agreesToo(others)]
  return [...given, ...agreeing].join(JOINS[locale].semicolon)
}
