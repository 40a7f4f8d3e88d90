import { isoOfDay } from '@/lib/quantity/date'
import type { CsvValue } from '@/lib/text/csv'

/** An end of an interval as a cell: empty where there is no bound, an ISO day where it is one. */
export function endCell(end: number | null | undefined, isDate = false): CsvValue {
  if (end === null || end === undefined || !Number.isFinite(end)) return null
  return isDate ? isoOfDay(Math.floor(end)) : end
}
