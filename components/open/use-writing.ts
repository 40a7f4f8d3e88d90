import { useState } from 'react'

/** A file that is being made: whether it is under way, why it failed, and a way to make it. */
export function useWriting() {
  const [state, setState] = useState<{ readonly writing: boolean; readonly error: unknown }>(IDLE)
  return {
    ...state,
    /** Forgets what is under way; nothing depends on its answer. */
    reset: () => setState(IDLE),
    write: (make: () => Promise<void>) => {
      setState({ writing: true, error: null })
      make().then(
        () => setState(IDLE),
        (error: unknown) => setState({ writing: false, error }),
      )
    },
  }
}

const IDLE = { writing: false, error: null }
