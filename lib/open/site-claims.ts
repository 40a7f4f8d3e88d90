import { QUOTE_MOST } from '@/lib/dossier/cells'
import { textCells } from '@/lib/dossier/column-name'
import { type ClaimCells, withoutTokens } from '@/lib/dossier/make-dossier'
import type { Claim } from '@/lib/dossier/rows'
import { inEach, JOINS, type Locale } from '@/lib/locale'
import type { OpenTable } from '@/lib/open/open-table'
import { sourceIn } from '@/lib/open/site-source'
import { freeId, slugOf, tidy } from '@/lib/open/site-text'
import type { CarriedUnits } from '@/lib/open/site-units'
import { SITE_EXPORT_WORDS } from '@/lib/open/site-words'
import { topicCalled } from '@/lib/open/terms'
import { quantityOf, writeRow } from '@/lib/open/write-row'
import { isIsoPeriod, isoOfDay } from '@/lib/quantity/date'
import { clean } from '@/lib/quantity/interval'
import type { QuantityCells } from '@/lib/quantity/make'
import { readQuantity } from '@/lib/quantity/read'

/** A row of an opened file as a row of claims.csv. */
export interface SiteClaim {
  /** Place among the opened rows. */
  readonly row: number
  readonly cells: ClaimCells
  /** Names of the subject, of who says so and of the topic, whose ids are in the cells. */
  readonly subject: string
  readonly attribution: string
  readonly topic: string
}

/** Gives each name an id, the same for the same name. */
function idsFor(otherwise: string, taken: Set<string>): (name: string) => string {
  const ids = new Map<string, string>()
  return (name) => {
    const id = ids.get(name) ?? freeId(slugOf(name), otherwise, taken)
    ids.set(name, id)
    return id
  }
}

/** Rows as claims, each with its own id, their numbers in the units in which they go along. `today` is a full ISO date. */
export function siteClaims(
  table: OpenTable,
  rows: readonly number[],
  units: CarriedUnits,
  today: string,
): SiteClaim[] {
  const ids = new Set<string>()
  const subjectId = idsFor('subject', new Set(['article']))
  const topicId = idsFor('topic', new Set(['general', ...table.terms.topics.map(({ id }) => id)]))
  return rows.map((row) => {
    const said = (role: Parameters<OpenTable['cell']>[0]) => tidy(table.cell(role, row))
    const quantity = table.rows.quantity(row)
    const written = (locale: Locale) => tidy(writeRow(quantity, locale), LONGEST_STATEMENT)
    // A label can be of nothing but signs that no text of a folder may have.
    const place = `#${table.rowNumber(row)}`
    const label = tidy(table.name(row), LONGEST_STATEMENT) || place
    const named = (role: 'subject' | 'label') => tidy(table.cell(role, row), LONGEST_NAME)
    const subject = named('subject') || named('label') || place
    const topic = tidy(table.cell('topic', row), LONGEST_NAME)
    const attribution = tidy(sourceIn(said('source')).name, LONGEST_NAME)
    const words = said('quote') || said('value')
    const date = isoDateOf(said('date'))
    // What is said of a day to come is not a number that was held on it.
    const asOf = date !== '' && date <= today ? date : ''
    // A table such as claims.csv has its texts in each language.
    const texts = (name: string) => tidy(table.cells(row)[table.header.indexOf(name)] ?? '')
    const statement = inEach(
      (locale) => texts(`statement_${locale}`) || `${label}${JOINS[locale].colon}${written(locale)}`,
    )
    const notes = inEach((locale) =>
      tidy(
        [
          texts(`note_${locale}`) || said('note'),
          asOf === '' && said('date') !== '' ? SITE_EXPORT_WORDS[locale].dated(said('date')) : '',
        ]
          .filter((text) => text !== '')
          .map(withoutTokens)
          .join(' '),
      ),
    )
    const cells: ClaimCells = {
      id: freeId(idOf(table, row), 'row', ids),
      subject: subjectId(subject),
      topic: topic === '' ? '' : (topicCalled(table.terms, topic)?.id ?? topicId(topic)),
      metric: units.of(row).id,
      ...quantityCells(table, row, units),
      as_of: asOf,
      attribution: attribution === '' ? 'article' : subjectId(attribution),
      section: '1',
      paragraph: '1',
      quote: [...words].slice(0, QUOTE_MOST).join('').trim() || written('zh'),
      ...textCells('statement', statement),
      ...textCells('note', notes),
    }
    return { row, cells, subject, attribution: attribution || 'article', topic }
  })
}

/** An id out of what names a row: its id or label, or else its place, with its series. */
function idOf(table: OpenTable, row: number): string {
  const named = slugOf(table.cell('id', row) || table.cell('label', row)).slice(0, LONGEST_PART)
  const series = slugOf(table.cell('series', row)).slice(0, LONGEST_SERIES)
  const place = series === '' ? table.key(row) : `row-${table.rowNumber(row)}`
  return slugOf(`${named || place} ${series}`)
}

const LONGEST_PART = 40
const LONGEST_SERIES = 16

/** Names are in sentences beside other words. */
const LONGEST_NAME = 100
/** What a statement says, and of what. */
const LONGEST_STATEMENT = 400

/** A date as people write it as an ISO date of its precision, or as a longer time: a quarter by its ends. Empty for what is none. */
function isoDateOf(cell: string): NonNullable<Claim['asOf']> {
  if (isIsoPeriod(cell)) return cell
  const { value, low, high } = readQuantity(cell) ?? { value: '', low: null, high: null }
  const iso = typeof low === 'string' ? `${low}/${high}` : value
  return typeof iso === 'string' && isIsoPeriod(iso) ? iso : ''
}

/** The number of a row as its five cells. */
function quantityCells(table: OpenTable, row: number, units: CarriedUnits): QuantityCells {
  const own = table.rows.quantity(row)
  const quantity = quantityOf(own)
  const { interval } = quantity
  const { id: unit, times } = units.of(row)
  // A claim has a hedge or ends.
  const hedge = own.stated ? 'range' : quantity.hedge
  const written = (n: number) => (quantity.kind === 'date' ? isoOfDay(n) : String(clean(n * times)))
  const [low, high] = hedge === 'range' ? [written(interval.low), written(interval.high)] : ['', '']
  if (quantity.kind === 'date') return { value: quantity.value, unit, hedge, low, high }
  return { value: hedge === 'range' ? '' : written(quantity.value), unit, hedge, low, high }
}
