import { useEffect, useState } from 'react'
import { useFail } from '@/components/open/use-fail'

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
