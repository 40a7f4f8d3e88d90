import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactElement } from 'react'
import { Fades } from '@/components/chart/marks/fades'
import { CheckList } from '@/components/claim/check-list'
import { CountedItems } from '@/components/claim/counted-items'
import { EvidenceAxis } from '@/components/claim/evidence-axis'
import { EvidenceList } from '@/components/claim/evidence-list'
import { FindingList } from '@/components/claim/finding-list'
import { StatusLine } from '@/components/claim/status-line'
import { Phrased } from '@/components/page/phrased'
import { StructuredData } from '@/components/page/structured-data'
import { CiteBlock } from '@/components/share/cite-block'
import { CopyLink } from '@/components/share/copy-link'
import { EmbedBlock } from '@/components/share/embed-block'
import { TRACE_WORDS } from '@/components/trace/words'
import { evidenceSeries } from '@/lib/charts/evidence-axis'
import { figureOf } from '@/lib/charts/figure'
import type { AssessedClaim } from '@/lib/claims/assess'
import { isSourceless } from '@/lib/claims/evidence-of'
import { findingsOf, findingsOn } from '@/lib/claims/findings'
import { withinQuotes } from '@/lib/claims/quotation'
import { readAssessed } from '@/lib/claims/read-assessed'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { kinshipOf } from '@/lib/compare/comparison'
import { MOST_COMPARED } from '@/lib/compare/comparison-view'
import { COMPARE_WORDS } from '@/lib/compare/words'
import { citationOf, claimCitation } from '@/lib/exports/citation'
import { claimDataOf } from '@/lib/exports/structured-data'
import { isLocale, JOINS, LOCALES, type Locale } from '@/lib/locale'
import { metadataOf } from '@/lib/pages/metadata'
import { unitOf } from '@/lib/quantity/unit'
import { writeInterval, writeQuantity } from '@/lib/quantity/write'
import { writeDate } from '@/lib/quantity/write-date'
import { addressOf, claimPath, figurePath, placePath, subjectPath } from '@/lib/site/address'

interface PageProps {
  readonly params: Promise<{ locale: string; id: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return LOCALES.flatMap((locale) => readAssessed().claims.map(({ claim }) => ({ locale, id: claim.id })))
}

async function requested({
  params,
}: PageProps): Promise<{ locale: Locale; item: AssessedClaim; index: number }> {
  const { locale, id } = await params
  const index = readAssessed().claims.findIndex(({ claim }) => claim.id === id)
  const item = readAssessed().claims[index]
  if (!isLocale(locale) || item === undefined) notFound()
  return { locale, item, index }
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale, item } = await requested(props)
  return metadataOf(locale, `/claims/${item.claim.id}/`)
}

