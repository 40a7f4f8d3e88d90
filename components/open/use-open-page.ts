import { proxy, type Remote } from 'comlink'
import { useEffect, useRef, useState } from 'react'
import {
  forgetEverything,
  type KeptFile,
  keepFile,
  keptFiles,
  rememberedRoles,
  rememberRoles,
  removeFile,
} from '@/components/open/kept-files'
import { type RemoteSession, startSession } from '@/components/open/open-worker'
import type { Locale } from '@/lib/i18n/locale'
import { OPEN_WORDS } from '@/lib/i18n/open'
import type { SheetSummary } from '@/lib/open/read-file'
import type { Roles } from '@/lib/open/roles'
import { rolesInLanguage } from '@/lib/open/roles-in-language'
import { Runs } from '@/lib/open/runs'
import { sayFailure } from '@/lib/open/say-failure'
import type { MendedRow, OpenSession, RowCounts } from '@/lib/open/session'
import { FILE, searchOfFile } from '@/lib/open/view-address'

/** Where a person is on the page. */
export type OpenState =
  | { readonly step: 'asking'; readonly message: string | null }
  | {
      readonly step: 'busy'
      readonly progress: { readonly read: number; readonly size: number } | null
    }
  | {
      readonly step: 'matching'
      readonly kept: KeptFile
      readonly summary: SheetSummary
      /** The open table to which there is a way back, if there is one. */
      readonly back: RowCounts | null
    }
  | {
      readonly step: 'open'
      readonly kept: KeptFile
      readonly summary: SheetSummary
      readonly counts: RowCounts
    }

export interface OpenPageTools {
  readonly state: OpenState
  readonly files: readonly KeptFile[]
  /** How often what stands on the page has changed at a person’s wish. */
  readonly moves: number
  /** Whether the browser could not keep what is open. */
  readonly unkept: boolean
  readonly session: () => Remote<OpenSession>
  readonly openFiles: (files: readonly File[]) => void
  readonly openText: (text: string) => void
  readonly openExample: (address: string) => void
  readonly open: (kept: KeptFile, ask?: boolean) => Promise<void>
  readonly read: (kept: KeptFile, summary: SheetSummary, roles: Roles) => Promise<void>
  readonly match: () => void
  readonly back: () => void
  readonly close: () => void
  readonly remove: (id: string) => Promise<void>
  readonly forget: () => Promise<void>
  readonly mended: (mended: readonly MendedRow[], counts: RowCounts) => void
  readonly undo: (mended: readonly MendedRow[]) => Promise<void>
}

function nameInAddress(id: string | null): void {
  const address = new URL(window.location.href)
  address.search = searchOfFile(address.search, id)
  window.history.replaceState(window.history.state, '', address)
}

function fileOf(file: Blob, name: string, from: KeptFile['from']): KeptFile {
  const id = from === 'example' ? 'example' : crypto.randomUUID()
  return {
    id,
    ...(from === undefined ? {} : { from }),
    name,
    file,
    roles: null,
    mended: [],
    added: Date.now(),
  }
}

