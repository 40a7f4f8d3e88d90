import { useRef, useState } from 'react'
import type { OpenStep } from '@/components/open/open-state'

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
