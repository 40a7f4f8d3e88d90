import { CELL_FAULTS, type CellFaultDetails } from '@/lib/faults/cell-faults'
import type { Entries } from '@/lib/faults/entry'
import { FILE_FAULTS, type FileFaultDetails } from '@/lib/faults/file-faults'
import { JOIN_FAULTS, type JoinFaultDetails } from '@/lib/faults/join-faults'
import { LEDGER_FAULTS, type LedgerFaultDetails } from '@/lib/faults/ledger-faults'
import { OPEN_FAULTS, type OpenFaultDetails } from '@/lib/faults/open-faults'
import { ROW_FAULTS, type RowFaultDetails } from '@/lib/faults/row-faults'

export interface FaultDetails
  extends FileFaultDetails,
    CellFaultDetails,
    RowFaultDetails,
    JoinFaultDetails,
    LedgerFaultDetails,
    OpenFaultDetails {}

/** A stable code, never used again for another fault: D0 files, D1 cells, D2 rows, D3 between files, D4 ledger, D5 article, D6 files
 * that somebody opens. */
export type FaultCode = keyof FaultDetails

/** A fault without its place: a code and the details that its sentences need. */
export type FaultCase<Code extends FaultCode = FaultCode> = {
  [C in Code]: { readonly code: C; readonly details: FaultDetails[C] }
}[Code]
export type Finding<Code extends FaultCode = FaultCode> = FaultCase<Code>

/** Where a fault is: the row is counted from the header, which is 1; a fault of a whole row has no column. */
export interface FaultPlace {
  readonly file: string
  readonly row: number
  readonly column: string | null
}

export type Fault<Code extends FaultCode = FaultCode> = FaultCase<Code> & FaultPlace

/** Every fault that the data files can have: what is wrong, what is allowed and what to do, in both languages. */
export const CATALOGUE: Entries<FaultDetails> = {
  ...FILE_FAULTS,
  ...CELL_FAULTS,
  ...ROW_FAULTS,
  ...JOIN_FAULTS,
  ...LEDGER_FAULTS,
  ...OPEN_FAULTS,
}

export const FAULT_CODES = Object.keys(CATALOGUE) as FaultCode[]
