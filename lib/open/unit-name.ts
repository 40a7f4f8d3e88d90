import type { Locale } from '@/lib/locale'
import { OPEN_WORDS } from '@/lib/open/words'
import type { Units } from '@/lib/quantity/units'
import { writeUnit } from '@/lib/quantity/write'

/** What a unit is called in a list: its noun, or what it measures where it has none. Words of a file stay as they are. */
export function unitName(id: string, units: Units, locale: Locale): string {
  const unit = units.get(id)?.unit
  if (unit === undefined) return id
  return writeUnit(unit, locale) || OPEN_WORDS[locale].nounless[unit.kind === 'date' ? 'date' : 'share']
}
