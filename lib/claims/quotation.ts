/** A quote as it stands inside quotation marks: its own become single ones. */
export function withinQuotes(quote: string): string {
  return quote.replaceAll('“', '‘').replaceAll('”', '’')
}
