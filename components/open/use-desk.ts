import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { pageOf } from '@/components/open/open-context'
import type { OpenDesk } from '@/components/open/open-desk'
import { NAMED, START } from '@/components/open/open-step'
import { useTask } from '@/components/page/use-task'
import type { Locale } from '@/lib/locale'
import type { Terms } from '@/lib/open/terms'
import { retry } from '@/lib/retry'

/** What a person does before a table is opened: then what opens tables is loaded. */
const TOUCHES = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'dragenter', 'paste'] as const

/** What opens tables and shows them: most of the page, and nothing that its first sight needs. */
async function loadParts() {
  const [{ OpenDesk: Desk }, { Steps }, { KeptFiles }, { AddressPanel }] = await retry(() =>
    Promise.all([
      import('@/components/open/open-desk'),
      import('@/components/open/steps'),
      import('@/components/open/kept-list'),
      import('@/components/open/address-panel'),
    ]),
  )
  return { Desk, Steps, KeptFiles, AddressPanel }
}

export type Parts = Awaited<ReturnType<typeof loadParts>>

/**
 * Whether there is something to be shown at once: a file that the address names, or files that were kept before. What reads the
 * address and the store in full is loaded only then.
 */
async function isAwaited(): Promise<boolean> {
  const address = new URLSearchParams(window.location.search)
  if (Object.values(NAMED).some((name) => address.has(name))) return true
  try {
    const stores = await indexedDB.databases?.()
    // Some browsers do not say.
    return stores === undefined || stores.length > 0
  } catch {
    return false
  }
}

const never = () => () => {}
const start = () => START

/**
 * The desk of a page, with what it shows now. It is loaded when the page is first touched, or at once where something is
 * to be shown; `act` waits for it. It stops with the page.
 */
export function useDesk(locale: Locale, terms: Terms) {
  const [loaded, setLoaded] = useState<{ readonly desk: OpenDesk; readonly parts: Parts } | null>(null)
  const task = useTask()
  const { run } = task
  const loading = useRef<Promise<OpenDesk> | null>(null)
  const desk = loaded?.desk ?? null
  const state = useSyncExternalStore(desk?.subscribe ?? never, desk?.state ?? start, start)

  const load = useCallback((): Promise<OpenDesk> => {
    loading.current ??= loadParts().then(
      (parts) => {
        const made = new parts.Desk(locale, terms)
        setLoaded({ desk: made, parts })
        return made
      },
      (error: unknown) => {
        // Another try loads anew.
        loading.current = null
        throw error
      },
    )
    return loading.current
  }, [locale, terms])
  const act = useCallback(
    (does: (desk: OpenDesk) => unknown) => {
      run(async () => void does(await load()))
    },
    [run, load],
  )

  useEffect(() => {
    // What could not be loaded ahead is said when it is wanted.
    const ahead = () => void load().catch(() => {})
    void isAwaited().then((awaited) => awaited && ahead())
    for (const touch of TOUCHES) window.addEventListener(touch, ahead, { once: true, passive: true })
    return () => {
      for (const touch of TOUCHES) window.removeEventListener(touch, ahead)
    }
  }, [load])

  useEffect(() => {
    if (desk === null) return
    void desk.wake()
    window.addEventListener('pagehide', desk.leave)
    return () => {
      window.removeEventListener('pagehide', desk.leave)
      desk.stop()
    }
  }, [desk])

  const page = useMemo(() => (desk === null ? null : pageOf(desk, state)), [desk, state])
  return { page, at: state.at, moves: state.moves, parts: loaded?.parts ?? null, act, task }
}
