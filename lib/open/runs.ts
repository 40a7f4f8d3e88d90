/** Tells the newest run of something from those before it, whose late answers are no longer wanted. */
export class Runs {
  #newest = 0

  /** Starts a run; what is given says whether it is still the newest. */
  start(): () => boolean {
    this.#newest += 1
    const mine = this.#newest
    return () => mine === this.#newest
  }

  /** Ends whatever runs. */
  end(): void {
    this.#newest += 1
  }
}
