import type { Locale } from '@/lib/locale'
import { OPEN_WORDS } from '@/lib/open/words'
import { UNIT_IDS, unitOf } from '@/lib/quantity/unit'

/** What a unit is called in a list: its noun, or a name of its own where it has none, as shares and dates. Words of a file stay as they are. */
export function unitName(unit: string, locale: Locale): string {
  const known = UNIT_IDS.find((id) => id === unit)
  if (known === undefined) return unit
  const { zh, en } = unitOf(known)
  const noun = locale === 'zh' ? zh : en[1]
  return noun === '' ? OPEN_WORDS[locale].nounless[known === 'date' ? 'date' : 'share'] : noun
}
