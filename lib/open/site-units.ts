import { everywhere, inEach, type Text } from '@/lib/locale'
import type { OpenTable } from '@/lib/open/open-table'
import type { RowQuantity } from '@/lib/open/quantity-cells'
import { freeId, slugOf, tidy } from '@/lib/open/site-text'
import { SITE_EXPORT_WORDS } from '@/lib/open/site-words'
import { BUILT_IN_ROWS, UNITS } from '@/lib/quantity/built-in-units'
import type { UnitRow } from '@/lib/quantity/units'

export type CarriedUnits = ReturnType<typeof carriedUnits>

/** A longer unit is a sentence. */
const LONGEST_UNIT = 60

/**
 * The units in which rows go along to a data folder. What the general list does not have is carried as the text that the file
 * has for it; and so are shares that no whole has, below nothing or above all. A unit whose numbers the file has below zero
 * is defined once more, as one that can be.
 */
export function carriedUnits(table: OpenTable, rows: readonly number[]) {
  const known = [...table.units.values()]
  const own = table.terms.units
  const taken = new Set([...known.map(({ unit }) => unit.id), 'status'])
  const words = new Set(known.flatMap((each) => each.words))
  const texts = new Map<string, UnitRow>()
  const called = (word: 'noUnit' | 'plain' | 'percent') => inEach((locale) => SITE_EXPORT_WORDS[locale][word])
  const falling = new Set(
    rows.flatMap((row) => {
      const quantity = table.rows.quantity(row)
      return quantity.unit?.kind === 'share' && isBelowZero(quantity) ? [table.rows.series(row)] : []
    }),
  )
  const asText = (key: string, noun: Text, name?: Text): string => {
    const found = texts.get(key)
    if (found !== undefined) return found.id
    const id = freeWord(noun.en, taken)
    // No word names two units.
    const names = words.has(noun.en) || words.has(noun.zh) ? inEach((locale) => `“${noun[locale]}”`) : noun
    for (const word of Object.values(names)) words.add(word)
    texts.set(key, { id, kind: 'physical', noun: names, ...(name === undefined ? {} : { name }) })
    return id
  }
  /** The unit of a row, how many of it one of the number’s own is, and whether it is that, so that sums with it stay what they were. */
  const carry = (row: number) => {
    const quantity = table.rows.quantity(row)
    const { unit, date } = quantity
    if (date !== null) return { id: UNITS.date.id, times: 1, same: true }
    if (unit === null) {
      const text = tidy(quantity.unitText, LONGEST_UNIT)
      const id = text === '' ? asText('', called('noUnit'), called('plain')) : asText(text, everywhere(text))
      return { id, times: 1, same: false }
    }
    if (unit.kind === 'share' && (falling.has(table.rows.series(row)) || isBeyondWhole(quantity)))
      return { id: asText('%', everywhere('%'), called('percent')), times: 100, same: false }
    return { id: unit.id, times: 1, same: true }
  }
  const carried = new Map(rows.map((row) => [row, carry(row)]))
  const below = new Set(
    rows.flatMap((row) => (isBelowZero(table.rows.quantity(row)) ? [carried.get(row)?.id] : [])),
  )
  const used = new Set(
    rows.flatMap((row) => [carried.get(row)?.id, table.rows.quantity(row).unit?.dimension.id]),
  )
  const withSign = (unit: UnitRow) => (below.has(unit.id) ? { ...unit, signed: true } : unit)
  return {
    of: (row: number) => carried.get(row) ?? carry(row),
    /** Those that a data folder must define, as rows of units.csv. */
    rows: [
      ...own.filter(({ id }) => used.has(id)).map(withSign),
      ...BUILT_IN_ROWS.filter(
        ({ id }) =>
          below.has(id) && table.units.get(id)?.unit.signed === false && own.every((unit) => unit.id !== id),
      ).map(withSign),
      ...[...texts.values()].map(withSign),
    ],
  }
}

/** An id of letters alone, since a chart is named by its unit. */
function freeWord(text: string, taken: Set<string>): string {
  // ² and １ are digits only once they are folded.
  const letters = slugOf(slugOf(text).replace(/\d/g, ' '))
  return freeId(letters, 'unit', taken, (turn) => lettersOf(turn - 1))
}

/** b, c … z, ba, bb … for 1, 2 … 25, 26, 27 … */
function lettersOf(n: number): string {
  const rest = Math.floor(n / 26)
  return (rest === 0 ? '' : lettersOf(rest)) + String.fromCharCode(97 + (n % 26))
}

function isBelowZero({ value, interval, hedge, date }: RowQuantity): boolean {
  return date === null && (value < 0 || (hedge === 'range' && interval.low < 0))
}

function isBeyondWhole({ value, interval, hedge }: RowQuantity): boolean {
  return value > 1 || (value === 1 && hedge === 'over') || (hedge === 'range' && interval.high > 1)
}
