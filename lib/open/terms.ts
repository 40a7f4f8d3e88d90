import type { Topic } from '@/lib/dossier/topics'
import { lazyFor } from '@/lib/lazy'
import type { Locale } from '@/lib/locale'
import { shownCell } from '@/lib/open/shown-cell'
import { OPEN_WORDS } from '@/lib/open/words'
import { BUILT_IN_UNITS } from '@/lib/quantity/built-in-units'
import { type UnitRow, type Units, unitsWith } from '@/lib/quantity/units'
import { writeUnit } from '@/lib/quantity/write'

/**
 * What the words of an opened table can name besides what is general: the units and topics of the site’s own article. The
 * site’s own tables are opened too, and they are to be read as the site reads them.
 */
export interface Terms {
  readonly units: readonly UnitRow[]
  readonly topics: readonly Topic[]
  readonly subjects: readonly Topic[]
}

export const NO_TERMS: Terms = { units: [], topics: [], subjects: [] }

/** The general units and those of some terms: made once, since reading compiles patterns for each set of units. */
export const unitsOf = lazyFor<Terms, void, Units>((terms) => unitsWith(BUILT_IN_UNITS, terms.units))

/** A topic by its id or its name in any language; undefined for what none is called. */
export function topicCalled({ topics }: Pick<Terms, 'topics'>, words: string): Topic | undefined {
  const called = words.trim().toLowerCase()
  return topics.find(
    ({ id, name }) => id === called || Object.values(name).some((one) => one.toLowerCase() === called),
  )
}

/** What a reader calls the topic or the subject of a cell: the name of one that the site knows, else the cell. */
export function termName(terms: Terms, of: 'topics' | 'subjects', cell: string, locale: Locale): string {
  return topicCalled({ topics: terms[of] }, cell)?.name[locale] ?? shownCell(cell)
}

/**
 * What a unit is called in a list: its noun (卡), of what is not counted with its measure word (个月), or what it measures
 * where it has none. Words of a file stay as they are.
 */
export function unitName(id: string, units: Units, locale: Locale): string {
  const unit = units.get(id)?.unit
  if (unit === undefined) return id
  const { kind, noun } = unit
  const name = kind === 'count' ? noun[locale].many : writeUnit(unit, locale)
  return name || OPEN_WORDS[locale].nounless[kind === 'date' || kind === 'rank' ? kind : 'share']
}
