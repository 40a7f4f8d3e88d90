import type { Datum } from '@/lib/charts/series/datum'
import { CHART_WORDS } from '@/lib/charts/words'
import { JOINS, type Locale, type Text } from '@/lib/locale'
import { withoutStop } from '@/lib/text/sentences'

type OfDatum = Omit<Datum, 'form' | 'tone' | 'full' | 'card' | 'claim' | 'value'>

/** One line of a chart’s data, in words and in numbers, with the unit of its source. The id of a background point is its name. */
export interface TableRow extends OfDatum {
  /** The claim whose page has more; null for background points. */
  readonly claim: string | null
  readonly name: Text
  /** Base units; dates as days since 1970-01-01. Null where the source prints a span and no number. */
  readonly value: number | null
  /** The day on the time axis of a scatter, as days since 1970-01-01. */
  readonly x: number | null
  /** Where the number comes from: the place in the article, or the publisher. */
  readonly where: Text
  /** By how much a result misses what is claimed, in the unit of the row, below it negative; null of all else. */
  readonly distance: { readonly by: number; readonly words: Text } | null
}

/** The line of a number in the table of its chart. */
export function rowOf(
  { form, tone, full, card, ...datum }: Datum,
  name: Text,
  { x = null, distance = null }: Partial<Pick<TableRow, 'x' | 'distance'>> = {},
): TableRow {
  return { ...datum, name, written: full, x, where: card.source, distance }
}

/** A listener cannot follow more numbers than these; the table has the rest. */
const MOST = 24

/**
 * The alternative text of a chart: its finding, then each number with its name, unless the name says it (“Alibaba Cloud:
 * top 4 in the world”). Background points, and all numbers beyond the first, are left to the table.
 */
export function altOf(title: string, rows: readonly TableRow[], locale: Locale): string {
  const { colon, semicolon, stop, gap } = JOINS[locale]
  const numbers = rows
    .filter(({ claim }) => claim !== null)
    .map(({ name, written }) => ({ name: withoutStop(name[locale]), number: written[locale] }))
    .map(({ name, number }) => (name.includes(number) ? name : `${name}${colon}${number}`))
  const rest = numbers.length > MOST ? [CHART_WORDS[locale].inTable(numbers.length - MOST)] : []
  return `${title}${stop}${gap}${[...numbers.slice(0, MOST), ...rest].join(semicolon)}${stop}`
}
