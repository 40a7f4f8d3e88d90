import type { ReactElement } from 'react'
import { pagesOfEach, type ThingProps } from '@/app/[locale]/requested'
import { ChartFrame } from '@/components/chart/chart-frame'
import { ChartLinks } from '@/components/chart/chart-links'
import { CheckTable } from '@/components/claim/check-table'
import { EvidenceList } from '@/components/evidence/evidence-list'
import { FindingList } from '@/components/finding/finding-list'
import { Section } from '@/components/page/section'
import { ChartDownloads } from '@/components/share/chart-downloads'
import { CiteBlock } from '@/components/share/cite-block'
import { EmbedBlock } from '@/components/share/embed-block'
import { StaticMarkup } from '@/components/static/static-markup'
import { type Chart, chartOf } from '@/lib/charts/chart'
import { claimsIn, sourcesOf } from '@/lib/charts/sources'
import { CHART_WORDS } from '@/lib/charts/words'
import { findingsOf, findingsOn } from '@/lib/claims/findings'
import { readAssessed } from '@/lib/claims/read-assessed'
import type { Credit } from '@/lib/dossier/source-entry'
import { chartEmbedHeight } from '@/lib/exports/embed-height'
import { JOINS, type Locale } from '@/lib/locale'
import { SITE_WORDS } from '@/lib/site/words'

const PAGES = pagesOfEach(
  'figures',
  'slug',
  () => readAssessed().dossier.figures.map(({ slug }) => slug),
  (id) => readAssessed().dossier.figures.find(({ slug }) => slug === id),
)

/** More rows or sources than these would hide what is below them. */
const MOST_UNFOLDED = 40

export const dynamicParams = false
export const generateStaticParams = PAGES.params
export const generateMetadata = PAGES.metadata

export default async function FigurePage(props: ThingProps<'slug'>): Promise<ReactElement> {
  const { locale, thing: entry } = await PAGES.requested(props)
  const words = CHART_WORDS[locale]
  const assessed = readAssessed()
  const chart = chartOf(assessed, entry)
  const checks = assessed.checks.filter(({ check }) => entry.checks.includes(check.id))
  const findings = findingsOn(findingsOf(assessed), claimsIn(assessed, entry))
  const sources = sourcesOf(assessed, entry)
  return (
    <article className="figure-page">
      <ChartFrame chart={chart} locale={locale} alone />
      <div className="section-columns">
        <ChartDownloads chart={chart} locale={locale} />
        <EmbedBlock
          kind="figures"
          id={chart.slug}
          height={chartEmbedHeight(chart, locale)}
          chart={chart}
          locale={locale}
        />
        <CiteBlock assessed={assessed} path={`/figures/${entry.slug}/`} locale={locale} />
      </div>
      <ChartTables chart={chart} locale={locale} />
      {checks.length > 0 && (
        <Section title={words.checksOfChart}>
          <CheckTable checks={checks} locale={locale} />
        </Section>
      )}
      {sources.all.length + sources.credits.length > 0 && (
        <Section title={words.sourcesOfChart} id="sources">
          <CreditList credits={sources.credits} locale={locale} />
          <FoldedIfLong count={sources.all.length} summary={SITE_WORDS[locale].pieces(sources.all.length)}>
            <EvidenceList evidence={sources.all} locale={locale} />
          </FoldedIfLong>
        </Section>
      )}
      <div className="section-columns">
        <FindingList findings={findings} locale={locale} />
        <Section title={words.otherCharts} id="others">
          <ChartLinks
            assessed={assessed}
            charts={assessed.dossier.figures.filter(({ slug }) => slug !== entry.slug)}
            locale={locale}
          />
        </Section>
      </div>
    </article>
  )
}

interface ChartTablesProps {
  readonly chart: Chart
  readonly locale: Locale
}

/** The data of a chart as a table for each measure, of which style sheets show the chosen one. */
function ChartTables({ chart: { slug, measures }, locale }: ChartTablesProps): ReactElement {
  return (
    <section id="table" className="chart-data">
      <h2>{CHART_WORDS[locale].table}</h2>
      {measures.map((measure, index) => (
        <FoldedIfLong
          key={measure.id}
          count={measure.rows.length}
          summary={CHART_WORDS[locale].rows(measure.rows.length)}
        >
          <StaticMarkup
            name="table"
            of={`${slug}.${measure.id}`}
            locale={locale}
            {...(measures.length > 1 ? { 'data-measure': index } : {})}
          />
        </FoldedIfLong>
      ))}
    </section>
  )
}

interface FoldedIfLongProps {
  readonly count: number
  readonly summary: string
  readonly children: ReactElement
}

function FoldedIfLong({ count, summary, children }: FoldedIfLongProps): ReactElement {
  if (count <= MOST_UNFOLDED) return children
  return (
    <details>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}

interface CreditListProps {
  readonly credits: readonly Credit[]
  readonly locale: Locale
}

/** Data sets of others from which a chart draws: whose they are, where, and under which licence. */
function CreditList({ credits, locale }: CreditListProps): ReactElement | null {
  if (credits.length === 0) return null
  const comma = JOINS[locale].comma
  return (
    <ul className="evidence-list">
      {credits.map(({ file, title, publisher, licence, licenceUrl, url, note }) => (
        <li key={file}>
          <p>
            <a href={url} rel="external">
              {title}
            </a>
          </p>
          <p className="evidence-meta">
            {publisher}
            {comma}
            <a href={licenceUrl} rel="license">
              {licence}
            </a>
          </p>
          <p className="evidence-note">{note[locale]}</p>
        </li>
      ))}
    </ul>
  )
}
