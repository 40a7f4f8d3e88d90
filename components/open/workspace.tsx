import type { Remote } from 'comlink'
import { type ReactElement, useCallback } from 'react'
import { Checks } from '@/components/open/checks'
import { Controls } from '@/components/open/controls'
import { Downloads } from '@/components/open/downloads'
import type { KeptFile } from '@/components/open/kept-files'
import { keptName } from '@/components/open/kept-list'
import { RejectedList } from '@/components/open/rejected-list'
import { RowsTable } from '@/components/open/rows-table'
import { SiteExport } from '@/components/open/site-export'
import { useView } from '@/components/open/use-view'
import { ViewCharts } from '@/components/open/view-charts'
import { WorkspaceHead } from '@/components/open/workspace-head'
import { NoRows } from '@/components/table/no-rows'
import { TableSummary } from '@/components/table/table-summary'
import type { Locale } from '@/lib/locale'
import type { FileSummary } from '@/lib/open/read-file'
import type { CorrectedRow, OpenSession, RowCounts, ViewSummary } from '@/lib/open/session'
import { OPEN_WORDS } from '@/lib/open/words'
import { writeTotal } from '@/lib/quantity/write-total'

interface WorkspaceProps {
  readonly kept: KeptFile
  readonly summary: FileSummary
  readonly counts: RowCounts
  /** The other files that this browser keeps. */
  readonly others: readonly KeptFile[]
  /** How often the page has changed at a person’s wish. */
  readonly moves: number
  readonly session: Remote<OpenSession>
  readonly locale: Locale
  readonly onCorrected: (corrected: readonly CorrectedRow[], counts: RowCounts) => void
  readonly onUndo: (corrected: readonly CorrectedRow[]) => void
  readonly onMatch: () => void
  readonly onClose: () => void
  readonly onKept: (kept: KeptFile) => void
  readonly onRemove: (id: string) => void
}

/** None yet: one list, so that nothing is rendered again for it. */
const NO_FACETS: ViewSummary['facets'] = []

/** An opened file: its table with search, facets and order, its sums, its charts, its comparisons, and the rows that were rejected. */
export function Workspace(props: WorkspaceProps): ReactElement {
  const { kept, summary, counts, others, moves, session, locale } = props
  const { onCorrected, onUndo, onMatch, onClose, onKept, onRemove } = props
  const words = OPEN_WORDS[locale]
  const { view, shown, pending, change } = useView(session, counts, locale)
  const title = keptName(kept, locale)
  const name = kept.name.replace(/\.[^.]*$/, '')

  const showing = (count: number) => words.showing(writeTotal(count), writeTotal(counts.shown))
  const fetchRows = useCallback(
    (from: number, to: number) => session.rows(from, to, locale),
    [session, locale],
  )
  const fetchDetail = useCallback((place: number) => session.detail(place, locale), [session, locale])
  return (
    <div className="open-workspace">
      <WorkspaceHead
        title={title}
        summary={summary}
        counts={counts}
        others={others}
        moves={moves}
        locale={locale}
        onMatch={onMatch}
        onClose={onClose}
        onKept={onKept}
        onRemove={onRemove}
      />
      <Controls view={view} change={change} facets={shown?.summary.facets ?? NO_FACETS} locale={locale} />
      <TableSummary count={pending ? words.searching : shown === null ? '' : showing(shown.summary.count)}>
        {shown !== null && shown.summary.count > 0 && (
          <Downloads session={session} name={name} locale={locale} />
        )}
      </TableSummary>
      {shown !== null && shown.summary.count > 0 && (
        <>
          <RowsTable
            count={shown.summary.count}
            first={shown.summary.first}
            fetchRows={fetchRows}
            fetchDetail={fetchDetail}
            subjects={kept.roles?.includes('subject') ?? false}
            sources={kept.roles?.includes('source') ?? false}
            locale={locale}
          />
          <SiteExport
            session={session}
            title={title}
            name={name}
            count={shown.summary.count}
            locale={locale}
          />
        </>
      )}
      {shown?.summary.count === 0 && <NoRows words={words} onShowAll={() => change(null)} />}
      <RejectedList
        count={counts.rejected}
        header={summary.header}
        corrected={kept.corrected}
        name={name}
        session={session}
        locale={locale}
        onCorrected={onCorrected}
        onUndo={onUndo}
      />
      {kept.roles?.includes('baseline') === true && (
        <Checks session={session} counts={counts} locale={locale} />
      )}
      {shown !== null && (
        <ViewCharts session={session} version={shown.version} source={title} name={name} locale={locale} />
      )}
    </div>
  )
}
