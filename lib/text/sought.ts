import { fold } from '@/lib/text/fold'

/** A number with the word for its power of ten, which are one thing to a reader: 3 billion, 30亿, 4.5bn. */
const SCALED =
  /(\d[\d.,]*) ?((?:thousand|million|billion|trillion)s?(?![a-z])|bn(?![a-z])|万亿|[亿億]|[万萬](?![亿億]))/g
const GROUPED = /(?<=\d),(?=\d{3}(?!\d))/g

/** What a search looks for in a folded text. */
export interface SoughtText {
  /** Numbers with their powers of ten, which must be in a text as they are. */
  readonly numbers: readonly RegExp[]
  /** All other words, folded; each must be somewhere in a text. */
  readonly words: readonly string[]
}

/** The words of a query, and its numbers with their powers of ten, of which the words alone would be found far apart. */
export function soughtText(query: string): SoughtText {
  const folded = fold(query).replace(GROUPED, '')
  const numbers = [...folded.matchAll(SCALED)].map(([, number = '', scale = '']) => {
    const digits = number.replaceAll('.', '\\.')
    const end = /[a-z]/.test(scale) ? 's?(?![a-z])' : '(?![亿億])'
    return new RegExp(`(?<![\\d.])${digits} ?${scale.replace(/s$/, '')}${end}`)
  })
  const rest = folded.replace(SCALED, ' ')
  return { numbers, words: rest.split(' ').filter((word) => word !== '') }
}

/** Whether a folded text has all the numbers that are sought. */
export function hasNumbers({ numbers }: SoughtText, folded: string): boolean {
  if (numbers.length === 0) return true
  const plain = folded.replace(GROUPED, '')
  return numbers.every((number) => number.test(plain))
}

/** Whether a folded text has everything that is sought. */
export function hasAll(sought: SoughtText, folded: string): boolean {
  return sought.words.every((word) => folded.includes(word)) && hasNumbers(sought, folded)
}
