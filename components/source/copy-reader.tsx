'use client'

import { type ReactElement, type RefObject, useEffect, useId, useRef, useState } from 'react'
import { useDrop } from '@/components/page/use-drop'
import { CopyText, type LocatedCopy, type MarkedClaim } from '@/components/source/copy-text'
import { ARTICLE_COPY_WORDS } from '@/components/source/copy-words'
import { type Copy, forgetCopy, keepCopy, keptCopy } from '@/components/source/kept-copy'
import { writeSize } from '@/lib/exports/size'
import type { Locale } from '@/lib/locale'
import { retry } from '@/lib/retry'

interface CopyReaderProps {
  readonly claims: readonly MarkedClaim[]
  /** The language of the article. */
  readonly lang: string
  readonly locale: Locale
}

interface State {
  readonly reading: boolean
  readonly copy: LocatedCopy | null
  /** Why the last file was not opened; a copy that was open stays. */
  readonly message: string | null
}

/** Bytes of a file, or letters of a text, that no article has: to look for its words in more would hold up the page. */
const MOST_COPY = 1_000_000

const NOTHING: State = { reading: false, copy: null, message: null }

/** Opens a person's own copy of the article and shows it with every claim's words marked. Nothing leaves the page. */
export function CopyReader({ claims, lang, locale }: CopyReaderProps): ReactElement {
  const words = ARTICLE_COPY_WORDS[locale]
  const [state, setState] = useState<State>(NOTHING)
  const chooser = useRef<HTMLInputElement>(null)

  const open = async (size: number, read: () => Promise<Copy>, left: string | null = null) => {
    const refuse = (message: string) => setState((now) => ({ ...now, reading: false, message }))
    if (size > MOST_COPY) return refuse(words.large(writeSize(MOST_COPY)))
    setState((now) => ({ ...now, reading: true, message: null }))
    try {
      const copy = await read()
      if (copy.text.trim() === '') return refuse(words.empty)
      const { locate } = await retry(() => import('@/lib/ledger/locate'))
      const location = locate(copy.text, claims)
      if (location.found.length === 0) return refuse(words.other)
      keepCopy(copy, left)
      setState({ reading: false, copy: { ...copy, location, left }, message: null })
    } catch {
      refuse(words.failed)
    }
  }

  const openFile = (file: File | undefined) => {
    if (file === undefined) return
    void open(file.size, async () => {
      const [{ decode }, bytes] = await Promise.all([
        retry(() => import('@/lib/text/decode')),
        file.arrayBuffer(),
      ])
      return { name: file.name, ...decode(new Uint8Array(bytes)) }
    })
  }

  const openText = (text: string) =>
    open(text.length, async () => ({ name: words.pasteLabel, text, encoding: null }))

  const over = useDrop(({ files: [file] }) => openFile(file))

  // A file can have been chosen before the page’s scripts had come, or a copy have been left for a claim.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the reader appears
  useEffect(() => {
    const chosen = chooser.current?.files?.[0]
    const kept = keptCopy()
    if (chosen !== undefined) openFile(chosen)
    else if (kept !== null) void open(kept.text.length, async () => kept, kept.left)
  }, [])

  const { copy } = state
  const said = (
    <>
      <p role="status">{state.reading ? words.reading : ''}</p>
      {state.message !== null && <p role="alert">{state.message}</p>}
    </>
  )
  if (copy !== null) {
    return (
      <div className="copy-open" data-over={over ? '' : undefined}>
        {said}
        <CopyText
          key={`${copy.name} ${copy.text.length}`}
          copy={copy}
          claims={claims}
          lang={lang}
          locale={locale}
          onLeave={(id) => keepCopy(copy, id)}
          onClose={() => {
            forgetCopy()
            setState(NOTHING)
          }}
        />
      </div>
    )
  }
  return (
    <div className="copy-asking" data-over={over ? '' : undefined}>
      <Asking chooser={chooser} lang={lang} locale={locale} onFile={openFile} onText={openText} />
      {said}
    </div>
  )
}

interface AskingProps {
  readonly chooser: RefObject<HTMLInputElement | null>
  readonly lang: string
  readonly locale: Locale
  readonly onFile: (file: File | undefined) => void
  readonly onText: (text: string) => void
}

/** Asks for a file or for the text itself. */
function Asking({ chooser, lang, locale, onFile, onText }: AskingProps): ReactElement {
  const words = ARTICLE_COPY_WORDS[locale]
  const pasted = useRef<HTMLTextAreaElement>(null)
  const dropHint = useId()
  return (
    <>
      <p>
        <label className="file-choice">
          <span>{words.choose}</span>
          <input
            ref={chooser}
            type="file"
            autoComplete="off"
            accept=".txt,.md,.markdown,text/plain,text/markdown"
            aria-describedby={dropHint}
            onChange={(event) => onFile(event.target.files?.[0])}
          />
        </label>{' '}
        <span id={dropHint}>{words.drop}</span>
      </p>
      <details>
        <summary>{words.paste}</summary>
        <textarea ref={pasted} rows={6} aria-label={words.pasteLabel} lang={lang} />
        <button type="button" onClick={() => onText(pasted.current?.value ?? '')}>
          {words.show}
        </button>
      </details>
    </>
  )
}
