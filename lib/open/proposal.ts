import { readQuantities } from '@/lib/quantity/read'
import type { Units } from '@/lib/quantity/units'

/** What may part two numbers that are separate. */
const LIST = /^\s*(?:[,，]?\s*(?:and|or|vs\.?|versus)\s|[、；;和或及与]|以及)/i
const COMMA = /^\s*(?:，|,\s)/

/** What is in brackets after a number adds to it: £39.8bn (4.8%). */
const WITH_ASIDE = /^([^()（）]+?)\s*[(（][^()（）]*\d[^()（）]*[)）]$/
/** 310m is of money and people in newspapers, and of metres elsewhere. */
const MILLIONS = /^([<>~≈]?\s*\d[\d.,]*)\s?m$/

/**
 * The first of several numbers of a cell, to be accepted instead of the whole; null where it would say what the cell does
 * not. The numbers must be parted by a word or a sign of a list; a comma does only after a noun, since after digits it could
 * be within a number. Nothing may come before the first, and no digits may be outside the numbers.
 * @example proposeNumber('£39.8bn (4.8%)', units) // £39.8bn
 */
export function proposeNumber(text: string, units: Units): string | null {
  const millions = MILLIONS.exec(text)?.[1]
  if (millions !== undefined) return `${millions} million`
  const whole = WITH_ASIDE.exec(text)?.[1] ?? ''
  if (MILLIONS.test(whole)) return proposeNumber(whole, units)
  const before = whole === '' ? [] : readQuantities(whole, { units })
  if (before.length === 1 && before[0]?.start === 0) return whole
  const [first, second, ...others] = readQuantities(text, { units })
  if (first === undefined || second === undefined || first.start !== 0) return null
  const between = text.slice(first.end, second.start)
  const parted = LIST.test(between) || (COMMA.test(between) && /\p{L}$/u.test(first.text))
  const ends = [first, second, ...others]
  const outside = ends.map((reading, at) => text.slice(reading.end, ends[at + 1]?.start)).join('')
  return parted && !/[\d⁰-⁹^/]/.test(outside) ? first.text : null
}
