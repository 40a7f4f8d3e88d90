import type { Remote } from 'comlink'
import { type ReactElement, useCallback, useEffect, useState } from 'react'
import { AsideList } from '@/components/open/aside-list'
import type { KeptFile } from '@/components/open/kept-files'
import { OpenedTable } from '@/components/open/opened-table'
import { saveFile } from '@/components/open/save-file'
import { Seen } from '@/components/open/seen'
import { CLAIM_WORDS } from '@/lib/i18n/claims'
import type { Locale } from '@/lib/i18n/locale'
import { OPEN_WORDS } from '@/lib/i18n/open'
import { ROW_LIMIT } from '@/lib/open/limits'
import type { OpenSession, RowCounts, SheetSummary, ViewSummary } from '@/lib/open/session'
import { DEFAULT_OPEN_VIEW, OPEN_SORTS, type OpenFacet, type OpenView } from '@/lib/open/view'
import { HEDGES } from '@/lib/quantity/hedge'
import { UNIT_IDS, unitOf } from '@/lib/quantity/unit'

interface WorkspaceProps {
  readonly kept: KeptFile
  readonly summary: SheetSummary
  readonly counts: RowCounts
  readonly session: Remote<OpenSession>
  readonly locale: Locale
  readonly onMended: (mended: KeptFile['mended'], counts: RowCounts) => void
  readonly onMatch: () => void
  readonly onClose: () => void
}

/** Milliseconds in which the first rows are surely painted. */
const PREPARE_AFTER = 100

/** What is shown of a view, and how many times the rows have changed: pages of rows are fetched anew when either does. */
interface Shown {
  readonly version: number
  readonly view: OpenView
  readonly summary: ViewSummary
}

