import { lazy, type ReactElement, Suspense, useEffect, useId, useRef } from 'react'
import { ArrivedHeading } from '@/components/open/arrived-heading'
import { pastedFile, sampleFile } from '@/components/open/chosen-file'
import type { KeptFile } from '@/components/open/kept-files'
import { KeptList } from '@/components/open/kept-list'
import { useOpen } from '@/components/open/open-context'
import { retry } from '@/lib/retry'
import { BYTE_ORDER_MARK } from '@/lib/text/for-excel'

interface AskerProps {
  readonly message: string | null
  /** The file that failed, where trying again may help. */
  readonly again: KeptFile | null
  /** The address of a table, to be asked for if the person agrees. */
  readonly address: string | null
  /** The address of our own claims, for a try. */
  readonly example: string
  readonly sample: string
}

const AddressPanel = lazy(() =>
  retry(() => import('@/components/open/address-panel')).then((part) => ({ default: part.AddressPanel })),
)

const ACCEPTED = '.csv,.tsv,.tab,.txt,.xlsx,.xlsm,.ods,.json,.ndjson,.jsonl,.geojson,.htm,.html,.md,text/*'

/** Asks for tables: chosen, dropped, pasted, by address, a sample or our own for a try, or one that was kept. */
export function Asker({ message, again, address, example, sample }: AskerProps): ReactElement {
  const { words, moves, files, open, openFiles, openExample, remove } = useOpen()
  const chooser = useRef<HTMLInputElement>(null)
  const pasted = useRef<HTMLTextAreaElement>(null)
  const dropHint = useId()
  const taken = useRef<File | null>(null)
  usePaste()
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
      {address !== null && (
        <Suspense>
          <AddressPanel address={address} />
        </Suspense>
      )}
      <ArrivedHeading moves={address === null ? moves : 0}>{words.ask}</ArrivedHeading>
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
            autoComplete="off"
            multiple
            accept={ACCEPTED}
            aria-describedby={dropHint}
            onChange={take}
          />
        </label>
      </p>
      <p id={dropHint}>{words.drop}</p>
      <p className="take-row">
        <button type="button" onClick={() => void open(sampleFile(sample))}>
          {words.trySample}
        </button>
        <a
          href={`data:text/csv;charset=utf-8,${encodeURIComponent(BYTE_ORDER_MARK + sample)}`}
          download="sample.csv"
        >
          {words.saveSample}
        </a>
        <button type="button" onClick={() => void openExample(example)}>
          {words.example}
        </button>
      </p>
      <details className="open-paste">
        <summary>{words.paste}</summary>
        <textarea ref={pasted} rows={6} aria-label={words.pasteLabel} />
        <button type="button" onClick={() => void open(pastedFile(pasted.current?.value ?? ''))}>
          {words.show}
        </button>
      </details>
      <details className="open-by-address">
        <summary>{words.byAddress}</summary>
        {/* The address becomes that of the page, which is loaded anew: only so may it ask another site. */}
        <form method="get">
          <label>
            <span>{words.addressLabel}</span>
            <input type="url" name="csv" required pattern="https://.+" placeholder="https://…" />
          </label>
          <button type="submit">{words.addressGo}</button>
        </form>
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

/** Whether a person is writing there, and pastes for that. */
function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
}

/**
 * Opens what is pasted on the page: files, and tables as browsers and spreadsheets put them on the clipboard. In the field for
 * pasted tables only what that would lose is opened at once: the cells of a table of a web page.
 */
function usePaste(): void {
  const { open, openFiles } = useOpen()
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const { clipboardData: board, target } = event
      const inTable = target instanceof HTMLElement && target.matches('.open-paste textarea')
      if (board === null || (isField(target) && !inTable)) return
      const html = board.getData('text/html')
      const text = board.getData('text/plain')
      let opening: Promise<void> | null = null
      if (/<table\b/i.test(html)) opening = open(pastedFile(html, 'text/html'))
      else if (board.files.length > 0) opening = openFiles([...board.files])
      else if (!inTable && /\n/.test(text.trim())) opening = open(pastedFile(text))
      if (opening !== null) event.preventDefault()
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [open, openFiles])
}