/** What the Open page knows and does: files from the disk or the browser’s store, through the worker, to the table. */
export function useOpenPage(locale: Locale): OpenPageTools {
  const words = OPEN_WORDS[locale]
  const [state, setState] = useState<OpenState>({ step: 'asking', message: null })
  const [files, setFiles] = useState<readonly KeptFile[]>([])
  const [moves, setMoves] = useState(0)
  const [unkept, setUnkept] = useState(false)
  const remote = useRef<RemoteSession | null>(null)
  const [runs] = useState(() => new Runs())
  // What the page opens by itself when it is loaded takes no focus.
  const waking = useRef(false)

  const session = () => {
    remote.current ??= startSession()
    return remote.current.session
  }
  const stop = () => {
    remote.current?.stop()
    remote.current = null
  }
  const listFiles = async () => setFiles(await keptFiles().catch(() => []))
  const go = (next: OpenState) => {
    setState(next)
    if (!waking.current) setMoves((before) => before + 1)
  }
  const ask = (message: string | null) => {
    runs.end()
    nameInAddress(null)
    go({ step: 'asking', message })
  }
  const failed = (error: unknown) => {
    stop()
    ask(words.failures.other(error instanceof Error ? error.message : String(error)))
  }
  const keep = async (kept: KeptFile) => {
    const done = await keepFile(kept)
    setUnkept(!done)
    await listFiles()
  }

  const open = async (kept: KeptFile, asking = false) => {
    const wanted = runs.start()
    setState({ step: 'busy', progress: { read: 0, size: kept.file.size } })
    const started = performance.now()
    try {
      const { encoding, delimiter } = kept
      const result = await session().open(
        kept.file,
        { encoding, delimiter, locale },
        // What the worker says may come late: after a cancel, or after its own answer.
        proxy((read: number) => {
          if (wanted()) setState({ step: 'busy', progress: { read, size: kept.file.size } })
        }),
      )
      if (!wanted()) return
      const still = runs.start()
      if (!result.ok) return ask(sayFailure(result.failure, locale))
      const { summary } = result
      // Seen in the browser’s own timeline, and by the bench.
      performance.measure('open-file', { start: started })
      const settled =
        kept.roles ?? (summary.ours ? summary.roles : await rememberedRoles(summary.header).catch(() => null))
      if (!still()) return
      const known =
        settled !== null && summary.ours ? rolesInLanguage(summary.header, settled, locale) : settled
      if (known === null || asking)
        go({ step: 'matching', kept, summary: { ...summary, roles: known ?? summary.roles }, back: null })
      else await read(kept, summary, known)
    } catch (error) {
      if (wanted()) failed(error)
    }
  }

  const read = async (kept: KeptFile, summary: SheetSummary, roles: Roles) => {
    const wanted = runs.start()
    setState({ step: 'busy', progress: null })
    try {
      let counts = await session().read(roles)
      if (kept.mended.length > 0) counts = (await session().mend([...kept.mended])).counts
      if (!wanted()) return
      const settled = { ...kept, roles, rows: counts.read }
      go({ step: 'open', kept: settled, summary, counts })
      nameInAddress(kept.id)
      await keep(settled)
      await rememberRoles(summary.header, roles).catch(() => {})
    } catch (error) {
      if (wanted()) failed(error)
    }
  }

  const openAll = async (chosen: readonly KeptFile[]) => {
    const [first, ...others] = chosen
    if (first === undefined) return
    const opening = open(first)
    // The others wait in the list of kept files.
    for (const other of others) await keep(other)
    await opening
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the reader wakes
  useEffect(() => {
    const wake = async () => {
      // The worker starts while the person still chooses.
      session()
      const asked = new URLSearchParams(window.location.search).get(FILE)
      waking.current = true
      try {
        const all = await keptFiles()
        setFiles(all)
        const kept = all.find(({ id }) => id === asked)
        if (kept !== undefined) await open(kept)
        else if (asked !== null) ask(words.unknownFile)
      } catch {
        setUnkept(true)
        if (asked !== null) ask(words.unknownFile)
      } finally {
        waking.current = false
      }
    }
    void wake()
    return stop
  }, [])

  return {
    state,
    files,
    moves,
    unkept,
    session,
    open,
    read,
    openFiles: (chosen) => void openAll(chosen.map((file) => fileOf(file, file.name, 'file'))),
    openText: (text) => void open(fileOf(new Blob([text], { type: 'text/plain' }), 'pasted.csv', 'pasted')),
    openExample: async (address) => {
      try {
        const response = await fetch(address)
        if (!response.ok) throw new Error(`${address}: ${response.status}`)
        await open(fileOf(await response.blob(), 'claims.csv', 'example'))
      } catch (error) {
        failed(error)
      }
    },
    match: () => {
      if (state.step !== 'open') return
      const { kept, summary, counts } = state
      go({ step: 'matching', kept, summary: { ...summary, roles: kept.roles ?? [] }, back: counts })
    },
    back: () => {
      if (state.step !== 'matching' || state.back === null) return
      go({ step: 'open', kept: state.kept, summary: state.summary, counts: state.back })
    },
    close: () => {
      // What is being read is stopped in the middle; what is read may stay until the next file.
      if (state.step === 'busy') stop()
      ask(null)
    },
    remove: async (id) => {
      await removeFile(id).catch(() => {})
      await listFiles()
      if (state.step === 'asking') go({ step: 'asking', message: null })
    },
    forget: async () => {
      await forgetEverything().catch(() => {})
      await listFiles()
      ask(words.forgotten)
    },
    mended: (rows, counts) => {
      if (state.step !== 'open') return
      const kept = { ...state.kept, mended: [...state.kept.mended, ...rows] }
      const next: OpenState = { ...state, kept, counts }
      if (counts.aside === 0) go(next)
      else setState(next)
      void keep(kept)
    },
    undo: async (mended) => {
      if (state.step === 'open') await read({ ...state.kept, mended }, state.summary, state.kept.roles ?? [])
    },
  }
}
