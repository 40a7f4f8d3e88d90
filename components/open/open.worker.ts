import { expose } from 'comlink'
import { OpenSession } from '@/lib/open/session'

/** A session whose end can be seen from the page: the worker holds a lock for as long as it lives. */
export class WorkerSession extends OpenSession {
  /** Takes the lock of a name for good; false over plain http, where browsers have no locks. */
  async hold(name: string): Promise<boolean> {
    const locks: LockManager | undefined = navigator.locks
    if (locks === undefined) return false
    return new Promise((resolve) => {
      const held = () => {
        resolve(true)
        return new Promise(() => {})
      }
      // A page with an opaque origin, as in a sandbox, may not use locks.
      locks.request(name, held).catch(() => resolve(false))
    })
  }
}

// Reading and checking happen here, so that the page never waits for them.
expose(new WorkerSession())
