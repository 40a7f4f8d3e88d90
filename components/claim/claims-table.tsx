import type { ReactElement } from 'react'
import { Quote } from '@/components/claim/quote'
import { StatusMark } from '@/components/claim/status-mark'
import { CLAIM_TABLE_WORDS } from '@/components/claim/table-words'
import { Whole } from '@/components/page/whole'
import type { ClaimRow } from '@/lib/claims/table'
import { isStatus } from '@/lib/dossier/statuses'
import type { Locale } from '@/lib/locale'
import { addressOf, claimPath } from '@/lib/site/address'

interface ClaimsTableProps {
  readonly rows: readonly ClaimRow[]
  readonly statusNames: ReadonlyMap<string, string>
  readonly locale: Locale
}

/** Claims in a table; on a narrow screen the style sheet sets each row as a block. */
export function ClaimsTable({ rows, statusNames, locale }: ClaimsTableProps): ReactElement {
  const words = CLAIM_TABLE_WORDS[locale]
  return (
    <table className="claims-table">
      <caption className="visually-hidden">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.subject}</th>
          <th scope="col">{words.columns.figure}</th>
          <th scope="col">{words.columns.statement}</th>
          <th scope="col">{words.columns.quote}</th>
          <th scope="col">{words.columns.status}</th>
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
              {isStatus(row.status) && (
                <>
                  <StatusMark status={row.status} /> {statusNames.get(row.status)}
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
