import { useRef, useState } from 'react'
import type { KeptFile } from '@/components/open/kept-files'
import type { FileSummary } from '@/lib/open/read-file'
import type { RowCounts } from '@/lib/open/session'

/** Where a person is on the page, and how it goes on from there. */
export function useStep() {
  const [at, setAt] = useState<OpenStep>({ step: 'asking', message: null, again: null, address: null })
  /** Counts the steps that a person has taken: with each the focus moves to the new heading. */
  const [moves, setMoves] = useState(0)
  /** The step as it is now, for events that come from outside of rendering. */
  const now = useRef<OpenStep>(at)
  const isQuiet = useRef(false)
  /** `moved` is false for what the page does by itself, and for progress. */
  const show = (next: OpenStep, moved = false) => {
    now.current = next
    setAt(next)
    if (moved && !isQuiet.current) setMoves((made) => made + 1)
  }
  return {
    at,
    now,
    moves,
    show,
    go: (next: OpenStep) => show(next, true),
    /** Does what takes no focus, such as what the page opens by itself when it is loaded. */
    quietly: (act: () => Promise<void>) => {
      isQuiet.current = true
      void act().finally(() => {
        isQuiet.current = false
      })
    },
  }
}

export type Step = ReturnType<typeof useStep>

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
