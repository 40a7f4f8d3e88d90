import type { ReactElement } from 'react'
import type { Target } from '@/components/chart/interactive/target'
import { Quote } from '@/components/claim/quote'
import { StatusMark } from '@/components/claim/status-mark'
import type { LayoutMark } from '@/lib/charts/layout/layout'
import { CHART_WORDS } from '@/lib/charts/words'
import { JOINS, type Locale } from '@/lib/locale'
import { addressOf, claimPath } from '@/lib/site/address'

interface MarkCardProps {
  readonly target: Target
  readonly locale: Locale
}

/** What a mark adds when it is reached. */
export function MarkCard({ target, locale }: MarkCardProps): ReactElement {
  if ('card' in target) return <MarkFacts mark={target} locale={locale} />
  return (
    <>
      <b>{target.name}</b>
      <p className="tooltip-source">{target.note}</p>
    </>
  )
}

/** Status, number with its range, the source's own words, where they are, and the way to the claim. */
function MarkFacts({ mark, locale }: { readonly mark: LayoutMark; readonly locale: Locale }): ReactElement {
  const words = CHART_WORDS[locale]
  const { status, range, heading, quote, quoteLang, source } = mark.card
  return (
    <>
      {status !== null && (
        <p className="tooltip-status">
          <StatusMark status={status.id} /> {status.name}
        </p>
      )}
      <b>
        {mark.name}
        {JOINS[locale].colon}
        {mark.written}
      </b>
      {range !== '' && (
        <p>
          {words.range}
          {JOINS[locale].colon}
          {range}
        </p>
      )}
      {quote === '' ? (
        heading !== '' && heading !== mark.name && <p>{heading}</p>
      ) : (
        <p className="tooltip-quote">
          <Quote words={quote} lang={quoteLang} />
        </p>
      )}
      <p className="tooltip-source">
        {source}
        {mark.claim !== '' && (
          <>
            {' · '}
            {/* The keyboard opens the claim from the mark: with its focus the card would go, and the focus with it. */}
            <a href={addressOf(claimPath(locale, mark.claim))} tabIndex={-1}>
              {words.openClaim}
            </a>
          </>
        )}
      </p>
    </>
  )
}

/** The width of a card, and about how high one with a quotation is, in CSS pixels. */
const CARD = { width: 264, height: 150 } as const
/** A card further from its mark than this would not seem to belong to it. */
const FAR = 230
/** From a card to the edge of the window. */
const EDGE = 8
/** In a narrower window what is above or below a picture are its title, its switches and its links. */
const LEAST_WINDOW = 600

/**
 * Places a card above or below the whole picture, whichever is nearer to its mark and has room for it in the window, so that it covers
 * nothing that is compared; where neither is, as in a high picture, and on a phone, at the edge of the window that is further from the
 * mark: what it covers there can be scrolled out from under it. `box` is where the picture is in the window. Gives the style of the card,
 * in CSS pixels of the box, or of the window where it is fixed.
 */
export function placeCard(
  mark: { readonly x: number; readonly y: number },
  box: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>,
  window: { readonly width: number; readonly height: number },
) {
  const left = Math.max(0, Math.min(mark.x - CARD.width / 2, box.width - CARD.width))
  const below = window.height - box.top - box.height
  const [nearest] = [
    { far: mark.y, room: box.top, place: { left, bottom: box.height } },
    { far: box.height - mark.y, room: below, place: { left, top: box.height } },
  ]
    .filter(({ far, room }) => far <= FAR && room >= CARD.height)
    .toSorted((a, b) => a.far - b.far)
  if (nearest !== undefined && window.width >= LEAST_WINDOW) return nearest.place
  const edge = box.top + mark.y > window.height / 2 ? { top: EDGE } : { bottom: EDGE }
  return { position: 'fixed' as const, left: box.left + left, ...edge }
}
