import type { FileName } from '@/lib/dossier/columns'
import { FILE_NAMES } from '@/lib/dossier/columns'
import type { ParsedFiles } from '@/lib/dossier/parsed'
import { baselineFaults } from '@/lib/dossier/rules/baseline-rules'
import { changeFaults } from '@/lib/dossier/rules/change-rules'
import { checkFaults } from '@/lib/dossier/rules/check-rules'
import { claimFaults } from '@/lib/dossier/rules/claim-rules'
import { contextFaults } from '@/lib/dossier/rules/context-rules'
import { dateFaults } from '@/lib/dossier/rules/date-rules'
import { drawingFaults } from '@/lib/dossier/rules/drawing-rules'
import { evidenceFaults } from '@/lib/dossier/rules/evidence-rules'
import { figureFaults } from '@/lib/dossier/rules/figure-rules'
import { findingFaults } from '@/lib/dossier/rules/finding-rules'
import { ledgerFaults } from '@/lib/dossier/rules/ledger-rules'
import { outlineFaults } from '@/lib/dossier/rules/outline'
import { quoteFaults } from '@/lib/dossier/rules/quote-rules'
import type { Fault } from '@/lib/faults/catalogue'

/**
 * Every fault that lies between the files. A file that could not be read is not held against the others:
 * an id is called unknown only where the file that should have it was readable.
 */
function crossFaults(files: ParsedFiles, texts: Readonly<Record<FileName, string>>): Fault[] {
  return [
    ...claimFaults(files),
    ...baselineFaults(files),
    ...evidenceFaults(files),
    ...checkFaults(files),
    ...ledgerFaults(files),
    ...quoteFaults(files),
    ...contextFaults(files),
    ...figureFaults(files, texts['figures.json']),
    ...drawingFaults(files, texts['figures.json']),
    ...findingFaults(files, texts['findings.json']),
    ...changeFaults(files, texts['changes.json']),
    ...outlineFaults(files, texts['source.json']),
    ...dateFaults(files, texts['source.json']),
  ]
}

const TABLE_OF = {
  subjects: 'subjects.csv',
  claims: 'claims.csv',
  evidence: 'evidence.csv',
  checks: 'checks.csv',
  ledger: 'numerals.csv',
} as const satisfies Partial<Record<keyof ParsedFiles, FileName>>

/**
 * Every fault that lies between the files, but one alone for a file that has a header and no rows, however often it is
 * named elsewhere.
 */
export function betweenFiles(files: ParsedFiles, texts: Readonly<Record<FileName, string>>): Fault[] {
  const tables = Object.keys(TABLE_OF) as (keyof typeof TABLE_OF)[]
  let [kept, faults] = [files, crossFaults(files, texts)]
  const empty: Fault[] = []
  for (const table of tables) {
    const { rows, faults: own, ids } = files[table]
    if (rows.length > 0 || own.length > 0 || ids === null) continue
    const without = { ...kept, [table]: { ...files[table], ids: null } }
    const fewer = crossFaults(without, texts)
    const named = faults.length - fewer.length
    if (named === 0) continue
    empty.push({ code: 'D014', file: TABLE_OF[table], row: 1, column: null, details: { named } })
    kept = without
    faults = fewer
  }
  return [...empty, ...faults]
}

/** Faults in the order of the files, then of their rows. */
export function inOrder(faults: readonly Fault[]): Fault[] {
  const rank = (file: string) => FILE_NAMES.indexOf(file as FileName)
  return faults.toSorted((a, b) => rank(a.file) - rank(b.file) || a.row - b.row)
}
