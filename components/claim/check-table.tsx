import type { ReactElement, ReactNode } from 'react'
import { Whole } from '@/components/page/whole'
import type { CheckResult } from '@/lib/claims/assess'
import { type CheckGroup, type CheckRow, checkTable } from '@/lib/claims/check-table'
import { CHECK_WORDS } from '@/lib/claims/check-words'
import { sayOutcome } from '@/lib/claims/say'
import { writeResult } from '@/lib/claims/written'
import { JOINS, type Locale } from '@/lib/locale'
import { addressOf, claimPath } from '@/lib/site/address'
import { wholeWorking } from '@/lib/text/whole-working'

interface CheckTableProps {
  readonly checks: readonly CheckResult[]
  readonly locale: Locale
  /** The claim whose page this is: its checks come first, and no link leads to it. */
  readonly own?: string
  /** Whether the claims that are tested have pages. */
  readonly linked?: boolean
}

/** Checks in one table: calculation, result, whether it fits, and what limits what it says. */
export function CheckTable({ checks, locale, own, linked = true }: CheckTableProps): ReactElement {
  const { columns } = CHECK_WORDS[locale]
  return (
    <table className="check-table">
      <thead>
        <tr>
          {[columns.expression, columns.result, columns.fits, columns.caveat].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {checkTable(checks, locale, own ?? null).map((group) => (
        <tbody key={group.against}>
          <tr>
            <th colSpan={4} scope="rowgroup">
              <GroupHead group={group} linked={linked && group.against !== own} locale={locale} />
            </th>
          </tr>
          {group.rows.map((row) => (
            <Row key={row.result.check.id} row={row} indirect={group.indirect} locale={locale} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

interface GroupHeadProps {
  readonly group: CheckGroup
  readonly linked: boolean
  readonly locale: Locale
}

function GroupHead({ group, linked, locale }: GroupHeadProps): ReactNode {
  const { against, claimed, indirect, shared } = group
  const words = CHECK_WORDS[locale]
  const remarks = [...(indirect ? [words.indirect] : []), ...shared]
  const tested = claimed === null ? words.notClaimed : words.tested(claimed)
  return (
    <>
      {linked && against !== null ? <a href={addressOf(claimPath(locale, against))}>{tested}</a> : tested}
      {remarks.length > 0 && <span className="check-shared">{remarks.join(JOINS[locale].gap)}</span>}
    </>
  )
}

interface RowProps {
  readonly row: CheckRow
  /** Whether the head of the group says that it measures something else. */
  readonly indirect: boolean
  readonly locale: Locale
}

function Row({ row, indirect, locale }: RowProps): ReactElement {
  const { result, caveat } = row
  const { check, expression, fit } = result
  return (
    <tr id={check.id}>
      <td className="check-expression">{wholeWorking(expression[locale])}</td>
      <td className="check-result">
        <Whole text={writeResult(result, locale)} />
      </td>
      <td className="check-fits">
        {indirect && fit !== null ? CHECK_WORDS[locale].fits[fit] : sayOutcome(result, locale)}
      </td>
      {caveat !== null && (
        <td className="check-caveat" rowSpan={caveat.rows}>
          <Whole text={caveat.text} />
        </td>
      )}
    </tr>
  )
}
