/** Texts that have no other forms: small letters are all that folding makes of them. */
const ASCII = /^[\n\t\x20-\x7e]*$/
/** Accents of Latin, Greek and Cyrillic letters; marks of other scripts are separate letters. */
const ACCENTS = /[\u0300-\u036f]+/g
const DASHES = /[\u2010-\u2015\u2212]/g
const SINGLE_QUOTES = /[\u2018-\u201b]/g
const DOUBLE_QUOTES = /[\u201c-\u201f\u300c-\u300f]/g

/**
 * Folds a text for searching: compatibility forms, case, accents, and the styles of dashes and quotation marks make no
 * difference. Spaces stay, so that cells keep their ends.
 */
export function foldCell(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  const plain = text.normalize('NFKD').replace(ACCENTS, '').normalize('NFC').toLowerCase()
  return plain.replace(DASHES, '-').replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"')
}

/** Folds a text as `foldCell` does, with one space for every gap: `'ＡＢ  Ç '` → `'ab c'`. */
export function fold(text: string): string {
  return foldCell(text).replace(/\s+/g, ' ').trim()
}
