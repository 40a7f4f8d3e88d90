import { COLUMN_NAMES } from '@/lib/open/column-name-words'
import { LONGEST_HEADER } from '@/lib/open/limits'
import { withoutMarks } from '@/lib/open/marks'
import { remembered } from '@/lib/open/remembered'
import { ROLES, type Role } from '@/lib/open/roles'
import { toSimplified } from '@/lib/quantity/half-width'

const CAMEL = /(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g
/** A concept of SDMX before its name in a language: OBS_VALUE: Observation value. */
const CONCEPT = /^([A-Z][A-Z\d_]+|freq|unit|geo|sex|age):\s.*$/
/** Letters by which a table of an election says how its columns are counted: 有效票数A, 投票率H. */
const FORMULA = /(?<=[票人][数率])[A-H]$/
const BRACKETS = /\s*[([（【［].*?[)\]）】］]\s*/g

/**
 * A name as it is compared: its words in lower case, without what is in brackets, a unit or a note.
 * @example foldedName('dateFiled (UTC)') // 'date filed'
 */
export function foldedName(name: string): string {
  const given = withoutMarks(name.slice(0, LONGEST_HEADER)).normalize('NFKC').replace(CONCEPT, '$1')
  const plain = given.replace(BRACKETS, ' ').trim() || given
  return toSimplified(plain)
    .replace(FORMULA, '')
    .replace(CAMEL, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}±#]+|#(?=\p{L})/gu, ' ')
    .trim()
}

/** Whether a folded name has a word: as a word by itself, or at its end in a language that does not part its words. */
export function hasWord(folded: string, word: string): boolean {
  return isHan(word) ? folded.endsWith(word) : ` ${folded} `.includes(` ${word} `)
}

function endsWithWord(folded: string, word: string): boolean {
  return folded === word || folded.endsWith(isHan(word) ? word : ` ${word}`)
}

/** Whether a word of the lists is Chinese: asked of each for each column. */
function isHan(word: string): boolean {
  return word.charCodeAt(0) >= FIRST_HAN
}

const FIRST_HAN = 0x2e80

type List = Exclude<keyof typeof COLUMN_NAMES, 'whole' | 'within'>

/** The words of a list. */
const wordsOf = remembered((list: List) => parted(COLUMN_NAMES[list]))

function parted(words: string): readonly string[] {
  return words === '' ? [] : toSimplified(words).split('|')
}

const namesOf = (how: 'whole' | 'within') =>
  new Map(ROLES.map((role) => [role, parted(COLUMN_NAMES[how][role] ?? '')]))
const ROLE_NAMES = { whole: namesOf('whole'), within: namesOf('within') }

/** Names of a role, of every language, the surest first. */
export function namesOfRole(role: Role, how: 'whole' | 'within'): readonly string[] {
  return ROLE_NAMES[how].get(role) ?? []
}

type How = 'whole' | 'within' | 'end' | 'anywhere' | 'inside'

/** Where names have the words of lists that need not be all of them. */
const HOW: ReadonlyMap<List, How> = new Map(
  (
    [
      ['inside', ['counts']],
      ['within', ['counted', 'things', 'codes']],
      [
        'end',
        ['classes', 'places', 'prices', 'quantified', 'institutions', 'results', 'worth', 'attributes'],
      ],
      ['anywhere', ['origins', 'ranks', 'extremes', 'means', 'change']],
    ] as const
  ).flatMap(([how, lists]) => lists.map((list: List) => [list, how] as const)),
)

const HAS: Readonly<Record<How, (folded: string, word: string) => boolean>> = {
  whole: (folded, word) => folded === word,
  within: hasWord,
  end: endsWithWord,
  inside: (folded, word) => folded.includes(word),
  anywhere: (folded, word) => (isHan(word) ? folded.includes(word) : hasWord(folded, word)),
}

/**
 * Whether a folded name has a word of a list, of any language, where names of that list have it.
 * @example isCalled('发布机构', 'things') // true
 */
export function isCalled(folded: string, list: List, how: How = HOW.get(list) ?? 'whole'): boolean {
  return wordsOf(list).some((word) => HAS[how](folded, word))
}

/** Whether a folded name is said of counts in a language that sets a point between thousands. */
export const isOfCounts = (folded: string) => isCalled(folded, 'counts') || isCalled(folded, 'counted')
/** Whether a folded name is of a day’s trade. */
export const isTrade = (folded: string) => isCalled(folded, 'opening') || isCalled(folded, 'closing')
/** Whether a folded name is that of the margin of a poll, which holds for all of its shares. */
export const isPollMargin = (folded: string) =>
  namesOfRole('margin', 'within').includes(folded) && !/standard|标准/.test(folded)
/**
 * Whether the name of a row says that its numbers are how many were asked.
 * @example tellsAsked('Base: all adults') // true
 */
export const isOfAsked = (label: string) => isCalled(foldedName(label.split(/[:：=,，]/)[0] ?? ''), 'asked')

/** Whether a name is of so much for each, or of a mean: numbers of another size than sums in the same unit. */
export const isByHead = (name: string) => /\b(?:per|eps|average|mean|median)\b|每|人均|平均|户均/i.test(name)

/** Words that number rows at the end of a longer one: pollnumber, zipcode. */
const COMPOUND = /[a-z](?:number|code|index)$/

const numbering = wordsOf('numbering')

/** Whether the numbers of a column of this folded name identify a row, a place or a time, and are not quantities. */
export function isNumbering(name: string): boolean {
  // 附注七 is the seventh of the notes.
  const folded = name.replace(/[一二三四五六七八九十]+$/, '') || name
  if (folded.startsWith('#') || COMPOUND.test(folded)) return true
  const word = numbering.find((one) => endsWithWord(folded, one))
  return (
    word !== undefined &&
    !isCalled(folded, 'counting') &&
    !isCalled(folded.slice(0, -word.length).trim(), 'quantified')
  )
}

/** Words that codes of columns run together with the name: codelow, but tmin is of a day. */
const COMPOUND_END = /^(?:low|lower|high|upper)$/

const ENDS = { low: wordsOf('low'), high: wordsOf('high') }

/**
 * The folded name without the word that says which end of an interval it is; null where it says none.
 * @example nameWithoutEnd('最低价', 'low') // 价
 */
export function nameWithoutEnd(folded: string, side: 'low' | 'high'): string | null {
  const word = ENDS[side].find(
    (one) =>
      hasWord(folded, one) ||
      (isHan(one)
        ? one.length > 1 && folded.startsWith(one)
        : COMPOUND_END.test(one) && folded.endsWith(one)),
  )
  return word === undefined ? null : folded.replace(word, '').replace(/\s+/g, ' ').trim()
}

const measures = wordsOf('measures')
/** The words of a folded name that say what is measured, and not of which thing. */
export function measuresOf(folded: string): readonly string[] {
  return measures.filter((word) => hasWord(folded, word))
}
