'use client'

import { lazy, type ReactElement, Suspense, useEffect } from 'react'
import { Asker } from '@/components/open/asker'
import { Busy } from '@/components/open/busy'
import { DropZone } from '@/components/open/drop-zone'
import { type OpenPageTools, useOpenPage } from '@/components/open/use-open-page'
import type { Locale } from '@/lib/i18n/locale'
import { OPEN_WORDS } from '@/lib/i18n/open'

// What comes after a file is chosen is loaded while the person chooses.
const loadMatcher = () => import('@/components/open/matcher')
const loadWorkspace = () => import('@/components/open/workspace')
const Matcher = lazy(async () => ({ default: (await loadMatcher()).Matcher }))
const Workspace = lazy(async () => ({ default: (await loadWorkspace()).Workspace }))

interface OpenPageProps {
  readonly locale: Locale
  /** The address of our own claims, for a try. */
  readonly example: string
}

/** Opens tables of other articles: asks for files, matches their columns where need be, and hands one to the workspace. */
export function OpenPage({ locale, example }: OpenPageProps): ReactElement {
  const tools = useOpenPage(locale)
  useEffect(() => {
    void loadMatcher()
    void loadWorkspace()
  }, [])
  return (
    <DropZone onFiles={tools.openFiles}>
      {tools.unkept && <p role="alert">{OPEN_WORDS[locale].unkept}</p>}
      <Suspense>
        <Step tools={tools} locale={locale} example={example} />
      </Suspense>
    </DropZone>
  )
}

function Step({ tools, locale, example }: OpenPageProps & { readonly tools: OpenPageTools }): ReactElement {
  const { state, files, moves } = tools
  switch (state.step) {
    case 'asking':
      return (
        <Asker
          message={state.message}
          files={files}
          moves={moves}
          locale={locale}
          onFiles={tools.openFiles}
          onPaste={tools.openText}
          onExample={() => tools.openExample(example)}
          onKept={(kept) => void tools.open(kept)}
          onRemove={(id) => void tools.remove(id)}
          onForget={() => void tools.forget()}
        />
      )
    case 'busy':
      return <Busy progress={state.progress} locale={locale} onCancel={tools.close} />
    case 'matching':
      return (
        <Matcher
          kept={state.kept}
          summary={state.summary}
          moves={moves}
          locale={locale}
          onSettings={(settings) => void tools.open({ ...state.kept, ...settings, roles: null }, true)}
          onRoles={(roles) => void tools.read(state.kept, state.summary, roles)}
          onBack={state.back === null ? null : tools.back}
          onClose={tools.close}
        />
      )
    case 'open':
      return (
        <Workspace
          key={`${state.kept.id} ${state.kept.roles?.join()}`}
          kept={state.kept}
          summary={state.summary}
          counts={state.counts}
          others={files.filter(({ id }) => id !== state.kept.id)}
          moves={moves}
          session={tools.session()}
          locale={locale}
          onMended={tools.mended}
          onUndo={(mended) => void tools.undo(mended)}
          onMatch={tools.match}
          onClose={tools.close}
          onKept={(kept) => void tools.open(kept)}
          onRemove={(id) => void tools.remove(id)}
        />
      )
  }
}
