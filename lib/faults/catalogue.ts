import { CELL_FAULTS } from '@/lib/faults/cell-faults'
import { FILE_FAULTS } from '@/lib/faults/file-faults'
import { JOIN_FAULTS } from '@/lib/faults/join-faults'
import { LEDGER_FAULTS } from '@/lib/faults/ledger-faults'
import { OPEN_FAULTS } from '@/lib/faults/open-faults'
import { ROW_FAULTS } from '@/lib/faults/row-faults'
import { inEach } from '@/lib/locale'

/**
 * Every fault by its code: the problem, what is expected and how to fix it, a sentence on each of three lines. A function
 * makes them from the details of a case.
 */
export const CATALOGUE = inEach((locale) => ({
  ...FILE_FAULTS[locale],
  ...CELL_FAULTS[locale],
  ...ROW_FAULTS[locale],
  ...JOIN_FAULTS[locale],
  ...LEDGER_FAULTS[locale],
  ...OPEN_FAULTS[locale],
}))

type Catalogue = (typeof CATALOGUE)['en']

/**
 * A stable code, never used again for another fault: D0 files, D1 cells, D2 rows, D3 between files, D4 the ledger, D5 the
 * article, D6 files that somebody opens.
 */
export type FaultCode = keyof Catalogue

/** What the sentences of each fault need to know. */
export type FaultDetails = {
  readonly [Code in FaultCode]: Catalogue[Code] extends (details: infer Details) => string
    ? Details
    : Readonly<Record<never, never>>
}

/** A fault without its place: a code and the details that its sentences need. */
export type FaultCase<Code extends FaultCode = FaultCode> = {
  [C in Code]: { readonly code: C; readonly details: FaultDetails[C] }
}[Code]

/** Where a fault is: rows are counted from the header, which is 1; a fault of a whole row has no column. */
export interface FaultPlace {
  readonly file: string
  readonly row: number
  readonly column: string | null
}

export type Fault<Code extends FaultCode = FaultCode> = FaultCase<Code> & FaultPlace
