import { type Remote, wrap } from 'comlink'
import { useEffect, useRef } from 'react'
import { forbidAsking } from '@/components/open/ask-nobody'
import { nameInAddress, noteOpened } from '@/components/open/file-address'
import type { KeptFile, KeptFiles } from '@/components/open/kept-files'
import type { WorkerSession } from '@/components/open/open.worker'
import type { Step } from '@/components/open/use-step'
import type { Locale } from '@/lib/locale'
import type { Runs } from '@/lib/open/runs'
import { sayError } from '@/lib/open/say-failure'
import type { OpenSession } from '@/lib/open/session'
import type { Terms } from '@/lib/open/terms'
import { OPEN_WORDS } from '@/lib/open/words'
import { randomUuid } from '@/lib/text/uuid'

interface EndsOptions {
  readonly step: Step
  readonly store: KeptFiles
  readonly runs: Runs
  readonly terms: Terms
  readonly locale: Locale
}

/** The worker that reads files, and the ways in which that ends: with another file, with a question, with what went wrong. */
export function useEnds({ step: { now, go }, store, runs, terms, locale }: EndsOptions) {
  const asking = (message: string | null, again: KeptFile | null, address: string | null) => {
    go({ step: 'asking', message, again, address })
    store.setKeeping('kept')
  }
  const ask = (message: string | null, again: KeptFile | null = null) => {
    runs.end()
    forbidAsking()
    nameInAddress(null)
    noteOpened(null)
    asking(message, again, null)
  }
  /** Asks whether the table at an address is to be had. */
  const offer = (address: string, message: string | null = null) => asking(message, null, address)
  /** Closes what is open or on its way, and offers to try again. */
  const fail = (message: string) => {
    stop()
    if (now.current.step === 'asking') return
    const { kept } = now.current
    const { address, file, from } = kept
    // What was pasted is nowhere else.
    if (from === 'pasted' && file.size > 0) void store.keep(kept)
    if (address === undefined || file.size > 0) return ask(message, kept)
    // Nothing has come from the address yet, so there is nothing to open but that.
    runs.end()
    offer(address, message)
  }
  const { session, stop } = useSession(terms, (loss) => fail(OPEN_WORDS[locale].failures[loss]))
  const failed = (error: unknown) => {
    console.error(error)
    fail(sayError(error, locale))
  }
  return { ask, offer, fail, failed, session, stop }
}

export type Ends = ReturnType<typeof useEnds>

/** What the parts of the page that bring and read tables share. */
export interface Opening
  extends Pick<Step, 'show' | 'go'>,
    Pick<KeptFiles, 'keep' | 'list'>,
    Pick<Ends, 'ask' | 'offer' | 'failed' | 'session'> {
  readonly runs: Runs
  readonly locale: Locale
}

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

/** A session in a separate worker, and the way to end it in the middle of whatever it does. */
interface RemoteSession {
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
function startSession(terms: Terms, lost: (loss: Loss) => void): RemoteSession {
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
    // It is said on the page, and is no error of it besides.
    event.preventDefault()
    lose()
  })
  worker.addEventListener('messageerror', lose)
  const name = `open-session ${randomUuid()}`
  session.hold(name).then((held) => {
    clearTimeout(late)
    loss = 'stopped'
    // Given up when the session is stopped on purpose.
    const locks: LockManager | undefined = navigator.locks
    if (held) locks?.request(name, { signal: waiting.signal }, lose).catch(() => {})
  }, lose)
  session.learn(terms).catch(lose)
  return { session, stop: end }
}
