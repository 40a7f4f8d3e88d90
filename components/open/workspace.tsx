import { type ReactElement, useDeferredValue, useState } from 'react'
import { CheckTable } from '@/components/claim/check-table'
import { useOpenTable } from '@/components/open/open-context'
import { RejectedList } from '@/components/open/rejected-list'
import { RowsTable } from '@/components/open/rows-table'
import { SiteExport } from '@/components/open/site-export'
import { useAnswer } from '@/components/open/use-answer'
import { useView } from '@/components/open/use-view'
import { ViewCharts } from '@/components/open/view-charts'
import { WorkspaceHead } from '@/components/open/workspace-head'
import { saveFile } from '@/components/page/save-file'
import { useTask } from '@/components/page/use-task'
import { NoRows } from '@/components/table/no-rows'
import { TableControls } from '@/components/table/table-controls'
import { TableSummary } from '@/components/table/table-summary'
import { DOWNLOAD_FORMS, type DownloadForm } from '@/lib/open/downloads'
import { GLANCE } from '@/lib/open/limits'
import { OPEN_SORTS } from '@/lib/open/order'
import { valuePlaces } from '@/lib/open/series'
import type { ViewSummary } from '@/lib/open/session'
import type { TableCheck } from '@/lib/open/table-checks'
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

/** The rows that are shown, as the next tool wants them. */
function Downloads(): ReactElement {
  const { session, name, locale, words } = useOpenTable()
  const { running: writing, error, run: write, reset } = useTask()
  const download = async (form: DownloadForm) => {
    const file = await session.download(form, locale)
    const end = { csv: '.csv', excel: '-excel.csv', json: '.json' }[form]
    if (file !== null) saveFile(`${name}-shown${end}`, file)
  }
  const cancel = () => {
    reset()
    session.stopDownload().catch(() => {})
  }
  if (writing)
    return (
      <>
        <span role="status">{words.writing}</span>{' '}
        <button type="button" onClick={cancel}>
          {words.cancel}
        </button>
      </>
    )
  return (
    <>
      {DOWNLOAD_FORMS.map((form) => (
        <button key={form} type="button" onClick={() => write(() => download(form))}>
          {words.downloads[form]}
        </button>
      ))}
      {error !== null && <span role="alert">{words.unwritten}</span>}
    </>
  )
}

/** The calculations that the baselines of a file call for, redone, each with its working and its result. */
function Checks(): ReactElement | null {
  const { session, counts, locale, words } = useOpenTable()
  // A corrected row can be part of a calculation.
  const [found] = useAnswer(() => session.checks(), counts.shown)
  if (found === null || (found.checks.length === 0 && found.without === 0)) return null
  return (
    <section className="open-checks">
      <h2>{words.checks.title}</h2>
      <p>{words.checks.text}</p>
      {byResult(found.checks).map((checks) => (
        <section key={checks[0]?.check.id}>
          <h3>{checks[0]?.label}</h3>
          <CheckTable checks={checks} locale={locale} linked={false} />
        </section>
      ))}
      {found.without > 0 && <p>{words.checks.without(writeTotal(found.without))}</p>}
    </section>
  )
}

/** Checks by the row whose number they test. */
function byResult(checks: readonly TableCheck[]): readonly TableCheck[][] {
  const results = new Map<number, TableCheck[]>()
  for (const check of checks) {
    const { against } = check.rows
    results.set(against, [...(results.get(against) ?? []), check])
  }
  return [...results.values()]
}
