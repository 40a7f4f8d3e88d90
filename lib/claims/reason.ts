import type { Calculation, Outcome } from '@/lib/claims/check'
import { type Claimed, givenBeside, numberBeside, ownNumber } from '@/lib/claims/given-beside'
import { publisherNames, publisherOf } from '@/lib/claims/named-source'
import { withinQuotes } from '@/lib/claims/quotation'
import { REASON_WORDS } from '@/lib/claims/reason-words'
import { workingOf } from '@/lib/claims/say'
import type { Ground } from '@/lib/claims/status'
import type { Evidence } from '@/lib/dossier/rows'
import { inEach, JOINS, type Locale, type Text } from '@/lib/locale'
import { UNITS } from '@/lib/quantity/built-in-units'
import { point } from '@/lib/quantity/interval'
import { writeInterval } from '@/lib/quantity/write'

/**
 * Why a claim has its status, in a sentence that names the sources with the numbers that they give. It never says that
 * nothing was found where a row of evidence, weak or not, says otherwise.
 *
 * @param ground what decided the status
 * @param checks the checks that test the claim, for the sentences that show a calculation
 * @param claimed the claim’s number and subject
 */
export function reasonOf(ground: Ground, checks: readonly Calculation[], claimed: Claimed): Text {
  return inEach((locale) => {
    const saying = { words: REASON_WORDS[locale], locale, checks, claimed }
    return sentencesOf(ground, saying).join(JOINS[locale].gap)
  })
}

/** What the sentences of one language are written from. */
interface Saying {
  readonly words: (typeof REASON_WORDS)[Locale]
  readonly locale: Locale
  readonly checks: readonly Calculation[]
  readonly claimed: Claimed
}

function sentencesOf(ground: Ground, saying: Saying): string[] {
  const { words, locale, checks, claimed } = saying
  switch (ground.kind) {
    case 'independent-agrees':
    case 'own-agrees':
    case 'original-agrees':
      return agreement(ground, saying)
    case 'items-counted': {
      const { unit } = claimed.quantity
      const counted = unit.kind === 'count' ? unit : UNITS.items
      const all = writeInterval(point(ground.counted.length), counted, locale)
      return [words.itemsCounted(all, ground.counted.map(withinQuotes), claimed.countedIn[locale])]
    }
    case 'check-holds': {
      const isDated = checks.every(({ check, outcome }) => outcome !== 'holds' || check.kind === 'duration')
      const workings = workingsOf(checks, 'holds', locale)
      return [words.worked(isDated ? 'dates' : 'numbers', workings, ownNumber(claimed, locale))]
    }
    case 'agrees-in-part':
      return about(saying, ground.deciding, words.agreeInPart)
    case 'sources-divided':
      return [divided(ground.deciding, saying), ...failing(saying)]
    case 'source-differs':
      return differing(saying, ground.deciding)
    case 'arithmetic-fails': {
      const of = (relation: Evidence['relation']) => ground.deciding.filter((e) => e.relation === relation)
      return [
        ...about(saying, of('agrees'), words.agree),
        ...about(saying, of('partly'), words.agreeInPart),
        ...differing(saying, of('differs')),
        ...failing(saying),
      ]
    }
    case 'only-repeated': {
      const { repeating } = ground
      return [givenBeside(repeating, claimed, locale) + words.repetitions(publisherNames(repeating, locale))]
    }
    case 'uncheckable':
      return [
        ...(ground.uncheckable === null ? [] : [words.uncheckable[ground.uncheckable]]),
        ...about(saying, ground.repeating, words.repeated),
        ...about(saying, ground.related, words.related),
      ]
    case 'related-only':
      return relatedOnly(saying, ground.related)
    case 'nothing-found':
      // A check can rest on what a source says of another claim.
      return [
        checks.every(({ sources }) => sources.length === 0)
          ? noneFor(saying, [], words.noneFound)
          : words.noneButCalculated,
      ]
  }
}

