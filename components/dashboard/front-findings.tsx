import type { ReactElement } from 'react'
import { GroupMark } from '@/components/claim/status-mark'
import { DASHBOARD_WORDS } from '@/components/dashboard/words'
import { Spark } from '@/components/finding/spark'
import { Phrased } from '@/components/page/phrased'
import type { AssessedDossier } from '@/lib/claims/assess'
import { findingsOf } from '@/lib/claims/findings'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { JOINS, type Locale } from '@/lib/locale'
import { addressOf, findingPath } from '@/lib/site/address'

interface FrontFindingsProps {
  readonly assessed: AssessedDossier
  readonly locale: Locale
}

/** The findings of the dashboard, a line each: what was found, and a small chart of it. Nothing where the data have none. */
export function FrontFindings({ assessed, locale }: FrontFindingsProps): ReactElement | null {
  const words = DASHBOARD_WORDS[locale]
  const all = findingsOf(assessed)
  const shown = all.flatMap(({ front, ...finding }) => (front === undefined ? [] : [{ ...finding, front }]))
  if (shown.length === 0) return null
  return (
    <section className="front-findings" aria-labelledby="findings-title">
      <header>
        <h2 id="findings-title">{words.findings}</h2>
        <a href={addressOf(`/${locale}/findings/`)}>{words.allFindings(all.length)}</a>
      </header>
      <ol>
        {shown.map(({ slug, group, front, spark }) => (
          <li key={slug}>
            <GroupMark group={group} />
            <p>
              <span className="visually-hidden">
                {CLAIM_WORDS[locale].groups[group]}
                {JOINS[locale].colon}
              </span>
              <a href={addressOf(findingPath(locale, slug))}>
                <Phrased text={front[locale]} locale={locale} />
              </a>
            </p>
            <Spark assessed={assessed} spark={spark} locale={locale} />
          </li>
        ))}
      </ol>
    </section>
  )
}
