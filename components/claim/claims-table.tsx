import type { ReactElement } from 'react'
import { Quote } from '@/components/claim/quote'
import { StandingMark } from '@/components/claim/standing-mark'
import type { ClaimRow } from '@/lib/claims/select'
import { STANDINGS, type Standing } from '@/lib/claims/standing'
import { addressOf, claimPath } from '@/lib/i18n/address'
import type { Locale } from '@/lib/i18n/locale'

export interface ClaimsTableWords {
  readonly columns: Readonly<Record<'subject' | 'figure' | 'statement' | 'quote' | 'standing', string>>
  readonly caption: string
  readonly standings: Readonly<Record<Standing, string>>
}

interface ClaimsTableProps {
  readonly rows: readonly ClaimRow[]
  readonly words: ClaimsTableWords
  readonly locale: Locale
}

function isStanding(word: string): word is Standing {
  return (STANDINGS as readonly string[]).includes(word)
}

/** Claims in a table; on a narrow screen the style sheet sets each row as a block. */
export function ClaimsTable({ rows, words, locale }: ClaimsTableProps): ReactElement {
  return (
    <table className="claims-table">
      <caption className="visually-hidden">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.subject}</th>
          <th scope="col">{words.columns.figure}</th>
          <th scope="col">{words.columns.statement}</th>
          <th scope="col">{words.columns.quote}</th>
          <th scope="col">{words.columns.standing}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td className="claims-subject">{row.subjectName}</td>
            <td className="claims-figure">{row.written}</td>
            <th scope="row" className="claims-statement">
              <a href={addressOf(claimPath(locale, row.id))}>{row.statement}</a>
            </th>
            <td className="claims-quote">
              <Quote words={row.quote} lang="zh-Hans" /> <span className="claims-place">{row.place}</span>
            </td>
            <td className="claims-standing">
              {isStanding(row.standing) && (
                <>
                  <StandingMark standing={row.standing} /> {words.standings[row.standing]}
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
