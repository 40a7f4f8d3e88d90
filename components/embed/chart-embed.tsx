import type { ReactElement } from 'react'
import { isList, ListPicture } from '@/components/chart/picture/list-picture'
import { Pictured } from '@/components/chart/picture/pictured'
import { SourceLine } from '@/components/chart/source-line'
import { Switches } from '@/components/chart/switches'
import { StatusMark } from '@/components/claim/status-mark'
import type { Chart } from '@/lib/charts/chart'
import type { Settings } from '@/lib/charts/settings'
import type { ChartSources } from '@/lib/charts/sources'
import { CHART_WORDS } from '@/lib/charts/words'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { STATUSES, type Status } from '@/lib/dossier/statuses'
import type { Locale } from '@/lib/locale'

interface ChartEmbedProps {
  readonly chart: Chart
  /** What it shows before anybody switches. */
  readonly settings: Settings
  readonly sources: ChartSources
  /** The statuses of its claims. */
  readonly statuses: readonly Status[]
  readonly locale: Locale
}

/** A chart as it stands in a frame: finding, measure, switches, picture, caution, statuses and sources, all without a script. */
export function ChartEmbed({ chart, settings, sources, statuses, locale }: ChartEmbedProps): ReactElement {
  const { measures, caution } = chart
  const [first] = measures
  const { series } = first
  return (
    <section className="figure">
      <h1>
        {measures.map((measure, index) => (
          <span key={measure.id} data-measure={index}>
            {measure.title[locale]}
          </span>
        ))}
      </h1>
      <p className="figure-measure">
        {measures.map((measure, index) => (
          <span key={measure.id} data-measure={index}>
            {measure.subtitle[locale]}
          </span>
        ))}
      </p>
      <Switches chart={chart} settings={settings} locale={locale} />
      {isList(series) ? (
        <ListPicture series={series} locale={locale} />
      ) : (
        <div className="views">
          <Pictured chart={chart} locale={locale} />
        </div>
      )}
      {caution !== null && <p className="figure-caution">{caution[locale]}</p>}
      {series.kind !== 'status' && (
        <ul className="embed-statuses">
          {STATUSES.filter((status) => statuses.includes(status)).map((status) => (
            <li key={status}>
              <StatusMark status={status} />{' '}
              {CHART_WORDS[locale].ofStatus(
                CLAIM_WORDS[locale].statuses[status],
                statuses.filter((other) => other === status).length,
              )}
            </li>
          ))}
        </ul>
      )}
      <SourceLine sources={sources} locale={locale} />
    </section>
  )
}
