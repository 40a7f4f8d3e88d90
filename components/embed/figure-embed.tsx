import type { ReactElement } from 'react'
import { ListPicture } from '@/components/chart/picture/list-picture'
import { Picture } from '@/components/chart/picture/picture'
import { SourceLine } from '@/components/chart/source-line'
import { Switches } from '@/components/chart/switches'
import type { Figure } from '@/lib/charts/figure'
import { altOf } from '@/lib/charts/sentence'
import type { Settings } from '@/lib/charts/settings'
import type { FigureSources } from '@/lib/charts/sources'
import { viewsOf } from '@/lib/charts/views'
import type { Locale } from '@/lib/locale'

interface FigureEmbedProps {
  readonly figure: Figure
  /** What it shows before anybody switches. */
  readonly settings: Settings
  readonly sources: FigureSources
  readonly locale: Locale
}

/** A figure as it stands in a frame: finding, measure, switches, picture, caution and sources, all without a script. */
export function FigureEmbed({ figure, settings, sources, locale }: FigureEmbedProps): ReactElement {
  const { measures, caution } = figure
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
      <Switches figure={figure} settings={settings} locale={locale} />
      <div className="figure-body">
        {series.form === 'status' || series.form === 'ranks' ? (
          <ListPicture series={series} locale={locale} />
        ) : (
          <div className="views">
            {viewsOf(figure, locale).map(({ measure, scale, width, layout }) => {
              const shown = measures[measure] ?? first
              return (
                <div
                  key={`${measure} ${scale} ${width}`}
                  className="view"
                  data-measure={measure}
                  data-scale={scale}
                  data-width={width}
                >
                  <Picture layout={layout} alt={altOf(shown.title[locale], shown.series, locale)} />
                </div>
              )
            })}
          </div>
        )}
        {caution !== null && <p className="figure-caution">{caution[locale]}</p>}
        <SourceLine sources={sources} locale={locale} />
      </div>
    </section>
  )
}
