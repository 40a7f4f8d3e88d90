import { type ReactElement, type ReactNode, useEffect, useId, useRef } from 'react'
import { ArrivedHeading } from '@/components/open/arrived-heading'
import type { OpenDesk } from '@/components/open/open-desk'
import { type AskingStep, NAMED } from '@/components/open/open-step'
import type { Parts, useDesk } from '@/components/open/use-desk'
import { isField } from '@/components/page/use-drop'
import type { AskWords } from '@/lib/open/start-words'
import { BYTE_ORDER_MARK } from '@/lib/text/for-excel'

type Act = ReturnType<typeof useDesk>['act']

interface AskerProps extends AskingStep {
  readonly words: AskWords
  readonly moves: number
  /** Does something once what opens tables has been loaded. */
  readonly act: Act
  /** What is loaded with it; null until then. */
  readonly parts: Parts | null
  /** What is said of the loading. */
  readonly children: ReactNode
  /** The address of our own claims, for a try. */
  readonly example: string
  readonly sample: string
}

const ACCEPTED = '.csv,.tsv,.tab,.txt,.xlsx,.xlsm,.ods,.json,.ndjson,.jsonl,.geojson,.htm,.html,.md,text/*'

/** Asks for tables: chosen, dropped, pasted, by address, a sample or our own for a try, or one that was kept. */
export function Asker({ words, moves, act, parts, children, ...asked }: AskerProps): ReactElement {
  const { message, again, address, example, sample } = asked
  const chooser = useRef<HTMLInputElement>(null)
  const pasted = useRef<HTMLTextAreaElement>(null)
  const dropHint = useId()
  const taken = useRef<File | null>(null)
  usePaste(act)
  // Files can have been chosen before the page’s scripts had come: they are found here, and React reports them as well.
  const take = () => {
    const chosen = [...(chooser.current?.files ?? [])]
    const [first = null] = chosen
    if (first === null || first === taken.current) return
    taken.current = first
    act((desk) => desk.openFiles(chosen))
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page comes alive
  useEffect(take, [])
  return (
    <div className="copy-asking">
      {address !== null && parts !== null && <parts.AddressPanel address={address} />}
      <ArrivedHeading moves={address === null ? moves : 0}>{words.ask}</ArrivedHeading>
      {message !== null && <p role="alert">{message}</p>}
      {again !== null && (
        <p>
          <button type="button" onClick={() => act((desk) => desk.open(again))}>
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
      {children}
      <p className="take-row">
        <button type="button" onClick={() => act((desk) => desk.openSample(sample))}>
          {words.trySample}
        </button>
        <a
          href={`data:text/csv;charset=utf-8,${encodeURIComponent(BYTE_ORDER_MARK + sample)}`}
          download="sample.csv"
        >
          {words.saveSample}
        </a>
        <button type="button" onClick={() => act((desk) => desk.openExample(example))}>
          {words.example}
        </button>
      </p>
      <details className="open-paste">
        <summary>{words.paste}</summary>
        <textarea ref={pasted} rows={6} aria-label={words.pasteLabel} />
        <button type="button" onClick={() => act((desk) => desk.openPasted(pasted.current?.value ?? ''))}>
          {words.show}
        </button>
      </details>
      <details className="open-by-address">
        <summary>{words.byAddress}</summary>
        {/* The address becomes that of the page, which is loaded anew: only so may it ask another site. */}
        <form method="get">
          <label>
            <span>{words.addressLabel}</span>
            <input type="url" name={NAMED.address} required pattern="https://.+" placeholder="https://…" />
          </label>
          <button type="submit">{words.addressGo}</button>
        </form>
      </details>
      {parts !== null && <parts.KeptFiles />}
    </div>
  )
}

const ADDRESS = /^https:\/\/\S+$/

/**
 * What a person brings by the clipboard or drops on the page, as what a desk does with it: files, a table of a web page, the
 * address of one, or a text that `isTable`; null for anything else.
 */
export function broughtBy(
  board: DataTransfer,
  isTable: (text: string) => boolean,
): ((desk: OpenDesk) => unknown) | null {
  const html = board.getData('text/html')
  const text = board.getData('text/plain').trim()
  const files = [...board.files]
  if (/<table\b/i.test(html)) return (desk) => desk.openPasted(html, 'html')
  if (files.length > 0) return (desk) => desk.openFiles(files)
  if (!isTable(text)) return null
  return ADDRESS.test(text) ? (desk) => desk.askFor(text) : (desk) => desk.openPasted(text)
}

/** What is dropped is meant; a word alone was pasted by mistake. */
export const isDropped = (text: string) => text !== ''
const isPasted = (text: string) => ADDRESS.test(text) || text.includes('\n')

/** Opens what is pasted on the page. In the field for pasted tables only what that would lose is opened at once: no text. */
function usePaste(act: Act): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const { clipboardData: board, target } = event
      const inTable = target instanceof HTMLElement && target.matches('.open-paste textarea')
      if (board === null || (isField(target) && !inTable)) return
      const opens = broughtBy(board, (text) => !inTable && isPasted(text))
      if (opens === null) return
      act(opens)
      event.preventDefault()
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [act])
}
