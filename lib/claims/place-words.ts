import { CLAIM_WORDS } from '@/lib/claims/words'
import { isSamePlace, type Place } from '@/lib/dossier/place'
import type { Locale } from '@/lib/locale'

/**
 * Several places of the article in words: the paragraph where it is one, else their sections.
 *
 * @example placesInWords([{ section: 2, paragraph: 6 }, { section: 3, paragraph: 1 }], 'en') // “sections 2 and 3”
 */
export function placesInWords(places: readonly Place[], locale: Locale): string {
  const [first, ...others] = places
  if (first === undefined) return ''
  const words = CLAIM_WORDS[locale]
  if (others.every((other) => isSamePlace(other, first))) return words.place(first)
  const sections = [...new Set(places.map(({ section }) => section))]
  return words.sections(sections.sort((a, b) => a - b))
}
