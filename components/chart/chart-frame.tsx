import type { ReactElement } from 'react'
import { InteractiveChart } from '@/components/chart/interactive-chart'
import { TapToShow } from '@/components/chart/picture/tap-to-show'
import { ShareMenu } from '@/components/chart/share-menu'
import { OfMeasures, Switches } from '@/components/chart/switches'
import { Whole } from '@/components/page/whole'
import { KeepMeasure } from '@/components/share/keep-measure'
import { StaticMarkup } from '@/components/static/static-markup'
import type { Chart } from '@/lib/charts/chart'
import { CHART_WORDS } from '@/lib/charts/words'
import type { Locale } from '@/lib/locale'
import { addressOf } from '@/lib/site/address'

interface ChartFrameProps {
  readonly chart: Chart
  readonly locale: Locale
  /** Whether the chart is the subject of its page, which has its sources and downloads below. */
  readonly alone?: boolean
  /** Whether all that follows the subtitle is folded where there is little room. */
  readonly folded?: boolean
}

/** A chart with what is around it: finding, measure, switches, picture, caution, one line of sources, one menu. */
export function ChartFrame({ chart, locale, alone = false, folded = false }: ChartFrameProps): ReactElement {
  const Heading = alone ? 'h1' : 'h2'
  const { slug, caution } = chart
  const headingId = `${slug}-title`
  const switches = <Switches chart={chart} locale={locale} />
  const body = (
    <>
      {folded && switches}
      {chart.measures.length > 1 && <KeepMeasure prefix={alone ? '' : `${slug}.`} />}
      <Pictures chart={chart} locale={locale} />
      <div className="figure-notes">
        {caution !== null && (
          <p className="figure-caution">
            <Whole text={caution[locale]} />
          </p>
        )}
        {!alone && (
          <div className="figure-foot">
            <StaticMarkup name="sources" of={slug} locale={locale} />
            <ShareMenu chart={chart} locale={locale} />
          </div>
        )}
      </div>
    </>
  )
  return (
    <section className="figure" id={slug} aria-labelledby={headingId}>
      <div className="figure-head">
        <div>
          <Heading id={headingId}>
            <OfMeasures chart={chart} text="title" locale={locale} />
          </Heading>
          <p className="figure-measure">
            <OfMeasures chart={chart} text="subtitle" locale={locale} />
          </p>
        </div>
        {!folded && switches}
      </div>
      {folded ? (
        <details className="fold phone-folded">
          <summary>
            <span>{CHART_WORDS[locale].unfold}</span>
            <span>{CHART_WORDS[locale].fold}</span>
          </summary>
          {body}
        </details>
      ) : (
        body
      )}
    </section>
  )
}

function Pictures({ chart, locale }: ChartFrameProps): ReactElement {
  const { measures, slug } = chart
  const [{ series }] = measures
  const pictures = <StaticMarkup name="pictures" of={slug} locale={locale} />
  if (series.kind === 'status') return <TapToShow>{pictures}</TapToShow>
  return (
    <InteractiveChart source={addressOf(`/figures/${slug}.${locale}.views.json`)} locale={locale}>
      {pictures}
    </InteractiveChart>
  )
}
