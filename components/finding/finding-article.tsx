import type { ReactElement } from 'react'
import { ClaimLink } from '@/components/claim/claim-link'
import { StatusLabel } from '@/components/claim/status-label'
import { FINDING_WORDS } from '@/components/finding/words'
import { Phrased } from '@/components/page/phrased'
import type { Finding } from '@/lib/claims/findings'
import { JOINS, type Locale } from '@/lib/locale'
import { addressOf } from '@/lib/site/address'

interface FindingArticleProps {
  readonly finding: Finding
  readonly locale: Locale
}

/** A finding whole: what the article says, what its sources say, what follows, and what it rests on. */
export function FindingArticle({ finding, locale }: FindingArticleProps): ReactElement {
  const words = FINDING_WORDS[locale]
  const { slug, title, says, found, follows, open, claims, evidence, checks } = finding
  const publications = [...new Map(evidence.map((e) => [e.url, e])).values()]
  return (
    <article className="finding" id={slug}>
      <h3>
        <a href={`#${slug}`}>
          <Phrased text={title[locale]} locale={locale} />
        </a>
      </h3>
      <dl>
        <dt>{words.says}</dt>
        <dd>{says[locale]}</dd>
        <dt>{words.found}</dt>
        <dd>{found[locale]}</dd>
        <dt>{words.follows}</dt>
        <dd>{follows[locale]}</dd>
        {open !== null && (
          <>
            <dt>{words.open}</dt>
            <dd>{open[locale]}</dd>
          </>
        )}
        <dt>{words.claims}</dt>
        <dd>
          <ul className="finding-claims">
            {claims.map((claim) => (
              <li key={claim.id}>
                <ClaimLink claim={claim} locale={locale} /> <StatusLabel claim={claim} locale={locale} />
              </li>
            ))}
          </ul>
        </dd>
        {publications.length > 0 && (
          <>
            <dt>{words.sources}</dt>
            <dd>
              <ul className="finding-claims">
                {publications.map((e) => (
                  <li key={e.id}>
                    <a href={addressOf(`/${locale}/evidence/#${e.id}`)}>
                      {`${e.publisher}${JOINS[locale].colon}${e.sourceTitle}`}
                    </a>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        {checks.length > 0 && (
          <>
            <dt>{words.checks}</dt>
            <dd>
              <ul className="finding-claims check-working">
                {checks.map((result) => (
                  <li key={result.check.id}>{result.working[locale]}</li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
    </article>
  )
}
