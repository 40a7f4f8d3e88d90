import Papa from 'papaparse'
import { saveFile } from '@/components/page/save-file'
import type { ClaimRow } from '@/lib/claims/table'
import { fetchAgain } from '@/lib/retry'
import { fromCsvCell, toCsv } from '@/lib/text/csv'

/**
 * Saves the rows that are shown, in their order, with the columns of claims.csv and the status of each claim.
 * `address` is that of claims.csv. Throws when it cannot be had.
 */
export async function downloadClaims(address: string, shown: readonly ClaimRow[]): Promise<void> {
  const response = await fetchAgain(address)
  const { data, meta } = Papa.parse<Record<string, string>>(await response.text(), {
    header: true,
    skipEmptyLines: true,
    transform: fromCsvCell,
    transformHeader: fromCsvCell,
  })
  const rows = shown.flatMap((row) => {
    const found = data.find((cells) => cells.id === row.id)
    return found === undefined ? [] : [{ ...found, status: row.status }]
  })
  const csv = toCsv(rows, [...(meta.fields ?? []), 'status'])
  saveFile(`claims-${rows.length}.csv`, new Blob([csv], { type: 'text/csv;charset=utf-8' }))
}
