import { CardSheet } from '@/components/file/card-sheet'
import { FigureCard } from '@/components/file/figure-card'
import { heldInside, placeOnSheet } from '@/components/file/place-on-sheet'
import { standAlone } from '@/components/file/stand-alone'
import { WordsCard } from '@/components/file/words-card'
import { type Figure, figureOf } from '@/lib/charts/figure'
import { sourcesOf } from '@/lib/charts/sources'
import type { AssessedDossier } from '@/lib/claims/assess'
import { CARD_SIZE, type SheetSize } from '@/lib/exports/card-size'
import { citationOf } from '@/lib/exports/citation'
import type { FigureVariant } from '@/lib/exports/figure-names'
import { FILE_WORDS } from '@/lib/exports/words'
import type { Locale } from '@/lib/locale'
import type { Page } from '@/lib/pages/pages'
import { figurePath, wholeAddressOf } from '@/lib/site/address'
import { SITE_WORDS } from '@/lib/site/words'
import { outlinerFor } from '@/lib/typeface/outline'

/** So many publishers are named at the foot of a sheet; the page lists all. */
const MOST_PUBLISHERS = 3

/** Whose sheet it is and where more stands; an address is read without its protocol. */
function addressLine(path: `/${string}`, locale: Locale): string {
  return `${SITE_WORDS[locale].name} · CC BY 4.0 · ${wholeAddressOf(path).replace(/^https?:\/\//, '')}`
}

/** The card of a page as an SVG file that stands for itself; words without room are shortened, and the title has them whole. */
export async function cardSvg(assessed: AssessedDossier, page: Page, locale: Locale): Promise<string> {
  const { card, path } = page
  if (card.figure !== null) {
    const figure = figureOf(assessed, card.figure)
    return figureSheet(assessed, figure, { measure: 0, locale, theme: 'light' }, CARD_SIZE)
  }
  const source = FILE_WORDS[locale].sources(citationOf(assessed.dossier.source, locale), [])
  const address = addressLine(`/${locale}${path}`, locale)
  const said = [card.kicker, card.written ?? '', card.title, card.text, source, address, '…']
  const outliner = await outlinerFor(said.join(''), locale === 'zh')
  return standAlone(
    <CardSheet size={CARD_SIZE} title={card.title} source={source} address={address} outliner={outliner}>
      <WordsCard card={card} outliner={outliner} />
    </CardSheet>,
    outliner,
    'light',
  )
}

/** A figure on a sheet of fixed size; rows without room are left out, and the sheet says how many. */
async function figureSheet(
  assessed: AssessedDossier,
  figure: Figure,
  { measure, locale, theme }: Omit<FigureVariant, 'scale'>,
  size: SheetSize,
): Promise<string> {
  const words = FILE_WORDS[locale]
  const shown = figure.measures[measure] ?? figure.measures[0]
  const { placed: asLaidOut, left } = placeOnSheet(figure, shown, locale, size)
  const { credits, evidence } = sourcesOf(assessed, figure.entry)
  const publishers = [...new Set([...credits, ...evidence].map(({ publisher }) => publisher))]
  const named = publishers.slice(0, MOST_PUBLISHERS)
  const more = publishers.length - named.length
  const source = words.sources(
    citationOf(assessed.dossier.source, locale),
    more === 0 ? named : [...named, words.moreSources(String(more))],
  )
  const address = addressLine(figurePath(locale, figure.slug), locale)
  const title = shown.title[locale]
  const subtitle = shown.subtitle[locale]
  const caution = figure.caution?.[locale] ?? ''
  const rest = left === 0 ? '' : words.moreRows(String(left))
  const drawn = asLaidOut.texts.map(({ text }) => text)
  const said = [title, subtitle, caution, rest, source, address, ...drawn, '…']
  const outliner = await outlinerFor(said.join(''), locale === 'zh')
  const placed = heldInside(asLaidOut, outliner)
  return standAlone(
    <CardSheet size={size} title={title} source={source} address={address} outliner={outliner}>
      <FigureCard
        size={size}
        title={title}
        measure={subtitle}
        caution={caution}
        placed={placed}
        rest={rest}
        outliner={outliner}
      />
    </CardSheet>,
    outliner,
    theme,
  )
}
