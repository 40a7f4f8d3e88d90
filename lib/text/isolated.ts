/** What is written from right to left, and marks that change the direction of writing. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]|\p{Bidi_Control}/u
const MARK = /\p{Bidi_Control}/gu

/**
 * A character that cannot be seen, or that no XML may hold: control characters and line ends, halves of characters, marks of
 * direction, and what shows nothing, such as a space of no width. What joins or keeps apart the letters and signs beside it is
 * none.
 */
export const UNSEEN = /[\p{Cc}\p{Cs}\u2028\u2029\uFFF9-\uFFFB\uFFFE\uFFFF]|(?!\p{VS}|\p{Join_C})\p{DI}/u
export const EVERY_UNSEEN = new RegExp(UNSEEN, 'gu')
const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** A text in which all can be seen: `a\u202Eb`. */
export function withAllSeen(text: string): string {
  return text.replace(EVERY_UNSEEN, (sign) => SHORT[sign] ?? escapeOf(sign))
}

function escapeOf(sign: string): string {
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase()
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`
}

/**
 * Somebody else’s text within a sentence of ours, such that it cannot turn round the words beside it: what is written from
 * right to left is put between the signs that Unicode has for it, and marks of direction are made visible. Any other text
 * stays as it is.
 */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text.replace(MARK, escapeOf)}\u2069` : text
}
