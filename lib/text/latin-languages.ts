/** A language in Latin letters: the letters that it has beside A to Z, and words that tables in it begin with. */
interface LatinLanguage {
  readonly letters: string
  readonly words: string
  /** Letters that it has here and there. */
  readonly rare?: string
  /** What no word of it has. */
  readonly never?: RegExp
}

const NOT_ROMANCE = /[kw]|sz|cz|zs|gy|ny$|[bcdfghlmnprstvz]j/i

/** Languages that are written in Windows-1252. */
export const WESTERN: readonly LatinLanguage[] = [
  // English, with the names of people and places.
  { letters: 'éèëñïçöüäáíóúåøÉÖÜÁ', words: '' },
  { letters: 'éèêëàâçùûîïôœÉÈÊÀÂÇÎÔŒ', words: 'année région départements libellé', never: NOT_ROMANCE },
  { letters: 'áéíóúñüÁÉÍÓÚÑª', words: 'año población país', never: NOT_ROMANCE },
  { letters: 'ãáâàçéêíóôõúüÁÂÃÇÉÍÓÔÕÚ', words: 'município população ano', never: NOT_ROMANCE },
  { letters: 'äöüßÄÖÜ', words: 'jahr anzahl größe fläche' },
  { letters: 'åäöæøéÅÄÖÆØ', words: 'kommun folkmängd år' },
  { letters: 'àèéìòùÀÈÉÌÒÙ', words: 'città anno qualità', never: NOT_ROMANCE },
  { letters: 'áéíóúýðþæöÁÉÍÓÚÝÐÞÆÖ', words: 'borg fjöldi' },
]

/** Languages that are written in Windows-1250 or ISO-8859-2. */
export const CENTRAL: readonly LatinLanguage[] = [
  {
    letters: 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ',
    words:
      'rok nazwa wartość ilość liczba ludność miasto powiat województwo mieszkańcy udział źródło łącznie',
  },
  {
    letters: 'áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ',
    words: 'rok název počet obec město kraj okres hodnota výše částka obyvatel celkem',
  },
  {
    letters: 'áäčďéíňóôšťúýžÁČĎÉÍŇÓŠŤÚÝŽ',
    rare: 'ľĺŕĽ',
    words: 'rok názov počet obec mesto kraj okres hodnota suma obyvateľov spolu',
  },
  {
    letters: 'áéíóöőúüűÁÉÍÓÖŐÚÜŰ',
    words: 'év név megye település népesség lakosság összeg érték arány ország összesen',
  },
  { letters: 'ăâîşţĂÂÎŞŢ', words: 'an județ judeţ populaţie preţ valoare oraş ţară total' },
  {
    letters: 'čćđšžČĆĐŠŽ',
    words:
      'godina županija općina naselje stanovništvo količina vrijednost država leto občina število prebivalci',
  },
]

/** How many of some words a language’s tables begin with. */
export function wordsOf({ words }: LatinLanguage, found: ReadonlySet<string>): number {
  return words.split(' ').filter((word) => found.has(word)).length
}

/** From 0 to 1: the share of the words with letters beside A to Z that cannot be of a language. */
export function strangersIn(text: string, { never }: LatinLanguage): number {
  if (never === undefined) return 0
  const words = text.match(/\p{L}*[^\p{ASCII}\P{L}]\p{L}*/gu) ?? []
  return words.filter((word) => never.test(word)).length / Math.max(1, words.length)
}

/** From 1 for a letter of another language to 2 for one of this. */
export function weightIn({ letters, rare = '' }: LatinLanguage, letter: string): number {
  return letters.includes(letter) ? 2 : rare.includes(letter) ? 1.6 : 1
}
