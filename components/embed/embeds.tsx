import type { ReactElement, ReactNode } from 'react'
import { Strip } from '@/components/chart/picture/strip'
import { Views } from '@/components/chart/picture/views'
import { SourceLine } from '@/components/chart/source-line'
import { OfMeasures, Switches } from '@/components/chart/switches'
import { Quote } from '@/components/claim/quote'
import { StatusMark } from '@/components/claim/status-mark'
import { StatusLine } from '@/components/claim/status-name'
import { axisTitle, EvidenceAxis } from '@/components/evidence/evidence-axis'
import { FINDING_WORDS } from '@/components/finding/words'
import { Phrased } from '@/components/page/phrased'
import type { Chart } from '@/lib/charts/chart'
import { axisCaution, evidenceSeries } from '@/lib/charts/evidence-axis'
import { measureQuery } from '@/lib/charts/measures'
import { type ChartSources, sourcesOf } from '@/lib/charts/sources'
import { framedViews, viewsOf } from '@/lib/charts/views'
import { CHART_WORDS } from '@/lib/charts/words'
import type { AssessedClaim, AssessedDossier } from '@/lib/claims/assess'
import { CLAIM_WORDS } from '@/lib/claims/words'
import type { Source } from '@/lib/dossier/source-entry'
import { citationOf } from '@/lib/exports/citation'
import { embedStyles } from '@/lib/exports/embed-styles'
import { EXPORT_WORDS } from '@/lib/exports/words'
import { HTML_LANG, JOINS, type Locale } from '@/lib/locale'
import { addressOf, figurePath, wholeAddressOf } from '@/lib/site/address'
import { SITE_WORDS } from '@/lib/site/words'

/** The page of a chart’s embed that shows a measure first, by its place in the chart. */
export async function chartEmbed(
  assessed: AssessedDossier,
  chart: Chart,
  measure: number,
  locale: Locale,
): Promise<string> {
  const shown = chart.measures[measure] ?? chart.measures[0]
  return embedPage({
    locale,
    title: shown.title[locale],
    page: `${figurePath(locale, chart.slug)}${measureQuery(chart, measure)}`,
    content: (
      <ChartEmbed
        chart={chart}
        measure={measure}
        sources={sourcesOf(assessed, chart.entry)}
        locale={locale}
      />
    ),
  })
}

/** The page of a claim’s embed. */
export async function claimEmbed(item: AssessedClaim, source: Source, locale: Locale): Promise<string> {
  return embedPage({
    locale,
    title: item.title[locale],
    page: item.path[locale],
    content: <ClaimEmbed item={item} source={source} locale={locale} />,
  })
}

interface ClaimEmbedProps {
  readonly item: AssessedClaim
  readonly source: Source
  readonly locale: Locale
}

/** A claim for a frame: number, statement, status and why, the article’s words, and the sources beside it. */
function ClaimEmbed({ item, source, locale }: ClaimEmbedProps): ReactElement {
  const { claim, subject } = item
  const series = evidenceSeries(item)
  const caution = axisCaution(item, locale)
  return (
    <section className="claim">
      <p className="figure-measure">{subject.name[locale]}</p>
      <p className="claim-verdict">
        <StatusLine item={item} locale={locale} />
      </p>
      <p className="figure-measure">
        {FINDING_WORDS[locale].says}
        {JOINS[locale].colon}
      </p>
      <h1>
        <span className="claim-written">{item.written[locale]}</span>
        <Phrased text={claim.statement[locale]} locale={locale} />
      </h1>
      <blockquote>
        <Quote words={claim.quote} lang={item.lang} />
      </blockquote>
      {series !== null && <EvidenceAxis series={series} title={axisTitle(series, locale)} locale={locale} />}
      {series !== null && caution !== null && <p className="figure-caution">{caution}</p>}
      <p className="figure-source">
        {item.place[locale]}
        {JOINS[locale].comma}
        {citationOf(source, locale)}
      </p>
    </section>
  )
}

interface ChartEmbedProps {
  readonly chart: Chart
  /** The measure that it shows before anybody switches. */
  readonly measure: number
  readonly sources: ChartSources
  readonly locale: Locale
}

/** A chart as it is in a frame: finding, measure, switches, picture, caution, statuses and sources, all without a script. */
function ChartEmbed({ chart, measure, sources, locale }: ChartEmbedProps): ReactElement {
  const { measures, caution } = chart
  const [first] = measures
  const { series } = first
  return (
    <section className="figure">
      <h1>
        <OfMeasures chart={chart} text="title" locale={locale} />
      </h1>
      <p className="figure-measure">
        <OfMeasures chart={chart} text="subtitle" locale={locale} />
      </p>
      <Switches chart={chart} chosen={measure} locale={locale} />
      {series.kind === 'status' ? (
        <Strip series={series} locale={locale} />
      ) : (
        <div className="views">
          <Views views={viewsOf(chart, locale, framedViews)} />
        </div>
      )}
      {caution !== null && <p className="figure-caution">{caution[locale]}</p>}
      {sources.statuses.length > 0 && (
        <ul className="embed-statuses">
          {sources.statuses.map(({ status, count }) => (
            <li key={status}>
              <StatusMark status={status} />{' '}
              {CHART_WORDS[locale].ofStatus(CLAIM_WORDS[locale].statuses[status], count)}
            </li>
          ))}
        </ul>
      )}
      <SourceLine sources={sources} locale={locale} />
    </section>
  )
}

/** Lets the page around know how high this one is, in case it wants to make the frame fit; works without it as well. */
const SEND_HEIGHT =
  "new ResizeObserver(function(){parent.postMessage({claimboard:location.href,height:Math.ceil(document.documentElement.getBoundingClientRect().height)},'*')}).observe(document.documentElement)"

interface EmbedPage {
  readonly locale: Locale
  readonly title: string
  /** The page of the site that says more. */
  readonly page: `/${string}`
  readonly content: ReactNode
}

/**
 * A whole HTML page to be in a frame on another site: its styles inside, no script needed, links open outside of the
 * frame. It is light or dark as the reader’s system is; `#light` or `#dark` at the end of its address settles it.
 */
async function embedPage({ locale, title, page, content }: EmbedPage): Promise<string> {
  // Next lets server code have react-dom’s writer only this way.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const body = renderToStaticMarkup(
    <>
      <i id="light" hidden />
      <i id="dark" hidden />
      <main>{content}</main>
      <Foot locale={locale} page={page} />
    </>,
  )
  const name = renderToStaticMarkup(`${title} · ${SITE_WORDS[locale].name}`)
  return [
    '<!DOCTYPE html>',
    `<html lang="${HTML_LANG[locale]}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    `<title>${name}</title><link rel="icon" href="${addressOf('/icon.svg')}">`,
    `<link rel="canonical" href="${wholeAddressOf(page).replace(/\?.*/, '')}"><base target="_blank"><style>${embedStyles()}</style></head>`,
    `<body class="embed">${body}<script>${SEND_HEIGHT}</script></body></html>\n`,
  ].join('\n')
}

function Foot({ locale, page }: Pick<EmbedPage, 'locale' | 'page'>): ReactElement {
  return (
    <footer>
      <a href={addressOf(page)}>{EXPORT_WORDS[locale].embedMore}</a>
      <span>CC BY 4.0</span>
    </footer>
  )
}
