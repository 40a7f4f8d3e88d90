import { readQuantities } from '@/lib/quantity/read'
import type { Units } from '@/lib/quantity/units'

/** What may part two numbers that each stand for themselves. */
const LIST = /^\s*(?:[,，]?\s*(?:and|or|vs\.?|versus)\s|[、；;和或及与]|以及)/i
const COMMA = /^\s*(?:，|,\s)/

/**
 * The first of several numbers of a cell, to be accepted instead of the whole; null where it would say what the cell does
 * not. The numbers must be parted by a word or a sign of a list; a comma does only after a noun, since after digits it could
 * be within a number. Nothing may stand before the first, and no digits may stand outside the numbers.
 */
export function proposeNumber(text: string, units: Units): string | null {
  const [first, second, ...others] = readQuantities(text, { units })
  if (first === undefined || second === undefined || first.start !== 0) return null
  const between = text.slice(first.end, second.start)
  const parted = LIST.test(between) || (COMMA.test(between) && /\p{L}$/u.test(first.text))
  const ends = [first, second, ...others]
  const outside = ends.map((reading, at) => text.slice(reading.end, ends[at + 1]?.start)).join('')
  return parted && !/[\d⁰-⁹^/]/.test(outside) ? first.text : null
}
