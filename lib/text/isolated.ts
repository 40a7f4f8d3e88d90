/** What is written from right to left, and marks that change the direction of writing. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]|\p{Bidi_Control}/u
const MARK = /\p{Bidi_Control}/gu

/** A text in which marks of direction can be seen: `a\u202Eb`. */
export function withSeenMarks(text: string): string {
  return text.replace(MARK, (mark) => `\\u${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)
}

/**
 * Somebody else’s text within a sentence of ours, such that it cannot turn round the words beside it: what is written from
 * right to left stands between the signs that Unicode has for it, and marks of direction are made visible. Any other text
 * stays as it is.
 */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${withSeenMarks(text)}\u2069` : text
}
