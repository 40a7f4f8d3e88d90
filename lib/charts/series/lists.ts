import type { ChartContext } from '@/lib/charts/kind'
import { claimDatum } from '@/lib/charts/series/assessed-datum'
import { claimsOf, labelOf } from '@/lib/charts/series/context'
import { rowOf, type TableRow } from '@/lib/charts/table'
import type { AssessedClaim } from '@/lib/claims/assess'
import type { ChartEntry } from '@/lib/dossier/chart-entry'
import { STATUSES } from '@/lib/dossier/statuses'
import type { Text } from '@/lib/locale'
import { isPoint } from '@/lib/quantity/interval'

/** Every claim as one mark, by status. */
export type StatusSeries = ReturnType<typeof statusSeries>

/** Every claim by its status, the best known first, in the order of the article. */
export function statusSeries({ assessed: { claims } }: ChartContext) {
  const statuses = STATUSES.map((status) => ({
    status,
    claims: claims.filter((item) => item.status === status),
  }))
  return { kind: 'status' as const, statuses: statuses.filter((item) => item.claims.length > 0) }
}

export function statusTable({ statuses }: StatusSeries): TableRow[] {
  return statuses.flatMap(({ claims }) => claims.map((item) => claimRow(item, item.statement)))
}

/** A claim as a line of a table; a span that prints no number has none. */
function claimRow(item: AssessedClaim, name: Text): TableRow {
  const row = rowOf(claimDatum(item, 'dot'), name)
  return item.claim.quantity.hedge === 'range' ? { ...row, value: null } : row
}

/** Claims as the lines of a compact table: counts, or firsts and ranks with what the article says of them. */
export interface GridSeries {
  readonly kind: Extract<ChartEntry['kind'], 'counts' | 'ranks'>
  readonly rows: readonly GridRow[]
}

export type GridRow = ReturnType<typeof gridRow>

/** The claims of a chart as a table, the best known first. Dates are not counts. */
export function gridSeries(kind: GridSeries['kind'], context: ChartContext): GridSeries {
  const rows = claimsOf(context).flatMap((item): GridRow[] => {
    const { claim, subject, statement } = item
    const isCount = kind === 'counts'
    if (isCount && claim.quantity.kind === 'date') return []
    const label = labelOf(claim.id, context) ?? (isCount ? subject.name : statement)
    return [{ ...gridRow(item, label, context), isSpread: isCount && !isPoint(claim.quantity.interval) }]
  })
  return {
    kind,
    rows: rows.toSorted((a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status)),
  }
}

/** Claims without remarks: their statuses are named instead. */
export function briefGrid(series: GridSeries): GridSeries {
  return { ...series, rows: series.rows.map((row) => ({ ...row, found: null })) }
}

/** A claim as the line of a compact table, with what the chart says was found. */
export function gridRow(item: AssessedClaim, label: Text, context: ChartContext) {
  const { found, given } = context.entry
  return {
    status: item.status,
    row: claimRow(item, label),
    label,
    datum: claimDatum(item, 'none'),
    /** What was found, in a few words; null where there are none and the status says it. */
    found: found[item.id] ?? null,
    /** Whether the article says among whom, by what measure and on which list; null where nobody has looked. */
    given: given[item.id] ?? null,
    /** Whether it is a count that is not exact; how far it may go is drawn. */
    isSpread: false,
  }
}
