import { COLUMN_NAMES } from '@/lib/open/column-name-words'
import { LONGEST_HEADER } from '@/lib/open/limits'
import { withoutMarks } from '@/lib/open/marks'
import { ROLES, type Role } from '@/lib/open/roles'

const CAMEL = /(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g
/** A concept of SDMX before its name in a language: OBS_VALUE: Observation value. */
const CONCEPT = /^([A-Z][A-Z\d_]+):\s.*$/
const BRACKETS = /\s*[([（【［].*?[)\]）】］]\s*/g

/**
 * A name as it is compared: its words in lower case, without what stands in brackets, which is a unit or a note.
 * @example foldedName('dateFiled (UTC)') // 'date filed'
 */
export function foldedName(name: string): string {
  const given = withoutMarks(name.slice(0, LONGEST_HEADER)).normalize('NFKC').replace(CONCEPT, '$1')
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

type List = Exclude<keyof (typeof COLUMN_NAMES)[number], 'whole' | 'within'>

/** The words of a list, of every language. */
function wordsOf(list: List): readonly string[] {
  return COLUMN_NAMES.flatMap((language) => parted(language[list]))
}

function parted(words: string): readonly string[] {
  return words === '' ? [] : words.split('|')
}

const namesOf = (how: 'whole' | 'within') =>
  new Map(ROLES.map((role) => [role, COLUMN_NAMES.flatMap((language) => parted(language[how][role] ?? ''))]))
const ROLE_NAMES = { whole: namesOf('whole'), within: namesOf('within') }

/** Names of a role, of every language, the surest first. */
export function namesOfRole(role: Role, how: 'whole' | 'within'): readonly string[] {
  return ROLE_NAMES[how].get(role) ?? []
}

/** Whether a folded name has a word of a list, of any language. */
function among(
  list: List,
  has: (folded: string, word: string) => boolean = (folded, word) => folded === word,
): (folded: string) => boolean {
  const words = wordsOf(list)
  return (folded) => words.some((word) => has(folded, word))
}

/** Whether a folded name is one of what rows are often about. */
export const isThing = among('things', hasWord)
/** Whether a folded name is that of such a thing and of nothing else: numbers below it are codes. */
export const isThingAlone = among('things')
/** Whether a folded name is that of a code that stands for a name. */
export const isCode = among('codes', hasWord)
/** Whether a folded name is that of a column that sorts rows into classes. */
export const isClass = among('classes', endsWithWord)
/** Whether a folded name is that of a column that tells since when there is what a row is about. */
export const isOrigin = among('origins')
/** Whether a folded name is that of a place on a map. */
export const isPlace = among('places', endsWithWord)
/** Whether a folded name is that of a column of ranks: Rank 2025, 2024年排名. */
export const isRanking = among('ranks', (folded, word) =>
  isHan(word) ? folded.includes(word) : hasWord(folded, word),
)
const isOpening = among('opening')
/** Whether a folded name is that of the number by which a day’s trade is told. */
export const isClosing = among('closing')
/** Whether a folded name tells of a day’s trade. */
export const isTrade = (folded: string) => isOpening(folded) || isClosing(folded)
/** Whether a folded name is a side of an account: numbers of both sides are not of one kind, though all are above zero. */
export const isSide = among('sides')
/** Whether a folded name is that of a price, which is told for each of a unit. */
export const isPrice = among('prices', endsWithWord)
/** Whether a folded name is that of a column that tells how many were asked, or how sure it is. */
export const isSample = among('samples')
/** Whether a folded name is that of the margin of a poll, which holds for all of its shares. */
export const isPollMargin = (folded: string) =>
  namesOfRole('margin', 'within').includes(folded) && !/standard|标准/.test(folded)
const isAsked = among('asked')
/**
 * Whether the name of a row says that it tells how many were asked.
 * @example tellsAsked('Base: all adults') // true
 */
export const tellsAsked = (label: string) => isAsked(foldedName(label.split(/[:：=,，]/)[0] ?? ''))
/** Whether a folded name is that of a column that tells what is measured in each row. */
export const isIndicator = among('indicators')
/** Whether a word of a name says nothing of what its numbers are of. */
export const isVague = among('vague')
/** Whether a folded name tells of a change, or of so much by head. */
export const tellsChange = among('change', (folded, word) =>
  isHan(word) ? folded.includes(word) : hasWord(folded, word),
)

/** Whether a name tells of so much for each, or of a mean: numbers of another size than sums in the same unit. */
export const isByHead = (name: string) => /\b(?:per|eps|average|mean|median)\b|每|人均|平均|户均/i.test(name)

/** Words that number rows at the end of a longer one: pollnumber, zipcode. */
const COMPOUND = /[a-z](?:number|code|index)$/

const numbering = wordsOf('numbering')
const isCounting = among('counting')
const isQuantified = among('quantified', endsWithWord)

/** Whether the numbers of a column of this folded name tell rows apart, or a place or a time, and are no quantities. */
export function isNumbering(folded: string): boolean {
  if (folded.startsWith('#') || COMPOUND.test(folded)) return true
  const word = numbering.find((one) => endsWithWord(folded, one))
  return word !== undefined && !isCounting(folded) && !isQuantified(folded.slice(0, -word.length).trim())
}

const endsAsInstitution = among('institutions', (cell, word) => cell.endsWith(word))
/** Whether a cell is the name of an institution. */
export const isInstitution = (cell: string) => endsAsInstitution(cell.trim())

const ENDS = { low: wordsOf('low'), high: wordsOf('high') }

/**
 * The folded name without the word that says which end of an interval it is; null where it says none.
 * @example nameWithoutEnd('最低价', 'low') // 价
 */
export function nameWithoutEnd(folded: string, side: 'low' | 'high'): string | null {
  const word = ENDS[side].find(
    (one) => hasWord(folded, one) || (isHan(one) && one.length > 1 && folded.startsWith(one)),
  )
  return word === undefined ? null : folded.replace(word, '').replace(/\s+/g, ' ').trim()
}

const measures = wordsOf('measures')
/** The words of a folded name that say what is measured, and not of which thing. */
export function measuresOf(folded: string): readonly string[] {
  return measures.filter((word) => hasWord(folded, word))
}
