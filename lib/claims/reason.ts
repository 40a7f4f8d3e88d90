import type { CheckOutcome, Verdict } from '@/lib/claims/check'
import { publisherOf } from '@/lib/claims/named-source'
import { withinQuotes } from '@/lib/claims/quotation'
import { REASON_WORDS } from '@/lib/claims/reason-words'
import { workingOf } from '@/lib/claims/say'
import type { Ground } from '@/lib/claims/status'
import type { Evidence } from '@/lib/dossier/rows'
import { inEach, JOINS, type Locale, type Text } from '@/lib/locale'
import { writeQuantity } from '@/lib/quantity/write'

/**
 * Why a claim has its status, in a sentence that names the sources. It never says that nothing was found where a row of
 * evidence, weak or not, says otherwise.
 *
 * @param ground what decided the status
 * @param checks the checks that test the claim, for the sentences that show a calculation
 * @param sourceless whether nothing beside the article speaks to the claim (`isSourceless`)
 * @param dimension of the claim’s unit: numbers of sources in another would not be understood beside it
 */
export function reasonOf(
  ground: Ground,
  checks: readonly CheckOutcome[],
  sourceless: boolean,
  dimension: string | null = null,
): Text {
  return inEach((locale) =>
    sentencesOf(ground, checks, sourceless, dimension, locale).join(JOINS[locale].gap),
  )
}

function sentencesOf(
  ground: Ground,
  checks: readonly CheckOutcome[],
  sourceless: boolean,
  dimension: string | null,
  locale: Locale,
): string[] {
  const words = REASON_WORDS[locale]
  const named = (evidence: readonly Evidence[]) => words.names(publishersOf(evidence, locale))
  /** A sentence about some evidence; none where there is none. */
  const about = (evidence: readonly Evidence[], say: (names: string, several: boolean) => string) =>
    evidence.length === 0 ? [] : [say(named(evidence), isSeveral(evidence))]
  const independent = (evidence: readonly Evidence[], say: (names: string) => string) =>
    about(
      evidence.filter(({ origin }) => origin === 'independent'),
      say,
    )
  const differing = (evidence: readonly Evidence[]) => {
    const given = evidence.map((e) => givenBy(e, dimension, locale)).join(JOINS[locale].semicolon)
    return about(evidence, (_, several) => words.differ(given, several))
  }
  const failing = () => {
    const workings = workingsOf(checks, 'does-not-hold', locale)
    return workings === '' ? [] : [words.fails(workings)]
  }
  switch (ground.kind) {
    case 'independent-agrees':
      return about(ground.deciding, words.independentAgrees)
    case 'own-agrees':
      return [
        ...about(ground.deciding, words.ownAgrees),
        ...firstOf(independent(ground.repeating, words.onlyWeakAgree), [words.noIndependent]),
      ]
    case 'original-agrees':
      return [
        ...about(ground.deciding, words.originalAgrees),
        ...firstOf(
          independent(ground.partial, words.independentInPart),
          independent(ground.repeating, words.onlyWeakAgree),
          [words.noSecondCount],
        ),
      ]
    case 'items-counted':
      return [words.itemsCounted(ground.items.length, ground.items.map(withinQuotes))]
    case 'check-holds': {
      const dated = checks.every(({ check, verdict }) => verdict !== 'holds' || check.kind === 'duration')
      return [words.worked(workingsOf(checks, 'holds', locale), dated)]
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
      return about(ground.repeating, words.onlyRepeated)
    case 'uncheckable':
      return [
        words.uncheckable[ground.why],
        ...about(ground.repeating, words.repeated),
        ...about(ground.related, words.related),
      ]
    case 'related-only':
      return [words.noneStates, ...about(ground.related, words.related)]
    case 'nothing-found':
      return [sourceless ? words.noneFound : words.noneButCalculated]
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
  const agrees = words.names(publishersOf(supporting, locale))
  const differs = words.names(publishersOf(differing, locale))
  // The same body on both sides has published several things, which do not all say the same.
  if (publishersOf(differing, locale).every((name) => publishersOf(supporting, locale).includes(name)))
    return words.sameDivided(differs, isSeveral(differing))
  if (supporting.every((e) => e.relation === 'partly')) return words.partDivided(agrees, differs)
  return words.divided(agrees, differs)
}

/** What a source gives, where it gives a number or date that can be compared. */
function givenBy(evidence: Evidence, dimension: string | null, locale: Locale): string {
  const { quantity } = evidence
  const publisher = publisherOf(evidence, locale)
  return quantity === null || (dimension !== null && quantity.unit.dimension.id !== dimension)
    ? publisher
    : REASON_WORDS[locale].given(writeQuantity(quantity, locale), publisher)
}

function publishersOf(evidence: readonly Evidence[], locale: Locale): string[] {
  return [...new Set(evidence.map((e) => publisherOf(e, locale)))]
}

function isSeveral(evidence: readonly Evidence[]): boolean {
  return new Set(evidence.map(({ publisher }) => publisher)).size > 1
}
