import type { ReactElement } from 'react'
import { Checks } from '@/components/open/checks'
import { Controls } from '@/components/open/controls'
import { Downloads } from '@/components/open/downloads'
import { useOpenTable } from '@/components/open/open-context'
import { RejectedList } from '@/components/open/rejected-list'
import { RowsTable } from '@/components/open/rows-table'
import { SiteExport } from '@/components/open/site-export'
import { useView } from '@/components/open/use-view'
import { ViewCharts } from '@/components/open/view-charts'
import { WorkspaceHead } from '@/components/open/workspace-head'
import { NoRows } from '@/components/table/no-rows'
import { TableSummary } from '@/components/table/table-summary'
import type { Roles } from '@/lib/open/roles'
import { valuePlaces } from '@/lib/open/series'
import type { ViewSummary } from '@/lib/open/session'
import { writeTotal } from '@/lib/quantity/write-total'

/** None yet: one list, so that nothing is rendered again for it. */
const NO_FACETS: ViewSummary['facets'] = []
const NO_ROLES: Roles = []

/** An opened file: its table with search, facets and order, its checks, its charts, its comparisons, and the rows that need attention. */
export function Workspace(): ReactElement {
  const { kept, counts, title, name, session, locale, words } = useOpenTable()
  const { view, shown, pending, change } = useView(session, counts, locale)
  const { count, first, facets } = shown?.summary ?? { count: null, first: [], facets: NO_FACETS }
  const roles = kept.roles ?? NO_ROLES
  const several = valuePlaces(roles).length > 1
  const showing = count === null ? '' : words.showing(writeTotal(count), writeTotal(counts.shown), several)
  return (
    <div className="open-workspace">
      <WorkspaceHead />
      <Controls view={view} change={change} facets={facets} locale={locale} />
      <TableSummary count={pending ? words.searching : showing}>
        {count !== null && count > 0 && <Downloads />}
      </TableSummary>
      {count !== null && count > 0 && (
        <>
          <RowsTable count={count} first={first} session={session} roles={roles} locale={locale} />
          <SiteExport count={count} />
        </>
      )}
      {count === 0 && <NoRows words={words} onShowAll={() => change(null)} />}
      <RejectedList />
      {roles.includes('baseline') && <Checks />}
      {shown !== null && (
        <ViewCharts session={session} version={shown.version} source={title} name={name} locale={locale} />
      )}
    </div>
  )
}
