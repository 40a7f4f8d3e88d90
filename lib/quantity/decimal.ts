import { decimalOf } from '@/lib/quantity/rounding'

/** The sign before decimals where the text around a number tells it; null where it does not. */
export type DecimalSign = '.' | ',' | null

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A number in plain decimal digits, never with an exponent: 20000000, 0.0000001. The sign is the caller's. */
export function plainDigits(n: number): string {
  const { digits, exponent } = decimalOf(n)
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${digits}`
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0')
  const rest = digits.slice(exponent + 1)
  return rest === '' ? whole : `${whole}.${rest}`
}

/** The two parts of scientific notation: 8.22 and 10²². */
export function scientificParts(n: number): { mantissa: string; power: string } {
  const { digits, exponent } = decimalOf(n)
  const mantissa = digits.length === 1 ? digits : `${digits.slice(0, 1)}.${digits.slice(1)}`
  const raised = [...String(Math.abs(exponent))].map((digit) => SUPERSCRIPTS[Number(digit)]).join('')
  return { mantissa, power: `10${exponent < 0 ? '⁻' : ''}${raised}` }
}

/** The power of ten that superscript digits name, as ²² or ⁻⁷. */
export function readSuperscript(text: string): number {
  return Number([...text].map((sign) => (sign === '⁻' ? '-' : SUPERSCRIPTS.indexOf(sign))).join(''))
}

/** A comma that can only be before decimals (3,5 and 1.234,5), or points that can only be between thousands (1.234.567). */
export const ONLY_COMMA =
  /(?<![\d.,])(?:\d+,(?:\d{1,2}|\d{4,})|\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,}|0,\d{3})(?![\d.,]*\d)/
/** A point that can only be before decimals (3.5 and 1,234.5), or commas that can only be between thousands (1,234,567). */
export const ONLY_POINT =
  /(?<![\d.,])(?:\d+\.(?:\d{1,2}|\d{4,})|\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,}|0\.\d{3})(?![\d.,]*\d)/

const GROUPED_COMMA = /(?<![\d.,])\d{1,3}(?:\.\d{3})+,\d{1,2}(?![\d.,]*\d)/
const GROUPED_POINT = /(?<![\d.,])\d{1,3}(?:,\d{3})+\.\d{1,2}(?![\d.,]*\d)/

/** The sign before decimals that a number with both signs shows for its own line: 1.000 beside 1.250,50 is a thousand. */
export function decimalOfOne(text: string): DecimalSign {
  const line = text.slice(0, 1000)
  const comma = GROUPED_COMMA.test(line)
  if (comma === GROUPED_POINT.test(line)) return null
  return comma ? ',' : '.'
}

/** The sign before decimals that texts show together, or null where they show none or both. */
export function decimalOfAll(texts: readonly string[]): DecimalSign {
  const commas = texts.some((text) => ONLY_COMMA.test(text.slice(0, 1000)))
  const points = texts.some((text) => ONLY_POINT.test(text.slice(0, 1000)))
  if (commas === points) return null
  return commas ? ',' : '.'
}
