import type { CheckOutcome, Verdict } from '@/lib/claims/check'
import { type Claimed, givenBeside, numberBeside, ownNumber, publisherNames } from '@/lib/claims/given-beside'
import { publisherOf } from '@/lib/claims/named-source'
import { withinQuotes } from '@/lib/claims/quotation'
import { REASON_WORDS } from '@/lib/claims/reason-words'
import { workingOf } from '@/lib/claims/say'
import type { Ground } from '@/lib/claims/status'
import type { Evidence } from '@/lib/dossier/rows'
import { inEach, JOINS, type Locale, listed, type Text } from '@/lib/locale'
import { UNITS } from '@/lib/quantity/built-in-units'
import { point } from '@/lib/quantity/interval'
import { writeInterval } from '@/lib/quantity/write'

/**
 * Why a claim has its status, in a sentence that names the sources with the numbers that they give. It never says that
 * nothing was found where a row of evidence, weak or not, says otherwise.
 *
 * @param ground what decided the status
 * @param checks the checks that test the claim, for the sentences that show a calculation
 * @param sourceless whether nothing beside the article speaks to the claim (`isSourceless`)
 * @param claimed the claim’s number and subject
 */
export function reasonOf(
  ground: Ground,
  checks: readonly CheckOutcome[],
  sourceless: boolean,
  claimed: Claimed,
): Text {
  return inEach((locale) => {
    const telling = { words: REASON_WORDS[locale], locale, checks, sourceless, claimed }
    return sentencesOf(ground, telling).join(JOINS[locale].gap)
  })
}

/** What the sentences of one language are written from. */
interface Telling {
  readonly words: (typeof REASON_WORDS)[Locale]
  readonly locale: Locale
  readonly checks: readonly CheckOutcome[]
  readonly sourceless: boolean
  readonly claimed: Claimed
}

function sentencesOf(ground: Ground, telling: Telling): string[] {
  const { words, locale, checks, claimed } = telling
  switch (ground.kind) {
    case 'independent-agrees':
    case 'own-agrees':
    case 'original-agrees':
      return agreement(ground, telling)
    case 'items-counted': {
      const { unit } = claimed.quantity
      const counted = unit.kind === 'count' ? unit : UNITS.items
      const all = writeInterval(point(ground.counted.length), counted, locale)
      return [words.itemsCounted(all, ground.counted.map(withinQuotes), claimed.countedIn[locale])]
    }
    case 'check-holds': {
      const dated = checks.every(({ check, verdict }) => verdict !== 'holds' || check.kind === 'duration')
      return [words.worked(workingsOf(checks, 'holds', locale), dated, ownNumber(claimed, locale))]
    }
    case 'agrees-in-part':
      return about(telling, ground.deciding, words.agreeInPart)
    case 'sources-divided':
      return [divided(ground.deciding, locale), ...failing(telling)]
    case 'source-differs':
      return differing(telling, ground.deciding)
    case 'arithmetic-fails': {
      const of = (relation: Evidence['relation']) => ground.deciding.filter((e) => e.relation === relation)
      return [
        ...about(telling, of('agrees'), words.agree),
        ...about(telling, of('partly'), words.agreeInPart),
        ...differing(telling, of('differs')),
        ...failing(telling),
      ]
    }
    case 'only-repeated': {
      const { repeating } = ground
      return [givenBeside(repeating, claimed, locale) + words.repetitions(isSeveral(repeating))]
    }
    case 'uncheckable':
      return [
        ...(ground.uncheckable === null ? [] : [words.uncheckable[ground.uncheckable]]),
        ...about(telling, ground.repeating, words.repeated),
        ...about(telling, ground.related, words.related),
      ]
    case 'related-only':
      return relatedOnly(telling, ground.related)
    case 'nothing-found':
      return [telling.sourceless ? noneFor(telling, [], words.noneFound) : words.noneButCalculated]
  }
}

