import { forbidAsking } from '@/components/open/ask-nobody'
import { nameInAddress } from '@/components/open/file-address'
import type { KeptFile } from '@/components/open/kept-files'
import { noteOpened } from '@/components/open/last-opened'
import type { KeptFiles } from '@/components/open/use-kept-files'
import { useSession } from '@/components/open/use-session'
import type { Step } from '@/components/open/use-step'
import type { Locale } from '@/lib/locale'
import type { Runs } from '@/lib/open/runs'
import { sayError } from '@/lib/open/say-failure'
import type { Terms } from '@/lib/open/terms'
import { OPEN_WORDS } from '@/lib/open/words'

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
