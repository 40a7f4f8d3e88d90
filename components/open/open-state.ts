import type { Keeping, KeptFile } from '@/components/open/kept-files'
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

export interface OpenState {
  readonly at: OpenStep
  /** Counts the steps that a person has taken: with each the focus moves to the new heading. */
  readonly moves: number
  /** What became of the open file in the browser’s store. */
  readonly keeping: Keeping
}

export type OpenAction =
  /** `moved` is false for what the page does by itself, and for progress. */
  | { readonly type: 'step'; readonly at: OpenStep; readonly moved: boolean }
  /** What became of a file; null for every file. */
  | { readonly type: 'kept'; readonly id: string | null; readonly keeping: Keeping }

export const START: OpenState = {
  at: { step: 'asking', message: null, again: null, address: null },
  moves: 0,
  keeping: 'kept',
}

/** The state after an action. */
export function reduceOpen(state: OpenState, action: OpenAction): OpenState {
  if (action.type === 'step') {
    const keeping = action.at.step === 'asking' ? 'kept' : state.keeping
    return { at: action.at, moves: state.moves + (action.moved ? 1 : 0), keeping }
  }
  // Other files are kept beside the open one.
  const isOpen = state.at.step !== 'asking' && state.at.kept.id === action.id
  return isOpen || action.id === null ? { ...state, keeping: action.keeping } : state
}
