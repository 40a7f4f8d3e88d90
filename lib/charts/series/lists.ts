import type { ChartContext } from '@/lib/charts/kind'
import { claimDatum } from '@/lib/charts/series/datum'
import { rowOf, type TableRow } from '@/lib/charts/table'
import type { AssessedClaim } from '@/lib/claims/assess'
import { STATUSES, type Status } from '@/lib/dossier/statuses'
import type { Text } from '@/lib/locale'

/** A claim in a list, and its line of the table. */
export interface ListedClaim {
  readonly id: string
  readonly status: Status
  readonly row: TableRow
}

/** A claim as a mark: its short name, and what its card says. */
interface MarkedClaim extends ListedClaim {
  readonly label: Text
  readonly quote: string
  readonly lang: string
  readonly said: Text
}

/** Every claim as one mark, by status. */
export interface StatusSeries {
  readonly kind: 'status'
  readonly statuses: readonly { readonly status: Status; readonly claims: readonly MarkedClaim[] }[]
}

/** A claim as a line of a list, under a name. */
export function listed(item: AssessedClaim, name: Text): ListedClaim {
  const { claim, status } = item
  const row = rowOf(claimDatum(item, 'dot'), name)
  return {
    id: claim.id,
    status,
    // A span that prints no number has none.
    row: claim.quantity.hedge === 'range' ? { ...row, value: null } : row,
  }
}

/** Every claim by its status, the best known first, in the order of the article. */
export function statusSeries({ assessed }: ChartContext): StatusSeries {
  return {
    kind: 'status',
    statuses: STATUSES.map((status) => ({
      status,
      claims: assessed.claims
        .filter((item) => item.status === status)
        .map((item) => ({
          ...listed(item, item.statement),
          label: item.name,
          quote: item.quote,
          lang: item.lang,
          said: item.said,
        })),
    })).filter(({ claims }) => claims.length > 0),
  }
}
