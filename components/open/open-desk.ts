import { proxy } from 'comlink'
import { forbidAsking } from '@/components/open/ask-nobody'
import { Desk } from '@/components/open/desk'
import { crashedWith, fileInAddress, nameInAddress, noteOpened } from '@/components/open/file-address'
import {
  chosenFile,
  type KeptFile,
  keptFile,
  rememberedRoles,
  rememberRoles,
} from '@/components/open/kept-files'
import { NAMED } from '@/components/open/open-step'
import type { Locale } from '@/lib/locale'
import { sayFetchFailure } from '@/lib/open/address-words'
import { fetchTable } from '@/lib/open/fetch-table'
import { isPlain, rolesInLanguage } from '@/lib/open/match-roles'
import type { FileSummary } from '@/lib/open/read-file'
import type { CorrectedRow } from '@/lib/open/rejected-row'
import type { Roles } from '@/lib/open/roles'
import { SAMPLE_ROLES } from '@/lib/open/sample-words'
import { sayFailure } from '@/lib/open/say-failure'
import type { RowCounts } from '@/lib/open/session'
import { nameAt, type TableAddress } from '@/lib/open/table-address'
import { fetchAgain } from '@/lib/retry'

/** A file that takes longer to read is kept before it is read. */
const LONG_MS = 300

/**
 * How files come to the page, from the disk, the clipboard, an address or the browser’s store, and become a table: the worker
 * reads their bytes, then their rows by the roles of their columns. Of two openings only the newest goes on.
 */
export class OpenDesk extends Desk {
  /** Opens a file as it is given; with `asking` its columns are asked for whatever is known of them. */
  readonly open = async (kept: KeptFile, { asking } = { asking: false }): Promise<void> => {
    const wanted = this.runs.start()
    forbidAsking()
    this.show({ step: 'busy', kept, progress: { read: 0, size: kept.file.size } })
    noteOpened(kept.id)
    // Who leaves while a long file is read finds it when they come back.
    const early = setTimeout(() => {
      if (wanted()) void this.keepEarly(kept)
    }, LONG_MS)
    try {
      const summary = await this.#summaryOf(kept, wanted).finally(() => clearTimeout(early))
      if (summary === null) return
      const still = this.runs.start()
      const roles = await knownRoles(kept, summary, this.locale)
      if (!still()) return
      if (roles !== null && !asking) return await this.read(kept, summary, roles)
      const proposed = { ...summary, roles: roles ?? summary.roles }
      this.moveTo({ step: 'matching', kept, summary: proposed, back: null })
      // Kept before its columns are known, so that it is still there after a reload.
      nameInAddress(kept)
      await this.keep(kept)
    } catch (error) {
      if (wanted()) this.failed(error)
    }
  }

