import { readFileSync } from 'node:fs'
import { chartEmbed, claimEmbed } from '@/components/embed/embeds'
import { cardSvg } from '@/components/file/card-file'
import { chartSvg } from '@/components/file/chart-file'
import { searchDocuments } from '@/components/search/documents'
import { type Chart, chartOf } from '@/lib/charts/chart'
import { markViewsOf } from '@/lib/charts/layout/layout'
import { sourcesOf } from '@/lib/charts/sources'
import { viewsOf } from '@/lib/charts/views'
import type { AssessedDossier } from '@/lib/claims/assess'
import { readAssessed } from '@/lib/claims/read-assessed'
import { CHART_COLUMNS, chartCsv } from '@/lib/exports/chart-csv'
import { CHART_MEMBERS, chartJson } from '@/lib/exports/chart-json'
import { nameWith, picturesOf } from '@/lib/exports/chart-names'
import { readDataExports } from '@/lib/exports/data-exports'
import { embedPath } from '@/lib/exports/embed'
import { excelExports } from '@/lib/exports/excel-exports'
import type { Export, ExportedFile, FileExport } from '@/lib/exports/export'
import { feedOf } from '@/lib/exports/feed'
import { oembedOf } from '@/lib/exports/oembed'
import { pngOf } from '@/lib/exports/png'
import { translated } from '@/lib/exports/translations'
import { lazy } from '@/lib/lazy'
import { LOCALES, type Locale } from '@/lib/locale'
import { pagesOf } from '@/lib/pages/pages'
import { forExcel } from '@/lib/text/for-excel'

/** Every language, as a pattern has it where each has its own file. */
const LANGUAGE = `{${LOCALES.join('|')}}`

/**
 * Everything that the site publishes beside its pages. From this list come the routes, the tables of the Data page and the
 * archive: a new kind of file is one entry here, and a new ending also one in lib/exports/media-types.ts.
 */
export function exportsOf(assessed: AssessedDossier, data: readonly FileExport[]): readonly Export[] {
  return [...data, ...excelExports(assessed, data), ...chartExports(assessed), ...siteExports(assessed)]
}

/** The numbers of each chart, what it says, and its pictures. */
function chartExports(assessed: AssessedDossier): Export[] {
  const { figures, source } = assessed.dossier
  const charts = figures.map((entry) => chartOf(assessed, entry))
  const perChart = (ending: string, write: (chart: Chart) => string) => ({
    pattern: `/figures/{name}.${ending}` as const,
    files: charts.map((chart) => ({
      path: `/figures/${chart.slug}.${ending}` as const,
      write: () => write(chart),
    })),
  })
  const pictures = (ending: string, write: (svg: Promise<string>) => ReturnType<ExportedFile['write']>) => ({
    pattern: `/figures/{name}[.{measure}][.${LANGUAGE}][.dark].${ending}` as const,
    files: charts.flatMap((chart) =>
      [...picturesOf(chart)].map(([name, variant]) => ({
        path: `/figures/${name}.${ending}` as const,
        write: () => write(chartSvg(chart, sourcesOf(assessed, chart.entry), source, variant)),
      })),
    ),
  })
  return [
    {
      ...perChart('csv', chartCsv),
      description: translated('the numbers of a chart as drawn'),
      fields: CHART_COLUMNS,
    },
    {
      ...perChart('excel.csv', (chart) => forExcel(chartCsv(chart))),
      description: translated('the numbers of a chart for Excel, with a byte order mark'),
    },
    {
      ...perChart('json', (chart) => JSON.stringify(chartJson(assessed, chart))),
      description: translated('everything that a chart says, and where its other forms are'),
      fields: CHART_MEMBERS,
    },
    {
      ...pictures('svg', (svg) => svg),
      description: translated('pictures, one for each measure, language and theme'),
    },
    {
      ...pictures('png', async (svg) => pngOf(await svg)),
      description: translated('the same pictures at double resolution'),
    },
    {
      pattern: `/figures/{name}.${LANGUAGE}.views.json`,
      description: null,
      files: charts.flatMap((chart) =>
        perLocale(
          (locale) => `/figures/${chart.slug}.${locale}.views.json`,
          (locale) =>
            JSON.stringify(
              { slug: chart.slug, locale, views: markViewsOf(viewsOf(chart, locale)) },
              toHundredths,
            ),
        ),
      ),
    },
  ]
}

/** Of places in a picture more cannot be seen. */
function toHundredths(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value
}

/** What is on other pages, and what search engines, readers of feeds and the site itself read. */
function siteExports(assessed: AssessedDossier): Export[] {
  const { dossier, claims } = assessed
  const charts = dossier.figures.map((entry) => chartOf(assessed, entry))
  return [
    {
      pattern: `/embed/${LANGUAGE}/{figures|claims}/{id}[.{measure}].html[#light|#dark]`,
      description: translated('embeds: pages for a frame, which need no script'),
      files: [
        ...charts.flatMap((chart) =>
          chart.measures.flatMap((_, measure) =>
            perLocale(
              (locale) => embedPath(locale, 'figures', nameWith(chart, measure)),
              (locale) => chartEmbed(assessed, chart, measure, locale),
            ),
          ),
        ),
        ...claims.flatMap((item) =>
          perLocale(
            (locale) => embedPath(locale, 'claims', item.id),
            (locale) => claimEmbed(item, dossier.source, locale),
          ),
        ),
      ],
    },
    {
      pattern: `/oembed/${LANGUAGE}/figures/{name}.json`,
      description: translated('oEmbed answers for charts'),
      files: charts.flatMap((chart) =>
        perLocale(
          (locale) => `/oembed/${locale}/figures/${chart.slug}.json`,
          (locale) => JSON.stringify(oembedOf(assessed, chart, locale)),
        ),
      ),
    },
    {
      pattern: `/cards/${LANGUAGE}/{name}.png`,
      description: translated('pictures for link previews'),
      files: LOCALES.flatMap((locale) =>
        pagesOf(assessed, locale).map((page) => ({
          path: `/cards/${locale}/${page.cardName}.png` as const,
          write: async () => pngOf(await cardSvg(assessed, page, locale), 1),
        })),
      ),
    },
    inEachLanguage(
      (locale) => `/feed/${locale}.xml`,
      translated('additions and corrections, as Atom'),
      (locale) => feedOf(assessed, locale),
    ),
    {
      pattern: '/licences/{typeface}.txt',
      description: translated('licences of the typefaces that pages load'),
      files: ['inter', 'source-serif-4'].map((name) => ({
        path: `/licences/${name}.txt`,
        write: () => readFileSync(`app/fonts/LICENSE-${name}.txt`, 'utf8'),
      })),
    },
    inEachLanguage(
      (locale) => `/search/${locale}.json`,
      null,
      (locale) => JSON.stringify(searchDocuments(assessed, locale)),
    ),
  ]
}

type Write = (locale: Locale) => ReturnType<ExportedFile['write']>

function perLocale(path: (locale: Locale) => `/${string}`, write: Write): ExportedFile[] {
  return LOCALES.map((locale) => ({ path: path(locale), write: () => write(locale) }))
}

/** A file in each language. `path` gives its address, and the pattern of all where it is given every language. */
function inEachLanguage(
  path: (locale: string) => `/${string}`,
  description: Export['description'],
  write: Write,
): Export {
  return { pattern: path(LANGUAGE), description, files: perLocale(path, write) }
}

/** Every export of the site. Throws what readAssessed throws. */
export const readExports = lazy(() => exportsOf(readAssessed(), readDataExports()))
