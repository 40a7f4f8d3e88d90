import { isoOfDay } from '@/lib/quantity/date'
import type { Dimension } from '@/lib/quantity/unit'
import { writeEach } from '@/lib/quantity/write'
import type { CsvValue } from '@/lib/text/csv'

/** An end of an interval as a cell: empty where there is no bound, an ISO day where it is one. */
export function endCell(end: number | null | undefined, isDate = false): CsvValue {
  if (end === null || end === undefined || !Number.isFinite(end)) return null
  return isDate ? isoOfDay(Math.floor(end)) : end
}

/** What a number is divided by: `parameters`, or `trillion-parameters` where it is told in trillions; empty for nothing. */
export function perCell(per: Dimension | null): CsvValue {
  if (per === null || per.per === 1) return per?.id ?? null
  return writeEach(per, 'en').replace(/^per /, '').replaceAll(' ', '-')
}
