import { type KeyboardEvent, type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { LoadFailed } from '@/components/page/load-failed'
import { useTask } from '@/components/page/use-task'
import { SEARCH_WORDS } from '@/components/search/words'
import type { Locale } from '@/lib/locale'
import { fetchAgain, retry } from '@/lib/retry'
import type { Hit } from '@/lib/search/search'
import { addressOf } from '@/lib/site/address'

/** Hits that are shown before somebody asks for all. */
const FIRST_HITS = 12

interface SearchPanelProps {
  readonly locale: Locale
  /** Takes the focus when it appears, as a dialog does. */
  readonly focused?: boolean
  /** What is asked, where something else keeps it. */
  readonly asked?: string
  readonly onQuery?: (query: string) => void
}

type Finder = (query: string) => readonly Hit[]

async function loadFinder(locale: Locale): Promise<Finder> {
  const [{ searchIn, searchIndexOf }, response] = await Promise.all([
    retry(() => import('@/lib/search/search')),
    fetchAgain(addressOf(`/search/${locale}.json`)),
  ])
  const index = searchIndexOf(await response.json())
  return (query) => searchIn(index, query, Number.POSITIVE_INFINITY)
}

/** What finds in a language, null until it has come, and the task of loading it. */
function useFinder(locale: Locale) {
  const [find, setFind] = useState<Finder | null>(null)
  const task = useTask()
  // biome-ignore lint/correctness/useExhaustiveDependencies: `run` is the same at every time
  useEffect(() => {
    task.run(async () => {
      const finder = await loadFinder(locale)
      setFind(() => finder)
    })
  }, [locale])
  return { find, task }
}

/** The site's search: a field and what it finds, all of it by keyboard. Documents and library load when it appears. */
export function SearchPanel({ locale, focused = false, asked, onQuery }: SearchPanelProps): ReactElement {
  const words = SEARCH_WORDS[locale]
  const { find, task } = useFinder(locale)
  const [own, setOwn] = useState('')
  const query = asked ?? own
  const [active, setActive] = useState(0)
  const [whole, setWhole] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const listId = useId()
  const hintId = useId()
  const ask = (next: string) => {
    setOwn(next)
    setActive(0)
    setWhole(false)
    onQuery?.(next)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the panel appears
  useEffect(() => {
    if (focused) input.current?.focus()
    // Words can have been typed before the page’s scripts had come.
    const typed = input.current?.value ?? ''
    if (typed !== '') ask(typed)
  }, [])

  const all = find?.(query) ?? []
  const hits = whole ? all : all.slice(0, FIRST_HITS)
  const current = hits[active]
  const found = all.length === 0 ? words.nothing : words.found(all.length, hits.length)
  const said = query.trim() === '' || task.failed ? '' : find === null ? words.searching : found
  const optionId = (hit: Hit) => `${listId}-${hit.kind}-${hit.id}`

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // These keys choose among the characters of a word that is being composed.
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && hits.length > 0) {
      event.preventDefault()
      setActive((active + step + hits.length) % hits.length)
    }
    if (event.key === 'Enter' && current !== undefined) {
      event.preventDefault()
      window.location.assign(addressOf(current.path))
    }
    // A browser would empty the field first.
    if (event.key === 'Escape') event.currentTarget.closest('dialog')?.close()
  }

  return (
    <search className="search-panel">
      <label>
        <span>{words.label}</span>
        <input
          ref={input}
          type="search"
          role="combobox"
          aria-expanded={hits.length > 0}
          aria-controls={listId}
          aria-describedby={hintId}
          aria-autocomplete="list"
          aria-activedescendant={current === undefined ? undefined : optionId(current)}
          autoComplete="off"
          spellCheck={false}
          placeholder={words.placeholder}
          value={query}
          onKeyDown={onKeyDown}
          onChange={(event) => ask(event.target.value)}
        />
      </label>
      <p className="search-status" role="status">
        {said}
      </p>
      <LoadFailed task={task} locale={locale} />
      <div role="listbox" id={listId} aria-label={words.open} className="search-hits">
        {hits.map((hit, index) => (
          <Option
            key={`${hit.kind} ${hit.id}`}
            id={optionId(hit)}
            hit={hit}
            kind={words.kinds[hit.kind]}
            isActive={index === active}
            onReach={() => setActive(index)}
          />
        ))}
      </div>
      {hits.length < all.length && (
        <button type="button" onClick={() => setWhole(true)}>
          {words.showAll(all.length)}
        </button>
      )}
      <p id={hintId} className="search-keys">
        {words.keys}
      </p>
    </search>
  )
}

interface OptionProps {
  readonly id: string
  readonly hit: Hit
  /** What sort of thing it is, in words. */
  readonly kind: string
  readonly isActive: boolean
  readonly onReach: () => void
}

function Option({ id, hit, kind, isActive, onReach }: OptionProps): ReactElement {
  return (
    <a
      id={id}
      href={addressOf(hit.path)}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      onPointerMove={onReach}
    >
      <span className="search-kind">{kind}</span>
      <span>
        <b>{hit.title}</b>
        <span className="search-line">{hit.line}</span>
      </span>
    </a>
  )
}
