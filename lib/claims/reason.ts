import type { CheckOutcome, Verdict } from '@/lib/claims/check'
import { type Claimed, givenBeside, numberBeside, ownNumber, publisherNames } from '@/lib/claims/given-beside'
import { publisherOf } from '@/lib/claims/named-source'
import { withinQuotes } from '@/lib/claims/quotation'
import { REASON_WORDS } from '@/lib/claims/reason-words'
import { workingOf } from '@/lib/claims/say'
import type { Ground } from '@/lib/claims/status'
import type { Evidence } from '@/lib/dossier/rows'
import { inEach, JOINS, type Locale, type Text } from '@/lib/locale'

/**
 * Why a claim has its status, in a sentence that names the sources with the numbers that they give. It never says that
 * nothing was found where a row of evidence, weak or not, says otherwise.
 *
 * @param ground what decided the status
 * @param checks the checks that test the claim, for the sentences that show a calculation
 * @param sourceless whether nothing beside the article speaks to the claim (`isSourceless`)
 * @param claimed the claim’s number and subject; without them no numbers are given
 */
export function reasonOf(
  ground: Ground,
  checks: readonly CheckOutcome[],
  sourceless: boolean,
  claimed: Claimed | null = null,
): Text {
  return inEach((locale) => sentencesOf(ground, checks, sourceless, claimed, locale).join(JOINS[locale].gap))
}

function sentencesOf(
  ground: Ground,
  checks: readonly CheckOutcome[],
  sourceless: boolean,
  claimed: Claimed | null,
  locale: Locale,
): string[] {
  const words = REASON_WORDS[locale]
  const named = (evidence: readonly Evidence[]) => words.names(publisherNames(evidence, locale))
  /** What some evidence gives, with what is said of its kind; other sentences where it gives no number. */
  const numbered = (evidence: readonly Evidence[], kind: string, otherwise: string[]) => {
    const given = givenBeside(evidence, claimed, locale)
    return given === null ? otherwise : [given + kind]
  }
  const number = claimed === null ? null : ownNumber(claimed, locale)
  /** A sentence about some evidence; none where there is none. */
  const about = (evidence: readonly Evidence[], say: (names: string, several: boolean) => string) =>
    evidence.length === 0 ? [] : [say(named(evidence), isSeveral(evidence))]
  const independent = (evidence: readonly Evidence[], say: (names: string) => string) =>
    about(
      evidence.filter(({ origin }) => origin === 'independent'),
      say,
    )
  const differing = (evidence: readonly Evidence[]) => {
    const given = evidence.map((e) => givenBy(e, claimed, locale)).join(JOINS[locale].semicolon)
    return about(evidence, (_, several) => words.differ(given, several))
  }
  const failing = () => {
    const workings = workingsOf(checks, 'does-not-hold', locale)
    return workings === '' ? [] : [words.fails(workings)]
  }
  /** That nothing was found for the number, unless some evidence has the number for something else. */
  const noneFor = (related: readonly Evidence[], otherwise: string) =>
    number === null || related.some((e) => numberBeside(e, claimed, locale) === number)
      ? otherwise
      : words.noneFor(number, claimed?.quantity.kind === 'date')
  const relatedOnly = (related: readonly Evidence[]) => {
    const parts = related.filter(({ relation }) => relation === 'partly')
    const isWeak = parts.every(({ grade }) => grade === 'weak')
    const others = related.filter((e) => !parts.includes(e))
    return [
      ...(parts.length > 0
        ? about(parts, (names, several) => words.noneInFull(names, several, isWeak))
        : [noneFor(related, words.noneStates)]),
      ...about(others, words.related),
    ]
  }
  switch (ground.kind) {
    case 'independent-agrees': {
      const { deciding } = ground
      return numbered(
        deciding,
        words.independent(isSeveral(deciding)),
        about(deciding, words.independentAgrees),
      )
    }
    case 'own-agrees': {
      const said = about(ground.deciding, words.ownAgrees)
      const weak = independent(ground.repeating, words.onlyWeakAgree)
      return weak.length > 0
        ? [...numbered(ground.deciding, words.selfReported, said), ...weak]
        : numbered(ground.deciding, words.selfReportedAlone, [...said, words.noIndependent])
    }
    case 'original-agrees': {
      const said = about(ground.deciding, words.originalAgrees)
      const others = firstOf(
        independent(ground.partial, words.independentInPart),
        independent(ground.repeating, words.onlyWeakAgree),
      )
      return others.length > 0
        ? [...numbered(ground.deciding, words.original, said), ...others]
        : numbered(ground.deciding, words.originalAlone, [...said, words.noSecondCount])
    }
    case 'items-counted':
      return [words.itemsCounted(ground.items.map(withinQuotes), claimed?.items?.[locale] ?? [])]
    case 'check-holds': {
      const dated = checks.every(({ check, verdict }) => verdict !== 'holds' || check.kind === 'duration')
      return [words.worked(workingsOf(checks, 'holds', locale), dated, number)]
    }
    case 'agrees-in-part':
      return about(ground.deciding, words.agreeInPart)
    case 'sources-divided':
      return [divided(ground.deciding, locale), ...failing()]
    case 'source-differs':
      return differing(ground.deciding)
    case 'arithmetic-fails': {
      const of = (relation: Evidence['relation']) => ground.deciding.filter((e) => e.relation === relation)
      return [
        ...about(of('agrees'), words.agree),
        ...about(of('partly'), words.agreeInPart),
        ...differing(of('differs')),
        ...failing(),
      ]
    }
    case 'only-repeated':
      return numbered(
        ground.repeating,
        words.repetitions(isSeveral(ground.repeating)),
        about(ground.repeating, words.onlyRepeated),
      )
    case 'uncheckable':
      return [
        words.uncheckable[ground.why],
        ...about(ground.repeating, words.repeated),
        ...about(ground.related, words.related),
      ]
    case 'related-only':
      return relatedOnly(ground.related)
    case 'nothing-found':
      return [sourceless ? noneFor([], words.noneFound) : words.noneButCalculated]
  }
}

/** The first of some lists that is not empty. */
function firstOf(...lists: readonly string[][]): string[] {
  return lists.find((list) => list.length > 0) ?? []
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
  const agrees = words.names(publisherNames(supporting, locale))
  const differs = words.names(publisherNames(differing, locale))
  // The same body on both sides has published several things, which do not all say the same.
  if (publisherNames(differing, locale).every((name) => publisherNames(supporting, locale).includes(name)))
    return words.sameDivided(differs, isSeveral(differing))
  if (supporting.every((e) => e.relation === 'partly')) return words.partDivided(agrees, differs)
  return words.divided(agrees, differs)
}

/** What a source gives, where it gives a number or date that can be compared. */
function givenBy(evidence: Evidence, claimed: Claimed | null, locale: Locale): string {
  const publisher = publisherOf(evidence, locale)
  const number = numberBeside(evidence, claimed, locale)
  return number === null ? publisher : REASON_WORDS[locale].given(number, publisher)
}

function isSeveral(evidence: readonly Evidence[]): boolean {
  return new Set(evidence.map(({ publisher }) => publisher)).size > 1
}
