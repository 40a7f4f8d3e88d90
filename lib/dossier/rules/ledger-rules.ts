import type { RowFault } from '@/lib/dossier/column'
import type { ParsedFiles } from '@/lib/dossier/parse'
import { comparePlaces, isSamePlace } from '@/lib/dossier/place'
import type { LedgerEntry } from '@/lib/dossier/rows'
import { placeFaults } from '@/lib/dossier/rules/outline-rules'
import { rowFaults, when } from '@/lib/dossier/rules/report'
import type { Fault } from '@/lib/faults/catalogue'

/** The ledger follows the article in order, names claims where its category says so, and leaves no claim without a numeral. */
export function ledgerFaults(files: ParsedFiles): Fault[] {
  const entryOf = new Map(files.ledger.rows.map(({ row, value }) => [row, value]))
  const faults = rowFaults('numerals.csv', files.ledger.rows, (entry, row) => [
    ...fateFaults(entry, files),
    // After a row that was refused, the expected number is not known.
    ...(row === 2 || entryOf.has(row - 1) ? orderFaults(entry, entryOf.get(row - 1)) : []),
    ...placeFaults(entry.place, files),
  ])
  return [...faults, ...unaccounted(files)]
}

function fateFaults({ fate, claims: named, place }: LedgerEntry, files: ParsedFiles): readonly RowFault[] {
  const isNamed = fate === 'claim' || fate === 'repeat'
  if (isNamed !== named.length > 0)
    return [{ column: 'claim', code: 'D401', details: { fate, claim: named.join(' ') } }]
  return named.flatMap((id): readonly RowFault[] => {
    const claim = files.claims.rows.find(({ value }) => value.id === id)?.value
    if (claim === undefined || fate !== 'claim') return []
    return when(!isSamePlace(claim.place, place), 'fate', { code: 'D404', details: { id, ...claim.place } })
  })
}

function orderFaults(
  { place, occurrence: found }: LedgerEntry,
  before: LedgerEntry | undefined,
): readonly RowFault[] {
  const expected = before !== undefined && isSamePlace(place, before.place) ? before.occurrence + 1 : 1
  if (found !== expected) return [{ column: 'occurrence', code: 'D405', details: { found, expected } }]
  if (before === undefined) return []
  return when(comparePlaces(place, before.place) < 0, 'paragraph', { code: 'D406', details: { ...place } })
}

/** Claims without a numeral in their own paragraph; not reported while rows of the ledger are refused. */
function unaccounted({ ledger, claims }: ParsedFiles): Fault[] {
  if (ledger.ids === null || ledger.faults.length > 0) return []
  return rowFaults('claims.csv', claims.rows, ({ id, place }) => {
    const isAccounted = ledger.rows.some(
      ({ value }) => value.fate === 'claim' && value.claims.includes(id) && isSamePlace(value.place, place),
    )
    return when(!isAccounted, 'paragraph', { code: 'D403', details: { id } })
  })
}
