import { clean } from '@/lib/quantity/interval'

/** Rounds to so many significant digits (1 to 12). Whole digits of numbers under 10,000 are kept: 3072 stays 3072. */
export function roundSignificant(n: number, digits: number): number {
  const whole = Math.abs(n) < 10_000 ? String(Math.trunc(Math.abs(n))).length : 0
  return clean(Number(n.toPrecision(Math.max(digits, n === 0 ? 1 : whole))))
}

/** The decimal figure of a finite number: digits without leading or trailing zeros, and the power of ten of the first. */
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
