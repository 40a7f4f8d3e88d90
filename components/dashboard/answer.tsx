import { Fragment, type ReactElement } from 'react'
import { GroupMark } from '@/components/claim/status-mark'
import { DASHBOARD_WORDS } from '@/components/dashboard/words'
import { Phrased } from '@/components/page/phrased'
import type { AssessedDossier } from '@/lib/claims/assess'
import { groupCounts } from '@/lib/claims/status'
import { STATUS_GROUPS } from '@/lib/dossier/statuses'
import { JOINS, type Locale } from '@/lib/locale'
import { addressOf } from '@/lib/site/address'
import { sentencesOf } from '@/lib/text/sentences'

interface AnswerProps {
  readonly assessed: AssessedDossier
  readonly locale: Locale
}

/** The head of the dashboard: the answer, a sentence to a line, its reason, and the three counts as the key to the colours. */
export function Answer({ assessed, locale }: AnswerProps): ReactElement {
  const words = DASHBOARD_WORDS[locale]
  const { title, published, headline, standfirst } = assessed.dossier.source
  const groups = groupCounts(assessed.claims)
  const confirmed = assessed.claims.filter(({ status }) => status === 'confirmed').length
  const { gap, semicolon, stop } = JOINS[locale]
  const sentences = sentencesOf(headline[locale], locale)
  return (
    <div className="answer">
      <p className="answer-kicker">{words.kicker(title[locale], published.slice(0, 4))}</p>
      <h1>
        {sentences.map((sentence, index) => (
          <Fragment key={sentence}>
            {index > 0 && gap}
            <span>
              <Phrased text={sentence} locale={locale} />
            </span>
          </Fragment>
        ))}
      </h1>
      <p className="standfirst">
        {standfirst !== undefined && (
          <span className="standfirst-reason">
            {standfirst[locale]}
            {gap}
          </span>
        )}
        {STATUS_GROUPS.map((group, index) => (
          <span key={group} className="standfirst-count">
            <a className={`group-${group}`} href={addressOf(`/${locale}/claims/?group=${group}`)}>
              <GroupMark group={group} />
              {words.counts[group](String(groups[group]), String(confirmed))}
            </a>
            {index < STATUS_GROUPS.length - 1 ? semicolon : stop}
          </span>
        ))}
      </p>
    </div>
  )
}
