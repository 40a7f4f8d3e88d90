import type { Locale } from '@/lib/locale'
import { OPEN_WORDS } from '@/lib/open/words'
import { LANGUAGES } from '@/lib/quantity/languages'
import { UNIT_IDS, unitOf } from '@/lib/quantity/unit'

/** What a unit is called in a list: its noun, or a name of its own where it has none, as shares and dates. Words of a file stay as they are. */
export function unitName(unit: string, locale: Locale): string {
  const known = UNIT_IDS.find((id) => id === unit)
  if (known === undefined) return unit
  const noun = LANGUAGES[locale].counted('', unitOf(known), false).trim()
  return noun === '' ? OPEN_WORDS[locale].nounless[known === 'date' ? 'date' : 'share'] : noun
}
