'use client'

import type { ReactElement } from 'react'
import { Asker } from '@/components/open/asker'
import { Boundary } from '@/components/open/boundary'
import { Busy } from '@/components/open/busy'
import { DropZone } from '@/components/open/drop-zone'
import type { OpenPageTools } from '@/components/open/open-state'
import { useOpenPage } from '@/components/open/use-open-page'
import { useParts } from '@/components/open/use-parts'
import type { Locale } from '@/lib/locale'
import { OPEN_WORDS } from '@/lib/open/words'

interface OpenPageProps {
  readonly locale: Locale
  /** The address of our own claims, for a try. */
  readonly example: string
}

/** Opens tables of other articles: asks for files, matches their columns where need be, and hands one to the workspace. */
export function OpenPage({ locale, example }: OpenPageProps): ReactElement {
  const tools = useOpenPage(locale)
  const words = OPEN_WORDS[locale]
  return (
    <DropZone onFiles={tools.openFiles}>
      {tools.keeping !== 'kept' && (
        <p role="alert">{tools.keeping === 'refused' ? words.unkept : words.changedElsewhere}</p>
      )}
      <Step tools={tools} locale={locale} example={example} />
    </DropZone>
  )
}

function Step({ tools, locale, example }: OpenPageProps & { readonly tools: OpenPageTools }): ReactElement {
  const { state, files, moves } = tools
  const { parts, load } = useParts()
  const words = OPEN_WORDS[locale]
  if (state.step === 'asking') {
    const { again } = state
    return (
      <Asker
        message={state.message}
        onAgain={again === null ? null : () => void tools.open(again)}
        files={files}
        moves={moves}
        locale={locale}
        onFiles={tools.openFiles}
        onPaste={tools.openText}
        onExample={() => void tools.openExample(example)}
        onKept={(kept) => void tools.openKept(kept)}
        onRemove={(id) => void tools.remove(id)}
        onForget={() => void tools.forget()}
      />
    )
  }
  if (state.step === 'busy' || parts === 'loading')
    return (
      <Busy progress={state.step === 'busy' ? state.progress : null} locale={locale} onCancel={tools.close} />
    )
  if (parts === 'missing')
    return (
      <>
        <p role="alert">{words.partMissing}</p>
        <p className="take-row">
          <button type="button" onClick={load}>
            {words.again}
          </button>
          <button type="button" onClick={tools.close}>
            {words.close}
          </button>
        </p>
      </>
    )
  const { kept, summary } = state
  return (
    <Boundary key={`${state.step} ${kept.id}`} onError={tools.broken}>
      {state.step === 'matching' ? (
        <parts.Matcher
          kept={kept}
          summary={summary}
          moves={moves}
          locale={locale}
          onSettings={(settings) =>
            void tools.open({ ...kept, ...settings, roles: null, corrected: [] }, true)
          }
          onRoles={(roles) => void tools.read(kept, summary, roles)}
          onBack={state.back === null ? null : tools.back}
          onClose={tools.close}
        />
      ) : (
        <parts.Workspace
          key={kept.roles?.join()}
          kept={kept}
          summary={summary}
          counts={state.counts}
          others={files.filter(({ id }) => id !== kept.id)}
          moves={moves}
          session={tools.session()}
          locale={locale}
          onCorrected={tools.corrected}
          onUndo={(corrected) => void tools.undo(corrected)}
          onMatch={tools.match}
          onClose={tools.close}
          onKept={(other) => void tools.openKept(other)}
          onRemove={(id) => void tools.remove(id)}
        />
      )}
    </Boundary>
  )
}