  /** What the worker finds a file to be; null where that is no longer wanted, or where it is not a table, which is then said. */
  async #summaryOf(kept: KeptFile, wanted: () => boolean): Promise<FileSummary | null> {
    const { file, encoding, delimiter, sheet, headerLine } = kept
    const started = performance.now()
    const result = await this.session().open(
      file,
      { encoding, delimiter, sheet, headerLine, locale: this.locale },
      // What the worker says may come late: after a cancel, or after its own answer.
      proxy((read: number) => {
        if (wanted()) this.show({ step: 'busy', kept, progress: { read, size: file.size } })
      }),
    )
    if (!wanted()) return null
    if (!result.ok) {
      this.ask(sayFailure(result.failure, this.locale))
      return null
    }
    // Seen in the browser’s own timeline, and by the benchmark.
    performance.measure('open-file', { start: started })
    return result.summary
  }

  /** Reads an open file by the roles of its columns. */
  readonly read = async (kept: KeptFile, summary: FileSummary, roles: Roles): Promise<void> => {
    const wanted = this.runs.start()
    this.show({ step: 'busy', kept, progress: null })
    try {
      let counts = await this.session().read(roles, kept.reading)
      let { corrected } = kept
      if (corrected.length > 0) ({ corrected, counts } = await this.session().correct([...corrected]))
      if (!wanted()) return
      const settled = { ...kept, roles, rows: counts.read, corrected }
      this.moveTo({ step: 'open', kept: settled, summary, counts })
      nameInAddress(kept)
      await Promise.all([this.keep(settled), rememberRoles(summary.header, roles).catch(() => {})])
    } catch (error) {
      if (wanted()) this.failed(error)
    }
  }

  /** Opens a file of the store as it is there now. */
  readonly openKept = async (kept: KeptFile): Promise<void> => {
    const wanted = this.runs.start()
    this.show({ step: 'busy', kept, progress: { read: 0, size: kept.file.size } })
    const stored = await keptFile(kept.id).catch(() => kept)
    if (!wanted()) return
    if (stored !== null) return this.open(stored)
    await this.list()
    if (wanted()) this.ask(this.words.unknownFile)
  }

  /** Opens the first of some files, and lists the others, which are kept. */
  readonly openFiles = async (chosen: readonly File[]): Promise<void> => {
    const together = chosen.map((file) => chosenFile(file, file.name, 'file'))
    const [first, ...others] = together
    if (first === undefined) return
    this.set({ together: [] })
    const opening = this.open(first)
    for (const other of others) await this.keep(other)
    // Only now: what is listed can be opened from the store.
    if (others.length > 0 && this.shows(first)) this.set({ together })
    await opening
  }

  /** Opens a table that was pasted, as text or as a web page has it. */
  readonly openPasted = (text: string, form: 'csv' | 'html' = 'csv'): Promise<void> =>
    this.open(chosenFile(new Blob([text]), `pasted.${form}`, 'pasted'))

  /** Asks whether the table at an address is to be opened, on the page as it is loaded anew: only so may it ask another site. */
  readonly askFor = (address: string) =>
    window.location.assign(`?${new URLSearchParams({ [NAMED.address]: address })}`)

  /** Opens the sample, whose columns are known. */
  readonly openSample = (text: string): Promise<void> =>
    this.open(chosenFile(new Blob([text]), 'sample.csv', 'sample', { roles: SAMPLE_ROLES }))

  /** Opens our own claims, for a try. */
  readonly openExample = async (address: string): Promise<void> => {
    const wanted = this.runs.start()
    const placed = (file: Blob) => chosenFile(file, 'claims.csv', 'example')
    this.show({ step: 'busy', kept: placed(new Blob([])), progress: { read: 0, size: null } })
    try {
      const file = await (await fetchAgain(address)).blob()
      if (wanted()) await this.open(placed(file))
    } catch {
      if (wanted()) this.ask(this.words.failures.example)
    }
  }

  readonly openAddress = async (address: TableAddress): Promise<void> => {
    const wanted = this.runs.start()
    const { signal } = this.runs
    const placed = (file: Blob) => chosenFile(file, nameAt(address), 'address', { address: address.url })
    const empty = placed(new Blob([]))
    const progress = (read: number) => {
      if (wanted()) this.show({ step: 'busy', kept: empty, progress: { read, size: null } })
    }
    progress(0)
    try {
      const fetched = await fetchTable(address, { signal, progress })
      if (!wanted()) return
      if (fetched.ok) await this.open(placed(fetched.file))
      else this.asking(sayFetchFailure(fetched.failure, address.host, this.locale), null, address.url)
    } catch (error) {
      if (wanted()) this.failed(error)
    }
  }

  /** Asks for the columns of the open table again. */
  readonly match = () => {
    const { at } = this.state()
    if (at.step !== 'open') return
    const summary = { ...at.summary, roles: at.kept.roles ?? [] }
    this.moveTo({ step: 'matching', kept: at.kept, summary, back: at })
  }

  /** Goes back to the table that was open before its columns were asked for. */
  readonly goBack = () => {
    const { at } = this.state()
    if (at.step === 'matching' && at.back !== null) this.moveTo(at.back)
  }

  /** Keeps rows that were corrected, with what became of all rows. */
  readonly correct = (rows: readonly CorrectedRow[], counts: RowCounts) => {
    const { at } = this.state()
    if (at.step !== 'open') return
    const kept = { ...at.kept, corrected: [...at.kept.corrected, ...rows] }
    const corrected = { ...at, kept, counts }
    // With the last row its list goes, and the focus with it.
    if (counts.rejected === 0) this.moveTo(corrected)
    else this.show(corrected)
    void this.keep(kept)
  }

  /** Goes back to what was corrected before. */
  readonly undo = async (corrected: readonly CorrectedRow[]): Promise<void> => {
    const { at } = this.state()
    if (at.step === 'open') await this.read({ ...at.kept, corrected }, at.summary, at.kept.roles ?? [])
  }

  /** Opens the file that the address names, when the page comes alive. */
  readonly wake = async (): Promise<void> => {
    const named = fileInAddress()
    this.isQuiet = named.id !== null || named.address !== null
    await this.#openNamed(named)
    this.isQuiet = false
  }

  async #openNamed({ id: asked, address }: ReturnType<typeof fileInAddress>): Promise<void> {
    const { unknownFile, failures } = this.words
    const missing = () => {
      if (address !== null) this.asking(null, null, address)
      else if (asked !== null) this.ask(unknownFile)
    }
    try {
      // The worker starts while the person still chooses.
      this.session()
    } catch {
      // Said when a file is opened.
    }
    try {
      const files = await this.load()
      // A file that was chosen in the meantime is what is wanted, and the address may be of it.
      if (this.state().at.step !== 'asking') return
      const kept = files.find((one) => one.id === asked || (address !== null && one.address === address))
      if (kept === undefined) missing()
      else if (crashedWith(kept.id)) this.ask(failures.crashed, kept)
      else await this.openKept(kept)
    } catch {
      if (this.state().at.step === 'asking') missing()
      this.set({ keeping: 'refused' })
    }
  }
}

/** The roles of a file’s columns where they were settled before: for this file, by its form, or for another with its header. */
async function knownRoles(kept: KeptFile, summary: FileSummary, locale: Locale): Promise<Roles | null> {
  const { header, ours, roles, doubts, titles } = summary
  const isSure = isPlain(header, roles) && doubts.length + titles.length === 0
  // Where the header is may be read otherwise than when the file was kept.
  const own = kept.roles?.length === header.length ? kept.roles : null
  const known = ours ? roles : await rememberedRoles(header).catch(() => null)
  const settled = own ?? known ?? (isSure ? roles : null)
  return settled !== null && ours ? rolesInLanguage(header, settled, locale) : settled
}
