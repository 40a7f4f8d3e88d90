import { type DragEvent, type ReactElement, useEffect, useId, useRef, useState } from 'react'
import type { KeptFile } from '@/components/open/kept-files'
import type { Locale } from '@/lib/i18n/locale'
import { OPEN_WORDS } from '@/lib/i18n/open'
import { writeSize } from '@/lib/publish/size'

interface AskerProps {
  readonly message: string | null
  readonly files: readonly KeptFile[]
  readonly locale: Locale
  readonly onFile: (name: string, file: Blob) => void
  readonly onExample: () => void
  readonly onKept: (kept: KeptFile) => void
  readonly onRemove: (id: string) => void
}

/** Asks for a table: chosen, dropped, pasted, our own for a try, or one that was kept. */
export function Asker({
  message,
  files,
  locale,
  onFile,
  onExample,
  onKept,
  onRemove,
}: AskerProps): ReactElement {
  const words = OPEN_WORDS[locale]
  const [over, setOver] = useState(false)
  const chooser = useRef<HTMLInputElement>(null)
  const pasted = useRef<HTMLTextAreaElement>(null)
  const dropHint = useId()
  const take = (file: File | undefined) => {
    if (file !== undefined) onFile(file.name, file)
  }
  // A file can have been chosen before the page's scripts had come.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page wakes
  useEffect(() => take(chooser.current?.files?.[0]), [])
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files[0])
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
      onDrop={drop}
    >
      <p>
        <label className="file-choice">
          <span>{words.choose}</span>
          <input
            ref={chooser}
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
            aria-describedby={dropHint}
            onChange={(event) => take(event.target.files?.[0])}
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
        <button
          type="button"
          onClick={() =>
            onFile(words.pasteLabel, new Blob([pasted.current?.value ?? ''], { type: 'text/plain' }))
          }
        >
          {words.show}
        </button>
      </details>
      {message !== null && message !== '' && <p role="alert">{message}</p>}
      {files.length > 0 && (
        <section>
          <h2>{words.kept}</h2>
          <ul className="open-kept">
            {files.map((kept) => (
              <li key={kept.id}>
                <button type="button" onClick={() => onKept(kept)} aria-label={`${words.open} ${kept.name}`}>
                  {words.open}
                </button>{' '}
                {kept.name} <small>{writeSize(kept.file.size)}</small>{' '}
                <button
                  type="button"
                  onClick={() => onRemove(kept.id)}
                  aria-label={`${words.remove} ${kept.name}`}
                >
                  {words.remove}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
