import { isoOfDay } from '@/lib/quantity/date'
import type { UnitKind } from '@/lib/quantity/unit'
import type { CsvValue } from '@/lib/text/csv'

/**
 * An end of an interval as a cell: empty where there is no bound; of the kind `date`, in days since 1970-01-01, an ISO day.
 * @example endCell(Infinity) // null
 */
export function endCell(end: number | null | undefined, kind: UnitKind | 'number' = 'number'): CsvValue {
  if (end === null || end === undefined || !Number.isFinite(end)) return null
  return kind === 'date' ? isoOfDay(Math.floor(end)) : end
}
