import {
  after,
  denominatorAt,
  type EnglishNumeral,
  JOINT,
  SPACES,
  scaleAt,
  skip,
  underHundred,
} from '@/lib/quantity/english-parts'
import { wordAt } from '@/lib/quantity/english-words'
import { matchAt } from '@/lib/quantity/reading'

const OF_SCALE =
  /\s+(?:of\s+)?(?:an?\s+)?(?=(?:hundred|thousand|lakh|million|crore|billion|trillion|dozen)\b)/iy
/** “Quarter” alone is a part of the year as well. */
const QUARTER_OF_SCALE =
  /quarter\s+of\s+an?\s+(?:hundred|thousand|lakh|million|crore|billion|trillion|dozen)\b/iy
const PART_ENDS = /\s+(?:of|the|an?|or|and|to|were|was|is|are|in)\b|\s*(?:$|[,.;:!?)）\]”’"，。；、])/iy

/** “Half a million”, “a third”, “three quarters of a million”: parts of a whole or of a scale. */
export function partOfWhole(text: string, at: number): EnglishNumeral | null {
  const word = wordAt(text, at)
  const article = word === 'a' || word === 'an'
  const half = word === 'half' ? at + 4 : null
  const quarter = word === 'quarter' && matchAt(QUARTER_OF_SCALE, text, at) !== null ? at + 7 : null
  const found =
    half !== null
      ? { end: half, value: 0.5 }
      : quarter !== null
        ? { end: quarter, value: 0.25 }
        : article
          ? articleFraction(text, at + word.length)
          : fractionOfNumber(text, at)
  if (found === null) return null
  const of = after(OF_SCALE, text, found.end)
  const dozen =
    of === null ? null : wordAt(text, of) === 'dozen' ? { end: of + 5, scale: 12 } : scaleAt(text, of)
  if (dozen !== null) {
    let { end, scale } = dozen
    for (let next = scaleAt(text, end); next !== null; next = scaleAt(text, end)) {
      end = next.end
      scale *= next.scale
    }
    return { end, value: found.value * scale, scale, isPart: false }
  }
  if (
    (half !== null || (article && !/^\s+tr|^\s+b|^\s+m/.test(text.slice(at + 1, at + 4)))) &&
    matchAt(PART_ENDS, text, found.end) === null
  )
    return null
  return { end: found.end, value: found.value, scale: 1, isPart: true }
}

function articleFraction(text: string, at: number): { end: number; value: number } | null {
  const next = after(SPACES, text, at)
  if (next === null) return null
  const below = denominatorAt(text, next, true)
  if (below !== null && below.value > 2) return { end: below.end, value: 1 / below.value }
  if (wordAt(text, next) === 'half') return { end: next + 4, value: 0.5 }
  // A hundred trillionths.
  const scale = scaleAt(text, at)
  const parts = scale === null ? null : denominatorOfScale(text, scale)
  return parts
}

function denominatorOfScale(
  text: string,
  first: { end: number; scale: number },
): { end: number; value: number } | null {
  const second = scaleAt(text, first.end)
  const above = second === null ? first : { end: second.end, scale: first.scale * second.scale }
  const below = denominatorAt(text, skip(JOINT, text, above.end), false)
  return below === null ? null : { end: below.end, value: above.scale / below.value }
}

function fractionOfNumber(text: string, at: number): { end: number; value: number } | null {
  const above = underHundred(text, at)
  if (above === null) return null
  const below = denominatorAt(text, skip(JOINT, text, above.end), above.value === 1)
  return below === null || below.value < 2 || above.value >= below.value
    ? null
    : { end: below.end, value: above.value / below.value }
}