/** That sources agree, and what kind of sources they are. */
function agreement({ kind, deciding, repeating, partial }: Ground, saying: Saying): string[] {
  const { words, claimed, locale } = saying
  const given = givenBeside(deciding, claimed, locale)
  if (kind === 'independent-agrees') return [given + words.independent(publisherNames(deciding, locale))]
  const weak = independent(saying, repeating, words.onlyWeakAgree)
  if (kind === 'own-agrees')
    return weak.length > 0 ? [given + words.selfReported, ...weak] : [given + words.selfReportedAlone]
  const inPart = independent(saying, partial, words.independentInPart)
  const others = inPart.length > 0 ? inPart : weak
  return others.length > 0 ? [given + words.original, ...others] : [given + words.originalAlone]
}

/** A sentence about some evidence; none where there is none. */
function about({ locale }: Saying, evidence: readonly Evidence[], say: SayOf): string[] {
  return evidence.length === 0 ? [] : [say(publisherNames(evidence, locale))]
}

type SayOf = (names: readonly string[]) => string

function independent(saying: Saying, evidence: readonly Evidence[], say: SayOf): string[] {
  const own = evidence.filter(({ origin }) => origin === 'independent')
  return about(saying, own, say)
}

function differing(saying: Saying, evidence: readonly Evidence[]): string[] {
  const { words, claimed, locale } = saying
  const given = evidence.map((e) => givenBy(e, claimed, locale)).join(JOINS[locale].semicolon)
  return about(saying, evidence, (names) => words.differ(names, given))
}

function failing({ words, checks, locale }: Saying): string[] {
  const workings = workingsOf(checks, 'does-not-hold', locale)
  return workings === '' ? [] : [words.fails(workings)]
}

/** That nothing was found for the number, unless some evidence has the number for something else. */
function noneFor(saying: Saying, related: readonly Evidence[], otherwise: string): string {
  const { words, claimed, locale } = saying
  const number = ownNumber(claimed, locale)
  return number === null || related.some((e) => numberBeside(e, claimed, locale) === number)
    ? otherwise
    : words.noneFor(number, claimed.quantity.kind)
}

/** That nothing says it, or all of it, and what there is. */
function relatedOnly(saying: Saying, related: readonly Evidence[]): string[] {
  const { words } = saying
  const parts = related.filter(({ relation }) => relation === 'partly')
  const saidBy = parts.every(({ grade }) => grade === 'weak') ? 'weak' : 'repeated'
  const none =
    parts.length > 0
      ? about(saying, parts, words.noneInFull[saidBy])
      : [noneFor(saying, related, words.noneStates)]
  const others = related.filter((e) => !parts.includes(e))
  return [...none, ...about(saying, others, words.related)]
}

function workingsOf(checks: readonly Calculation[], result: Outcome, locale: Locale): string {
  return checks
    .filter(({ outcome }) => outcome === result)
    .map((check) => workingOf(check)[locale])
    .join(JOINS[locale].semicolon)
}

function divided(deciding: readonly Evidence[], { words, locale }: Saying): string {
  const supporting = deciding.filter((e) => e.relation !== 'differs')
  const agree = publisherNames(supporting, locale)
  const differ = publisherNames(
    deciding.filter((e) => e.relation === 'differs'),
    locale,
  )
  // The same body on both sides has published several things, which do not all say the same.
  if (differ.every((name) => agree.includes(name))) return words.sameDivided(differ)
  const isPart = supporting.every((e) => e.relation === 'partly')
  return isPart ? words.partDivided(agree, differ) : words.divided(agree, differ)
}

/** What a source gives, where it gives a number or date that can be compared. */
function givenBy(evidence: Evidence, claimed: Claimed, locale: Locale): string {
  const publisher = publisherOf(evidence, locale)
  const number = numberBeside(evidence, claimed, locale)
  return number === null ? publisher : REASON_WORDS[locale].given(number, publisher)
}
