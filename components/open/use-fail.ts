import { useCallback, useState } from 'react'

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
