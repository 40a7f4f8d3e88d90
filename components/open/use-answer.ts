import { useCallback, useEffect, useState } from 'react'

/** An answer that takes longer than so many milliseconds is waited for in so many words. */
const PENDING_AFTER = 400

interface Answer<Value> {
  readonly value: Value
  /** When it was asked for, on the page’s own clock. */
  readonly asked: number
}

/**
 * What the worker answers; null until the first answer has come. `ask` is called again when one of the keys changes, `delay`
 * milliseconds later; a late answer to an older question is dropped. Failures go to the nearest boundary.
 */
export function useAnswer<Value>(ask: () => Promise<Value>, keys: readonly unknown[], delay = 0) {
  const [answer, setAnswer] = useState<Answer<Value> | null>(null)
  /** Whether what is there is not yet the answer to what was asked last, and that for long. */
  const [pending, setPending] = useState(false)
  const fail = useFail()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys say when to ask again
  useEffect(() => {
    let wanted = true
    const asked = performance.now()
    const slow = setTimeout(() => setPending(true), PENDING_AFTER)
    const look = () =>
      ask()
        .then((value) => {
          if (!wanted) return
          setPending(false)
          setAnswer({ value, asked })
        }, fail)
        .finally(() => clearTimeout(slow))
    const timer = setTimeout(look, delay)
    return () => {
      wanted = false
      clearTimeout(timer)
      clearTimeout(slow)
    }
  }, [...keys, delay, fail])
  return { answer, pending }
}

/** Gives a way to throw an error from an answer or an event to the nearest boundary, as rendering does. */
export function useFail(): (error: unknown) => void {
  const [, set] = useState(null)
  return useCallback(
    (error: unknown) =>
      set(() => {
        throw error
      }),
    [],
  )
}
