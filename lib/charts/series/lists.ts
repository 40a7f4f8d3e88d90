import type { ChartContext } from '@/lib/charts/kind'
import { claimDatum } from '@/lib/charts/series/datum'
import { rowOf, type TableRow } from '@/lib/charts/table'
import type { AssessedClaim } from '@/lib/claims/assess'
import { STATUSES, type Status } from '@/lib/dossier/statuses'
import { TOPICS, type Topic } from '@/lib/dossier/vocabulary'
import type { Text } from '@/lib/locale'

/** A claim in a list: its line of the table, and what it says. */
export interface ListedClaim {
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

/** A claim as a line of a list, under a name. */
export function listed(item: AssessedClaim, name: Text): ListedClaim {
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
