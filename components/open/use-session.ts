import type { Remote } from 'comlink'
import { useEffect, useRef } from 'react'
import { type Loss, type RemoteSession, startSession } from '@/components/open/open-worker'
import type { OpenSession } from '@/lib/open/session'
import type { Terms } from '@/lib/open/terms'

/** The worker that reads files: started when it is first asked for, stopped with the page. `lost` is told when it ends by itself. */
export function useSession(terms: Terms, lost: (loss: Loss) => void) {
  const remote = useRef<RemoteSession | null>(null)
  const onLost = useRef(lost)
  onLost.current = lost
  const stop = () => {
    remote.current?.stop()
    remote.current = null
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page goes
  useEffect(() => stop, [])
  return {
    stop,
    session: (): Remote<OpenSession> => {
      remote.current ??= startSession(terms, (loss) => onLost.current(loss))
      return remote.current.session
    },
  }
}
