import type { ChartContext } from '@/lib/charts/kind'
import { claimsOf, wordsOf } from '@/lib/charts/series/context'
import { claimDatum, type Datum } from '@/lib/charts/series/datum'
import { type ListedClaim, listed } from '@/lib/charts/series/lists'
import type { ChartEntry, Given } from '@/lib/dossier/chart-entry'
import { STATUSES } from '@/lib/dossier/statuses'
import type { RankPart } from '@/lib/dossier/vocabulary'
import type { Text } from '@/lib/locale'
import { isPoint } from '@/lib/quantity/interval'

/** Claims as the lines of a compact table: counts, or firsts and ranks with what the article says of them. */
export interface GridSeries {
  readonly kind: Extract<ChartEntry['kind'], 'counts' | 'ranks'>
  readonly rows: readonly GridRow[]
}

export interface GridRow extends ListedClaim {
  readonly label: Text
  /** The number without its noun. */
  readonly count: Text
  /** What was found, in a few words; null where there are none and the status says it. */
  readonly found: Text | null
  /** Whether the article says among whom, by what measure and on which list; null where nobody has looked. */
  readonly given: Readonly<Record<RankPart, Given>> | null
  /** Of a count that is no exact number: what is drawn of it. */
  readonly spread: Datum | null
}

/** The claims of a chart as a table, the best known first. Dates are no counts. */
export function gridSeries(kind: GridSeries['kind'], context: ChartContext): GridSeries {
  const { entry } = context
  const rows = claimsOf(context).flatMap((item): GridRow[] => {
    const { claim, subject, statement } = item
    const { quantity } = claim
    if (kind === 'counts' && quantity.kind === 'date') return []
    const label = wordsOf(entry.labels[claim.id], context) ?? (kind === 'counts' ? subject.name : statement)
    const datum = claimDatum(item, 'dot')
    return [
      {
        ...listed(item, label),
        label,
        count: datum.written,
        found: wordsOf(entry.found[claim.id], context),
        given: entry.given[claim.id] ?? null,
        spread: kind === 'counts' && !isPoint(quantity.interval) ? { ...datum, tone: 'ink' } : null,
      },
    ]
  })
  return {
    kind,
    rows: rows.toSorted((a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status)),
  }
}
