import { CLAIM_WORDS } from '@/lib/claims/words'
import { isSamePlace, type Place } from '@/lib/dossier/place'
import type { Locale } from '@/lib/locale'

/**
 * A place in the article in words; paragraph 0 is the heading of the section.
 *
 * @example placeInWords({ section: 2, paragraph: 6 }, 'en') // “section 2, paragraph 6”; “第2节第6段” in Chinese
 */
export function placeInWords({ section, paragraph }: Place, locale: Locale): string {
  const { place } = CLAIM_WORDS[locale]
  return paragraph === 0 ? place.heading(section) : place.paragraph(section, paragraph)
}

/**
 * Several places in words: the paragraph where it is one, else their sections.
 *
 * @example placesInWords([{ section: 2, paragraph: 6 }, { section: 3, paragraph: 1 }], 'en') // “sections 2 and 3”
 */
export function placesInWords(places: readonly Place[], locale: Locale): string {
  const [first, ...others] = places
  if (first === undefined) return ''
  if (others.every((other) => isSamePlace(other, first))) return placeInWords(first, locale)
  const sections = [...new Set(places.map(({ section }) => section))]
  return CLAIM_WORDS[locale].place.sections(sections.sort((a, b) => a - b))
}

/** A place in the article in few words: “sec. 2 para. 6”. */
export function shortPlace({ section, paragraph }: Place, locale: Locale): string {
  const { shortPlace: short } = CLAIM_WORDS[locale]
  return paragraph === 0 ? short.heading(section) : short.paragraph(section, paragraph)
}
