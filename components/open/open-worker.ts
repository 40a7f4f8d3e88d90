import { type Remote, wrap } from 'comlink'
import type { OpenSession } from '@/lib/open/session'

/** A session in a worker of its own, and the way to end it in the middle of whatever it does. */
export interface RemoteSession {
  readonly session: Remote<OpenSession>
  readonly stop: () => void
}

/** Starts a worker with a session of its own; whoever starts it stops it. */
export function startSession(): RemoteSession {
  const worker = new Worker(new URL('./open.worker.ts', import.meta.url), { type: 'module' })
  return { session: wrap<OpenSession>(worker), stop: () => worker.terminate() }
}
