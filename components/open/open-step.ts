import type { KeptFile } from '@/components/open/kept-files'
import type { FileSummary } from '@/lib/open/read-file'
import type { RowCounts } from '@/lib/open/session'

/** Where a person is on the page. */
export type OpenStep =
  | {
      readonly step: 'asking'
      readonly message: string | null
      /** The file that failed, where trying again may help. */
      readonly again: KeptFile | null
      /** The address of a table, which is asked for only when the person agrees. */
      readonly address: string | null
    }
  | BusyStep
  | MatchingStep
  | {
      readonly step: 'open'
      readonly kept: KeptFile
      readonly summary: FileSummary
      readonly counts: RowCounts
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
  /** The counts of the open table to which there is a way back, if there is one. */
  readonly back: RowCounts | null
}
