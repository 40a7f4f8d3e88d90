import { type ReactElement, useDeferredValue, useState } from 'react'
import { Checks } from '@/components/open/checks'
import { Downloads } from '@/components/open/downloads'
import { useOpenTable } from '@/components/open/open-context'
import { RejectedList } from '@/components/open/rejected-list'
import { RowsTable } from '@/components/open/rows-table'
import { SiteExport } from '@/components/open/site-export'
import { useView } from '@/components/open/use-view'
import { ViewCharts } from '@/components/open/view-charts'
import { WorkspaceHead } from '@/components/open/workspace-head'
import { NoRows } from '@/components/table/no-rows'
import { TableControls } from '@/components/table/table-controls'
import { TableSummary } from '@/components/table/table-summary'
import { GLANCE } from '@/lib/open/limits'
import { OPEN_SORTS } from '@/lib/open/order'
import { valuePlaces } from '@/lib/open/series'
import type { ViewSummary } from '@/lib/open/session'
import { isWhole } from '@/lib/open/view'
import { writeTotal } from '@/lib/quantity/write-total'

/** None yet: one list, so that nothing is rendered again for it. */
const NO_FACETS: ViewSummary['facets'] = []

/** An opened file: its table with search, facets and order, its checks, its charts, its comparisons, and the rows that need attention. */
export function Workspace(): ReactElement {
  const { kept, counts, session, locale, words } = useOpenTable()
  const { view, shown, pending, change } = useView(session, counts, locale)
  const { count, first, facets } = shown?.summary ?? { count: null, first: [], facets: NO_FACETS }
  // Hundreds of options: the rows are painted before their counts are.
  const counted = useDeferredValue(facets)
  const roles = kept.roles ?? []
  // As it was when the table opened: what a person unfolds stays so.
  const [isSmall] = useState(counts.shown <= GLANCE && isWhole(view))
  const several = valuePlaces(roles).length > 1
  const showing = count === null ? '' : words.showing(writeTotal(count), writeTotal(counts.shown), several)
  return (
    <div className="open-workspace">
      <WorkspaceHead />
      <details className="open-tools" open={!isSmall} data-small={isSmall ? '' : undefined}>
        <summary>{words.tools}</summary>
        <TableControls
          view={view}
          change={change}
          facets={counted}
          sorts={OPEN_SORTS}
          words={words}
          locale={locale}
        >
          <label className="open-reversed">
            <input
              type="checkbox"
              checked={view.reversed}
              onChange={({ target }) => change({ reversed: target.checked })}
            />
            <span>{words.reversed}</span>
          </label>
        </TableControls>
      </details>
      <ViewCharts version={shown?.version ?? 0}>
        <TableSummary count={pending ? words.searching : showing}>
          {count !== null && count > 0 && <Downloads />}
        </TableSummary>
        {count !== null && count > 0 && (
          <>
            <RowsTable count={count} first={first} />
            <SiteExport count={count} />
          </>
        )}
        {count === 0 && <NoRows words={words} onShowAll={() => change(null)} />}
        <RejectedList />
        {roles.includes('baseline') && <Checks />}
      </ViewCharts>
    </div>
  )
}
