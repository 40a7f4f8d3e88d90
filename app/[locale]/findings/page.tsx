import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { type LocaleProps, localeOf } from '@/app/[locale]/requested'
import { GroupLabel } from '@/components/claim/group-label'
import { StatusMark } from '@/components/claim/status-mark'
import { Phrased } from '@/components/page/phrased'
import { TRACE_WORDS } from '@/components/trace/words'
import { type Finding, findingsOf } from '@/lib/claims/findings'
import { readAssessed } from '@/lib/claims/read-assessed'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { STATUS_GROUPS } from '@/lib/dossier/statuses'
import { JOINS, type Locale } from '@/lib/locale'
import { metadataOf } from '@/lib/pages/metadata'
import { writeQuantity } from '@/lib/quantity/write'
import { addressOf, claimPath } from '@/lib/site/address'

export async function generateMetadata(props: LocaleProps): Promise<Metadata> {
  return metadataOf(await localeOf(props), '/findings/')
}

export default async function FindingsPage(props: LocaleProps): Promise<ReactElement> {
  const locale = await localeOf(props)
  const words = TRACE_WORDS[locale].findings
  const findings = findingsOf(readAssessed())
  const groups = STATUS_GROUPS.map((group) => ({
    group,
    findings: findings.filter((finding) => finding.group === group),
  })).filter((one) => one.findings.length > 0)
  return (
    <>
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="lede">{words.intro}</p>
      </div>
      <nav className="contents" aria-label={TRACE_WORDS[locale].evidence.contents}>
        {groups.map(({ group, findings: inGroup }) => (
          <div key={group}>
            <p>
              <GroupLabel group={group} locale={locale} />
            </p>
            <ul>
              {inGroup.map(({ slug, title }) => (
                <li key={slug}>
                  <a href={`#${slug}`}>
                    <Phrased text={title[locale]} locale={locale} />
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      {groups.map(({ group, findings: inGroup }) => (
        <section key={group} id={group} className="finding-group">
          <h2>
            <GroupLabel group={group} locale={locale} />
          </h2>
          <p className="group-text">{CLAIM_WORDS[locale].groupTexts[group]}</p>
          {inGroup.map((finding) => (
            <FindingArticle key={finding.slug} finding={finding} locale={locale} />
          ))}
        </section>
      ))}
    </>
  )
}

function FindingArticle({
  finding,
  locale,
}: {
  readonly finding: Finding
  readonly locale: Locale
}): ReactElement {
  const words = TRACE_WORDS[locale].findings
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
            {claims.map(({ claim, subject, status }) => (
              <li key={claim.id}>
                <a href={addressOf(claimPath(locale, claim.id))}>
                  {subject.name[locale]}
                  {JOINS[locale].comma}
                  {writeQuantity(claim.quantity, locale)}
                </a>{' '}
                <StatusMark status={status} /> {CLAIM_WORDS[locale].statuses[status]}
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
                      {e.publisher}
                      {JOINS[locale].colon}
                      {e.sourceTitle}
                    </a>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        {checks.length > 0 && (
          <>
            <dt>{words.sums}</dt>
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
