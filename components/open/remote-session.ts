import { type Remote, wrap } from 'comlink'
import type { WorkerSession } from '@/components/open/open.worker'
import type { OpenSession } from '@/lib/open/session'
import type { Terms } from '@/lib/open/terms'
import { randomId } from '@/lib/text/random-id'

/** A session in a separate worker, and the way to end it in the middle of whatever it does. */
export interface RemoteSession {
  readonly session: Remote<OpenSession>
  readonly stop: () => void
}

/** Why a session is gone: its scripts did not come, or it ended by itself. */
type Loss = 'notLoaded' | 'stopped'

/** A worker that has not answered for so long has failed to load in a way that fires no event. */
const START_MS = 60_000

/**
 * Starts a worker with a new session that knows some terms; whoever starts it stops it. `lost` is called once if the worker is gone before
 * that: what it was asked is then never answered. No event is fired when a worker is ended for lack of memory, but the lock that
 * it holds becomes free.
 */
export function startSession(terms: Terms, lost: (loss: Loss) => void): RemoteSession {
  const worker = new Worker(new URL('./open.worker.ts', import.meta.url), { type: 'module' })
  const session = wrap<WorkerSession>(worker)
  const waiting = new AbortController()
  let loss: Loss = 'notLoaded'
  const end = () => {
    clearTimeout(late)
    waiting.abort()
    worker.terminate()
  }
  const lose = () => {
    if (waiting.signal.aborted) return
    end()
    lost(loss)
  }
  const late = setTimeout(lose, START_MS)
  worker.addEventListener('error', (event) => {
    // It is said on the page, and is not an error of it besides.
    event.preventDefault()
    lose()
  })
  worker.addEventListener('messageerror', lose)
  const name = `open-session ${randomId()}`
  session
    .hold(name)
    .then((held) => {
      clearTimeout(late)
      loss = 'stopped'
      return held ? navigator.locks.request(name, { signal: waiting.signal }, lose) : undefined
    }, lose)
    // The wait is given up when the session is stopped on purpose.
    .catch(() => {})
  session.learn(terms).catch(lose)
  return { session, stop: end }
}
