const OPENING = /[“‘（《〈【「]/
const CLOSING = /[”’）》〉】」，。、；：！？]/
const HAN = /\p{Script=Han}/u
const LATIN = /[\p{Script=Latin}\p{N}%]/u

/** Half of a full-width sign is empty: two in a row share it. */
const SQUEEZE = -0.5
/** The thin gap between Han and Latin, as browsers set it with `text-autospace`. */
const GAP = 0.125

/**
 * How much further apart (or, below zero, closer) two neighbours of a Chinese line are set than their glyphs say, in ems.
 * After “Requirements for Chinese Text Layout” (W3C), 3.1.6 and 3.2.2. An empty `before` is the start of a line.
 */
export function spacingBetween(before: string, after: string): number {
  if (OPENING.test(after) && (before === '' || OPENING.test(before) || CLOSING.test(before))) return SQUEEZE
  if (CLOSING.test(before) && CLOSING.test(after)) return SQUEEZE
  if ((HAN.test(before) && LATIN.test(after)) || (LATIN.test(before) && HAN.test(after))) return GAP
  return 0
}
