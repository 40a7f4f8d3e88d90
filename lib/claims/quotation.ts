/** A quote as it is written inside quotation marks: its own become single ones. */
export function withinQuotes(quote: string): string {
  return quote.replaceAll('“', '‘').replaceAll('”', '’')
}

/**
 * Words in quotation marks. Chinese ones with their own marks keep only those: nested marks leave a gap there.
 * @example quoted('the “late” V4') // “the ‘late’ V4”; “迟到”半年 stays as it is
 */
export function quoted(words: string): string {
  const hasOwn = words.includes('“') && /\p{Script=Han}/u.test(words)
  return hasOwn ? words : `“${withinQuotes(words)}”`
}
