import { proxy } from 'comlink'
import { useEffect, useRef, useState } from 'react'
import { forbidAsking } from '@/components/open/ask-nobody'
import { chosenFile } from '@/components/open/chosen-file'
import { fileInAddress, nameInAddress } from '@/components/open/file-address'
import {
  type Keeping,
  type KeptFile,
  keptFile,
  rememberedRoles,
  rememberRoles,
} from '@/components/open/kept-files'
import { crashedWith, noteOpened } from '@/components/open/last-opened'
import type { OpenStep } from '@/components/open/open-state'
import { useKeptFiles } from '@/components/open/use-kept-files'
import { useSession } from '@/components/open/use-session'
import type { Locale } from '@/lib/locale'
import { rolesInLanguage } from '@/lib/open/match-roles'
import type { FileSummary } from '@/lib/open/read-file'
import type { Roles } from '@/lib/open/roles'
import { Runs } from '@/lib/open/runs'
import { SAMPLE_ROLES } from '@/lib/open/sample-words'
import { sayError, sayUndeleted } from '@/lib/open/say-failure'
import type { CorrectedRow, RowCounts } from '@/lib/open/session'
import { nameAt, type TableAddress } from '@/lib/open/table-address'
import type { Terms } from '@/lib/open/terms'
import { OPEN_WORDS } from '@/lib/open/words'
import { fetchAgain, retry } from '@/lib/retry'