export default async function ClaimPage(props: PageProps): Promise<ReactElement> {
  const { locale, item, index } = await requested(props)
  const { claim, subject, attribution, evidence, checks, reason, verdict } = item
  const { claims, dossier } = readAssessed()
  const words = CLAIM_WORDS[locale]
  const { section, paragraph } = claim.place
  const outline = dossier.source.sections.find((s) => s.section === section)
  const paragraphLine = outline?.paragraphs[paragraph - 1]?.[locale]
  const { quantity } = claim
  const tests = checks.filter((result) => result.check.against === claim.id)
  const uses = checks.filter((result) => result.check.against !== claim.id)
  const sourceless = isSourceless(item, dossier)
  const axis = evidenceSeries(item)
  const compared = [
    claim.id,
    ...claims
      .filter((other) => other.claim.id !== claim.id && other.claim.topic === claim.topic)
      .filter((other) => kinshipOf(other.claim.quantity.unit, quantity.unit).kind === 'same')
      .map((other) => other.claim.id),
  ].slice(0, MOST_COMPARED)
  const findings = findingsOn(findingsOf(readAssessed()), [claim.id])
  const figures = dossier.figures.filter((entry) => entry.claims.includes(claim.id))
  const previous = claims[index - 1]
  const next = claims[index + 1]
  return (
    <article>
      <StructuredData data={claimDataOf(item, readAssessed(), locale)} />
      <Fades />
      <header className="claim-head">
        <p className="claim-subject">
          {words.topics[claim.topic]} ·{' '}
          <a href={addressOf(subjectPath(locale, subject.id))}>{subject.name[locale]}</a>
        </p>
        <span className="claim-figure">{writeQuantity(quantity, locale)}</span>
        <h1>
          <Phrased text={claim.statement[locale]} locale={locale} />
        </h1>
        <p className="claim-status">
          <StatusLine item={item} locale={locale} />
        </p>
        {verdict !== null && <p className="claim-reason">{reason[locale]}</p>}
      </header>
      <div className="claim-body">
        <div>
          <section>
            <h2>{words.inPlace}</h2>
            <blockquote className="claim-quote" lang="zh-Hans">
              {claim.quote}
            </blockquote>
            <p>
              <a href={addressOf(placePath(locale, claim.id))}>{words.atPlace(item.place[locale])}</a>
              {outline !== undefined && ` · “${withinQuotes(outline.title[locale])}”`}
            </p>
            {claim.counted.length > 0 && (
              <p>
                {words.listed}
                {JOINS[locale].gap}
                <CountedItems items={claim.counted} />
              </p>
            )}
            {paragraphLine !== undefined && (
              <p>
                {words.paragraphSays}
                {JOINS[locale].gap}
                {paragraphLine}
              </p>
            )}
          </section>
          {axis !== null && (
            <section>
              <h2>{words.onOneAxis}</h2>
              <EvidenceAxis series={axis} locale={locale} />
            </section>
          )}
          {(evidence.length > 0 || sourceless) && (
            <section>
              <h2>{words.evidence}</h2>
              {sourceless ? <p>{words.noEvidence}</p> : <EvidenceList evidence={evidence} locale={locale} />}
            </section>
          )}
          {tests.length > 0 && (
            <section>
              <h2>{words.checks}</h2>
              <CheckList checks={tests} locale={locale} />
            </section>
          )}
          {uses.length > 0 && (
            <section>
              <h2>{words.usesClaim}</h2>
              <CheckList checks={uses} locale={locale} />
            </section>
          )}
        </div>
        <div>
          {claim.note[locale] !== '' && (
            <section>
              <h2>{words.note}</h2>
              <p>{claim.note[locale]}</p>
            </section>
          )}
          {findings.length > 0 && (
            <section>
              <h2>{TRACE_WORDS[locale].findings.beside}</h2>
              <FindingList findings={findings} locale={locale} />
            </section>
          )}
          {figures.length > 0 && (
            <section>
              <h2>{TRACE_WORDS[locale].subjects.figures}</h2>
              <ul className="plain-list">
                {figures.map((entry) => (
                  <li key={entry.slug}>
                    <a href={addressOf(figurePath(locale, entry.slug))}>
                      {figureOf(readAssessed(), entry).measures[0].title[locale]}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section>
            <h2>{words.about}</h2>
            <dl className="claim-facts">
              <dt>{words.columns.subject}</dt>
              <dd>{subject.line[locale]}</dd>
              <dt>{words.saidBy}</dt>
              <dd>{attribution?.name[locale] ?? words.theArticle}</dd>
              <dt>{words.facets.hedge}</dt>
              <dd>{words.hedges[quantity.hedge]}</dd>
              <dt>{words.allows}</dt>
              <dd>{writeInterval(quantity.interval, quantity.unit, locale)}</dd>
              {claim.asOf !== null && (
                <>
                  <dt>{words.asOf}</dt>
                  <dd>{writeDate(claim.asOf, locale)}</dd>
                </>
              )}
              {claim.baseline.length > 0 && (
                <>
                  <dt>{words.baseline}</dt>
                  <dd>
                    {claim.baseline.map((id) => (
                      <a key={id} className="baseline" href={addressOf(claimPath(locale, id))}>
                        {claims.find((c) => c.claim.id === id)?.claim.statement[locale]}
                      </a>
                    ))}
                  </dd>
                </>
              )}
            </dl>
          </section>
          {unitOf(quantity.unit).kind !== 'rank' && (
            <section>
              <h2>{COMPARE_WORDS[locale].title}</h2>
              <p>
                <a href={addressOf(`/${locale}/compare/?claims=${compared.join(',')}`)}>
                  {COMPARE_WORDS[locale].thisClaim}
                </a>
              </p>
            </section>
          )}
          <CiteBlock assessed={readAssessed()} kind="claims" id={claim.id} locale={locale} />
          <p className="evidence-note">{claimCitation(item, dossier.source, locale)}</p>
          <p className="evidence-note">{citationOf(dossier.source, locale)}</p>
          <p>
            <CopyLink href={addressOf(claimPath(locale, claim.id))} locale={locale} />
          </p>
          <EmbedBlock assessed={readAssessed()} kind="claims" id={claim.id} locale={locale} />
        </div>
      </div>
      <nav className="claim-pager" aria-label={words.allClaims}>
        {previous === undefined ? (
          <span />
        ) : (
          <a href={addressOf(claimPath(locale, previous.claim.id))} rel="prev">
            ← {words.previous}
            {JOINS[locale].colon}
            {previous.subject.name[locale]}
            {JOINS[locale].comma}
            {writeQuantity(previous.claim.quantity, locale)}
          </a>
        )}
        <a href={addressOf(`/${locale}/claims/`)}>{words.allClaims}</a>
        {next === undefined ? (
          <span />
        ) : (
          <a href={addressOf(claimPath(locale, next.claim.id))} rel="next">
            {words.next}
            {JOINS[locale].colon}
            {next.subject.name[locale]}
            {JOINS[locale].comma}
            {writeQuantity(next.claim.quantity, locale)} →
          </a>
        )}
      </nav>
    </article>
  )
}