/** An opened file: its table with search, facets and order, its figures, its comparisons, and the rows that were set aside. */
export function Workspace(props: WorkspaceProps): ReactElement {
  const { kept, summary, counts, session, locale, onMended, onMatch, onClose } = props
  const words = OPEN_WORDS[locale]
  const [view, setView] = useState<OpenView>(DEFAULT_OPEN_VIEW)
  const [shown, setShown] = useState<Shown | null>(null)
  const [failed, setFailed] = useState<string | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: mended rows change what a view shows
  useEffect(() => {
    let wanted = true
    const started = performance.now()
    const look = async () => {
      const found = await session.view(view, locale)
      if (wanted) setShown((before) => ({ version: (before?.version ?? 0) + 1, view, summary: found }))
      requestAnimationFrame(() => performance.measure('open-view', { start: started }))
      // Once the rows stand there: the first search must not wait, and neither must they.
      setTimeout(() => void session.prepare(), PREPARE_AFTER)
    }
    void look()
    return () => {
      wanted = false
    }
  }, [session, view, counts, locale])

  const fetchRows = useCallback(
    (from: number, to: number) => session.rows(from, to, locale),
    [session, locale],
  )
  const download = async (which: 'shown' | 'aside') => {
    const name = kept.name.replace(/\.[^.]*$/, '')
    saveFile(`${name}-${which}.csv`, await session.csv(which, locale), 'text/csv;charset=utf-8')
  }
  const exportSite = async () => {
    try {
      const today = new Date().toLocaleDateString('sv-SE')
      saveFile(
        `${kept.name.replace(/\.[^.]*$/, '')}-site.zip`,
        await session.site(kept.name, today),
        'application/zip',
      )
      setFailed(null)
    } catch (error) {
      setFailed(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <div className="open-workspace">
      <header>
        <h2>{kept.name}</h2>
        <p role="status">{words.counts(String(counts.read), String(counts.shown), String(counts.aside))}</p>
        {summary.renamed.length > 0 && (
          <p>{words.renamed(summary.renamed.join(locale === 'zh' ? '、' : ', '))}</p>
        )}
        {summary.blankLines > 0 && <p>{words.blank(String(summary.blankLines))}</p>}
        {summary.cut && <p role="alert">{words.cut(String(ROW_LIMIT))}</p>}
        <p className="take-row">
          <span>
            {words.encoding}
            {locale === 'zh' ? '：' : ': '}
            {words.encodings[summary.encoding]}
          </span>
          <button type="button" onClick={onMatch}>
            {words.columnsAgain}
          </button>
          <button type="button" onClick={onClose}>
            {words.close}
          </button>
        </p>
      </header>
      <Controls view={view} shown={shown} locale={locale} onView={setView} />
      <div className="claims-summary">
        <p role="status">
          {shown === null ? '' : words.showing(String(shown.summary.count), String(counts.shown))}
        </p>
        <p className="claims-downloads">
          {shown !== null && shown.summary.count > 0 && (
            <>
              <button type="button" onClick={() => void download('shown')}>
                {words.download}
              </button>{' '}
              <button type="button" onClick={() => void exportSite()}>
                {words.site}
              </button>
            </>
          )}
        </p>
        {failed !== null && <p role="alert">{failed}</p>}
      </div>
      {shown !== null &&
        (shown.summary.count === 0 ? (
          <p>
            <b>{words.nothing}</b>{' '}
            <button type="button" onClick={() => setView(DEFAULT_OPEN_VIEW)}>
              {words.showAll}
            </button>
          </p>
        ) : (
          <OpenedTable
            count={shown.summary.count}
            first={shown.summary.first}
            fetchRows={fetchRows}
            subjects={kept.roles?.includes('subject') ?? false}
            sources={kept.roles?.includes('source') ?? false}
            locale={locale}
          />
        ))}
      {counts.aside > 0 && (
        <AsideList
          count={counts.aside}
          header={summary.header}
          session={session}
          locale={locale}
          onDownload={() => void download('aside')}
          onMended={(rows, next) => onMended([...kept.mended, ...rows], next)}
        />
      )}
      {shown !== null && <Seen session={session} version={shown.version} locale={locale} />}
    </div>
  )
}

interface ControlsProps {
  readonly view: OpenView
  readonly shown: Shown | null
  readonly locale: Locale
  readonly onView: (view: OpenView) => void
}

function Controls({ view, shown, locale, onView }: ControlsProps): ReactElement {
  const words = OPEN_WORDS[locale]
  return (
    <search className="claims-controls">
      <label className="claims-search">
        <span>{words.search}</span>
        <input
          type="search"
          value={view.query}
          onChange={(event) => onView({ ...view, query: event.target.value })}
        />
      </label>
      {(shown?.summary.facets ?? []).map(({ facet, values }) => (
        <label key={facet}>
          <span>{words.facets[facet]}</span>
          <select
            value={view.facets[facet]}
            onChange={(event) => onView({ ...view, facets: { ...view.facets, [facet]: event.target.value } })}
          >
            <option value="">{words.all}</option>
            {values.map(({ value, count }) => (
              <option key={value} value={value}>
                {`${facetName(facet, value, locale)} (${count})`}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label>
        <span>{words.sort}</span>
        <select
          value={view.sort}
          onChange={(event) => {
            const sort = OPEN_SORTS.find((other) => other === event.target.value) ?? 'file'
            onView({ ...view, sort })
          }}
        >
          {OPEN_SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {words.sorts[sort]}
            </option>
          ))}
        </select>
      </label>
    </search>
  )
}

/** A value of a facet as a person reads it: units and hedges have names in each language. */
function facetName(facet: OpenFacet, value: string, locale: Locale): string {
  if (facet === 'hedge') {
    const hedge = HEDGES.find((other) => other === value)
    return hedge === undefined ? value : CLAIM_WORDS[locale].hedges[hedge]
  }
  if (facet !== 'unit') return value
  const unit = UNIT_IDS.find((other) => other === value)
  if (unit === undefined) return value
  const { zh, en } = unitOf(unit)
  const noun = locale === 'zh' ? zh : en[1]
  return noun === '' ? OPEN_WORDS[locale].nounless[unit === 'date' ? 'date' : 'share'] : noun
}
