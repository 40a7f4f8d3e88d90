import type { ReactElement } from 'react'
import { ChartLinks } from '@/components/chart/chart-links'
import { ClaimLink } from '@/components/claim/claim-link'
import { StatusLabel } from '@/components/claim/status-label'
import { Spark } from '@/components/finding/spark'
import { FINDING_WORDS } from '@/components/finding/words'
import { Phrased } from '@/components/page/phrased'
import { CopyButton } from '@/components/share/copy-button'
import type { AssessedDossier } from '@/lib/claims/assess'
import type { Finding } from '@/lib/claims/findings'
import { publisherOf, titleOf } from '@/lib/claims/named-source'
import { quotable } from '@/lib/claims/quotable'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { JOINS, type Locale } from '@/lib/locale'
import { addressOf, findingPath } from '@/lib/site/address'

interface FindingArticleProps {
  readonly finding: Finding
  readonly assessed: AssessedDossier
  readonly locale: Locale
}

/** A finding whole: a verdict that can be quoted, what the article and its sources say, what follows, and what it rests on. */
export function FindingArticle({ finding, assessed, locale }: FindingArticleProps): ReactElement {
  const words = FINDING_WORDS[locale]
  const { slug, front, title, group, says, found, follows, open, claims, evidence, checks } = finding
  const publications = [...new Map(evidence.map((e) => [e.url, e])).values()]
  const ids = claims.map(({ id }) => id)
  const [chart] = assessed.dossier.figures
    .map((entry) => ({ entry, shared: entry.claims.filter((id) => ids.includes(id)).length }))
    .filter(({ entry, shared }) => shared > 0 && shared * 2 >= Math.min(entry.claims.length, ids.length))
    .sort((a, b) => b.shared / b.entry.claims.length - a.shared / a.entry.claims.length)
  return (
    <article className="finding" id={slug}>
      <div>
        <h3>
          <a href={`#${slug}`}>
            <Phrased text={title[locale]} locale={locale} />
          </a>
        </h3>
        <p className="finding-verdict">{follows[locale]}</p>
        <CopyButton
          text={quotable(
            words.quoted((front?.verdict ?? title)[locale], CLAIM_WORDS[locale].groups[group]),
            follows[locale],
            findingPath(locale, slug),
            locale,
          )}
          label={words.copyVerdict}
          locale={locale}
        />
        <details className="finding-reasons">
          <summary>{words.reasons}</summary>
          <dl>
            <dt>{words.says}</dt>
            <dd>{says[locale]}</dd>
            <dt>{words.found}</dt>
            <dd>{found[locale]}</dd>
            {open !== null && (
              <>
                <dt>{words.open}</dt>
                <dd>{open[locale]}</dd>
              </>
            )}
          </dl>
        </details>
      </div>
      <div className="finding-rests">
        {front !== null && <Spark assessed={assessed} chart={front.chart} locale={locale} />}
        <ul className="finding-claims">
          {claims.map((claim) => (
            <li key={claim.id}>
              <ClaimLink claim={claim} locale={locale} />
              <br />
              <span className="finding-status">
                <StatusLabel claim={claim} locale={locale} />
              </span>
            </li>
          ))}
        </ul>
        {chart !== undefined && (
          <>
            <p className="finding-part">{words.chart}</p>
            <ChartLinks assessed={assessed} charts={[chart.entry]} locale={locale} />
          </>
        )}
        {checks.length > 0 && (
          <details>
            <summary>{words.checks(checks.length)}</summary>
            <ul className="finding-claims check-working">
              {checks.map((result) => (
                <li key={result.check.id}>{result.working[locale]}</li>
              ))}
            </ul>
          </details>
        )}
        {publications.length > 0 && (
          <details>
            <summary>{words.sources(publications.length)}</summary>
            <ul className="finding-claims">
              {publications.map((e) => (
                <li key={e.id}>
                  <a href={addressOf(`/${locale}/evidence/#${e.id}`)}>
                    {publisherOf(e, locale)}
                    {JOINS[locale].colon}
                    {titleOf(e, locale)}
                  </a>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </article>
  )
}
