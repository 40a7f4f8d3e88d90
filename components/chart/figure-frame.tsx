import type { ReactElement } from 'react'
import { FigureTable, MOST_ROWS } from '@/components/chart/figure-table'
import { InteractiveChart } from '@/components/chart/interactive-chart'
import { isList, ListPicture } from '@/components/chart/picture/list-picture'
import { Pictured } from '@/components/chart/picture/pictured'
import { SourceLine } from '@/components/chart/source-line'
import { Switches } from '@/components/chart/switches'
import { FindingLine } from '@/components/finding/finding-line'
import { Phrased } from '@/components/page/phrased'
import { StaticMarkup } from '@/components/page/static-markup'
import { CopyLink } from '@/components/share/copy-link'
import { KeepSettings } from '@/components/share/keep-settings'
import { SHARE_WORDS } from '@/components/share/words'
import type { Chart } from '@/lib/charts/chart'
import { kindOf } from '@/lib/charts/kinds'
import { type Settings, settingsOf, settingsQuery } from '@/lib/charts/settings'
import type { ChartSources } from '@/lib/charts/sources'
import { CHART_WORDS } from '@/lib/charts/words'
import type { Finding } from '@/lib/claims/findings'
import { pictureName } from '@/lib/exports/chart-names'
import type { Locale } from '@/lib/locale'
import { addressOf, figurePath } from '@/lib/site/address'

interface FigureFrameProps {
  readonly figure: Chart
  readonly sources: ChartSources
  /** What was found of its claims. */
  readonly findings: readonly Finding[]
  readonly locale: Locale
  /** Whether the figure is the subject of its page: its finding is the page's title, its data stand open unless they are many. */
  readonly alone?: boolean
}

/** A figure with everything around it: finding, measure, picture, switches, caution, sources, its data as table and file. */
export function FigureFrame({
  figure,
  sources,
  findings,
  locale,
  alone = false,
}: FigureFrameProps): ReactElement {
  const Heading = alone ? 'h1' : 'h2'
  const words = CHART_WORDS[locale]
  const { slug, measures, caution } = figure
  const [first] = measures
  // A field of models has the same rows in every measure: one table serves all.
  const tabled = kindOf(first.series).oneTable ? [first] : measures
  const headingId = `${slug}-title`
  return (
    <section className="figure" id={slug} aria-labelledby={headingId}>
      <header className="figure-head">
        <Heading id={headingId}>
          {measures.map((measure, index) => (
            <span key={measure.id} data-measure={index}>
              <Phrased text={measure.title[locale]} locale={locale} />
            </span>
          ))}
        </Heading>
        <p className="figure-measure">
          {measures.map((measure, index) => (
            <span key={measure.id} data-measure={index}>
              {measure.subtitle[locale]}
            </span>
          ))}
        </p>
        <Switches figure={figure} locale={locale} />
        {settingsOf(figure).length > 1 && <KeepSettings prefix={alone ? '' : `${slug}.`} />}
      </header>
      <div className="figure-body">
        <Pictures figure={figure} locale={locale} />
        {caution !== null && <p className="figure-caution">{caution[locale]}</p>}
        <SourceLine sources={sources} locale={locale} />
        {!alone && findings.length > 0 && <FindingLine findings={findings} locale={locale} />}
        <div className="figure-actions">
          <details open={alone && first.rows.length <= MOST_ROWS}>
            <summary>{words.table}</summary>
            {tabled.map((measure, index) => (
              <StaticMarkup key={measure.id} {...(tabled.length > 1 ? { 'data-measure': index } : {})}>
                <FigureTable
                  rows={measure.rows}
                  caption={words.tableOf(measure.title[locale])}
                  locale={locale}
                  whole={alone}
                />
              </StaticMarkup>
            ))}
          </details>
          <a href={addressOf(`/figures/${slug}.csv`)} download>
            {words.rowsOfCsv(measures.reduce((sum, { rows }) => sum + rows.length, 0))}
          </a>
          {settingsOf(figure).flatMap((settings) =>
            (['svg', 'png'] as const).map((form) => {
              const name = pictureName(figure, { ...settings, locale, theme: 'light' })
              return (
                <a
                  key={`${name}.${form}`}
                  href={addressOf(`/figures/${name}.${form}`)}
                  download
                  {...shownWith(figure, settings)}
                >
                  {form.toUpperCase()}
                </a>
              )
            }),
          )}
          <CopyLink href={addressOf(figurePath(locale, slug))} locale={locale} />
          <a href={`${addressOf(figurePath(locale, slug))}#embed`}>{SHARE_WORDS[locale].embed}</a>
          <a href={`${addressOf(figurePath(locale, slug))}#cite`}>{SHARE_WORDS[locale].cite}</a>
          {!alone &&
            settingsOf(figure).map((settings) => {
              const query = settingsQuery(figure, settings)
              return (
                <a
                  key={query}
                  href={`${addressOf(figurePath(locale, slug))}${query}`}
                  {...shownWith(figure, settings)}
                >
                  {words.link}
                </a>
              )
            })}
        </div>
      </div>
    </section>
  )
}

/** The attributes by which style sheets show an element only with some settings of its figure. */
function shownWith({ measures, scales }: Chart, { measure, scale }: Settings) {
  return {
    ...(measures.length > 1 ? { 'data-measure': measure } : {}),
    ...(scales.length > 1 ? { 'data-scale': scale } : {}),
  }
}

function Pictures({ figure, locale }: { readonly figure: Chart; readonly locale: Locale }): ReactElement {
  const { measures, slug } = figure
  const [{ series }] = measures
  if (isList(series)) return <ListPicture series={series} locale={locale} />
  const pictures = <Pictured figure={figure} locale={locale} />
  if (kindOf(series).display === 'picture') return <StaticMarkup className="views">{pictures}</StaticMarkup>
  return (
    <InteractiveChart source={addressOf(`/figures/${slug}.${locale}.views.json`)} locale={locale}>
      <StaticMarkup>{pictures}</StaticMarkup>
    </InteractiveChart>
  )
}
