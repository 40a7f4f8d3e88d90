import { QUOTE_MOST } from '@/lib/dossier/cells'
import type { ClaimCells } from '@/lib/dossier/make-dossier'
import type { Claim } from '@/lib/dossier/rows'
import { TABLES } from '@/lib/dossier/schema'
import { isOurs } from '@/lib/open/match-roles'
import type { OpenTable } from '@/lib/open/open-table'
import { topicCalled } from '@/lib/open/terms'
import { quantityOf, writeRow } from '@/lib/open/write-row'
import { isIsoDate, isoOfDay } from '@/lib/quantity/date'
import type { QuantityCells } from '@/lib/quantity/make'
import type { Quantity } from '@/lib/quantity/quantity'
import { readQuantity } from '@/lib/quantity/read'

/** A row of an opened file as a row of claims.csv. */
export interface SiteClaim {
  /** Place among the opened rows. */
  readonly row: number
  readonly cells: ClaimCells
  /** Names of the subject and the topic, whose ids stand in the cells. */
  readonly subject: string
  readonly topic: string
}

/** Rows as claims: those of claims.csv as they stand, of other files with an id of their own each. */
export function siteClaims(table: OpenTable, rows: readonly number[]): SiteClaim[] {
  return isOurs(table.header) ? ownClaims(table, rows) : foreignClaims(table, rows)
}

/** A text of one line without the signs that the data files refuse. */
export function tidy(text: string): string {
  return text
    .replace(/\p{Bidi_Control}+/gu, '')
    .replace(/[\p{Cc}\u2028\u2029\uFFFD]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function ownClaims(table: OpenTable, rows: readonly number[]): SiteClaim[] {
  const columns = Object.keys(TABLES.claims.columns)
  return rows.map((row) => {
    const given = table.cells(row)
    const cells = Object.fromEntries(
      columns.map((column) => [column, given[table.header.indexOf(column)] ?? '']),
    ) as ClaimCells
    // A verdict takes numbers from evidence and checks, which an opened claims.csv does not bring along.
    return {
      row,
      cells: { ...cells, verdict_en: '', verdict_zh: '' },
      subject: cells.subject,
      topic: cells.topic ?? '',
    }
  })
}

function foreignClaims(table: OpenTable, rows: readonly number[]): SiteClaim[] {
  const ids = new Set<string>()
  const subjectIds = new Map<string, string>()
  const taken = new Set<string>()
  const topicIds = new Map<string, string>()
  const topicsTaken = new Set(table.terms.topics.map(({ id }) => id))
  return rows.map((row) => {
    const quantity = table.quantity(row)
    const label = tidy(table.name(row))
    const subject = tidy(table.cell('subject', row)) || tidy(table.cell('label', row))
    const subjectId = subjectIds.get(subject) ?? freeId(slugOf(subject), 'subject', taken)
    subjectIds.set(subject, subjectId)
    const topic = tidy(table.cell('topic', row))
    const topicId =
      topic === ''
        ? ''
        : (topicIds.get(topic) ??
          topicCalled(table.terms, topic)?.id ??
          freeId(slugOf(topic), 'topic', topicsTaken))
    topicIds.set(topic, topicId)
    const words = tidy(table.cell('quote', row)) || tidy(table.cell('value', row))
    const note = tidy(table.cell('note', row))
    const cells: ClaimCells = {
      id: freeId(
        slugOf(`${table.cell('id', row) || table.cell('label', row)} ${table.cell('series', row)}`),
        table.key(row),
        ids,
      ),
      subject: subjectId,
      topic: topicId,
      metric: quantity.unit?.id ?? 'figure',
      ...quantityCells(quantityOf(quantity)),
      as_of: isoDateOf(table.cell('date', row)),
      baseline: '',
      attribution: 'article',
      section: '1',
      paragraph: '1',
      quote: [...words].slice(0, QUOTE_MOST).join('') || writeRow(quantity, 'zh'),
      statement_zh: `${label}：${writeRow(quantity, 'zh')}`,
      statement_en: `${label}: ${writeRow(quantity, 'en')}`,
      note_zh: note,
      note_en: note,
    }
    return { row, cells, subject, topic }
  })
}

/** A date as people write it as an ISO date of its precision; empty for what is none. */
function isoDateOf(text: string): NonNullable<Claim['asOf']> {
  const cell = text.trim()
  if (isIsoDate(cell)) return cell
  const value = readQuantity(cell)?.value
  return typeof value === 'string' && isIsoDate(value) ? value : ''
}

/** A quantity as its five cells; what a file of the site does not take is found by its validator. */
function quantityCells(quantity: Quantity): QuantityCells {
  const { hedge, interval } = quantity
  const unit = quantity.unit.id
  const ranges = hedge === 'range'
  if (quantity.kind === 'date') {
    const ends = ranges
      ? { low: isoOfDay(interval.low), high: isoOfDay(interval.high) }
      : { low: '', high: '' }
    return { value: quantity.value, unit, hedge, ...ends }
  }
  if (ranges) return { value: '', unit, hedge, low: String(interval.low), high: String(interval.high) }
  return { value: String(quantity.value), unit, hedge, low: '', high: '' }
}

/** Latin letters and digits of a text as an id, or an empty text. */
function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
}

function freeId(wanted: string, otherwise: string, taken: Set<string>): string {
  const base = wanted === '' ? otherwise : wanted
  let id = base
  for (let turn = 2; taken.has(id); turn += 1) id = `${base}-${turn}`
  taken.add(id)
  return id
}