/** That sources agree, and what kind of sources they are. */
function agreement({ kind, deciding, repeating, partial }: Ground, telling: Telling): string[] {
  const { words, claimed, locale } = telling
  const given = givenBeside(deciding, claimed, locale)
  if (kind === 'independent-agrees') return [given + words.independent(isSeveral(deciding))]
  const weak = independent(telling, repeating, words.onlyWeakAgree)
  if (kind === 'own-agrees')
    return weak.length > 0 ? [given + words.selfReported, ...weak] : [given + words.selfReportedAlone]
  const inPart = independent(telling, partial, words.independentInPart)
  const others = inPart.length > 0 ? inPart : weak
  return others.length > 0 ? [given + words.original, ...others] : [given + words.originalAlone]
}

/** A sentence about some evidence; none where there is none. */
function about(
  { locale }: Telling,
  evidence: readonly Evidence[],
  say: (names: string, several: boolean) => string,
): string[] {
  if (evidence.length === 0) return []
  return [say(listed(publisherNames(evidence, locale), locale), isSeveral(evidence))]
}

function independent(telling: Telling, evidence: readonly Evidence[], say: (names: string) => string) {
  const own = evidence.filter(({ origin }) => origin === 'independent')
  return about(telling, own, say)
}

function differing(telling: Telling, evidence: readonly Evidence[]): string[] {
  const { words, claimed, locale } = telling
  const given = evidence.map((e) => givenBy(e, claimed, locale)).join(JOINS[locale].semicolon)
  return about(telling, evidence, (_, several) => words.differ(given, several))
}

function failing({ words, checks, locale }: Telling): string[] {
  const workings = workingsOf(checks, 'does-not-hold', locale)
  return workings === '' ? [] : [words.fails(workings)]
}

/** That nothing was found for the number, unless some evidence has the number for something else. */
function noneFor(telling: Telling, related: readonly Evidence[], otherwise: string): string {
  const { words, claimed, locale } = telling
  const number = ownNumber(claimed, locale)
  return number === null || related.some((e) => numberBeside(e, claimed, locale) === number)
    ? otherwise
    : words.noneFor(number, claimed.quantity.kind === 'date')
}

/** That nothing says it, or all of it, and what there is. */
function relatedOnly(telling: Telling, related: readonly Evidence[]): string[] {
  const { words } = telling
  const parts = related.filter(({ relation }) => relation === 'partly')
  const isWeak = parts.every(({ grade }) => grade === 'weak')
  const none =
    parts.length > 0
      ? about(telling, parts, (names, several) => words.noneInFull(names, several, isWeak))
      : [noneFor(telling, related, words.noneStates)]
  const others = related.filter((e) => !parts.includes(e))
  return [...none, ...about(telling, others, words.related)]
}

function workingsOf(checks: readonly CheckOutcome[], result: Verdict, locale: Locale): string {
  return checks
    .filter(({ verdict }) => verdict === result)
    .map((check) => workingOf(check)[locale])
    .join(JOINS[locale].semicolon)
}

function divided(deciding: readonly Evidence[], locale: Locale): string {
  const words = REASON_WORDS[locale]
  const supporting = deciding.filter((e) => e.relation !== 'differs')
  const differing = deciding.filter((e) => e.relation === 'differs')
  const agrees = listed(publisherNames(supporting, locale), locale)
  const differs = listed(publisherNames(differing, locale), locale)
  // The same body on both sides has published several things, which do not all say the same.
  if (publisherNames(differing, locale).every((name) => publisherNames(supporting, locale).includes(name)))
    return words.sameDivided(differs, isSeveral(differing))
  if (supporting.every((e) => e.relation === 'partly')) return words.partDivided(agrees, differs)
  return words.divided(agrees, differs)
}

/** What a source gives, where it gives a number or date that can be compared. */
function givenBy(evidence: Evidence, claimed: Claimed, locale: Locale): string {
  const publisher = publisherOf(evidence, locale)
  const number = numberBeside(evidence, claimed, locale)
  return number === null ? publisher : REASON_WORDS[locale].given(number, publisher)
}

function isSeveral(evidence: readonly Evidence[]): boolean {
  return new Set(evidence.map(({ publisher }) => publisher)).size > 1
}
