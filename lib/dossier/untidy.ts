import type { FaultCase } from '@/lib/faults/catalogue'

/**
 * White space at the ends of a text, and characters that do not belong in it: control characters, line ends, replacement
 * characters, unpaired surrogates, what XML does not allow, and marks that change the direction of writing.
 */
export const UNTIDY = /^\s|\s$|[\p{Cc}\p{Cs}\u2028\u2029\uFFFD-\uFFFF\p{Bidi_Control}]/u

/** The longest text of a data folder, in characters: a change of the data is told in some hundred words. */
export const TEXT_MOST = 2000

/** What is wrong with any text of a data folder, whatever it is for; null where nothing is. */
export function textFault(found: string): FaultCase<'D111' | 'D116'> | null {
  if (UNTIDY.test(found)) return { code: 'D111', details: { found } }
  const { length } = [...found]
  return length > TEXT_MOST ? { code: 'D116', details: { length, most: TEXT_MOST } } : null
}
