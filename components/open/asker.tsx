import { type ReactElement, useEffect, useId, useRef } from 'react'
import { ArrivedHeading } from '@/components/open/arrived-heading'
import type { KeptFile } from '@/components/open/kept-files'
import { KeptList } from '@/components/open/kept-list'
import { useOpen } from '@/components/open/open-context'

interface AskerProps {
  readonly message: string | null
  /** The file that failed, where trying again may help. */
  readonly again: KeptFile | null
  /** The address of our own claims, for a try. */
  readonly example: string
}

/** Asks for tables: chosen, dropped, pasted, our own for a try, or one that was kept. */
export function Asker({ message, again, example }: AskerProps): ReactElement {
  const { words, moves, files, open, openFiles, openText, openExample, remove } = useOpen()
  const chooser = useRef<HTMLInputElement>(null)
  const pasted = useRef<HTMLTextAreaElement>(null)
  const dropHint = useId()
  const taken = useRef<File | null>(null)
  // Files can have been chosen before the page’s scripts had come: they are found here, and React reports them as well.
  const take = () => {
    const chosen = [...(chooser.current?.files ?? [])]
    const [first = null] = chosen
    if (first === null || first === taken.current) return
    taken.current = first
    void openFiles(chosen)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page comes alive
  useEffect(take, [])
  return (
    <div className="copy-asking">
      <ArrivedHeading moves={moves}>{words.ask}</ArrivedHeading>
      {message !== null && <p role="alert">{message}</p>}
      {again !== null && (
        <p>
          <button type="button" onClick={() => void open(again)}>
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
            accept=".csv,.tsv,.tab,.txt,.xlsx,.xlsm,.ods,.json,.ndjson,.jsonl,.geojson,.htm,.html,.md,text/*"
            aria-describedby={dropHint}
            onChange={take}
          />
        </label>{' '}
        <span id={dropHint}>{words.drop}</span>
      </p>
      <p>
        <button type="button" onClick={() => void openExample(example)}>
          {words.example}
        </button>
      </p>
      <details>
        <summary>{words.paste}</summary>
        <textarea ref={pasted} rows={6} aria-label={words.pasteLabel} />
        <button type="button" onClick={() => void openText(pasted.current?.value ?? '')}>
          {words.show}
        </button>
      </details>
      {files.length > 0 && (
        <section>
          <h2>{words.kept}</h2>
          <KeptList files={files} />
          <p>
            <button type="button" onClick={() => void remove('all')}>
              {words.forget}
            </button>
          </p>
        </section>
      )}
    </div>
  )
}
