import type { Chart } from '@/lib/charts/chart'
import { claimsIn, sourcesOf } from '@/lib/charts/sources'
import { altOf } from '@/lib/charts/table'
import type { AssessedDossier } from '@/lib/claims/assess'
import { chartRows } from '@/lib/exports/chart-csv'
import { picturesOf } from '@/lib/exports/chart-names'
import { citationOf } from '@/lib/exports/citation'
import { embedPath } from '@/lib/exports/embed'
import { DATA_LICENCE } from '@/lib/exports/licence'
import { type English, translated } from '@/lib/exports/translations'
import { inEach } from '@/lib/locale'
import { figurePath, wholeAddressOf } from '@/lib/site/address'

/** Everything that a chart shows and says, and where its other forms are: for programs that draw it in their own way. */
export function chartJson(assessed: AssessedDossier, chart: Chart) {
  const { dossier } = assessed
  const { entry, slug, measures, scale, caution } = chart
  const { all, credits } = sourcesOf(assessed, entry)
  const rows = chartRows(chart)
  const address = (name: string) => wholeAddressOf(`/figures/${name}`)
  return {
    slug,
    kind: entry.kind,
    page: inEach((locale) => wholeAddressOf(figurePath(locale, slug))),
    licence: DATA_LICENCE.path,
    source: inEach((locale) => citationOf(dossier.source, locale)),
    version: dossier.edition.version,
    caution,
    scale,
    claims: claimsIn(assessed, entry),
    checks: entry.checks,
    evidence: all.map(({ id, publisher, sourceTitle, url, archived, published }) => ({
      id,
      publisher,
      title: sourceTitle,
      url,
      archived,
      published,
    })),
    credits: credits.map(({ title, publisher, url, licence, licenceUrl }) => ({
      title,
      publisher,
      url,
      licence,
      licenceUrl,
    })),
    measures: measures.map((measure) => ({
      id: measure.id,
      label: measure.label,
      title: measure.title,
      subtitle: measure.subtitle,
      alt: inEach((locale) => altOf(measure.title[locale], measure.rows, locale)),
      rows: rows.filter((row) => row.measure === measure.id),
    })),
    files: {
      csv: address(`${slug}.csv`),
      json: address(`${slug}.json`),
      pictures: [...picturesOf(chart)].map(([name, { measure, locale, theme }]) => ({
        measure: measures[measure]?.id ?? '',
        language: locale,
        theme,
        svg: address(`${name}.svg`),
        png: address(`${name}.png`),
      })),
      embed: inEach((locale) => wholeAddressOf(embedPath(locale, 'figures', slug))),
    },
  }
}

const MEMBERS: Readonly<Record<string, English>> = {
  slug: 'name of the chart',
  kind: 'kind of chart',
  page: 'its page',
  licence: 'licence',
  source: 'the article as a reference',
  version: 'version of the data',
  caution: 'a caution that goes with it, or null',
  scale: 'linear or log',
  claims: 'ids of its claims',
  checks: 'ids of its checks',
  'evidence[]': 'every source in it',
  'credits[]': 'data sets of others that it draws from',
  'measures[]': 'its measures, each with its texts and the rows of the CSV',
  files: 'addresses of CSV, JSON, pictures and embeds',
}

/** What is in the JSON of each chart. */
export const CHART_MEMBERS = Object.entries(MEMBERS).map(([name, description]) => ({
  name,
  description: translated(description),
}))
