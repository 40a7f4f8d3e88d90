import { useCallback, useState } from 'react'

export interface Task {
  /** Whether the last try failed. */
  readonly failed: boolean
  /** Does something that can fail; what failed before is forgotten. */
  readonly run: (work: () => Promise<unknown>) => void
  /** Does the last thing once more. */
  readonly again: () => void
}

/** Something that a person wants and that may fail to load: whether it did, and a way to try once more. */
export function useTask(): Task {
  const [refused, setRefused] = useState<{ readonly work: () => Promise<unknown> } | null>(null)
  const run = useCallback((work: () => Promise<unknown>) => {
    setRefused(null)
    work().catch(() => setRefused({ work }))
  }, [])
  const again = () => {
    if (refused !== null) run(refused.work)
  }
  return { failed: refused !== null, run, again }
}
