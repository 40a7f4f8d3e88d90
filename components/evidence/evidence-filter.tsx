'use client'

import { type ReactElement, useEffect, useMemo } from 'react'
import { EVIDENCE_WORDS } from '@/components/evidence/words'
import { NoRows } from '@/components/table/no-rows'
import { TableControls } from '@/components/table/table-controls'
import { useTableView } from '@/components/table/use-table-view'
import {
  EVIDENCE_MANY,
  EVIDENCE_PARAMS,
  EVIDENCE_SORTS,
  type EvidenceFacet,
  type EvidenceRow,
  evidenceTable,
} from '@/lib/claims/evidence-table'
import type { Locale } from '@/lib/locale'
import { type FacetNames, namedCounts } from '@/lib/table/rows-at-hand'

interface EvidenceFilterProps {
  /** Every use of a source, in the order of the page; the page has an element with the id of each. */
  readonly rows: readonly EvidenceRow[]
  readonly names: FacetNames<EvidenceFacet>
  readonly locale: Locale
}

/** Search and facets over the sources that are in the page: what does not match is hidden, and nothing is loaded twice. */
export function EvidenceFilter({ rows, names, locale }: EvidenceFilterProps): ReactElement {
  const words = EVIDENCE_WORDS[locale].filter
  const { view, change } = useTableView(EVIDENCE_PARAMS, 'push')
  const table = useMemo(() => evidenceTable(rows, names, wordsInPage), [rows, names])
  const shown = useMemo(() => table.rows(view), [table, view])
  const facets = namedCounts(table.counts(view), names)
  useEffect(() => {
    const ids = new Set([...shown].flatMap((at) => rows[at]?.id ?? []))
    for (const { id } of rows) document.getElementById(id)?.toggleAttribute('hidden', !ids.has(id))
    for (const holder of document.querySelectorAll('.publication, .publication-group'))
      holder.toggleAttribute('hidden', holder.querySelector('li[id]:not([hidden])') === null)
  }, [shown, rows])
  return (
    <div className="evidence-filter">
      <TableControls
        view={view}
        change={change}
        facets={facets}
        many={EVIDENCE_MANY}
        sorts={EVIDENCE_SORTS}
        words={words}
        locale={locale}
      />
      <p role="status">{words.shown(shown.length, rows.length)}</p>
      {shown.length === 0 && <NoRows words={words} onShowAll={() => change(null)} />}
    </div>
  )
}

/** What the page says of one use of a source, its publication included. */
function wordsInPage(id: string): string {
  const use = document.getElementById(id)
  return `${use?.closest('.publication')?.querySelector('header')?.textContent} ${use?.textContent} ${id}`
}
