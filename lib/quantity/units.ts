import { inEach, type Locale, type Text } from '@/lib/locale'
import type { Dimension, Noun, Unit, UnitKind } from '@/lib/quantity/unit'

/** A unit as a line of a list defines it: the built-in one, or the file units.csv of a data folder. */
export interface UnitRow {
  readonly id: string
  readonly kind: UnitKind
  /** The id of the unit whose sort of thing it is, such as `accelerators` for cards; its own where it is left out. */
  readonly dimension?: string | null
  readonly size?: number | null
  readonly signed?: boolean | null
  readonly noun: Text
  /** The English plural and the Chinese measure word, where the language has them. */
  readonly plural?: Partial<Text>
  readonly measure?: Partial<Text>
  /** What is measured, where the noun does not say it. A text that is empty in each language is none. */
  readonly name?: Text
  readonly per?: number | null
  readonly caution?: Text
  /** What the reader takes for the unit besides its nouns. */
  readonly words?: readonly string[]
  /** Longer words that only begin like one of its words. */
  readonly except?: readonly string[]
}

export interface UnitWords {
  readonly unit: Unit
  readonly words: readonly string[]
  readonly except: readonly string[]
}

/** A list of units by their ids, in its order. */
export type Units = ReadonlyMap<string, UnitWords>

/**
 * Adds units to a list; those with the id of one that is there take its place. A dimension that no unit has is the unit’s
 * own.
 * @example unitsWith(BUILT_IN_UNITS, [{ id: 'loaves', kind: 'count', noun: { zh: '面包', en: 'loaf' }, plural: { en: 'loaves' } }])
 */
export function unitsWith(known: Units, rows: readonly UnitRow[]): Units {
  const own = new Map(rows.map((row) => [row.id, dimensionOf(row)]))
  const found = (id: string) => own.get(id) ?? known.get(id)?.unit.dimension
  const added = rows.map(
    (row) => [row.id, wordsOf(row, found(row.dimension ?? row.id) ?? dimensionOf(row))] as const,
  )
  return new Map([...known, ...added])
}

const SIGNED: readonly UnitKind[] = ['money', 'points', 'change']

function wordsOf(row: UnitRow, dimension: Dimension): UnitWords {
  const noun = nounsOf(row)
  const unit: Unit = {
    id: row.id,
    kind: row.kind,
    dimension,
    size: row.size ?? null,
    signed: row.signed ?? SIGNED.includes(row.kind),
    noun,
  }
  const nouns = Object.values(noun).flatMap(({ one, many }) => [one, many])
  const read = row.kind === 'rank' ? [] : [...nouns, ...(row.words ?? [])]
  return { unit, words: [...new Set(read)].filter((word) => word !== ''), except: row.except ?? [] }
}

function dimensionOf(row: UnitRow): Dimension {
  const noun = nounsOf(row)
  return {
    id: row.id,
    name: filled(row.name) ?? inEach((locale) => noun[locale].many),
    noun,
    per: row.per ?? 1,
    caution: filled(row.caution),
  }
}

function filled(text: Text | undefined): Text | null {
  return text === undefined || Object.values(text).every((words) => words === '') ? null : text
}

function nounsOf({ noun, plural = {}, measure = {} }: UnitRow): Readonly<Record<Locale, Noun>> {
  return inEach((locale) => ({
    measure: measure[locale] ?? '',
    one: noun[locale],
    many: plural[locale] || noun[locale],
  }))
}
