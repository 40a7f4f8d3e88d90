import { useCallback, useState } from 'react'

type Work = () => Promise<unknown>

const IDLE: { readonly work: Work | null; readonly running: boolean; readonly error: unknown } = {
  work: null,
  running: false,
  error: null,
}

/** Something that a person wants and that may fail, to load or to be made: whether it is under way or did, and a way to try once more. */
export function useTask() {
  const [{ work, running, error }, setState] = useState(IDLE)
  /** Does something; what failed before is forgotten. */
  const run = useCallback((work: Work) => {
    setState({ work, running: true, error: null })
    work().then(
      () => setState((now) => (now.work === work ? IDLE : now)),
      (error: unknown) => setState((now) => (now.work === work ? { work, running: false, error } : now)),
    )
  }, [])
  return {
    running,
    /** Why the last try failed; null where it did not. */
    error,
    failed: error !== null,
    run,
    /** Does the last thing once more. */
    again: () => {
      if (work !== null) run(work)
    },
    /** Forgets what is under way; nothing depends on its answer. */
    reset: () => setState(IDLE),
  }
}

export type Task = ReturnType<typeof useTask>
