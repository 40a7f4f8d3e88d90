import { proxy } from 'comlink'
import { useEffect, useRef, useState } from 'react'
import { chosenFile } from '@/components/open/chosen-file'
import {
  forgetEverything,
  type Keeping,
  type KeptFile,
  keepFile,
  keptFile,
  keptFiles,
  rememberedRoles,
  rememberRoles,
  removeFile,
} from '@/components/open/kept-files'
import { crashedWith, noteOpened } from '@/components/open/last-opened'
import type { OpenPageTools, OpenState } from '@/components/open/open-state'
import { type Loss, type RemoteSession, startSession } from '@/components/open/open-worker'
import { useAddress } from '@/components/page/use-address'
import { COMPARISON_PARAMS } from '@/lib/compare/comparison-view'
import type { Locale } from '@/lib/locale'
import type { FileSummary } from '@/lib/open/read-file'
import type { Roles } from '@/lib/open/roles'
import { rolesInLanguage } from '@/lib/open/roles-in-language'
import { Runs } from '@/lib/open/runs'
import { sayError, sayFailure, sayUndeleted } from '@/lib/open/say-failure'
import { OPEN_PARAMS } from '@/lib/open/view'
import { OPEN_WORDS } from '@/lib/open/words'
import { fetchAgain } from '@/lib/retry'
import { TEXT } from '@/lib/site/address-params'

/** Everything that the address says of an opened file. */
const PARAMS = { file: TEXT, ...OPEN_PARAMS.facets, ...OPEN_PARAMS.order, ...COMPARISON_PARAMS }

