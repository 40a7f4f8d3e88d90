import type { ParsedFiles } from '@/lib/dossier/parsed'
import type { LedgerEntry } from '@/lib/dossier/rows'
import { isSamePlace, placeFinding } from '@/lib/dossier/rules/outline'
import type { Located } from '@/lib/dossier/table'
import type { Fault, Finding } from '@/lib/faults/catalogue'

/** The ledger goes through the article in order, names claims where its fate says so, and leaves no claim without a numeral. */
export function ledgerFaults(files: ParsedFiles): Fault[] {
  const { ledger, source } = files
  let previous: Located<LedgerEntry> | null = null
  const faults = ledger.rows.flatMap((entry): Fault[] => {
    const found = [
      ...fateFindings(entry.value, files),
      ...orderFindings(entry, previous),
      ...(source.ok ? at('paragraph', placeFinding(entry.value.place, source.value)) : []),
    ]
    previous = entry
    return found.map(({ column, finding }) => ({ ...finding, file: 'numerals.csv', row: entry.row, column }))
  })
  return [...faults, ...unaccounted(files)]
}

interface Found {
  readonly column: string
  readonly finding: Finding
}

function at(column: string, finding: Finding | null): Found[] {
  return finding === null ? [] : [{ column, finding }]
}

function fateFindings({ fate, claims: named, place }: LedgerEntry, { claims }: ParsedFiles): Found[] {
  if (fate === 'name' || fate === 'rhetoric') {
    const claim = named.join(' ')
    return claim === '' ? [] : at('claim', { code: 'D402', details: { fate, claim } })
  }
  if (named.length === 0) return at('claim', { code: 'D401', details: { fate } })
  return named.flatMap((id) => {
    if (claims.ids?.has(id) === false)
      return at('claim', { code: 'D301', details: { id, file: 'claims.csv' } })
    const claim = claims.rows.find(({ value }) => value.id === id)?.value
    if (fate === 'repeat' || claim === undefined || isSamePlace(claim.place, place)) return []
    return at('fate', { code: 'D404', details: { id, ...claim.place } })
  })
}

function orderFindings({ row, value }: Located<LedgerEntry>, previous: Located<LedgerEntry> | null): Found[] {
  const { place, occurrence: found } = value
  // After a row that was refused, what is due is not known.
  if ((previous?.row ?? 1) !== row - 1) return []
  if (previous === null)
    return found === 1 ? [] : at('occurrence', { code: 'D405', details: { found, expected: 1 } })
  const before = previous.value
  const expected = isSamePlace(place, before.place) ? before.occurrence + 1 : 1
  if (found !== expected) return at('occurrence', { code: 'D405', details: { found, expected } })
  const back =
    place.section < before.place.section ||
    (place.section === before.place.section && place.paragraph < before.place.paragraph)
  return back ? at('paragraph', { code: 'D406', details: { ...place } }) : []
}

/** Claims whose own paragraph has no numeral for them; not told while rows of the ledger are refused. */
function unaccounted({ ledger, claims }: ParsedFiles): Fault[] {
  if (ledger.ids === null || ledger.faults.length > 0) return []
  return claims.rows.flatMap(({ row, value: { id, place } }): Fault[] => {
    const accounted = ledger.rows.some(
      ({ value }) => value.fate === 'claim' && value.claims.includes(id) && isSamePlace(value.place, place),
    )
    return accounted ? [] : [{ code: 'D403', file: 'claims.csv', row, column: 'paragraph', details: { id } }]
  })
}
