import type { ParsedFiles } from '@/lib/dossier/parse'
import { rowFaults } from '@/lib/dossier/rules/report'
import type { Fault, FaultCase } from '@/lib/faults/catalogue'
import { isoOfDay, periodOf } from '@/lib/quantity/date'

/**
 * Nothing was published, and no number held, after the day of the newest change in changes.json: what came later has a
 * separate change. A month or a year counts from its first day. What a claim is about may lie in the future.
 */
export function dateFaults({ changes, claims, evidence, models, source }: ParsedFiles): Fault[] {
  if (!changes.ok) return []
  const [newest = ''] = changes.value.changes.map(({ date }) => date).toSorted((a, b) => (a < b ? 1 : -1))
  const later = (found: string | null): FaultCase[] =>
    found !== null && isoOfDay(periodOf(found).low) > newest
      ? [{ code: 'D321', details: { found, newest } }]
      : []
  const inCells = (dates: Readonly<Record<string, string | null>>) =>
    Object.entries(dates).flatMap(([column, date]) => later(date).map((fault) => ({ column, ...fault })))
  const { published, credits } = source.ok ? source.value : { published: null, credits: [] }
  const inSource = [
    { path: ['published'], date: published },
    ...credits.map(({ exported }, index) => ({ path: ['credits', index, 'exported'], date: exported })),
  ]
  return [
    ...rowFaults('claims.csv', claims.rows, ({ asOf }) => inCells({ as_of: asOf })),
    ...rowFaults('evidence.csv', evidence.rows, ({ asOf, published }) => inCells({ as_of: asOf, published })),
    ...rowFaults('notable-models.csv', models.rows, ({ published }) => inCells({ published })),
    ...inSource.flatMap(({ path, date }) =>
      later(date).flatMap((fault): Fault[] => (source.ok ? [{ ...fault, ...source.at(path) }] : [])),
    ),
  ]
}
