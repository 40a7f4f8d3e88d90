import { useCallback, useEffect, useState } from 'react'

/** What a comparison needs only once a reader does something: the list to choose from, and the files. */
type Tools = Pick<typeof import('@/components/compare/picker'), 'Picker'> &
  Pick<typeof import('@/components/compare/bench-files'), 'BenchFiles'>

/** What a person does first on a page that shows a comparison already. */
const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'keydown', 'focusin'] as const

/**
 * The tools of the bench, and a way to ask for them. A page that is opened to read one comparison does not load them
 * before its reader gives a sign; where nothing is compared yet there is nothing else to do, and they come at once.
 */
export function useTools(atOnce: boolean): readonly [Tools | null, () => void] {
  const [tools, setTools] = useState<Tools | null>(null)
  const load = useCallback(async () => {
    try {
      const [{ Picker }, { BenchFiles }] = await Promise.all([
        import('@/components/compare/picker'),
        import('@/components/compare/bench-files'),
      ])
      setTools({ Picker, BenchFiles })
    } catch {
      // The button that stands in their place asks again.
    }
  }, [])

  useEffect(() => {
    if (tools !== null) return
    // The sign can have been given while the bench itself was on its way.
    if (atOnce || navigator.userActivation?.hasBeenActive === true) {
      void load()
      return
    }
    const onSign = () => void load()
    for (const sign of SIGNS) window.addEventListener(sign, onSign, { once: true, passive: true })
    return () => {
      for (const sign of SIGNS) window.removeEventListener(sign, onSign)
    }
  }, [atOnce, load, tools])

  return [tools, load]
}
