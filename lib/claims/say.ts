import type { CheckOutcome, ResolvedOperand } from '@/lib/claims/check'
import type { Ground } from '@/lib/claims/status'
import type { Claim, Evidence } from '@/lib/dossier/rows'
import type { Locale, Text } from '@/lib/i18n/locale'
import { withinQuotes } from '@/lib/i18n/quotation'
import { isPoint } from '@/lib/quantity/interval'
import { writeDerived, writeQuantity, writeValue } from '@/lib/quantity/write'

function inEach(write: (locale: Locale) => string): Text {
  return { zh: write('zh'), en: write('en') }
}

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
      en: `Whether “${en}” holds cannot be told: a figure to count from is missing.`,
    }
  }
  if (outcome.obstacle === 'divisor-holds-zero') {
    return {
      zh: `无法判断“${zh}”是否成立：除数可能为零。`,
      en: `Whether “${en}” holds cannot be told: the divisor could be zero.`,
    }
  }
  if (outcome.verdict === 'holds') {
    return {
      zh: `结果为${result('zh')}，与文中的“${zh}”相符。`,
      en: `It comes to ${result('en')}, which bears out “${en}”.`,
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
      en: `It comes to ${result('en')}, which overlaps “${en}” in part: it cannot be told.`,
    }
  }
  if (outcome.fit === 'outside') {
    return {
      zh: `结果为${result('zh')}，得不出“${zh}”；但所比的不是同一种量，无法断定。`,
      en: `It comes to ${result('en')}, from which “${en}” does not follow; but it measures something else, so it cannot be told.`,
    }
  }
  return {
    zh: `结果为${result('zh')}，落在“${zh}”之内；但所比的不是同一种量，无法断定。`,
    en: `It comes to ${result('en')}, which would fit “${en}”; but it measures something else, so it cannot be told.`,
  }
}

/** Why a claim stands as it does, in one sentence that names the sources that decided. */
export function reasonOf(ground: Ground, deciding: readonly Evidence[]): Text {
  const names = [...new Set(deciding.map((e) => e.publisher))]
  const zh = names.join('、')
  const en = joinEnglish(names)
  const agreeing = [...new Set(deciding.filter((e) => e.relation === 'agrees').map((e) => e.publisher))]
  const differing = [...new Set(deciding.filter((e) => e.relation === 'differs').map((e) => e.publisher))]
  switch (ground) {
    case 'independent-agrees':
      return { zh: `独立来源与之相符：${zh}。`, en: `An independent source agrees: ${en}.` }
    case 'own-agrees':
      return {
        zh: `当事方自己的材料如此记载：${zh}；没有找到独立来源。`,
        en: `The makers’ own publication says so: ${en}. No independent source was found.`,
      }
    case 'sources-divided':
      return differing.length === 0
        ? {
            zh: `有来源与之相符（${agreeing.join('、')}），但文中的算术不成立。`,
            en: `A source agrees (${joinEnglish(agreeing)}), but the article’s arithmetic does not hold.`,
          }
        : {
            zh: `来源不一：${agreeing.join('、')}有相符之处，${differing.join('、')}有不符之处。`,
            en: `The sources are divided. In agreement, in part: ${joinEnglish(agreeing)}. Different: ${joinEnglish(differing)}.`,
          }
    case 'source-differs':
      return { zh: `有来源与之不符：${zh}。`, en: `A source differs: ${en}.` }
    case 'arithmetic-fails':
      return {
        zh: '按文中的数字重算，结果不符。',
        en: 'Redone from the article’s own figures, the sum does not hold.',
      }
    case 'relays-only':
      return {
        zh: '只找到转述，没有找到当事方或独立来源的记载。',
        en: 'Only repetitions were found, neither the makers’ own word nor an independent one.',
      }
    case 'context-only':
      return {
        zh: '只找到背景材料，没有找到能证实或否定它的来源。',
        en: 'Only background was found, nothing that bears it out or contradicts it.',
      }
    case 'nothing-found':
      return { zh: '没有找到其他来源。', en: 'No other source was found.' }
  }
}

function joinEnglish(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
