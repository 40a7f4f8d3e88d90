import { type Datum, type MarkForm, placeOf, sourceForm, UNASSESSED } from '@/lib/charts/series/datum'
import { CHART_WORDS } from '@/lib/charts/words'
import type { AssessedClaim, CheckResult } from '@/lib/claims/assess'
import { CHECK_WORDS } from '@/lib/claims/check-words'
import type { ClaimView } from '@/lib/claims/claim-view'
import { publisherOf } from '@/lib/claims/named-source'
import { sayOutcome } from '@/lib/claims/say'
import { writeResult, writtenOf } from '@/lib/claims/written'
import type { Evidence } from '@/lib/dossier/rows'
import { inEach, JOINS, type Locale, type Text } from '@/lib/locale'
import { isPoint, middle } from '@/lib/quantity/interval'
import type { Quantity } from '@/lib/quantity/quantity'
import { writeInterval, writeQuantity } from '@/lib/quantity/write'
import { scriptLanguage } from '@/lib/text/script-language'

/** What a hedge allows, in words; null for exact numbers, and for dates, which are written as they are known. */
function rangeOf({ interval, unit }: Quantity): Text | null {
  if (isPoint(interval) || unit.kind === 'date') return null
  return inEach((locale) => writeInterval(interval, unit, locale, { digits: 3 }))
}

/** Where the article says it: “Article, section 2, paragraph 6”. */
export function whereOf({ place }: Pick<ClaimView, 'place'>): Text {
  return inEach((locale) => CHART_WORDS[locale].inArticle(place[locale]))
}

/** The mark of a claim in its subject's colour. */
export function claimDatum(item: AssessedClaim, form: MarkForm): Datum {
  const { claim, subject, topic, status } = item
  const { quantity } = claim
  const words = (unit: boolean) => inEach((locale) => writtenOf(claim, locale, { unit }))
  return {
    ...UNASSESSED,
    ...placeOf(quantity),
    written: words(false),
    full: words(true),
    id: claim.id,
    source: 'claim',
    claim: claim.id,
    form,
    tone: subject.family,
    hedge: quantity.hedge,
    status,
    topic,
    card: {
      heading: claim.statement,
      quote: claim.quote,
      quoteLang: item.lang,
      source: whereOf(item),
      range: rangeOf(quantity),
    },
  }
}

/** The mark of a piece of evidence that has a number. */
export function evidenceDatum(evidence: Evidence, quantity: Quantity): Datum {
  const { grade, relation } = evidence
  // A source's number is always beside a claim's: it says what it counts.
  const written = inEach((locale) => writeQuantity(quantity, locale))
  return {
    ...UNASSESSED,
    ...placeOf(quantity),
    written,
    full: written,
    id: evidence.id,
    source: 'evidence',
    claim: evidence.claim,
    ...sourceForm(relation, grade === 'weak'),
    tone: 'ink',
    hedge: quantity.hedge,
    grade,
    card: {
      heading: evidence.note,
      quote: evidence.excerpt,
      quoteLang: scriptLanguage(evidence.excerpt),
      source: inEach((locale) => publisherOf(evidence, locale)),
      range: rangeOf(quantity),
    },
  }
}

/** The mark of what a check derives; null when it derives nothing. */
export function checkDatum(result: CheckResult): Datum | null {
  const { check, derived, unit, fit, outcome } = result
  if (derived === null) return null
  const written = inEach((locale) => writeResult(result, locale))
  return {
    ...UNASSESSED,
    id: check.id,
    source: 'check',
    claim: check.against ?? check.operands[0]?.id ?? '',
    form: 'derived',
    tone: 'ink',
    hedge: isPoint(derived) ? 'exact' : 'range',
    value: middle(derived),
    interval: derived,
    unit,
    written,
    full: written,
    fit,
    outcome,
    card: {
      heading: inEach((locale) => headingOf(result, locale)),
      quote: result.working.en,
      quoteLang: 'en',
      source: check.note,
      range: null,
    },
  }
}

/** What a check tests, and what comes of it. */
function headingOf(result: CheckResult, locale: Locale): string {
  const { notClaimed, tested } = CHECK_WORDS[locale]
  if (result.claimed === null) return notClaimed
  return tested(result.claimed[locale]) + JOINS[locale].colon + sayOutcome(result, locale)
}
