/** Knows the newest run of something from those before it, whose late answers are no longer wanted. */
export class Runs {
  #newest = new AbortController()

  /** Starts a run; what is given says whether it is still the newest. */
  start(): () => boolean {
    this.end()
    const { signal } = this.#newest
    return () => !signal.aborted
  }

  /** Calls off what the newest run has under way as soon as it is no longer the newest. */
  get signal(): AbortSignal {
    return this.#newest.signal
  }

  /** Ends whatever runs. */
  end(): void {
    this.#newest.abort()
    this.#newest = new AbortController()
  }
}
