import type { Remote } from 'comlink'
import { type ReactElement, useDeferredValue, useLayoutEffect, useState } from 'react'
import { CheckTable } from '@/components/claim/check-table'
import { useOpenTable } from '@/components/open/open-context'
import { RejectedList } from '@/components/open/rejected-list'
import { RowsTable } from '@/components/open/rows-table'
import { SiteExport } from '@/components/open/site-export'
import { useAnswer, useFail } from '@/components/open/use-answer'
import { ViewCharts } from '@/components/open/view-charts'
import { WorkspaceHead } from '@/components/open/workspace-head'
import { WriteButton } from '@/components/open/write-button'
import { TableControls } from '@/components/table/table-controls'
import { NoRows, TableSummary } from '@/components/table/table-summary'
import { useTableView } from '@/components/table/use-table-view'
import type { Locale } from '@/lib/locale'
import { DOWNLOAD_FORMS } from '@/lib/open/downloads'
import { GLANCE } from '@/lib/open/limits'
import { valuePlaces } from '@/lib/open/roles'
import { rowsBy } from '@/lib/open/rows-by'
import type { OpenSession, RowCounts, ViewSummary } from '@/lib/open/session'
import { isWhole, OPEN_PARAMS } from '@/lib/open/view'
import { writeTotal } from '@/lib/quantity/write-total'

/** None yet: one list, so that nothing is rendered again for it. */
const NO_FACETS: ViewSummary['facets'] = []

/** An opened file: its table with search, facets and order, its checks, its charts, its comparisons, and the rows that need attention. */
export function Workspace(): ReactElement {
  const { kept, counts, session, locale, words } = useOpenTable()
  const { view, shown, pending, change } = useView(session, counts, locale)
  const { count, first, facets } = shown ?? { count: null, first: [], facets: NO_FACETS }
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
          params={OPEN_PARAMS}
          words={{ facets: words.roles, sorts: words.sorts }}
          locale={locale}
        >
          <label className="compare-check">
            <input
              type="checkbox"
              checked={view.reversed}
              onChange={({ target }) => change({ reversed: target.checked })}
            />
            <span>{words.reversed}</span>
          </label>
        </TableControls>
      </details>
      <ViewCharts shown={shown}>
        <TableSummary count={pending ? words.searching : showing}>
          {count !== null &&
            count > 0 &&
            DOWNLOAD_FORMS.map((form) => (
              <WriteButton key={form} which={form}>
                {words.downloads[form]}
              </WriteButton>
            ))}
        </TableSummary>
        {count !== null && count > 0 && (
          <>
            <RowsTable count={count} first={first} />
            <SiteExport count={count} />
          </>
        )}
        {count === 0 && <NoRows nothing={words.nothing} locale={locale} onShowAll={() => change(null)} />}
        <RejectedList />
        {roles.includes('baseline') && <Checks />}
      </ViewCharts>
    </div>
  )
}

/** The calculations that the baselines of a file call for, redone, each with its working and its result. */
function Checks(): ReactElement | null {
  const { session, counts, locale, words } = useOpenTable()
  // A corrected row can be part of a calculation.
  const found = useAnswer(() => session.checks(), [counts.shown]).answer?.value ?? null
  if (found === null || (found.checks.length === 0 && found.without === 0)) return null
  return (
    <section className="open-checks">
      <h2>{words.checks.title}</h2>
      <p>{words.checks.text}</p>
      {[...rowsBy(found.checks, ({ rows }) => String(rows.against)).values()].map((checks) => (
        <section key={checks[0]?.check.id}>
          <h3>{checks[0]?.label}</h3>
          <CheckTable checks={checks} locale={locale} linked={false} />
        </section>
      ))}
      {found.without > 0 && <p>{words.checks.without(writeTotal(found.without))}</p>}
    </section>
  )
}

/** Milliseconds in which the first rows are surely painted. */
const PREPARE_AFTER = 100

/** The view of an opened table, which is in the address, and the rows that the worker finds for it. */
function useView(session: Remote<OpenSession>, counts: RowCounts, locale: Locale) {
  const { view, change } = useTableView(OPEN_PARAMS, 'replace')
  // Corrected rows change what a view shows; until the answer has come, the rows of the question before are none.
  const { answer, pending } = useAnswer(() => session.view(view, locale), [session, view, counts, locale])
  const fail = useFail()
  useLayoutEffect(() => {
    if (answer === null) return
    // The frame in which it is painted: seen in the browser's own timeline, and by the bench.
    requestAnimationFrame(() => performance.measure('open-view', { start: answer.asked }))
    // Once the rows are there: the first search must not wait, and neither must they.
    setTimeout(() => session.prepare().catch(fail), PREPARE_AFTER)
  }, [answer, session, fail])
  return { view, shown: answer?.value ?? null, pending, change }
}
