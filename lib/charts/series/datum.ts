import type { Datum, MarkForm, Tone } from '@/lib/charts/series/series'
import { FIGURE_WORDS } from '@/lib/charts/words'
import type { AssessedClaim, CheckResult } from '@/lib/claims/assess'
import type { ClaimView } from '@/lib/claims/claim-view'
import { writeResult } from '@/lib/claims/say'
import { type Divisor, measured } from '@/lib/compare/comparison'
import type { Evidence } from '@/lib/dossier/rows'
import { inEach, type Text } from '@/lib/locale'
import { type Interval, isPoint } from '@/lib/quantity/interval'
import { numberQuantity } from '@/lib/quantity/number-quantity'
import type { Quantity } from '@/lib/quantity/quantity'
import { writeDerived, writeQuantity } from '@/lib/quantity/write'
import { scriptLanguage } from '@/lib/text/script-language'

function middle({ low, high }: Interval): number {
  return (low + high) / 2
}

function positionOf(quantity: Quantity): number {
  return quantity.kind === 'date' ? middle(quantity.interval) : quantity.value
}

interface Drawn {
  readonly value: number
  readonly interval: Interval
  readonly written: Text
}

/** A figure, divided if it is to be, as it stands on an axis and beside its mark. Throws when the divisor can be zero. */
export function drawn(quantity: Quantity, divisor: Divisor | null, unit: boolean): Drawn {
  if (divisor === null || quantity.kind === 'date') {
    return {
      value: positionOf(quantity),
      interval: quantity.interval,
      written: { zh: writeQuantity(quantity, 'zh', { unit }), en: writeQuantity(quantity, 'en', { unit }) },
    }
  }
  const interval = measured(quantity, divisor)
  const value = isPoint(interval)
    ? interval.low
    : quantity.value / (positionOf(divisor.quantity) / divisor.quantity.unit.dimension.per)
  const write = (locale: 'zh' | 'en') =>
    isPoint(interval)
      ? writeQuantity(numberQuantity(Math.round(value), quantity.unit, quantity.hedge), locale, { unit })
      : writeDerived(interval, quantity.unit, locale)
  return { value, interval, written: { zh: write('zh'), en: write('en') } }
}

/** Where the article says it: “Article, section 2, paragraph 6”. */
export function whereOf({ place }: Pick<ClaimView, 'place'>): Text {
  return inEach((locale) => FIGURE_WORDS[locale].inArticle(place[locale]))
}

/** The mark of a claim in its subject's colour. */
export function claimDatum(item: AssessedClaim, form: MarkForm, divisor: Divisor | null = null): Datum {
  const { claim, subject } = item
  return {
    id: claim.id,
    source: 'claim',
    form,
    tone: subject.family,
    hedge: claim.quantity.hedge,
    ...drawn(claim.quantity, divisor, false),
    tip: {
      heading: claim.statement,
      quote: claim.quote,
      quoteLang: item.lang,
      source: whereOf(item),
    },
    claim: claim.id,
  }
}

/** The ring of a piece of evidence that has a figure; dashed where the source is weak. */
export function evidenceDatum(
  evidence: Evidence,
  quantity: Quantity,
  divisor: Divisor | null = null,
  tone: Tone = 'ink',
): Datum {
  return {
    id: evidence.id,
    source: 'evidence',
    form: evidence.grade === 'weak' ? 'weak' : 'hollow',
    tone,
    hedge: quantity.hedge,
    ...drawn(quantity, divisor, true),
    tip: {
      heading: { zh: evidence.note.zh, en: evidence.note.en },
      quote: evidence.excerpt,
      quoteLang: scriptLanguage(evidence.excerpt),
      source: { zh: evidence.publisher, en: evidence.publisher },
    },
    claim: evidence.claim,
  }
}

/** The mark of what a check derives; null when it derives nothing. */
export function checkDatum(result: CheckResult): Datum | null {
  if (result.derived === null) return null
  return {
    id: result.check.id,
    source: 'check',
    form: 'derived',
    tone: 'ink',
    hedge: isPoint(result.derived) ? 'exact' : 'range',
    value: middle(result.derived),
    interval: result.derived,
    written: { zh: writeResult(result, 'zh'), en: writeResult(result, 'en') },
    tip: {
      heading: result.sentence,
      quote: result.working.en,
      quoteLang: 'en',
      source: result.check.note,
    },
    claim: result.check.against ?? result.check.operands[0]?.id ?? '',
  }
}
