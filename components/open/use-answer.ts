import { useCallback, useEffect, useState } from 'react'

/**
 * What the worker answers; null until the first answer has come. `ask` is called again when the key changes, `delay`
 * milliseconds later; a late answer to an older question is dropped. Failures go to the nearest boundary.
 */
export function useAnswer<Answer>(
  ask: () => Promise<Answer>,
  key: string | number,
  delay = 0,
): readonly [Answer | null, (answer: Answer) => void] {
  const [answer, setAnswer] = useState<Answer | null>(null)
  const fail = useFail()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when to ask again
  useEffect(() => {
    let wanted = true
    const timer = setTimeout(() => {
      ask()
        .then((found) => {
          if (wanted) setAnswer(() => found)
        })
        .catch(fail)
    }, delay)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [key, delay, fail])
  return [answer, setAnswer]
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
