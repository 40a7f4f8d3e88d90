import type { Calculation, ResolvedOperand } from '@/lib/claims/check'
import { CHECK_WORDS } from '@/lib/claims/check-words'
import { equalsResult, isReading, writeResult } from '@/lib/claims/written'
import type { Claim } from '@/lib/dossier/rows'
import { inEach, JOINS, type Locale, type Text } from '@/lib/locale'
import { isPoint } from '@/lib/quantity/interval'
import { writeQuantity, writeValue } from '@/lib/quantity/write'

function writeOperand(operand: ResolvedOperand, locale: Locale): string {
  const value = writeBare(operand, locale)
  // A minus sign must not look like a subtraction.
  if (operand.per === null)
    return operand.quantity.kind === 'number' && operand.quantity.value < 0 ? `(${value})` : value
  return `(${value} ÷ ${writeValue(operand.per, locale)})`
}

function writeBare({ quantity }: ResolvedOperand, locale: Locale): string {
  if (quantity.kind === 'date' || !isPoint(quantity.interval))
    return writeQuantity(quantity, locale, { unit: false })
  return writeValue(quantity, locale)
}

/** What is calculated, without what comes out: `1 − 480 ÷ 3,072`. With an operand missing, what there is. */
export function expressionOf(calculation: Calculation): Text {
  return inEach((locale) => {
    const [a, b] = calculation.operands.map((operand) => writeOperand(operand, locale))
    if (a === undefined) return '—'
    if (b === undefined) return `? → ${a}`
    switch (calculation.check.kind) {
      case 'ratio':
        return `${a} ÷ ${b}`
      case 'gain':
        return `${a} ÷ ${b} − 1`
      case 'difference':
        return `${a} − ${b}`
      case 'reduction':
        return `1 − ${b} ÷ ${a}`
      case 'error-reduction':
        return `1 − (1 − ${b}) ÷ (1 − ${a})`
      case 'duration':
        return `${a} → ${b}`
    }
  })
}

/** A check with its result, as `1 − 480 ÷ 3,072 ≈ 84.4%`. With an operand missing, what there is. */
export function workingOf(calculation: Calculation): Text {
  const expression = expressionOf(calculation)
  if (calculation.operands.length < 2) return expression
  const isLapse = calculation.check.kind === 'duration'
  return inEach((locale) => {
    const { colon } = JOINS[locale]
    const result = isLapse
      ? colon + writeResult(calculation, locale)
      : ` ${equalsResult(calculation, locale)}`
    return expression[locale] + result
  })
}

/** A number with the article’s words for it. */
export type Stated = Pick<Claim, 'quote' | 'quantity'>

/** What a check tests: the article’s words, in quotation marks, where a language quotes them, else the number as we write it. */
export function claimedWords({ quote, quantity }: Stated): Text {
  return inEach((locale) =>
    CHECK_WORDS[locale].claimed(quote, writeQuantity(quantity, locale), isReading(quantity)),
  )
}

/** What comes of a check, in a few words: “✓ Holds”, “? Inconclusive: overlaps in part”. */
export function sayOutcome({ obstacle, outcome, fit }: Calculation, locale: Locale): string {
  const words = CHECK_WORDS[locale]
  if (obstacle !== null && obstacle !== 'other-quantity') return words.because(words.obstacles[obstacle])
  if (obstacle === null || fit === null) return words.outcomes[outcome ?? 'none']
  return words.indirectOnly(words.fits[fit])
}
