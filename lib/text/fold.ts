/** Texts that have no other forms: small letters are all that folding makes of them. */
const ASCII = /^[\n\t\x20-\x7e]*$/

/** Folds a text for searching: compatibility forms and case make no difference. Spaces stay, so that cells keep their ends. */
export function foldCell(text: string): string {
  return ASCII.test(text) ? text.toLowerCase() : text.normalize('NFKC').toLowerCase()
}

/** Folds a text as `foldCell` does, with one space for every gap: `'ＡＢ  C '` → `'ab c'`. */
export function fold(text: string): string {
  return foldCell(text).replace(/\s+/g, ' ').trim()
}
