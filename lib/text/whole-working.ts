/** A working of about this many letters has room in one line everywhere. */
const SHORT = 32

/** A working that does not break in the middle of a sum: a short one nowhere, a longer one only outside of its brackets. */
export function wholeWorking(working: string): string {
  const whole = (text: string) => text.replaceAll(' ', '\u00a0')
  return working.length <= SHORT ? whole(working) : working.replace(/\([^()]*\)/g, whole)
}

/**
 * A text whose numbers stay whole at the end of a line: with the word and the currency after them, and with the sign that
 * calculates with them, but not the digit of a name (M6) with the word after it; a working breaks before what it comes to alone,
 * with the equals sign.
 *
 * @example wholeNumbers('480 ÷ 40 = 12 cards') // only the space before “=” can break
 */
export function wholeNumbers(text: string): string {
  return text
    .replace(/ ([÷−×]) /g, '\u00a0$1\u00a0')
    .replace(/([=≈]) /g, '$1\u00a0')
    .replace(/(?<!\p{L}[\d-]*)(\d%?) (?=\p{Ll}|\p{Lu}\p{Ll}+ \d{4})/gu, '$1\u00a0')
    .replace(/(\d(?:\u00a0\p{Ll}+)?) (?=\p{Sc})/gu, '$1\u00a0')
}
