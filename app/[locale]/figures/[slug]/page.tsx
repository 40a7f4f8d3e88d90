import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactElement } from 'react'
import { ChartFrame } from '@/components/chart/chart-frame'
import { ChartLinks } from '@/components/chart/chart-links'
import { ChartTables } from '@/components/chart/chart-tables'
import { CreditList } from '@/components/chart/credit-list'
import { CHART_PAGE_WORDS } from '@/components/chart/page-words'
import { CheckTable } from '@/components/claim/check-table'
import { EvidenceList } from '@/components/evidence/evidence-list'
import { FindingList } from '@/components/finding/finding-list'
import { FINDING_WORDS } from '@/components/finding/words'
import { Section } from '@/components/page/section'
import { ChartDownloads } from '@/components/share/chart-downloads'
import { CiteBlock } from '@/components/share/cite-block'
import { EmbedBlock } from '@/components/share/embed-block'
import { chartOf } from '@/lib/charts/chart'
import { claimsIn, sourcesOf } from '@/lib/charts/sources'
import { findingsOf, findingsOn } from '@/lib/claims/findings'
import { readAssessed } from '@/lib/claims/read-assessed'
import type { ChartEntry } from '@/lib/dossier/chart-entry'
import { isLocale, LOCALES, type Locale } from '@/lib/locale'
import { metadataOf } from '@/lib/pages/metadata'

interface PageProps {
  readonly params: Promise<{ readonly locale: string; readonly slug: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return LOCALES.flatMap((locale) => readAssessed().dossier.figures.map(({ slug }) => ({ locale, slug })))
}

async function requested({ params }: PageProps): Promise<{ locale: Locale; entry: ChartEntry }> {
  const { locale, slug } = await params
  const entry = readAssessed().dossier.figures.find((chart) => chart.slug === slug)
  if (!isLocale(locale) || entry === undefined) notFound()
  return { locale, entry }
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale, entry } = await requested(props)
  return metadataOf(locale, `/figures/${entry.slug}/`)
}

export default async function FigurePage(props: PageProps): Promise<ReactElement> {
  const { locale, entry } = await requested(props)
  const words = CHART_PAGE_WORDS[locale]
  const assessed = readAssessed()
  const chart = chartOf(assessed, entry)
  const checks = assessed.checks.filter(({ check }) => entry.checks.includes(check.id))
  const findings = findingsOn(findingsOf(assessed), claimsIn(assessed, entry))
  const sources = sourcesOf(assessed, entry)
  return (
    <article className="figure-page">
      <ChartFrame chart={chart} locale={locale} alone />
      <ChartTables chart={chart} locale={locale} />
      {checks.length > 0 && (
        <Section title={words.checks}>
          <CheckTable checks={checks} locale={locale} />
        </Section>
      )}
      <div className="figure-page-columns">
        {sources.all.length + sources.credits.length > 0 && (
          <Section title={words.sources} id="sources">
            <CreditList credits={sources.credits} locale={locale} />
            <EvidenceList evidence={sources.all} locale={locale} />
          </Section>
        )}
        <div>
          <ChartDownloads chart={chart} locale={locale} />
          <EmbedBlock assessed={assessed} kind="figures" id={entry.slug} locale={locale} />
          <CiteBlock assessed={assessed} kind="figures" id={entry.slug} locale={locale} />
          {findings.length > 0 && (
            <Section title={FINDING_WORDS[locale].title}>
              <FindingList findings={findings} locale={locale} />
            </Section>
          )}
        </div>
      </div>
      <Section title={words.others} id="others">
        <ChartLinks
          assessed={assessed}
          charts={assessed.dossier.figures.filter(({ slug }) => slug !== entry.slug)}
          locale={locale}
        />
      </Section>
    </article>
  )
}
