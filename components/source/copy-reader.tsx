'use client'

import { type DragEvent, type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { CopyText, type MarkedClaim } from '@/components/source/copy-text'
import type { CopyWords } from '@/lib/i18n/copy'
import type { Locale } from '@/lib/i18n/locale'
import type { Location } from '@/lib/ledger/locate'
import type { Encoding } from '@/lib/text/decode'

interface CopyReaderProps {
  readonly claims: readonly MarkedClaim[]
  readonly words: CopyWords
  readonly locale: Locale
}

interface Opened {
  readonly name: string
  readonly text: string
  /** Null for text that was pasted. */
  readonly encoding: Encoding | null
  readonly location: Location
}

type State =
  | { readonly step: 'asking'; readonly message: string | null }
  | { readonly step: 'reading' }
  | { readonly step: 'open'; readonly copy: Opened }

/** Opens a person's own copy of the article and shows it with every claim's words marked. Nothing leaves the page. */
export function CopyReader({ claims, words, locale }: CopyReaderProps): ReactElement {
  const [state, setState] = useState<State>({ step: 'asking', message: null })
  const [over, setOver] = useState(false)
  const pasted = useRef<HTMLTextAreaElement>(null)
  const chooser = useRef<HTMLInputElement>(null)
  const dropHint = useId()

  const open = async (name: string, read: () => Promise<{ text: string; encoding: Encoding | null }>) => {
    setState({ step: 'reading' })
    try {
      const { text, encoding } = await read()
      if (text.trim() === '') return setState({ step: 'asking', message: words.empty })
      const { locate } = await import('@/lib/ledger/locate')
      const location = locate(text, claims)
      if (location.found.length === 0) return setState({ step: 'asking', message: words.other })
      setState({ step: 'open', copy: { name, text, encoding, location } })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      setState({ step: 'asking', message: `${words.failed}${reason}` })
    }
  }

  const openFile = (file: File | undefined) => {
    if (file === undefined) return
    void open(file.name, async () => {
      const [{ decode }, bytes] = await Promise.all([import('@/lib/text/decode'), file.arrayBuffer()])
      return decode(new Uint8Array(bytes))
    })
  }

  // A file can have been chosen before the page's scripts had come.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the reader wakes
  useEffect(() => openFile(chooser.current?.files?.[0]), [])

  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    openFile(event.dataTransfer.files[0])
  }

  if (state.step === 'open') {
    return (
      <CopyText
        copy={state.copy}
        claims={claims}
        words={words}
        locale={locale}
        onClose={() => setState({ step: 'asking', message: null })}
      />
    )
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the file chooser is the one for all
    <div
      className="copy-asking"
      data-over={over ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <p>
        <label className="file-choice">
          <span>{words.choose}</span>
          <input
            ref={chooser}
            type="file"
            accept=".txt,.md,.markdown,text/plain,text/markdown"
            aria-describedby={dropHint}
            onChange={(event) => openFile(event.target.files?.[0])}
          />
        </label>{' '}
        <span id={dropHint}>{words.drop}</span>
      </p>
      <details>
        <summary>{words.paste}</summary>
        <textarea ref={pasted} rows={6} aria-label={words.pasteLabel} lang="zh-Hans" />
        <button
          type="button"
          onClick={() => {
            const text = pasted.current?.value ?? ''
            void open(words.pasteLabel, async () => ({ text, encoding: null }))
          }}
        >
          {words.show}
        </button>
      </details>
      <p role="status">{state.step === 'reading' ? words.reading : ''}</p>
      {state.step === 'asking' && state.message !== null && <p role="alert">{state.message}</p>}
    </div>
  )
}
