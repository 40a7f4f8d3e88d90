import type { ParsedFiles } from '@/lib/dossier/parsed'
import { type Path, placeOf } from '@/lib/dossier/rules/mentions'
import type { Fault } from '@/lib/faults/catalogue'
import { isoOfDay, periodOf } from '@/lib/quantity/date'

/**
 * Nothing was published, and no figure held, after the day of the newest change in changes.json: what came later has a
 * change of its own. A month or a year counts from its first day. What a claim is about may lie in the future.
 */
export function dateFaults(files: ParsedFiles, source: string): Fault[] {
  if (!files.changes.ok) return []
  const [newest = ''] = files.changes.value.changes
    .map(({ date }) => date)
    .toSorted()
    .toReversed()
  const isLater = (date: string | null) =>
    date !== null && date !== '' && isoOfDay(periodOf(date).low) > newest
  const rows = <Value>(
    file: string,
    table: { readonly rows: readonly { readonly row: number; readonly value: Value }[] },
    column: string,
    dateOf: (value: Value) => string | null,
  ): Fault[] =>
    table.rows.flatMap(({ row, value }): Fault[] => {
      const found = dateOf(value)
      if (found === null || !isLater(found)) return []
      return [{ code: 'D321', file, row, column, details: { found, newest } }]
    })
  const field = (path: Path, found: string): Fault[] =>
    isLater(found)
      ? [{ code: 'D321', ...placeOf('source.json', source, path), details: { found, newest } }]
      : []
  return [
    ...rows('claims.csv', files.claims, 'as_of', ({ asOf }) => asOf),
    ...rows('evidence.csv', files.evidence, 'as_of', ({ asOf }) => asOf),
    ...rows('evidence.csv', files.evidence, 'published', ({ published }) => published),
    ...rows('notable-models.csv', files.models, 'published', ({ published }) => published),
    ...(files.source.ok
      ? [
          ...field(['published'], files.source.value.published),
          ...files.source.value.credits.flatMap(({ exported }, at) =>
            field(['credits', at, 'exported'], exported),
          ),
        ]
      : []),
  ]
}
