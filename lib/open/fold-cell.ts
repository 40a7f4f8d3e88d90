/** Texts that have no other forms: small letters are all that folding makes of them. */
const ASCII = /^[\n\t\x20-\x7e]*$/

/** Folds a cell, or several that are joined, as `fold` does the words of a query, but for spaces: cells keep where they end. */
export function foldCell(text: string): string {
  return ASCII.test(text) ? text.toLowerCase() : text.normalize('NFKC').toLowerCase()
}
