'use client'

import { proxy } from 'comlink'
import { lazy, type ReactElement, Suspense, useEffect, useRef, useState } from 'react'
import { Asker } from '@/components/open/asker'
import {
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
import type { Roles } from '@/lib/open/roles'
import type { OpenFailure, RowCounts, SheetSummary } from '@/lib/open/session'
import { writeSize } from '@/lib/publish/size'

// What comes after a file is chosen is loaded while the person chooses.
const loadMatcher = () => import('@/components/open/matcher')
const loadWorkspace = () => import('@/components/open/workspace')
const Matcher = lazy(async () => ({ default: (await loadMatcher()).Matcher }))
const Workspace = lazy(async () => ({ default: (await loadWorkspace()).Workspace }))

type State =
  | { readonly step: 'asking'; readonly message: string | null }
  | { readonly step: 'reading'; readonly read: number; readonly size: number }
  | { readonly step: 'matching'; readonly kept: KeptFile; readonly summary: SheetSummary }
  | {
      readonly step: 'open'
      readonly kept: KeptFile
      readonly summary: SheetSummary
      readonly counts: RowCounts
    }

/** The parameter of the address that names the kept file which is open. */
const FILE = 'file'

function nameInAddress(id: string | null): void {
  const address = new URL(window.location.href)
  if (id === null) address.search = ''
  else address.searchParams.set(FILE, id)
  window.history.replaceState(window.history.state, '', address)
}

/** Opens tables of other articles: asks for a file, matches its columns where need be, and hands it to the workspace. */
export function OpenPage({
  locale,
  example,
}: {
  readonly locale: Locale
  readonly example: string
}): ReactElement {
  const words = OPEN_WORDS[locale]
  const [state, setState] = useState<State>({ step: 'asking', message: null })
  const [files, setFiles] = useState<readonly KeptFile[]>([])
  const remote = useRef<RemoteSession | null>(null)

  const session = () => {
    remote.current ??= startSession()
    return remote.current.session
  }
  const stop = () => {
    remote.current?.stop()
    remote.current = null
  }
  const listFiles = async () => setFiles(await keptFiles().catch(() => []))

  const fail = (message: string) => {
    nameInAddress(null)
    setState({ step: 'asking', message })
  }

  const open = async (kept: KeptFile, ask = false) => {
    setState({ step: 'reading', read: 0, size: kept.file.size })
    const started = performance.now()
    try {
      const { encoding, delimiter } = kept
      const result = await session().open(
        kept.file,
        { encoding, delimiter, locale },
        proxy((read: number) => setState({ step: 'reading', read, size: kept.file.size })),
      )
      if (!result.ok) return fail(sayFailure(result.failure, locale))
      const { summary } = result
      // Seen in the browser’s own timeline, and by the bench.
      performance.measure('open-file', { start: started })
      const known =
        kept.roles ?? (summary.ours ? summary.roles : await rememberedRoles(summary.header).catch(() => null))
      if (known === null || ask) {
        setState({ step: 'matching', kept, summary: { ...summary, roles: known ?? summary.roles } })
      } else await read(kept, summary, known)
    } catch (error) {
      stop()
      fail(words.failures.other(error instanceof Error ? error.message : String(error)))
    }
  }

  const read = async (kept: KeptFile, summary: SheetSummary, roles: Roles) => {
    let counts = await session().read(roles)
    if (kept.mended.length > 0) counts = (await session().mend([...kept.mended])).counts
    const settled = { ...kept, roles }
    setState({ step: 'open', kept: settled, summary, counts })
    nameInAddress(kept.id)
    // A browser that keeps nothing still shows what is open.
    await keepFile(settled).catch(() => {})
    await rememberRoles(summary.header, roles).catch(() => {})
    await listFiles()
  }

  const start = (name: string, file: Blob) =>
    void open({ id: crypto.randomUUID(), name, file, roles: null, mended: [] })

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the reader wakes
  useEffect(() => {
    const wake = async () => {
      // The worker starts while the person still chooses.
      session()
      void loadMatcher()
      void loadWorkspace()
      const all = await keptFiles().catch(() => [])
      setFiles(all)
      const asked = new URLSearchParams(window.location.search).get(FILE)
      const kept = all.find(({ id }) => id === asked)
      if (kept !== undefined) await open(kept)
    }
    void wake()
    return stop
  }, [])

  switch (state.step) {
    case 'asking':
      return (
        <Asker
          message={state.message}
          files={files}
          locale={locale}
          onFile={start}
          onExample={async () => {
            const response = await fetch(example)
            start(words.exampleName, await response.blob())
          }}
          onKept={(kept) => void open(kept)}
          onRemove={async (id) => {
            await removeFile(id).catch(() => {})
            await listFiles()
          }}
        />
      )
    case 'reading':
      return (
        <div className="open-reading">
          <p role="status">{words.reading(writeSize(state.read), writeSize(state.size))}</p>
          <progress max={Math.max(1, state.size)} value={state.read} aria-label={words.title} />
          <button
            type="button"
            onClick={() => {
              stop()
              nameInAddress(null)
              setState({ step: 'asking', message: null })
            }}
          >
            {words.cancel}
          </button>
        </div>
      )
    case 'matching':
      return (
        <Suspense>
          <Matcher
            name={state.kept.name}
            summary={state.summary}
            locale={locale}
            onSettings={(settings) => void open({ ...state.kept, ...settings, roles: null }, true)}
            onRoles={(roles) => void read(state.kept, state.summary, roles)}
            onClose={() => fail('')}
          />
        </Suspense>
      )
    case 'open':
      return (
        <Suspense>
          <Workspace
            key={`${state.kept.id} ${state.kept.roles?.join()}`}
            kept={state.kept}
            summary={state.summary}
            counts={state.counts}
            session={session()}
            locale={locale}
            onMended={(mended, counts) => {
              const kept = { ...state.kept, mended }
              setState({ ...state, kept, counts })
              void keepFile(kept).catch(() => {})
            }}
            onMatch={() =>
              setState({
                step: 'matching',
                kept: state.kept,
                summary: { ...state.summary, roles: state.kept.roles ?? [] },
              })
            }
            onClose={() => {
              nameInAddress(null)
              setState({ step: 'asking', message: null })
            }}
          />
        </Suspense>
      )
  }
}

function sayFailure(failure: OpenFailure, locale: Locale): string {
  const { failures } = OPEN_WORDS[locale]
  switch (failure.reason) {
    case 'binary':
      return failures.binary(failure.kind)
    case 'empty':
      return failures.empty
    case 'header-only':
      return failures.headerOnly(failure.header.join(locale === 'zh' ? '、' : ', '))
  }
}
