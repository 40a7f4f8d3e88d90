import { CardSheet } from '@/components/file/card-sheet'
import { standAlone } from '@/components/file/stand-alone'
import type { AssessedDossier } from '@/lib/claims/assess'
import { figureOf } from '@/lib/figures/figure'
import { placeWhole } from '@/lib/figures/placed/place'
import { WIDTHS } from '@/lib/figures/placed/placed'
import type { Locale } from '@/lib/i18n/locale'
import { SITE_WORDS } from '@/lib/i18n/site'
import type { Card } from '@/lib/pages/pages'
import { outlinerFor } from '@/lib/typeface/outline'

/** The card of a page as an SVG file that stands for itself. */
export async function cardSvg(assessed: AssessedDossier, card: Card, locale: Locale): Promise<string> {
  const figure = card.figure === null ? null : figureOf(assessed, card.figure)
  const placed =
    figure === null
      ? null
      : placeWhole(figure.measures[0].series, {
          width: WIDTHS.wide,
          scale: figure.scales[0] ?? 'linear',
          measure: figure.measures[0].id,
          locale,
        })
  const { name, tagline } = SITE_WORDS[locale]
  const site = `${name} · ${tagline}`
  const said = [card.kicker, card.written ?? '', card.title, card.text, site, '…']
  const drawn = placed?.texts.map(({ text }) => text) ?? []
  const outliner = await outlinerFor([...said, ...drawn].join(''), locale === 'zh')
  return standAlone(
    <CardSheet card={card} placed={placed} site={site} outliner={outliner} />,
    outliner,
    'light',
  )
}
