import type { ReactElement } from 'react'
import { Picture } from '@/components/chart/picture/picture'
import { GroupMark } from '@/components/claim/status-mark'
import { DASHBOARD_WORDS } from '@/components/dashboard/words'
import { Phrased } from '@/components/page/phrased'
import { StaticMarkup } from '@/components/page/static-markup'
import { layoutSpark } from '@/lib/charts/layout/spark'
import { type SparkSeries, sparkSeries } from '@/lib/charts/series/spark'
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
  const shown = all.flatMap(({ front, ...finding }) => (front === null ? [] : [{ ...finding, ...front }]))
  if (shown.length === 0) return null
  return (
    <section className="front-findings" aria-labelledby="findings-title">
      <header>
        <h2 id="findings-title">{words.findings}</h2>
        <a href={addressOf(`/${locale}/findings/`)}>{words.allFindings(String(all.length))}</a>
      </header>
      <ol>
        {shown.map(({ slug, group, verdict, chart }) => {
          const series = chart === null ? null : sparkSeries(assessed, chart)
          return (
            <li key={slug}>
              <GroupMark group={group} />
              <p>
                <span className="visually-hidden">
                  {CLAIM_WORDS[locale].groups[group]}
                  {JOINS[locale].colon}
                </span>
                <a href={addressOf(findingPath(locale, slug))}>
                  <Phrased text={verdict[locale]} locale={locale} />
                </a>
              </p>
              {series !== null && (
                <StaticMarkup>
                  <Picture layout={layoutSpark(series, locale)} alt={altOfSpark(series, locale)} />
                </StaticMarkup>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** What the small chart shows, in words. */
function altOfSpark({ main, beside }: SparkSeries, locale: Locale): string {
  const { colon, semicolon } = JOINS[locale]
  const others = beside.map(
    ({ label, card, written }) => (label[locale] || card.source[locale]) + colon + written[locale],
  )
  return [CLAIM_WORDS[locale].theArticle + colon + main.full[locale], ...others].join(semicolon)
}
