import type { ReactElement, ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { ChartTable } from '@/components/chart/chart-table'
import { Strip } from '@/components/chart/picture/strip'
import { Views } from '@/components/chart/picture/views'
import { SourceLine } from '@/components/chart/source-line'
import { ReadyComparison } from '@/components/compare/ready-comparison'
import { FrontFindings } from '@/components/dashboard/front-findings'
import { ChangeList } from '@/components/data/change-list'
import { FieldList } from '@/components/data/field-list'
import { FileTable } from '@/components/data/file-table'
import { axisTitle, EvidenceAxis } from '@/components/evidence/evidence-axis'
import { PublicationList } from '@/components/evidence/publication-article'
import { groupsOf } from '@/components/evidence/publication-groups'
import { FindingReasons, FindingRests } from '@/components/finding/finding-rests'
import { MethodText } from '@/components/method/method-text'
import { WhatYouGet } from '@/components/open/what-you-get'
import { SearchIndex } from '@/components/search/search-index'
import { Outline } from '@/components/source/outline'
import { SUBJECT_WORDS } from '@/components/subject/words'
import { type Chart, chartOf } from '@/lib/charts/chart'
import { evidenceSeries, subjectSeries } from '@/lib/charts/evidence-axis'
import { briefOf } from '@/lib/charts/kinds'
import { sourcesOf } from '@/lib/charts/sources'
import { viewsOf, viewsOfSeries } from '@/lib/charts/views'
import { CHART_WORDS } from '@/lib/charts/words'
import type { AssessedDossier } from '@/lib/claims/assess'
import { findingsOf } from '@/lib/claims/findings'
import { publicationsOf } from '@/lib/claims/publications'
import { readAssessed } from '@/lib/claims/read-assessed'
import { subjectView } from '@/lib/claims/subject-view'
import { CHART_COLUMNS } from '@/lib/exports/chart-csv'
import { readDataExports } from '@/lib/exports/data-exports'
import type { Locale } from '@/lib/locale'

type Draw = (of: string, assessed: AssessedDossier, locale: Locale) => ReactNode

/** The parts of pages that are drawn once and for all. */
const PARTS = {
  pictures: (slug, assessed, locale) => picturesOf(chartNamed(slug, assessed), locale),
  'in-brief': (slug, assessed, locale) => {
    const { measures, scale } = chartNamed(slug, assessed)
    const [{ series, title }] = measures
    const shown = { series: briefOf(series), scale, title: title[locale] }
    return <Views views={viewsOfSeries(shown, locale, ['column'])} />
  },
  table: (of, assessed, locale) => {
    const [slug = '', id] = of.split('.')
    const { title, rows } = found(chartNamed(slug, assessed).measures, (measure) => measure.id === id)
    return (
      <ChartTable
        rows={rows.filter(({ source }) => source !== 'check')}
        caption={CHART_WORDS[locale].tableOf(title[locale])}
        locale={locale}
      />
    )
  },
  sources: (slug, assessed, locale) => (
    <SourceLine sources={sourcesOf(assessed, named(slug, assessed.dossier.figures))} locale={locale} />
  ),
  'front-findings': (_, assessed, locale) => <FrontFindings assessed={assessed} locale={locale} />,
  'finding-reasons': (slug, assessed, locale) => (
    <FindingReasons finding={named(slug, findingsOf(assessed))} locale={locale} />
  ),
  'finding-rests': (slug, assessed, locale) => (
    <FindingRests finding={named(slug, findingsOf(assessed))} assessed={assessed} locale={locale} />
  ),
  'claim-axis': (id, { claims }, locale) => {
    const series = evidenceSeries(found(claims, (claim) => claim.id === id))
    return series && <EvidenceAxis series={series} title={axisTitle(series, locale)} locale={locale} />
  },
  'subject-axes': (id, assessed, locale) => {
    const claims = subjectView(assessed, id)?.topics.flatMap(({ claims }) => claims) ?? []
    return subjectSeries(claims).map((series) => (
      <EvidenceAxis
        key={series.panels[0]?.rows[0]?.id}
        series={series}
        title={SUBJECT_WORDS[locale].claimed}
        locale={locale}
      />
    ))
  },
  comparison: (index, assessed, locale) => (
    <ReadyComparison
      entry={found(assessed.dossier.comparisons, (_, at) => String(at) === index)}
      assessed={assessed}
      locale={locale}
    />
  ),
  'open-start': (_, __, locale) => <WhatYouGet locale={locale} />,
  publications: (group, assessed, locale) => (
    <PublicationList
      publications={found(groupsOf(publicationsOf(assessed), locale), ({ id }) => id === group).publications}
      locale={locale}
    />
  ),
  method: (_, assessed, locale) => <MethodText assessed={assessed} locale={locale} />,
  outline: (_, { claims, dossier }, locale) => (
    <Outline sections={dossier.source.sections} claims={claims} locale={locale} />
  ),
  'search-index': (_, assessed, locale) => <SearchIndex assessed={assessed} locale={locale} />,
  'data-files': (_, __, locale) => <FileTable exports={readDataExports()} locale={locale} />,
  'data-columns': (_, __, locale) => <FieldList fields={CHART_COLUMNS} locale={locale} />,
  'data-changes': (kind, { dossier: { changes, claims } }, locale) => (
    <ChangeList
      changes={changes.filter((change) => (change.kind === 'corrected') === (kind === 'corrected'))}
      claims={claims}
      locale={locale}
    />
  ),
} satisfies Readonly<Record<string, Draw>>

/** Which part of which page: all that its drawing needs to know, so that its page carries nothing else of it. */
export interface StaticPart {
  readonly name: keyof typeof PARTS
  /** What it is of, as its kind of part names it: a chart, a claim, a subject, a finding; empty where a page has one. */
  readonly of: string
  readonly locale: Locale
}

function picturesOf(chart: Chart, locale: Locale): ReactElement {
  const [{ series }] = chart.measures
  return series.kind === 'status' ? (
    <Strip series={series} locale={locale} />
  ) : (
    <Views views={viewsOf(chart, locale)} />
  )
}

function found<Item>(items: readonly Item[], is: (item: Item, at: number) => boolean): Item {
  const item = items.find(is)
  if (item === undefined) throw new Error('A static part is of nothing in the data')
  return item
}

function named<Item extends { readonly slug: string }>(slug: string, items: readonly Item[]): Item {
  return found(items, (item) => item.slug === slug)
}

function chartNamed(slug: string, assessed: AssessedDossier): Chart {
  return chartOf(assessed, named(slug, assessed.dossier.figures))
}

/** While a page is built: the markup of a static part, drawn from the data. */
export function markupOf({ name, of, locale }: StaticPart, _id: string): string {
  return renderToStaticMarkup(PARTS[name](of, readAssessed(), locale))
}
