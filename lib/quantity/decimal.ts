import { clean } from '@/lib/quantity/interval'

/** The sign before decimals where the text around a number shows it; null where it does not. */
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
  return { mantissa, power: powerOfTen(exponent) }
}

/** A power of ten as it is printed: 10²², 10⁻⁷. */
export function powerOfTen(exponent: number): string {
  return `10${String(exponent).replace(/./g, (sign) => (sign === '-' ? '⁻' : SUPERSCRIPTS.charAt(Number(sign))))}`
}

/** The power of ten that superscript digits name, as ²² or ⁻⁷. */
export function readSuperscript(text: string): number {
  return Number([...text].map((sign) => (sign === '⁻' ? '-' : SUPERSCRIPTS.indexOf(sign))).join(''))
}

/** A comma that can only be before decimals (3,5 and 1.234,5), or points that can only be between thousands (1.234.567). */
const ONLY_COMMA =
  /(?<![\d.,])(?:\d+,(?:\d{1,2}|\d{4,})|\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,}|0,\d{3})(?![\d.,]*\d)/
/**
 * A point that can only be before decimals (3.5 and 1,234.5), or commas that can only be between thousands (1,234,567) and
 * lakhs (12,34,567).
 */
const ONLY_POINT =
  /(?<![\d.,])(?:\d+\.(?:\d{1,2}|\d{4,})|\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,}|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?|0\.\d{3})(?![\d.,]*\d)/

const GROUPED_COMMA = /(?<![\d.,])\d{1,3}(?:\.\d{3})+,\d{1,2}(?![\d.,]*\d)/
const GROUPED_POINT = /(?<![\d.,])\d{1,3}(?:,\d{3})+\.\d{1,2}(?![\d.,]*\d)/

/** The sign before decimals that a number with both signs shows for its own line: 1.000 beside 1.250,50 is a thousand. */
export function decimalOfOne(text: string): DecimalSign {
  return shownBy([text], GROUPED_COMMA, GROUPED_POINT)
}

/** The sign before decimals that texts show together, or null where they show none or both. */
export function decimalOfAll(texts: readonly string[]): DecimalSign {
  return shownBy(texts, ONLY_COMMA, ONLY_POINT)
}

function shownBy(texts: readonly string[], comma: RegExp, point: RegExp): DecimalSign {
  const [commas, points] = [comma, point].map((sign) => texts.some((text) => sign.test(text.slice(0, 1000))))
  return commas === points ? null : commas ? ',' : '.'
}

/** Rounds to so many significant digits (1 to 12). Whole digits of numbers under 10,000 are kept: 3072 stays 3072. */
export function roundSignificant(n: number, digits: number): number {
  return clean(Number(n.toPrecision(keptDigits(n, digits))))
}

function keptDigits(n: number, digits: number): number {
  const whole = Math.abs(n) < 10_000 && n !== 0 ? String(Math.trunc(Math.abs(n))).length : 0
  return Math.max(digits, whole, 1)
}

/**
 * Rounds the ends of a range outwards, so that what is said to be over the one and under the other still is.
 * @example roundOutwards({ low: 1.0516, high: 1.7818 }, 3) // 1.05 and 1.79
 */
export function roundOutwards<Range extends { low: number; high: number }>(
  range: Range,
  digits: number,
): Range {
  return { ...range, low: clean(-roundUp(-range.low, digits)), high: roundUp(range.high, digits) }
}

function roundUp(n: number, digits: number): number {
  const nearest = roundSignificant(n, digits)
  if (nearest >= clean(n)) return nearest
  return clean(nearest + 10 ** (decimalOf(n).exponent - keptDigits(n, digits) + 1))
}

/** The decimal form of a finite number: digits without leading or trailing zeros, and the power of ten of the first. */
export function decimalOf(n: number): { digits: string; exponent: number } {
  const [mantissa = '0', exponent = '0'] = Math.abs(clean(n)).toExponential().split('e')
  return { digits: mantissa.replace('.', ''), exponent: Number(exponent) }
}

/** How many significant digits a number is printed with at least: 20,000,000 has one, 1.6 has two. */
export function significantDigits(n: number): number {
  return decimalOf(n).digits.length
}

/** Whether a number is 10, 100, 1000 and so on. */
export function isPowerOfTen(n: number): boolean {
  return n >= 10 && Number.isFinite(n) && decimalOf(n).digits === '1'
}
