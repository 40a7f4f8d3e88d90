import { type ReactElement, useEffect, useId, useRef } from 'react'
import { ArrivedHeading } from '@/components/open/arrived-heading'
import type { KeptFile } from '@/components/open/kept-files'
import { KeptList } from '@/components/open/kept-list'
import type { Locale } from '@/lib/locale'
import { OPEN_WORDS } from '@/lib/open/words'

interface AskerProps {
  readonly message: string | null
  /** Tries the file again that failed; null where there is none. */
  readonly onAgain: (() => void) | null
  readonly files: readonly KeptFile[]
  /** How often the page has changed at a person’s wish. */
  readonly moves: number
  readonly locale: Locale
  readonly onFiles: (files: readonly File[]) => void
  readonly onPaste: (text: string) => void
  readonly onExample: () => void
  readonly onKept: (kept: KeptFile) => void
  readonly onRemove: (id: string) => void
  readonly onForget: () => void
}

/** Asks for tables: chosen, dropped, pasted, our own for a try, or one that was kept. */
export function Asker(props: AskerProps): ReactElement {
  const { message, onAgain, files, moves, locale } = props
  const { onFiles, onPaste, onExample, onKept, onRemove, onForget } = props
  const words = OPEN_WORDS[locale]
  const chooser = useRef<HTMLInputElement>(null)
  const pasted = useRef<HTMLTextAreaElement>(null)
  const dropHint = useId()
  const taken = useRef<File | null>(null)
  // Files can have been chosen before the page’s scripts had come; then they are found here, and React tells of them as well.
  const take = () => {
    const files = [...(chooser.current?.files ?? [])]
    const [first = null] = files
    if (first === null || first === taken.current) return
    taken.current = first
    onFiles(files)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page comes alive
  useEffect(take, [])
  return (
    <div className="copy-asking">
      <ArrivedHeading moves={moves}>{words.ask}</ArrivedHeading>
      {message !== null && <p role="alert">{message}</p>}
      {onAgain !== null && (
        <p>
          <button type="button" onClick={onAgain}>
            {words.again}
          </button>
        </p>
      )}
      <p>
        <label className="file-choice">
          <span>{words.choose}</span>
          <input
            ref={chooser}
            type="file"
            multiple
            accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
            aria-describedby={dropHint}
            onChange={take}
          />
        </label>{' '}
        <span id={dropHint}>{words.drop}</span>
      </p>
      <p>
        <button type="button" onClick={onExample}>
          {words.example}
        </button>
      </p>
      <details>
        <summary>{words.paste}</summary>
        <textarea ref={pasted} rows={6} aria-label={words.pasteLabel} />
        <button type="button" onClick={() => onPaste(pasted.current?.value ?? '')}>
          {words.show}
        </button>
      </details>
      {files.length > 0 && (
        <section>
          <h2>{words.kept}</h2>
          <KeptList files={files} locale={locale} onKept={onKept} onRemove={onRemove} />
          <p>
            <button type="button" onClick={onForget}>
              {words.forget}
            </button>
          </p>
        </section>
      )}
    </div>
  )
}
