'use client'

import { type ReactElement, useEffect } from 'react'
import { EVIDENCE_WORDS } from '@/components/evidence/words'
import { FINDING_WORDS } from '@/components/finding/words'
import { TableControls } from '@/components/table/table-controls'
import { NoRows } from '@/components/table/table-summary'
import { useRowsAtHand } from '@/components/table/use-rows-at-hand'
import type { Locale } from '@/lib/locale'
import { LIST, LIST_OF_ONE } from '@/lib/site/address-params'
import type { FacetNames, TableAtHand } from '@/lib/table/rows-at-hand'
import { tableParams } from '@/lib/table/view'
import { fold } from '@/lib/text/fold'
import { soughtText } from '@/lib/text/sought'

const params = tableParams({ relation: LIST, origin: LIST, grade: LIST, subject: LIST_OF_ONE }, ['page'])
type EvidenceFacet = keyof typeof params.facets

/** One use of a source as it can be filtered; its words are in the page already. */
type EvidenceRow = Readonly<Record<EvidenceFacet | 'id', string>>

/** The uses of sources, found by everything that the page says of them, in its order. */
const EVIDENCE_TABLE: TableAtHand<EvidenceRow, EvidenceFacet, 'page'> = {
  params,
  searched: ({ id }) => fold(wordsInPage(id)),
  compare: () => 0,
}

interface EvidenceFilterProps {
  /** Every use of a source, in the order of the page; the page has an element with the id of each. */
  readonly rows: readonly EvidenceRow[]
  readonly names: FacetNames<EvidenceFacet>
  readonly locale: Locale
}

/** Search and facets over the sources that are in the page: what does not match is hidden, what is found is unfolded. */
export function EvidenceFilter({ rows, names, locale }: EvidenceFilterProps): ReactElement {
  const words = EVIDENCE_WORDS[locale].filter
  const { shown, controls } = useRowsAtHand(rows, names, EVIDENCE_TABLE)
  const { query } = controls.view
  useEffect(() => {
    const ids = new Set(shown.map(({ id }) => id))
    for (const { id } of rows) elementOf(id)?.toggleAttribute('hidden', !ids.has(id))
    for (const holder of document.querySelectorAll('.publication, .publication-group'))
      holder.toggleAttribute('hidden', holder.querySelector('li:not([hidden])') === null)
    for (const group of document.querySelectorAll('.publication-group')) {
      const left = group.querySelectorAll('.publication:not([hidden])').length
      group.querySelector('summary')?.replaceChildren(FINDING_WORDS[locale].sources(left))
    }
    if (ids.size === rows.length) return
    const groups = [...document.querySelectorAll<HTMLDetailsElement>('.publication-group > details')]
    return unfold([...groups, ...foundIn([...ids], query)])
  }, [shown, rows, query, locale])
  useEffect(() => {
    revealTarget()
    addEventListener('hashchange', revealTarget)
    return () => removeEventListener('hashchange', revealTarget)
  }, [])
  return (
    <div className="evidence-filter">
      <TableControls {...controls} words={words} locale={locale} />
      <p role="status">{words.shown(shown.length, rows.length)}</p>
      {shown.length === 0 && (
        <NoRows nothing={words.nothing} locale={locale} onShowAll={() => controls.change(null)} />
      )}
    </div>
  )
}

/** The element of one use of a source; what an address names is folded within it. */
function elementOf(id: string): Element | null {
  return document.getElementById(id)?.closest('li') ?? null
}

/** What is folded of those sources’ words that hold any of the words sought. */
function foundIn(ids: readonly string[], query: string): HTMLDetailsElement[] {
  const { words, numbers } = soughtText(query)
  return ids.flatMap((id) => {
    const said = fold(document.getElementById(id)?.textContent ?? '')
    const isFound = words.some((word) => said.includes(word)) || numbers.some((number) => number.test(said))
    return isFound ? (elementOf(id)?.querySelector('details') ?? []) : []
  })
}

/** Unfolds what is folded of these; gives a way to fold it again. */
function unfold(all: readonly HTMLDetailsElement[]): () => void {
  const folded = all.filter((details) => !details.open)
  const open = (isOpen: boolean) => {
    for (const details of folded) details.open = isOpen
  }
  open(true)
  return () => open(false)
}

/** Unfolds what the address names where the browser has not done so by itself. */
function revealTarget(): void {
  const named = document.getElementById(location.hash.slice(1))
  let isFolded = false
  for (let at = named?.closest('details'); at; at = at.parentElement?.closest('details')) {
    isFolded ||= !at.open
    at.open = true
  }
  if (isFolded) named?.scrollIntoView()
}

/** What the page says of one use of a source, its publication included. */
function wordsInPage(id: string): string {
  const use = elementOf(id)
  return `${use?.closest('.publication')?.querySelector('header')?.textContent} ${use?.textContent} ${id}`
}
