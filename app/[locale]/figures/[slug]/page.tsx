import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactElement } from 'react'
import { CreditList } from '@/components/chart/credit-list'
import { FigureFrame } from '@/components/chart/figure-frame'
import { MarkKey } from '@/components/chart/mark-key'
import { Fades } from '@/components/chart/marks/fades'
import { CheckList } from '@/components/claim/check-list'
import { ClaimList } from '@/components/claim/claim-list'
import { EvidenceList } from '@/components/claim/evidence-list'
import { FindingList } from '@/components/claim/finding-list'
import { ChartDownloads } from '@/components/share/chart-downloads'
import { CiteBlock } from '@/components/share/cite-block'
import { EmbedBlock } from '@/components/share/embed-block'
import { TRACE_WORDS } from '@/components/trace/words'
import { figureOf } from '@/lib/charts/figure'
import { claimsIn, sourcesOf } from '@/lib/charts/sources'
import { findingsOf, findingsOn } from '@/lib/claims/findings'
import { readAssessed } from '@/lib/claims/read-assessed'
import type { FigureEntry } from '@/lib/dossier/figure-entry'
import { isLocale, LOCALES, type Locale } from '@/lib/locale'
import { metadataOf } from '@/lib/pages/metadata'
import { addressOf, figurePath } from '@/lib/site/address'

interface PageProps {
  readonly params: Promise<{ readonly locale: string; readonly slug: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return LOCALES.flatMap((locale) => readAssessed().dossier.figures.map(({ slug }) => ({ locale, slug })))
}

async function requested({ params }: PageProps): Promise<{ locale: Locale; entry: FigureEntry }> {
  const { locale, slug } = await params
  const entry = readAssessed().dossier.figures.find((figure) => figure.slug === slug)
  if (!isLocale(locale) || entry === undefined) notFound()
  return { locale, entry }
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale, entry } = await requested(props)
  return metadataOf(locale, `/figures/${entry.slug}/`)
}

export default async function FigurePage(props: PageProps): Promise<ReactElement> {
  const { locale, entry } = await requested(props)
  const words = TRACE_WORDS[locale].figures
  const assessed = readAssessed()
  const held = claimsIn(assessed, entry)
  const claims = assessed.claims.filter(({ claim }) => held.includes(claim.id))
  const checks = assessed.checks.filter(({ check }) => entry.checks.includes(check.id))
  const findings = findingsOn(findingsOf(assessed), held)
  const sources = sourcesOf(assessed, entry)
  return (
    <article className="figure-page">
      <Fades />
      <FigureFrame
        figure={figureOf(assessed, entry)}
        sources={sources}
        findings={findings}
        locale={locale}
        alone
      />
      <MarkKey locale={locale} />
      <div className="claim-body">
        <div>
          {claims.length > 0 && (
            <section>
              <h2>{words.claims}</h2>
              <ClaimList claims={claims} locale={locale} />
            </section>
          )}
          {checks.length > 0 && (
            <section>
              <h2>{words.checks}</h2>
              <CheckList checks={checks} locale={locale} />
            </section>
          )}
          {sources.all.length + sources.credits.length > 0 && (
            <section id="sources">
              <h2>{words.sources}</h2>
              <CreditList credits={sources.credits} locale={locale} />
              <EvidenceList evidence={sources.all} locale={locale} />
            </section>
          )}
        </div>
        <div>
          {findings.length > 0 && (
            <section>
              <h2>{TRACE_WORDS[locale].findings.beside}</h2>
              <FindingList findings={findings} locale={locale} />
            </section>
          )}
          <ChartDownloads figure={figureOf(assessed, entry)} locale={locale} />
          <EmbedBlock assessed={assessed} kind="figures" id={entry.slug} locale={locale} />
          <CiteBlock assessed={assessed} kind="figures" id={entry.slug} locale={locale} />
          <section>
            <h2>{words.others}</h2>
            <ul className="plain-list">
              {assessed.dossier.figures
                .filter(({ slug }) => slug !== entry.slug)
                .map((other) => (
                  <li key={other.slug}>
                    <a href={addressOf(figurePath(locale, other.slug))}>
                      {figureOf(assessed, other).measures[0].title[locale]}
                    </a>
                  </li>
                ))}
            </ul>
          </section>
        </div>
      </div>
    </article>
  )
}
