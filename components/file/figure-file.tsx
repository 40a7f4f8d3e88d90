import { FigureSheet } from '@/components/file/figure-sheet'
import { standAlone } from '@/components/file/stand-alone'
import type { Figure } from '@/lib/charts/figure'
import { WIDTHS } from '@/lib/charts/layout/layout'
import { placeWhole } from '@/lib/charts/layout/place'
import { altOf } from '@/lib/charts/sentence'
import { settingsQuery } from '@/lib/charts/settings'
import type { FigureSources } from '@/lib/charts/sources'
import type { Source } from '@/lib/dossier/source-entry'
import { citationOf } from '@/lib/exports/citation'
import type { FigureVariant } from '@/lib/exports/figure-names'
import { FILE_WORDS } from '@/lib/exports/words'
import { figurePath, wholeAddressOf } from '@/lib/site/address'
import { outlinerFor } from '@/lib/typeface/outline'

/** A figure as an SVG file that stands for itself. */
export async function figureSvg(
  figure: Figure,
  sources: FigureSources,
  source: Source,
  { measure, scale, locale, theme }: FigureVariant,
): Promise<string> {
  const shown = figure.measures[measure] ?? figure.measures[0]
  const placed = placeWhole(shown.series, {
    width: WIDTHS.wide,
    scale: figure.scales[scale] ?? 'linear',
    measure: shown.id,
    locale,
  })
  const words = FILE_WORDS[locale]
  const publishers = [...new Set([...sources.credits, ...sources.evidence].map(({ publisher }) => publisher))]
  const notes = [
    ...(figure.caution === null ? [] : [figure.caution[locale]]),
    words.sources(citationOf(source, locale), publishers),
    words.credit(
      wholeAddressOf(`${figurePath(locale, figure.slug)}${settingsQuery(figure, { measure, scale })}`),
    ),
  ]
  const title = shown.title[locale]
  const subtitle = shown.subtitle[locale]
  const said = [title, subtitle, ...notes, ...placed.texts.map(({ text }) => text)].join('')
  const outliner = await outlinerFor(said, locale === 'zh')
  return standAlone(
    <FigureSheet
      placed={placed}
      title={title}
      measure={subtitle}
      notes={notes}
      alt={altOf(title, shown.series, locale)}
      lang={locale}
      outliner={outliner}
    />,
    outliner,
    theme,
  )
}
