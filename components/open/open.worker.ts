import { expose } from 'comlink'
import { LOCALES } from '@/lib/locale'
import { SAMPLE_ROLES, SAMPLES } from '@/lib/open/sample-words'
import { OpenSession } from '@/lib/open/session'
import type { Terms } from '@/lib/open/terms'
import { DEFAULT_OPEN_VIEW } from '@/lib/open/view'

/** The sample so many times makes a browser compile what reads it. */
const WARM_TIMES = 30

/** A session whose end can be seen from the page: the worker holds a lock for as long as it lives. */
export class WorkerSession extends OpenSession {
  /** Learns what words can name, and at once makes ready for reading them. */
  override learn(terms: Terms): void {
    super.learn(terms)
    void warmUp(terms)
  }

  /** Takes the lock of a name for good; false where the browser has none (over plain http) or allows none (in a sandbox). */
  hold(name: string): Promise<boolean> {
    return new Promise((resolve) => {
      const held = () => {
        resolve(true)
        return new Promise(() => {})
      }
      Promise.resolve()
        .then(() => navigator.locks.request(name, held))
        .catch(() => resolve(false))
    })
  }
}

// Reading and checking happen here, so that the page never waits for them.
expose(new WorkerSession())

/**
 * Opens the sample, many times over, and searches it, while the person still looks for a file: the first that comes finds all
 * of it compiled.
 */
async function warmUp(terms: Terms): Promise<void> {
  const session = new OpenSession()
  session.learn(terms)
  for (const locale of LOCALES) {
    await session.open(new Blob([SAMPLES[locale].repeat(WARM_TIMES)]), { locale })
    session.read(SAMPLE_ROLES)
    session.view({ ...DEFAULT_OPEN_VIEW, query: '120' }, locale)
  }
}
