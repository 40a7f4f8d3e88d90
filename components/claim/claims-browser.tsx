'use client'

import type { ReactElement } from 'react'
import { Quote } from '@/components/claim/quote'
import { GroupMark, StatusMark } from '@/components/claim/status-mark'
import { CLAIM_TABLE_WORDS } from '@/components/claim/table-words'
import { LoadFailed } from '@/components/page/load-failed'
import { useTask } from '@/components/page/use-task'
import { Whole } from '@/components/page/whole'
import { CopyLink } from '@/components/share/copy-link'
import { TableControls } from '@/components/table/table-controls'
import { NoRows, TableSummary } from '@/components/table/table-summary'
import { useRowsAtHand } from '@/components/table/use-rows-at-hand'
import type { ClaimRow } from '@/lib/claims/rows'
import { CLAIMS_TABLE, type ClaimFacet } from '@/lib/claims/table'
import { STATUS_GROUPS, STATUSES } from '@/lib/dossier/statuses'
import type { Locale } from '@/lib/locale'
import { retry } from '@/lib/retry'
import { addressOf, claimPath } from '@/lib/site/address'
import type { FacetNames } from '@/lib/table/rows-at-hand'

interface ClaimsBrowserProps {
  readonly rows: readonly ClaimRow[]
  /** The name of each value of each facet, in the order in which they are offered. */
  readonly names: FacetNames<ClaimFacet>
  readonly locale: Locale
  readonly dataAddress: string
}

/** The claims table with search, facets, order and downloads. */
export function ClaimsBrowser({ rows, names, locale, dataAddress }: ClaimsBrowserProps): ReactElement {
  const words = CLAIM_TABLE_WORDS[locale]
  const { shown, controls } = useRowsAtHand(rows, names, CLAIMS_TABLE)
  const task = useTask()

  const download = async () => {
    const { downloadClaims } = await retry(() => import('@/components/claim/download-claims'))
    await downloadClaims(dataAddress, shown)
  }

  return (
    <div>
      <TableControls {...controls} mark={(value) => MARKS.get(value) ?? null} words={words} locale={locale} />
      <TableSummary count={words.shown(String(shown.length), String(rows.length))}>
        {shown.length > 0 && shown.length < rows.length && (
          <button type="button" onClick={() => task.run(download)}>
            {words.downloadShown(String(shown.length))}
          </button>
        )}
        <a href={dataAddress} download="claims.csv">
          {words.downloadAll(String(rows.length))}
        </a>
        <CopyLink href={addressOf(`/${locale}/claims/`)} here locale={locale} />
        <LoadFailed task={task} locale={locale} />
      </TableSummary>
      {shown.length === 0 ? (
        <NoRows nothing={words.nothing} locale={locale} onShowAll={() => controls.change(null)} />
      ) : (
        <ClaimsTable rows={shown} statusNames={new Map(names.status)} locale={locale} />
      )}
    </div>
  )
}

const MARKS = new Map<string, ReactElement>([
  ...STATUSES.map((status) => [status, <StatusMark key={status} status={status} />] as const),
  ...STATUS_GROUPS.map((group) => [group, <GroupMark key={group} group={group} />] as const),
])

interface ClaimsTableProps {
  readonly rows: readonly ClaimRow[]
  readonly statusNames: ReadonlyMap<string, string>
  readonly locale: Locale
}

/** Claims in a table; on a narrow screen the style sheet sets each row as a block. */
function ClaimsTable({ rows, statusNames, locale }: ClaimsTableProps): ReactElement {
  const words = CLAIM_TABLE_WORDS[locale]
  return (
    <table className="claims-table">
      <caption className="visually-hidden">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.facets.subject}</th>
          <th scope="col">{words.columns.figure}</th>
          <th scope="col">{words.columns.statement}</th>
          <th scope="col">{words.columns.quote}</th>
          <th scope="col">{words.facets.status}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td className="claims-subject">{row.subjectName}</td>
            <td className="claims-figure">
              <Whole text={row.written} />
            </td>
            <th scope="row" className="claims-statement">
              <a href={addressOf(claimPath(locale, row.id))}>
                <Whole text={row.statement} />
              </a>
            </th>
            <td className="claims-quote">
              <Quote words={row.quote} lang={row.lang} /> <span className="claims-place">{row.place}</span>
            </td>
            <td className="claims-status">
              <StatusMark status={row.status} /> {statusNames.get(row.status)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
