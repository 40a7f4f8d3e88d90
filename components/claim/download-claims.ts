import { saveCsv } from '@/components/page/save-file'
import type { ClaimRow } from '@/lib/claims/rows'
import { fetchAgain } from '@/lib/retry'
import { readCsv, toCsv } from '@/lib/text/csv'

/**
 * Saves the rows that are shown, in their order, with the columns of claims.csv and the status of each claim.
 * `address` is that of claims.csv. Throws when it cannot be had.
 */
export async function downloadClaims(address: string, shown: readonly ClaimRow[]): Promise<void> {
  const response = await fetchAgain(address)
  const [header = [], ...records] = readCsv(await response.text()).records
  const kept = new Map(records.map((record) => [record[header.indexOf('id')], record]))
  const rows = shown.flatMap((row) => {
    const record = kept.get(row.id)
    if (record === undefined) return []
    return [{ ...Object.fromEntries(header.map((name, at) => [name, record[at]])), status: row.status }]
  })
  saveCsv(`claims-${rows.length}.csv`, toCsv(rows, [...header, 'status']))
}
