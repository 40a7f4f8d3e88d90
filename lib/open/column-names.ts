import { COLUMN_NAMES } from '@/lib/open/column-name-words'
import { LONGEST_HEADER } from '@/lib/open/limits'
import { withoutMarks } from '@/lib/open/marks'
import type { Role } from '@/lib/open/roles'

const CAMEL = /(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g
const BRACKETS = /\s*[([（【［].*?[)\]）】］]\s*/g

/**
 * A name as it is compared: its words in lower case, without what stands in brackets, which is a unit or a note.
 * @example foldedName('dateFiled (UTC)') // 'date filed'
 */
export function foldedName(name: string): string {
  const given = withoutMarks(name.slice(0, LONGEST_HEADER)).normalize('NFKC')
  const plain = given.replace(BRACKETS, ' ').trim() || given
  return plain
    .replace(CAMEL, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}±#]+/gu, ' ')
    .trim()
}

/** Whether a folded name has a word: as a word by itself, or at its end in a language that does not part its words. */
export function hasWord(folded: string, word: string): boolean {
  return isHan(word) ? folded.endsWith(word) : ` ${folded} `.includes(` ${word} `)
}

function endsWithWord(folded: string, word: string): boolean {
  return folded === word || folded.endsWith(isHan(word) ? word : ` ${word}`)
}

function isHan(word: string): boolean {
  return /^\p{Script=Han}/u.test(word)
}

/** Names of a role, of every language, the surest first. */
export function namesOf(role: Role, how: 'whole' | 'within'): readonly string[] {
  return COLUMN_NAMES.flatMap((language) => language[how][role] ?? [])
}

/** Whether a folded name is one of what rows are often about. */
export function isThing(folded: string): boolean {
  return COLUMN_NAMES.some(({ things }) => things.some((word) => hasWord(folded, word)))
}

/** Whether a folded name is that of a code that stands for a name. */
export function isCode(folded: string): boolean {
  return COLUMN_NAMES.some(({ codes }) => codes.some((word) => hasWord(folded, word)))
}

/** Words that number rows at the end of a longer one: pollnumber, zipcode. */
const COMPOUND = /[a-z](?:number|code|index)$/

/** Whether the numbers of a column of this folded name tell rows apart, or a place or a time, and are no quantities. */
export function isNumbering(folded: string): boolean {
  if (folded.startsWith('#') || COMPOUND.test(folded)) return true
  return COLUMN_NAMES.some(({ numbering, counting, quantified }) => {
    const word = numbering.find((one) => endsWithWord(folded, one))
    if (word === undefined || (folded === word && counting.includes(word))) return false
    const before = folded.slice(0, -word.length).trim()
    return !quantified.some((one) => endsWithWord(before, one))
  })
}

/** Whether a folded name is that of a column that sorts rows into classes. */
export function isClass(folded: string): boolean {
  return COLUMN_NAMES.some(({ classes }) => classes.some((word) => endsWithWord(folded, word)))
}

/** Whether a folded name is that of a place on a map. */
export function isPlace(folded: string): boolean {
  return COLUMN_NAMES.some(({ places }) => places.some((word) => endsWithWord(folded, word)))
}

/** Whether a folded name tells of a day’s trade. */
export function isTrade(folded: string): boolean {
  return COLUMN_NAMES.some(({ trade }) => trade.includes(folded))
}

/** Whether a folded name is that of a column that tells how many were asked. */
export function isSample(folded: string): boolean {
  return COLUMN_NAMES.some(({ samples }) => samples.includes(folded))
}

/** Whether a cell is the name of an institution. */
export function isInstitution(cell: string): boolean {
  return COLUMN_NAMES.some(({ institution }) => institution?.test(cell.trim()) === true)
}

/** The folded name without the word that says which end of an interval it is; null where it says none. */
export function endOf(folded: string, side: 'low' | 'high'): string | null {
  for (const language of COLUMN_NAMES) {
    const word = language[side].find((one) => hasWord(folded, one))
    if (word !== undefined) return folded.replace(word, '').replace(/\s+/g, ' ').trim()
  }
  return null
}

/** The words of a folded name that say what is measured, and not of which thing. */
export function measuresOf(folded: string): readonly string[] {
  return COLUMN_NAMES.flatMap(({ measures }) => measures.filter((word) => hasWord(folded, word)))
}

/** Whether a word of a name says nothing of what its numbers are of. */
export function isVague(word: string): boolean {
  return COLUMN_NAMES.some(({ vague }) => vague.includes(word))
}

/** Whether a folded name tells of a change, or of so much by head. */
export function tellsChange(folded: string): boolean {
  return COLUMN_NAMES.some(({ change }) =>
    change.some((word) => (isHan(word) ? folded.includes(word) : hasWord(folded, word))),
  )
}

/** Whether a folded name is that of a column that tells what is measured in each row. */
export function isIndicator(folded: string): boolean {
  return COLUMN_NAMES.some(({ indicators }) => indicators.includes(folded))
}
