/** The width of a card, in CSS pixels. */
export const CARD_WIDTH = 264
/** From a mark to its card. */
const GAP = 20
/** A card further from its mark than this would not seem to belong to it. */
const FAR = 230

/** Where a card is, as its style: its left edge, and its top or bottom edge, in CSS pixels of the box of the picture. */
export interface CardPlace {
  readonly left: number
  readonly top?: number
  readonly bottom?: number
}

/**
 * Places a card above or below the whole picture, whichever is nearer to its mark, so that it covers nothing that is compared; in a
 * high picture above or below the mark.
 */
export function placeCard(
  mark: { readonly x: number; readonly y: number },
  picture: { readonly width: number; readonly height: number },
): CardPlace {
  const left = Math.max(0, Math.min(mark.x - CARD_WIDTH / 2, picture.width - CARD_WIDTH))
  const isUpper = mark.y <= picture.height / 2
  const away = isUpper ? mark.y : picture.height - mark.y
  const isFar = away > FAR
  if (isUpper) return { left, bottom: picture.height - (isFar ? mark.y - GAP : 0) }
  return { left, top: isFar ? mark.y + GAP : picture.height }
}