/** What the Open page knows and does: files from the disk or the browser’s store, through the worker, to the table. */
export function useOpenPage(locale: Locale): OpenPageTools {
  const words = OPEN_WORDS[locale]
  const [{ file }, setAddress] = useAddress(PARAMS)
  const named = useRef(file)
  named.current = file
  /** Names a file as the open one: another file starts with a view of its own, none with an empty address. */
  const nameInAddress = (id: string | null) => {
    if (id !== null && id === named.current) return
    setAddress(null)
    setAddress({ file: id })
  }
  const [state, setState] = useState<OpenState>({ step: 'asking', message: null, again: null })
  const [files, setFiles] = useState<readonly KeptFile[]>([])
  const [moves, setMoves] = useState(0)
  const [keeping, setKeeping] = useState<Keeping>('kept')
  const remote = useRef<RemoteSession | null>(null)
  const [runs] = useState(() => new Runs())
  /** The state as it is now, for events that come from outside of rendering. */
  const now = useRef(state)
  // What the page opens by itself when it is loaded takes no focus.
  const waking = useRef(false)

  const show = (next: OpenState) => {
    now.current = next
    setState(next)
  }
  const go = (next: OpenState) => {
    show(next)
    if (!waking.current) setMoves((before) => before + 1)
  }
  const ask = (message: string | null, again: KeptFile | null = null) => {
    runs.end()
    nameInAddress(null)
    noteOpened(null)
    setKeeping('kept')
    go({ step: 'asking', message, again })
  }
  const stop = () => {
    remote.current?.stop()
    remote.current = null
  }
  /** Closes what is open or on its way, and offers to try again. */
  const fail = (message: string) => {
    stop()
    const { current } = now
    if (current.step !== 'asking') ask(message, current.kept)
  }
  const lost = (loss: Loss) => fail(words.failures[loss === 'stopped' ? 'stopped' : 'notLoaded'])
  const session = () => {
    remote.current ??= startSession(lost)
    return remote.current.session
  }
  const failed = (error: unknown) => {
    console.error(error)
    fail(sayError(error, locale))
  }
  // Where the store does not answer, what was listed before is still true.
  const listFiles = async () => keptFiles().then(setFiles, () => {})
  const keep = async (kept: KeptFile) => {
    const outcome = await keepFile(kept)
    const { current } = now
    // Others are kept beside what is open.
    if (current.step !== 'asking' && current.kept.id === kept.id) setKeeping(outcome)
    await listFiles()
  }

  const openKept = async (kept: KeptFile) => {
    const wanted = runs.start()
    show({ step: 'busy', kept, progress: { read: 0, size: kept.file.size } })
    const stored = await keptFile(kept.id).catch(() => kept)
    if (!wanted()) return
    if (stored !== null) return open(stored)
    await listFiles()
    if (wanted()) ask(words.unknownFile)
  }

  const open = async (kept: KeptFile, asking = false) => {
    const wanted = runs.start()
    const { size } = kept.file
    show({ step: 'busy', kept, progress: { read: 0, size } })
    noteOpened(kept.id)
    const started = performance.now()
    try {
      const { encoding, delimiter } = kept
      const result = await session().open(
        kept.file,
        { encoding, delimiter, locale },
        // What the worker says may come late: after a cancel, or after its own answer.
        proxy((read: number) => {
          if (wanted()) show({ step: 'busy', kept, progress: { read, size } })
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
      if (known !== null && !asking) return await read(kept, summary, known)
      go({ step: 'matching', kept, summary: { ...summary, roles: known ?? summary.roles }, back: null })
      // Kept before its columns are known, so that it is still there after a reload.
      nameInAddress(kept.id)
      await keep(kept)
    } catch (error) {
      if (wanted()) failed(error)
    }
  }

  const read = async (kept: KeptFile, summary: FileSummary, roles: Roles) => {
    const wanted = runs.start()
    show({ step: 'busy', kept, progress: null })
    try {
      let counts = await session().read(roles)
      if (kept.corrected.length > 0) counts = (await session().correct([...kept.corrected])).counts
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

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page comes alive
  useEffect(() => {
    const wake = async () => {
      const asked = new URLSearchParams(window.location.search).get('file')
      waking.current = true
      try {
        // The worker starts while the person still chooses.
        session()
      } catch {
        // Said when a file is opened.
      }
      try {
        const all = await keptFiles()
        setFiles(all)
        const kept = all.find(({ id }) => id === asked)
        if (kept !== undefined && crashedWith(kept.id)) ask(words.failures.crashed, kept)
        else if (kept !== undefined) await openKept(kept)
        else if (asked !== null) ask(words.unknownFile)
      } catch {
        if (asked !== null) ask(words.unknownFile)
        setKeeping('refused')
      } finally {
        waking.current = false
      }
    }
    // A page that is left in the usual way has not crashed.
    const leave = () => noteOpened(null)
    window.addEventListener('pagehide', leave)
    void wake()
    return () => {
      window.removeEventListener('pagehide', leave)
      stop()
    }
  }, [])

  const deleted = async (work: Promise<void>, done: string | null) => {
    const message = await work.then(
      () => done,
      (error: unknown) => sayUndeleted(error, locale),
    )
    await listFiles()
    if (now.current.step === 'asking') ask(message)
  }

  return {
    state,
    files,
    moves,
    keeping,
    session,
    openKept,
    open,
    read,
    openFiles: (chosen) => void openAll(chosen.map((file) => chosenFile(file, file.name, 'file'))),
    openText: (text) =>
      void open(chosenFile(new Blob([text], { type: 'text/plain' }), 'pasted.csv', 'pasted')),
    openExample: async (address) => {
      const wanted = runs.start()
      try {
        const response = await fetchAgain(address)
        const file = await response.blob()
        if (wanted()) await open(chosenFile(file, 'claims.csv', 'example'))
      } catch {
        if (wanted()) ask(words.failures.example)
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
    broken: () => fail(words.failures.broken),
    remove: (id) => deleted(removeFile(id), null),
    forget: () => deleted(forgetEverything(), words.forgotten),
    corrected: (rows, counts) => {
      if (state.step !== 'open') return
      const kept = { ...state.kept, corrected: [...state.kept.corrected, ...rows] }
      const next: OpenState = { ...state, kept, counts }
      if (counts.rejected === 0) go(next)
      else show(next)
      void keep(kept)
    },
    undo: async (corrected) => {
      if (state.step === 'open')
        await read({ ...state.kept, corrected }, state.summary, state.kept.roles ?? [])
    },
  }
}
