'use client'

import { type ReactElement, useCallback, useEffect, useMemo, useRef } from 'react'
import { ClaimsTable, type ClaimsTableWords } from '@/components/claim/claims-table'
import { FacetChoices } from '@/components/claim/facet-choices'
import { tellMoved, useAddressSearch } from '@/components/page/address-search'
import { LoadFailed } from '@/components/page/load-failed'
import { useTask } from '@/components/page/use-task'
import { CopyLink } from '@/components/share/copy-link'
import {
  type ClaimRow,
  type ClaimsView,
  countsOf,
  DEFAULT_VIEW,
  type Facet,
  SORTS,
  select,
} from '@/lib/claims/select'
import { searchOfView, viewOfSearch } from '@/lib/claims/view-state'
import type { Locale } from '@/lib/locale'
import { retry } from '@/lib/retry'
import { addressOf } from '@/lib/site/address'

export interface BrowserWords extends ClaimsTableWords {
  readonly search: string
  readonly searchHint: string
  readonly facets: Readonly<Record<Facet, string>>
  readonly all: string
  readonly sort: string
  readonly sorts: Readonly<Record<(typeof SORTS)[number], string>>
  /** With {shown}, {all} or {rows} where the numbers go. */
  readonly shown: string
  readonly nothing: string
  readonly nothingHint: string
  readonly showAll: string
  readonly downloadShown: string
  readonly downloadAll: string
}

interface ClaimsBrowserProps {
  readonly rows: readonly ClaimRow[]
  /** The name of each value of each facet, in the order in which they are offered. */
  readonly names: Readonly<Record<Facet, readonly (readonly [value: string, name: string])[]>>
  readonly words: BrowserWords
  readonly locale: Locale
  readonly dataAddress: string
}

/** Facets of which several values can be chosen, and those of which one. */
const MANY = ['group', 'status'] as const satisfies readonly Facet[]
const ONE = ['topic', 'subject', 'hedge', 'attribution'] as const satisfies readonly Facet[]

/** The claims table with search, facets, order and downloads; the address holds the view. */
export function ClaimsBrowser({ rows, names, words, locale, dataAddress }: ClaimsBrowserProps): ReactElement {
  // The server, and the first paint, know nothing of the address: they show every claim.
  const search = useAddressSearch()
  const read = useCallback(
    (asked: string) => viewOfSearch(asked, (facet, value) => names[facet].some(([known]) => known === value)),
    [names],
  )
  const view = useMemo(() => read(search), [search, read])
  const controls = useRef<HTMLFormElement>(null)
  const task = useTask()
  const shown = useMemo(() => select(rows, view), [rows, view])

  const go = (next: ClaimsView, how: 'pushState' | 'replaceState') => {
    window.history[how](window.history.state, '', `${window.location.pathname}${searchOfView(next)}`)
    tellMoved()
  }
  const choose = (facet: Facet, values: readonly string[]) =>
    go({ ...view, facets: { ...view.facets, [facet]: values } }, 'pushState')

  // The form can have been filled in before the page’s scripts had come.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the controls come alive
  useEffect(() => {
    if (window.location.search !== '' || controls.current === null) return
    const fields = [...new FormData(controls.current)].map(([name, value]) => [name, String(value)])
    const filled = read(new URLSearchParams(fields).toString())
    if (searchOfView(filled) !== '') go(filled, 'pushState')
  }, [])

  const number = (template: string, numbers: Record<string, number>) =>
    template.replace(/\{(\w+)\}/g, (_, key: string) => String(numbers[key] ?? ''))

  const download = async () => {
    const { downloadClaims } = await retry(() => import('@/components/claim/download-claims'))
    await downloadClaims(dataAddress, shown)
  }

  return (
    <div className="claims-browser">
      <search>
        <form
          ref={controls}
          className="claims-controls"
          autoComplete="off"
          onSubmit={(event) => event.preventDefault()}
        >
          <label className="claims-search">
            <span>{words.search}</span>
            <input
              type="search"
              name="q"
              value={view.query}
              placeholder={words.searchHint}
              onChange={(event) => go({ ...view, query: event.target.value }, 'replaceState')}
            />
          </label>
          {MANY.map((facet) => (
            <FacetChoices
              key={facet}
              facet={facet}
              name={words.facets[facet]}
              options={names[facet]}
              counts={countsOf(rows, view, facet)}
              chosen={view.facets[facet]}
              locale={locale}
              onChoose={(values) => choose(facet, values)}
            />
          ))}
          {ONE.map((facet) => {
            const counts = countsOf(rows, view, facet)
            return (
              <label key={facet}>
                <span>{words.facets[facet]}</span>
                <select
                  name={facet}
                  value={view.facets[facet][0] ?? ''}
                  onChange={(event) => choose(facet, event.target.value === '' ? [] : [event.target.value])}
                >
                  <option value="">{words.all}</option>
                  {names[facet].map(([value, name]) => (
                    <option key={value} value={value}>
                      {`${name} (${counts.get(value) ?? 0})`}
                    </option>
                  ))}
                </select>
              </label>
            )
          })}
          <label>
            <span>{words.sort}</span>
            <select
              name="sort"
              value={view.sort}
              onChange={(event) => {
                const sort = SORTS.find((name) => name === event.target.value) ?? DEFAULT_VIEW.sort
                go({ ...view, sort }, 'pushState')
              }}
            >
              {SORTS.map((sort) => (
                <option key={sort} value={sort}>
                  {words.sorts[sort]}
                </option>
              ))}
            </select>
          </label>
        </form>
      </search>
      <div className="claims-summary">
        <p role="status">{number(words.shown, { shown: shown.length, all: rows.length })}</p>
        <p className="claims-downloads">
          {shown.length > 0 && shown.length < rows.length && (
            <button type="button" onClick={() => task.run(download)}>
              {number(words.downloadShown, { rows: shown.length })}
            </button>
          )}
          <a href={dataAddress} download>
            {number(words.downloadAll, { rows: rows.length })}
          </a>
          <CopyLink href={addressOf(`/${locale}/claims/`)} here locale={locale} />
        </p>
        <LoadFailed task={task} locale={locale} />
      </div>
      {shown.length === 0 ? (
        <div className="claims-none">
          <p>
            <b>{words.nothing}</b> {words.nothingHint}
          </p>
          <button type="button" onClick={() => go(DEFAULT_VIEW, 'pushState')}>
            {words.showAll}
          </button>
        </div>
      ) : (
        <ClaimsTable rows={shown} words={words} locale={locale} />
      )}
    </div>
  )
}
