import { FILE_NAMES, type FileName } from '@/lib/dossier/files'
import type { ParsedFiles } from '@/lib/dossier/parse'
import { baselineFaults } from '@/lib/dossier/rules/baseline-rules'
import { checkFaults } from '@/lib/dossier/rules/check-rules'
import { claimFaults } from '@/lib/dossier/rules/claim-rules'
import { dateFaults } from '@/lib/dossier/rules/date-rules'
import { drawingFaults } from '@/lib/dossier/rules/drawing-rules'
import { evidenceFaults } from '@/lib/dossier/rules/evidence-rules'
import { changeFaults, mentionFaults, slugFaults } from '@/lib/dossier/rules/json-rules'
import { leadFaults } from '@/lib/dossier/rules/lead-rules'
import { ledgerFaults } from '@/lib/dossier/rules/ledger-rules'
import { outlineFaults } from '@/lib/dossier/rules/outline-rules'
import { quoteFaults } from '@/lib/dossier/rules/quote-rules'
import { referenceFaults } from '@/lib/dossier/rules/references'
import { noteFaults, sentenceFaults } from '@/lib/dossier/rules/sentence-rules'
import { unitFaults } from '@/lib/dossier/rules/unit-rules'
import { TABLES } from '@/lib/dossier/schema'
import type { Fault } from '@/lib/faults/catalogue'

const RULES = [
  referenceFaults,
  unitFaults,
  claimFaults,
  baselineFaults,
  evidenceFaults,
  checkFaults,
  ledgerFaults,
  quoteFaults,
  mentionFaults,
  noteFaults,
  sentenceFaults,
  slugFaults,
  leadFaults,
  drawingFaults,
  changeFaults,
  outlineFaults,
  dateFaults,
]

/**
 * Every fault between the files. A file that could not be read causes none in the others: an id is unknown only where
 * the file that should have it was read.
 */
function crossFaults(files: ParsedFiles): Fault[] {
  return RULES.flatMap((rule) => rule(files))
}

/** The tables whose ids others name, or that must have rows. */
const NAMED = ['subjects', 'claims', 'evidence', 'checks', 'ledger', 'models'] as const

/**
 * Every fault between the files, but only one for a table that has a header and no rows, however often its ids are named
 * elsewhere.
 */
export function betweenFiles(files: ParsedFiles): Fault[] {
  const empty: Fault[] = []
  let others = files
  let faults = crossFaults(files)
  for (const table of NAMED) {
    const { rows, faults: own, ids } = files[table]
    if (rows.length > 0 || own.length > 0 || ids === null) continue
    const without = { ...others, [table]: { ...files[table], ids: null } }
    const fewer = crossFaults(without)
    const named = faults.length - fewer.length
    if (named === 0) continue
    empty.push({ code: 'D014', file: TABLES[table].file, row: 1, column: null, details: { named } })
    others = without
    faults = fewer
  }
  return [...empty, ...faults]
}

/** Faults in the order of the files, then of their rows. */
export function inOrder(faults: readonly Fault[]): Fault[] {
  const rank = (file: string) => FILE_NAMES.indexOf(file as FileName)
  return faults.toSorted((a, b) => rank(a.file) - rank(b.file) || a.row - b.row)
}
