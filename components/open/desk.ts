import type { Remote } from 'comlink'
import { forbidAsking } from '@/components/open/ask-nobody'
import { nameInAddress, noteOpened } from '@/components/open/file-address'
import {
  forgetEverything,
  type KeptFile,
  keepFile,
  keptFiles,
  removeFile,
} from '@/components/open/kept-files'
import { type DeskState, type OpenStep, START } from '@/components/open/open-step'
import { type RemoteSession, startSession } from '@/components/open/remote-session'
import type { Locale } from '@/lib/locale'
import { Runs } from '@/lib/open/runs'
import { sayError, sayUndeleted } from '@/lib/open/say-failure'
import type { OpenSession } from '@/lib/open/session'
import type { Terms } from '@/lib/open/terms'
import { OPEN_WORDS, type OpenWords } from '@/lib/open/words'

/**
 * What the Open page shows, with the worker that reads its files and the store that keeps them. It lives outside of rendering,
 * where workers, stores and people answer in any order.
 */
export class Desk {
  readonly locale: Locale
  readonly words: OpenWords
  readonly #terms: Terms
  protected readonly runs = new Runs()
  readonly #listeners = new Set<() => void>()
  #remote: RemoteSession | null = null
  #state = START
  /** The file that is kept for no more than that it is found again by who leaves the page while it is read; empty for none. */
  #early = ''
  /** Whether what happens takes no focus, such as what the page opens by itself when it is loaded. */
  protected isQuiet = false

  constructor(locale: Locale, terms: Terms) {
    this.locale = locale
    this.words = OPEN_WORDS[locale]
    this.#terms = terms
  }

  readonly state = () => this.#state

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  protected set(changed: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...changed }
    for (const listener of this.#listeners) listener()
  }

  /** Shows a step to which nobody has moved: progress, or what has changed where a person is. */
  show(at: OpenStep): void {
    this.set({ at })
  }

  /** Shows a step that a person has come to: the focus goes to its heading, unless the page does it by itself. */
  protected moveTo(at: OpenStep): void {
    this.set({ at, moves: this.#state.moves + (this.isQuiet ? 0 : 1) })
  }

  /** The worker that reads files: started when it is first asked for. */
  readonly session = (): Remote<OpenSession> => {
    this.#remote ??= startSession(this.#terms, (loss) => this.#fail(this.words.failures[loss]))
    return this.#remote.session
  }

  /** Ends the worker in the middle of whatever it does. */
  readonly stop = () => {
    this.#remote?.stop()
    this.#remote = null
  }

  protected asking(message: string | null, again: KeptFile | null, address: string | null): void {
    this.moveTo({ step: 'asking', message, again, address })
    this.set({ keeping: 'kept', together: [] })
  }

  /** Asks for another file. */
  protected ask(message: string | null, again: KeptFile | null = null): void {
    this.runs.end()
    if (this.#early !== '') void removeFile(this.#early).then(this.list, () => {})
    this.#early = ''
    forbidAsking()
    nameInAddress(null)
    noteOpened(null)
    this.asking(message, again, null)
  }

  /** Closes what is open or on its way, and offers to try again. */
  #fail(message: string): void {
    this.stop()
    const { at } = this.#state
    if (at.step === 'asking') return
    const { address, file, from } = at.kept
    // What was pasted is nowhere else.
    if (from === 'pasted' && file.size > 0) void this.keep(at.kept)
    if (address === undefined || file.size > 0) {
      this.ask(message, at.kept)
    } else {
      // Nothing has come from the address yet, so there is nothing to open but that.
      this.runs.end()
      this.asking(message, null, address)
    }
  }

  protected failed(error: unknown): void {
    console.error(error)
    this.#fail(sayError(error, this.locale))
  }

  /** Lists the kept files anew. Throws when the browser keeps nothing. */
  protected async load(): Promise<readonly KeptFile[]> {
    const files = await keptFiles()
    this.set({ files })
    return files
  }

  protected readonly list = async () => void (await this.load().catch(() => {}))

  /** Keeps a file that is still being read, until it turns out not to be a table or is called off. */
  protected async keepEarly(kept: KeptFile): Promise<void> {
    const isNew = this.#state.files.every(({ id }) => id !== kept.id)
    const keeping = this.keep(kept)
    if (isNew) this.#early = kept.id
    await keeping
    // Only now: an address names nothing that a reload would not find.
    if (this.shows(kept)) nameInAddress(kept)
  }

  protected shows({ id }: KeptFile): boolean {
    const { at } = this.#state
    return at.step !== 'asking' && at.kept.id === id
  }

  protected async keep(kept: KeptFile): Promise<void> {
    if (this.#early === kept.id) this.#early = ''
    const keeping = await keepFile(kept)
    await this.list()
    // Other files are kept beside the open one.
    if (this.shows(kept)) this.set({ keeping })
  }

  /** Removes one file, or all and what was remembered of their columns. */
  readonly remove = async (id: string | 'all'): Promise<void> => {
    const removing = id === 'all' ? forgetEverything() : removeFile(id)
    const message = await removing.finally(this.list).then(
      () => (id === 'all' ? this.words.forgotten : null),
      (error: unknown) => sayUndeleted(error, this.locale),
    )
    this.set({ together: this.#state.together.filter((file) => file.id !== id) })
    if (this.#state.at.step === 'asking') this.ask(message)
  }

  readonly close = () => {
    // What is being read is stopped in the middle; what is read may stay until the next file.
    if (this.#state.at.step === 'busy') this.stop()
    this.ask(null)
  }

  /** Ends with the page, which, left in the usual way, has not crashed. */
  readonly leave = () => noteOpened(null)

  /** Closes a file that could not be shown. */
  readonly broken = () => this.#fail(this.words.failures.broken)
}
