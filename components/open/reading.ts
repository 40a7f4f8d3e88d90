import { proxy } from 'comlink'
import { forbidAsking } from '@/components/open/ask-nobody'
import { nameInAddress } from '@/components/open/file-address'
import { type KeptFile, keptFile, rememberedRoles, rememberRoles } from '@/components/open/kept-files'
import { noteOpened } from '@/components/open/last-opened'
import type { Opening } from '@/components/open/use-ends'
import type { Locale } from '@/lib/locale'
import { rolesInLanguage } from '@/lib/open/match-roles'
import type { FileSummary } from '@/lib/open/read-file'
import type { Roles } from '@/lib/open/roles'
import { OPEN_WORDS } from '@/lib/open/words'
import { retry } from '@/lib/retry'

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
  const { header, ours, roles } = summary
  // Where the header is may be read otherwise than when the file was kept.
  const own = kept.roles?.length === header.length ? kept.roles : null
  const settled = own ?? (ours ? roles : await rememberedRoles(header).catch(() => null))
  return settled !== null && ours ? rolesInLanguage(header, settled, locale) : settled
}
