import { proxy } from 'comlink'
import { forbidAsking } from '@/components/open/ask-nobody'
import { nameInAddress, noteOpened } from '@/components/open/file-address'
import {
  type KeptFile,
  keptFile,
  rememberedRoles,
  rememberRoles,
  startAnew,
} from '@/components/open/kept-files'
import type { Opening } from '@/components/open/use-ends'
import type { Locale } from '@/lib/locale'
import { isPlain, rolesInLanguage } from '@/lib/open/match-roles'
import type { FileSummary } from '@/lib/open/read-file'
import type { Roles } from '@/lib/open/roles'
import { SAMPLE_ROLES } from '@/lib/open/sample-words'
import { nameAt, type TableAddress } from '@/lib/open/table-address'
import { OPEN_WORDS } from '@/lib/open/words'
import { fetchAgain, retry } from '@/lib/retry'
import { randomUuid } from '@/lib/text/uuid'

/** How a file becomes a table: its bytes are read by the worker, then its rows by the roles of its columns. */
export function reading(page: Opening) {
  const { runs, locale, show, go, session, keep, list, ask, failed } = page

  /** Opens a file as it is given; with `asking` its columns are asked for whatever is known of them. */
  const open = async (kept: KeptFile, asking = false) => {
    const wanted = runs.start()
    forbidAsking()
    show({ step: 'busy', kept, progress: { read: 0, size: kept.file.size } })
    noteOpened(kept.id)
    try {
      const summary = await summaryOf(kept, page, wanted)
      if (summary === null) return
      const still = runs.start()
      const roles = await knownRoles(kept, summary, locale)
      if (!still()) return
      if (roles !== null && !asking) return await read(kept, summary, roles)
      go({ step: 'matching', kept, summary: { ...summary, roles: roles ?? summary.roles }, back: null })
      // Kept before its columns are known, so that it is still there after a reload.
      nameInAddress(kept)
      await keep(kept)
    } catch (error) {
      if (wanted()) failed(error)
    }
  }

  /** Reads an open file by the roles of its columns. */
  const read = async (kept: KeptFile, summary: FileSummary, roles: Roles) => {
    const wanted = runs.start()
    show({ step: 'busy', kept, progress: null })
    try {
      let counts = await session().read(roles, kept.reading)
      let { corrected } = kept
      if (corrected.length > 0) ({ corrected, counts } = await session().correct([...corrected]))
      if (!wanted()) return
      const settled = { ...kept, roles, rows: counts.read, corrected }
      go({ step: 'open', kept: settled, summary, counts })
      nameInAddress(kept)
      await keep(settled)
      await rememberRoles(summary.header, roles).catch(() => {})
    } catch (error) {
      if (wanted()) failed(error)
    }
  }

  /** Opens a file of the store as it is there now. */
  const openKept = async (kept: KeptFile) => {
    const wanted = runs.start()
    show({ step: 'busy', kept, progress: { read: 0, size: kept.file.size } })
    const stored = await keptFile(kept.id).catch(() => kept)
    if (!wanted()) return
    if (stored !== null) return open(stored)
    await list()
    if (wanted()) ask(OPEN_WORDS[locale].unknownFile)
  }
  return { open, read, openKept }
}

/** What the worker finds a file to be; null where that is no longer wanted, or is no table, which is then said. */
async function summaryOf(
  kept: KeptFile,
  { session, show, ask, locale }: Opening,
  wanted: () => boolean,
): Promise<FileSummary | null> {
  const { file, encoding, delimiter, sheet, headerLine } = kept
  const started = performance.now()
  const result = await session().open(
    file,
    { encoding, delimiter, sheet, headerLine, locale },
    // What the worker says may come late: after a cancel, or after its own answer.
    proxy((read: number) => {
      if (wanted()) show({ step: 'busy', kept, progress: { read, size: file.size } })
    }),
  )
  if (!wanted()) return null
  if (!result.ok) {
    // Said in words that are loaded when they are needed.
    const { sayFailure } = await retry(() => import('@/lib/open/say-no-table'))
    if (wanted()) ask(sayFailure(result.failure, locale))
    return null
  }
  // Seen in the browser’s own timeline, and by the benchmark.
  performance.measure('open-file', { start: started })
  return result.summary
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

/** The ways in which a table comes to the page: from the disk, the clipboard or an address, or the site’s own for a try. */
export function waysIn(
  { runs, locale, show, keep, ask, offer, failed }: Opening,
  open: (kept: KeptFile) => Promise<void>,
) {
  return {
    openFiles: async (chosen: readonly File[]) => {
      const [first, ...others] = chosen.map((file) => chosenFile(file, file.name, 'file'))
      if (first === undefined) return
      const opening = open(first)
      // The others wait in the list of kept files.
      for (const other of others) await keep(other)
      await opening
    },
    openPasted: (text: string, type: 'text/plain' | 'text/html' = 'text/plain') =>
      open(
        chosenFile(new Blob([text], { type }), type === 'text/html' ? 'pasted.html' : 'pasted.csv', 'pasted'),
      ),
    openSample: (text: string) =>
      open(chosenFile(new Blob([text]), 'sample.csv', 'sample', { roles: SAMPLE_ROLES })),
    openExample: async (address: string) => {
      const wanted = runs.start()
      try {
        const file = await (await fetchAgain(address)).blob()
        if (wanted()) await open(chosenFile(file, 'claims.csv', 'example'))
      } catch {
        if (wanted()) ask(OPEN_WORDS[locale].failures.example)
      }
    },
    openAddress: async (address: TableAddress) => {
      const wanted = runs.start()
      const { signal } = runs
      const name = nameAt(address)
      const placed = (file: Blob) => chosenFile(file, name, 'address', { address: address.url })
      const empty = placed(new Blob([]))
      const progress = (read: number) => {
        if (wanted()) show({ step: 'busy', kept: empty, progress: { read, size: null } })
      }
      progress(0)
      try {
        const [{ fetchTable }, { sayFetchFailure }] = await Promise.all([
          retry(() => import('@/lib/open/fetch-table')),
          retry(() => import('@/lib/open/address-words')),
        ])
        const fetched = await fetchTable(address, { signal, progress })
        if (!wanted()) return
        if (fetched.ok) await open(placed(fetched.file))
        else offer(address.url, sayFetchFailure(fetched.failure, address.host, locale))
      } catch (error) {
        if (wanted()) failed(error)
      }
    },
  }
}

/** What the site itself gives to be tried has one id, so that trying it again does not keep it twice. */
const OWN = ['example', 'sample']

/** A file that has just been chosen, pasted or loaded, before anything is settled about it. */
export function chosenFile(
  file: Blob,
  name: string,
  from: NonNullable<KeptFile['from']>,
  settled: Partial<Pick<KeptFile, 'roles' | 'address'>> = {},
): KeptFile {
  const id = OWN.includes(from) ? from : randomUuid()
  startAnew(id)
  return { id, from, name, file, roles: null, corrected: [], added: Date.now(), ...settled }
}
