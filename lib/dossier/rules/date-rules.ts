import type { ParsedFiles } from '@/lib/dossier/parse'
import { rowFaults, when } from '@/lib/dossier/rules/report'
import type { Fault } from '@/lib/faults/catalogue'
import { isoOfDay, periodOf } from '@/lib/quantity/date'

/**
 * Nothing was published, and no number held, after the day of the newest change in changes.json: what came later has a
 * separate change. A month or a year counts from its first day. What a claim is about may lie in the future.
 */
export function dateFaults({ changes, claims, evidence, models, source }: ParsedFiles): Fault[] {
  if (!changes.ok) return []
  const newest =
    changes.value.changes
      .map(({ date }) => date)
      .toSorted()
      .at(-1) ?? ''
  const isLater = (date: string | null) =>
    date !== null && date !== '' && isoOfDay(periodOf(date).low) > newest
  const inCell = (column: string, date: string | null) =>
    when(isLater(date), column, { code: 'D321', details: { found: date ?? '', newest } })
  const inSource = source.ok
    ? [
        { path: ['published'], found: source.value.published },
        ...source.value.credits.map(({ exported }, index) => ({
          path: ['credits', index, 'exported'],
          found: exported,
        })),
      ].flatMap(({ path, found }): Fault[] =>
        isLater(found) ? [{ code: 'D321', ...source.at(path), details: { found, newest } }] : [],
      )
    : []
  return [
    ...rowFaults('claims.csv', claims.rows, ({ asOf }) => inCell('as_of', asOf)),
    ...rowFaults('evidence.csv', evidence.rows, ({ asOf, published }) => [
      ...inCell('as_of', asOf),
      ...inCell('published', published),
    ]),
    ...rowFaults('notable-models.csv', models.rows, ({ published }) => inCell('published', published)),
    ...inSource,
  ]
}
