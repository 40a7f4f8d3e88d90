import type { Remote } from 'comlink'
import type { Keeping, KeptFile } from '@/components/open/kept-files'
import type { FileSummary } from '@/lib/open/read-file'
import type { Roles } from '@/lib/open/roles'
import type { CorrectedRow, OpenSession, RowCounts } from '@/lib/open/session'

/** Where a person is on the page. */
export type OpenState =
  | {
      readonly step: 'asking'
      readonly message: string | null
      /** The file that failed, where trying again may help. */
      readonly again: KeptFile | null
    }
  | {
      readonly step: 'busy'
      readonly kept: KeptFile
      readonly progress: { readonly read: number; readonly size: number } | null
    }
  | {
      readonly step: 'matching'
      readonly kept: KeptFile
      readonly summary: FileSummary
      /** The open table to which there is a way back, if there is one. */
      readonly back: RowCounts | null
    }
  | {
      readonly step: 'open'
      readonly kept: KeptFile
      readonly summary: FileSummary
      readonly counts: RowCounts
    }

export interface OpenPageTools {
  readonly state: OpenState
  readonly files: readonly KeptFile[]
  /** How often the page has changed at a person’s wish. */
  readonly moves: number
  /** What became of what is open in the browser’s store. */
  readonly keeping: Keeping
  readonly session: () => Remote<OpenSession>
  readonly openFiles: (files: readonly File[]) => void
  readonly openText: (text: string) => void
  readonly openExample: (address: string) => Promise<void>
  /** Opens a file of the store as it is there now. */
  readonly openKept: (kept: KeptFile) => Promise<void>
  /** Opens a file as it is given; with `ask` its columns are asked for whatever is known of them. */
  readonly open: (kept: KeptFile, ask?: boolean) => Promise<void>
  readonly read: (kept: KeptFile, summary: FileSummary, roles: Roles) => Promise<void>
  readonly match: () => void
  readonly back: () => void
  readonly close: () => void
  /** Closes a file that could not be shown. */
  readonly broken: () => void
  readonly remove: (id: string) => Promise<void>
  readonly forget: () => Promise<void>
  readonly corrected: (corrected: readonly CorrectedRow[], counts: RowCounts) => void
  readonly undo: (corrected: readonly CorrectedRow[]) => Promise<void>
}