/** What the Open page knows and does: files from the disk or the browser’s store, through the worker, to the table. */
export function useOpenPage(locale: Locale, terms: Terms) {
  const words = OPEN_WORDS[locale]
  const [at, setAt] = useState<OpenStep>({ step: 'asking', message: null, again: null, address: null })
  /** Counts the steps that a person has taken: with each the focus moves to the new heading. */
  const [moves, setMoves] = useState(0)
  /** What became of the open file in the browser’s store. */
  const [keeping, setKeeping] = useState<Keeping>('kept')
  const store = useKeptFiles()
  const [runs] = useState(() => new Runs())
  /** The step as it is now, for events that come from outside of rendering. */
  const now = useRef<OpenStep>(at)
  // What the page opens by itself when it is loaded takes no focus.
  const waking = useRef(false)

  /** `moved` is false for what the page does by itself, and for progress. */
  const show = (next: OpenStep, moved = false) => {
    now.current = next
    setAt(next)
    if (moved && !waking.current) setMoves((made) => made + 1)
    if (next.step === 'asking') setKeeping('kept')
  }
  const go = (next: OpenStep) => show(next, true)
  const ask = (message: string | null, again: KeptFile | null = null) => {
    runs.end()
    forbidAsking()
    nameInAddress(null)
    noteOpened(null)
    go({ step: 'asking', message, again, address: null })
  }
  /** Asks whether the table at an address is to be had. */
  const offer = (address: string, message: string | null = null) =>
    go({ step: 'asking', message, again: null, address })
  /** Closes what is open or on its way, and offers to try again. */
  const fail = (message: string) => {
    stop()
    if (now.current.step === 'asking') return
    const { kept } = now.current
    const { address, file, from } = kept
    // What was pasted is nowhere else.
    if (from === 'pasted' && file.size > 0) void keep(kept)
    if (address === undefined || file.size > 0) return ask(message, kept)
    // Nothing has come from the address yet, so there is nothing to open but that.
    runs.end()
    offer(address, message)
  }
  const { session, stop } = useSession(terms, (loss) => fail(words.failures[loss]))
  const failed = (error: unknown) => {
    console.error(error)
    fail(sayError(error, locale))
  }
  const keep = async (kept: KeptFile) => {
    const became = await store.keep(kept)
    // Other files are kept beside the open one.
    if (now.current.step !== 'asking' && now.current.kept.id === kept.id) setKeeping(became)
  }

  /** Opens a file of the store as it is there now. */
  const openKept = async (kept: KeptFile) => {
    const wanted = runs.start()
    show({ step: 'busy', kept, progress: { read: 0, size: kept.file.size } })
    const stored = await keptFile(kept.id).catch(() => kept)
    if (!wanted()) return
    if (stored !== null) return open(stored)
    await store.list()
    if (wanted()) ask(words.unknownFile)
  }

  /** Opens a file as it is given; with `asking` its columns are asked for whatever is known of them. */
  const open = async (kept: KeptFile, asking = false) => {
    const wanted = runs.start()
    forbidAsking()
    const { size } = kept.file
    show({ step: 'busy', kept, progress: { read: 0, size } })
    noteOpened(kept.id)
    const started = performance.now()
    try {
      const { encoding, delimiter, sheet, headerLine } = kept
      const result = await session().open(
        kept.file,
        { encoding, delimiter, sheet, headerLine, locale },
        // What the worker says may come late: after a cancel, or after its own answer.
        proxy((read: number) => {
          if (wanted()) show({ step: 'busy', kept, progress: { read, size } })
        }),
      )
      if (!wanted()) return
      const still = runs.start()
      if (!result.ok) {
        // Said in words that are loaded when they are needed.
        const { sayFailure } = await retry(() => import('@/lib/open/say-no-table'))
        return still() ? ask(sayFailure(result.failure, locale)) : undefined
      }
      const { summary } = result
      // Seen in the browser’s own timeline, and by the benchmark.
      performance.measure('open-file', { start: started })
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
      let counts = await session().read(roles)
      let { corrected } = kept
      if (corrected.length > 0)
        ({ corrected, counts } = await session().correct([...corrected], kept.fromHeader))
      if (!wanted()) return
      const settled = { ...kept, roles, rows: counts.read, corrected, fromHeader: false }
      go({ step: 'open', kept: settled, summary, counts })
      nameInAddress(kept)
      await keep(settled)
      await rememberRoles(summary.header, roles).catch(() => {})
    } catch (error) {
      if (wanted()) failed(error)
    }
  }

  /** Opens the file that the address names. */
  const wake = async () => {
    const { id: asked, address } = fileInAddress()
    try {
      // The worker starts while the person still chooses.
      session()
    } catch {
      // Said when a file is opened.
    }
    try {
      const kept = (await store.load()).find(
        (one) => one.id === asked || (address !== null && one.address === address),
      )
      if (kept !== undefined && crashedWith(kept.id)) ask(words.failures.crashed, kept)
      else if (kept !== undefined) await openKept(kept)
      else if (address !== null) offer(address)
      else if (asked !== null) ask(words.unknownFile)
    } catch {
      if (address !== null) offer(address)
      else if (asked !== null) ask(words.unknownFile)
      setKeeping('refused')
    }
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page comes alive
  useEffect(() => {
    waking.current = true
    void wake().finally(() => {
      waking.current = false
    })
    // A page that is left in the usual way has not crashed.
    const leave = () => noteOpened(null)
    window.addEventListener('pagehide', leave)
    return () => window.removeEventListener('pagehide', leave)
  }, [])

  const remove = async (id: string | 'all') => {
    const message = await store.remove(id).then(
      () => (id === 'all' ? words.forgotten : null),
      (error: unknown) => sayUndeleted(error, locale),
    )
    if (now.current.step === 'asking') ask(message)
  }

  return {
    at,
    moves,
    keeping,
    files: store.files,
    session,
    openKept,
    open,
    read,
    remove,
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
    openExample: async (address: string) => {
      const wanted = runs.start()
      try {
        const file = await (await fetchAgain(address)).blob()
        if (wanted()) await open(chosenFile(file, 'claims.csv', 'example'))
      } catch {
        if (wanted()) ask(words.failures.example)
      }
    },
    /** Asks for the columns of the open table again. */
    match: () => {
      if (at.step !== 'open') return
      const { kept, summary, counts } = at
      go({ step: 'matching', kept, summary: { ...summary, roles: kept.roles ?? [] }, back: counts })
    },
    close: () => {
      // What is being read is stopped in the middle; what is read may stay until the next file.
      if (at.step === 'busy') stop()
      ask(null)
    },
    /** Goes back to the table that was open before its columns were asked for. */
    goBack: () => {
      if (at.step !== 'matching' || at.back === null) return
      go({ step: 'open', kept: at.kept, summary: at.summary, counts: at.back })
    },
    /** Closes a file that could not be shown. */
    broken: () => fail(words.failures.broken),
    correct: (rows: readonly CorrectedRow[], counts: RowCounts) => {
      if (at.step !== 'open') return
      const kept = { ...at.kept, corrected: [...at.kept.corrected, ...rows] }
      // With the last row its list goes, and the focus with it.
      show({ ...at, kept, counts }, counts.rejected === 0)
      void keep(kept)
    },
    undo: async (corrected: readonly CorrectedRow[]) => {
      if (at.step === 'open') await read({ ...at.kept, corrected }, at.summary, at.kept.roles ?? [])
    },
  }
}

/** The roles of a file’s columns where they were settled before: for this file, by its form, or for another with its header. */
async function knownRoles(kept: KeptFile, summary: FileSummary, locale: Locale): Promise<Roles | null> {
  const { header, ours, roles } = summary
  // Where the header is may be read otherwise than when the file was kept.
  const own = kept.roles?.length === header.length ? kept.roles : null
  const settled = own ?? (ours ? roles : await rememberedRoles(header).catch(() => null))
  return settled !== null && ours ? rolesInLanguage(header, settled, locale) : settled
}
