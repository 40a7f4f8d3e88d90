import type { ChartContext } from '@/lib/charts/kind'
import { claimsOf, wordsOf } from '@/lib/charts/series/context'
import { claimDatum, type Tone } from '@/lib/charts/series/datum'
import { rowOf, type TableRow } from '@/lib/charts/table'
import type { AssessedClaim } from '@/lib/claims/assess'
import { STATUSES, type Status } from '@/lib/dossier/statuses'
import { TOPICS, type Topic } from '@/lib/dossier/vocabulary'
import type { Text } from '@/lib/locale'

/** A claim in a list: its line of the table, and what it says. */
interface ListedClaim {
  readonly id: string
  readonly status: Status
  readonly statement: Text
  readonly written: Text
  readonly where: Text
  readonly row: TableRow
}

/** Every claim as one mark, by topic. */
export interface StatusSeries {
  readonly kind: 'status'
  readonly topics: readonly { readonly topic: Topic; readonly claims: readonly ListedClaim[] }[]
}

/** Small counts as squares that can be counted. */
export interface CountSeries {
  readonly kind: 'counts'
  readonly rows: readonly CountRow[]
}

export interface CountRow extends ListedClaim {
  readonly label: Text
  readonly tone: Tone
  /** How many things a square is. */
  readonly each: number
  /** Squares that are sure, and those that the hedge allows on top. */
  readonly sure: number
  readonly possible: number
}

/** Firsts and ranks, with who says so and what else is known. */
export interface RankSeries {
  readonly kind: 'ranks'
  readonly rows: readonly (ListedClaim & {
    /** Whom the article lets say it; null for the article itself. */
    readonly says: Text | null
    readonly note: Text
  })[]
}

function listed(item: AssessedClaim, name: Text): ListedClaim {
  const { claim, statement, status, written } = item
  const row = rowOf(claimDatum(item, 'dot'), name)
  return {
    id: claim.id,
    status,
    statement,
    written,
    where: row.where,
    // A span that prints no number has none.
    row: claim.quantity.hedge === 'range' ? { ...row, value: null } : row,
  }
}

/** Every claim by topic, the best known first. */
export function statusSeries({ assessed }: ChartContext): StatusSeries {
  return {
    kind: 'status',
    topics: TOPICS.map((topic) => ({
      topic,
      claims: assessed.claims
        .filter(({ claim }) => claim.topic === topic)
        .sort((a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status))
        .map((item) => listed(item, item.statement)),
    })).filter(({ claims }) => claims.length > 0),
  }
}

/** Above this a square is ten, a hundred and so on: more squares can no longer be counted. */
const COUNTABLE = 40

/** Counts of zero or more. Dates and negative numbers are no counts and are left out. */
export function countSeries(context: ChartContext): CountSeries {
  return {
    kind: 'counts',
    rows: claimsOf(context).flatMap((item): CountRow[] => {
      const { claim, subject } = item
      const { low, high } = claim.quantity.interval
      if (claim.quantity.kind === 'date' || claim.quantity.value < 0) return []
      const top = Number.isFinite(high) ? high : claim.quantity.value
      const each = top > COUNTABLE ? 10 ** Math.ceil(Math.log10(top / COUNTABLE)) : 1
      const sure = Math.max(0, Math.floor(low / each))
      const label = wordsOf(context.entry.labels[claim.id], context) ?? subject.name
      return [
        {
          ...listed(item, label),
          label,
          tone: subject.family,
          each,
          sure,
          possible: Math.ceil(top / each) - sure,
        },
      ]
    }),
  }
}

export function rankSeries(context: ChartContext): RankSeries {
  return {
    kind: 'ranks',
    rows: claimsOf(context).map((item) => ({
      ...listed(item, item.subject.name),
      says: item.attribution?.name ?? null,
      note: item.claim.note,
    })),
  }
}
