import type { CheckOutcome, ResolvedOperand } from '@/lib/claims/check'
import { withinQuotes } from '@/lib/claims/quotation'
import type { Claim } from '@/lib/dossier/rows'
import { inEach, type Locale, type Text } from '@/lib/locale'
import { isPoint } from '@/lib/quantity/interval'
import { writeDerived, writeQuantity, writeValue } from '@/lib/quantity/write'

/** The result of a check in words, to three significant digits: 84.4%, 6.4 times, 2.04 months; a dash when there is none. */
export function writeResult(outcome: CheckOutcome, locale: Locale): string {
  if (outcome.derived === null) return '—'
  if (outcome.check.kind === 'difference' && outcome.unit === 'share') return writePoints(outcome, locale)
  return writeDerived(outcome.derived, outcome.unit, locale)
}

/** A difference of shares is told in percentage points, never in per cent. */
function writePoints(outcome: CheckOutcome, locale: Locale): string {
  const percent = outcome.derived === null ? '—' : writeDerived(outcome.derived, 'share', locale)
  const points = percent.replaceAll('%', '')
  return locale === 'zh' ? `${points}个百分点` : `${points} percentage points`
}

function writeOperand(operand: ResolvedOperand, locale: Locale): string {
  const value = writeBare(operand, locale)
  if (operand.per === null) return value
  return `(${value} ÷ ${writeValue(operand.per, locale)})`
}

function writeBare({ quantity }: ResolvedOperand, locale: Locale): string {
  if (quantity.kind === 'date' || !isPoint(quantity.interval))
    return writeQuantity(quantity, locale, { unit: false })
  return writeValue(quantity, locale)
}

/** The sum of a check in figures, as `1 − 480 ÷ 3,072 = 84.4%`. With an operand missing, what there is. */
export function workingOf(outcome: CheckOutcome): Text {
  return inEach((locale) => {
    const [a, b] = outcome.operands.map((operand) => writeOperand(operand, locale))
    if (a === undefined) return '—'
    if (b === undefined) return `? → ${a}`
    const result = writeResult(outcome, locale)
    switch (outcome.check.kind) {
      case 'ratio':
        return `${a} ÷ ${b} = ${result}`
      case 'gain':
        return `${a} ÷ ${b} − 1 = ${result}`
      case 'difference':
        return `${a} − ${b} = ${result}`
      case 'reduction':
        return `1 − ${b} ÷ ${a} = ${result}`
      case 'error-reduction':
        return `1 − (1 − ${b}) ÷ (1 − ${a}) = ${result}`
      case 'duration':
        return locale === 'zh' ? `${a} → ${b}：${result}` : `${a} → ${b}: ${result}`
    }
  })
}

/** What a check says of the claim that states the result, in one sentence. */
export function sentenceOf(outcome: CheckOutcome, claimed: Claim | null): Text {
  const result = (locale: Locale) => writeResult(outcome, locale)
  if (claimed === null) {
    return {
      zh: `结果为${result('zh')}；文章没有给出这一结果。`,
      en: `It comes to ${result('en')}; the article states no such result.`,
    }
  }
  const zh = withinQuotes(claimed.quote)
  const en = writeQuantity(claimed.quantity, 'en')
  if (outcome.obstacle === 'operand-missing') {
    return {
      zh: `无法判断“${zh}”是否成立：缺少可供起算的数字。`,
      en: `Inconclusive for “${en}”: there is no number to count from.`,
    }
  }
  if (outcome.obstacle === 'divisor-holds-zero') {
    return {
      zh: `无法判断“${zh}”是否成立：除数可能为零。`,
      en: `Inconclusive for “${en}”: the divisor could be zero.`,
    }
  }
  if (outcome.verdict === 'holds') {
    return {
      zh: `结果为${result('zh')}，与文中的“${zh}”相符。`,
      en: `It comes to ${result('en')}, which agrees with “${en}”.`,
    }
  }
  if (outcome.verdict === 'does-not-hold') {
    return {
      zh: `结果为${result('zh')}，与文中的“${zh}”不符。`,
      en: `It comes to ${result('en')}, which contradicts “${en}”.`,
    }
  }
  if (outcome.obstacle === 'overlap') {
    return {
      zh: `结果为${result('zh')}，与“${zh}”部分重合，无法判断。`,
      en: `It comes to ${result('en')}, which overlaps “${en}” in part: inconclusive.`,
    }
  }
  if (outcome.fit === 'outside') {
    return {
      zh: `结果为${result('zh')}，得不出“${zh}”；但所比的不是同一种量，无法断定。`,
      en: `It comes to ${result('en')}, from which “${en}” does not follow; but it measures something else, so it is inconclusive.`,
    }
  }
  return {
    zh: `结果为${result('zh')}，落在“${zh}”之内；但所比的不是同一种量，无法断定。`,
    en: `It comes to ${result('en')}, which would fit “${en}”; but it measures something else, so it is inconclusive.`,
  }
}
