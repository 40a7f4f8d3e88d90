import { expose } from 'comlink'
import { LOCALES } from '@/lib/locale'
import { SAMPLE_ROLES, SAMPLES } from '@/lib/open/sample-words'
import { OpenSession } from '@/lib/open/session'
import { DEFAULT_OPEN_VIEW } from '@/lib/open/view'

/** The sample so many times makes a browser compile what reads it. */
const WARM_TIMES = 30

/** A session whose end can be seen from the page: the worker holds a lock for as long as it lives. */
export class WorkerSession extends OpenSession {
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

/** Opens the sample, many times over, while the person still looks for a file: the first that comes finds all of it compiled. */
async function warmUp(): Promise<void> {
  const session = new OpenSession()
  for (const locale of LOCALES) {
    await session.open(new Blob([SAMPLES[locale].repeat(WARM_TIMES)]), { locale })
    session.read(SAMPLE_ROLES)
    session.view(DEFAULT_OPEN_VIEW, locale)
  }
}
void warmUp()
