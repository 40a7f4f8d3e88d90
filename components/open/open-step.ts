import type { Keeping, KeptFile } from '@/components/open/kept-files'
import type { FileSummary } from '@/lib/open/read-file'
import type { RowCounts } from '@/lib/open/session'

/** What the page’s address has: the id of a kept file, or the address of a table. */
export const NAMED = { id: 'file', address: 'csv' } as const

/** What the Open page shows. */
export interface DeskState {
  readonly at: OpenStep
  /** Counts the steps that a person has taken: with each the focus moves to the new heading. */
  readonly moves: number
  /** The files that the browser keeps. Where its store does not answer, what was listed is still true. */
  readonly files: readonly KeptFile[]
  /** Files that were chosen at once, of which one is open. */
  readonly together: readonly KeptFile[]
  /** What became of the open file in the browser’s store. */
  readonly keeping: Keeping
}

/** Before anything has been opened. */
export const START: DeskState = {
  at: { step: 'asking', message: null, again: null, address: null },
  moves: 0,
  files: [],
  together: [],
  keeping: 'kept',
}

/** Where a person is on the page. */
export type OpenStep = AskingStep | BusyStep | MatchingStep | OpenedStep

/** A table is open. */
interface OpenedStep {
  readonly step: 'open'
  readonly kept: KeptFile
  readonly summary: FileSummary
  readonly counts: RowCounts
}

/** A table is asked for. */
export interface AskingStep {
  readonly step: 'asking'
  readonly message: string | null
  /** The file that failed, where trying again may help. */
  readonly again: KeptFile | null
  /** The address of a table, which is asked for only when the person agrees. */
  readonly address: string | null
}

/** A file or its rows are being read. */
export interface BusyStep {
  readonly step: 'busy'
  readonly kept: KeptFile
  /** How much of the file has come, and of how much, where that is known; null while its rows are read. */
  readonly progress: { readonly read: number; readonly size: number | null } | null
}

/** The columns of a file are being matched. */
export interface MatchingStep {
  readonly step: 'matching'
  readonly kept: KeptFile
  readonly summary: FileSummary
  /** The open table to which there is a way back, if there is one. */
  readonly back: OpenedStep | null
}
