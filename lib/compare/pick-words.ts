import type { Comparable } from '@/lib/compare/comparable'
import type { Kinship } from '@/lib/compare/kinship'
import { inBrackets, JOINS, type Locale } from '@/lib/locale'

/** The most ids that are named. */
const FEW = 3

/** Ids out of an address, which can be anything: a few, each cut to a length that a line holds. */
function few(ids: readonly string[]): string[] {
  const shown = ids.slice(0, FEW).map((id) => (id.length > 40 ? `${id.slice(0, 40)}…` : id))
  return ids.length > FEW ? [...shown, '…'] : shown
}

const en = {
  thisClaim: 'Compare it with other claims',
  examples: 'More comparisons to start from',
  openExample: 'Open this comparison to change it',
  own: 'Your own comparison',
  needsScripts: 'Choosing for yourself needs JavaScript; the comparisons on this page do not.',
  search: 'Search the list',
  list: 'Numbers to choose from',
  chosen: 'Chosen',
  by: (subject: string, source: string) => `${subject} according to ${source}`,
  /** While nothing is chosen of an opened file. */
  choose:
    'Choose two or more from the list, which has up to 100 of the rows shown: search the table for others. Units that this site does not know can be compared only where they are written alike.',
  /** Over the comparison that is shown while nothing is chosen. */
  nothingChosen: 'Choose two or more from the list. Until then an example is drawn.',
  one: 'Choose one more to compare.',
  full: (most: number) => `At most ${most} numbers can be compared at once.`,
  unknown: (ids: readonly string[]) =>
    `The address names ${ids.length === 1 ? 'a number that is' : `${ids.length} numbers that are`} not here: ${few(ids).join(', ')}.`,
  remove: (name: string) => `Remove ${name}`,
  clear: 'Remove all',
  noMatch: 'Nothing matches.',
  unlike: (one: string, other: string) => `Cannot be compared: ${one} are not ${other}`,
  standing: {
    same: '',
    'with-caution': 'Comparable with a caution: not the same unit',
    'other-measure': 'Comparable with a caution: not the same measure',
    'other-words': 'Cannot be compared: their units are in different words',
    rank: 'Cannot be compared: ranks and firsts cannot be divided',
  },
  /** Over what a number can be compared with instead. */
  offers: (name: string) => `${name} can be compared with:`,
  noOffers: 'This comparison works:',
  sourceGroup: 'Numbers of other sources',
  hinderedGroup: 'Cannot be compared with what is chosen',
  /** Heads what has no topic. */
  otherGroup: 'Numbers',
}

type PickWords = typeof en & { readonly standing: Record<Exclude<Kinship['kind'], 'unlike'>, string> }

const zh: PickWords = {
  thisClaim: '与别的论断相比',
  examples: '更多现成的比较',
  openExample: '打开这组比较，自行增减',
  own: '自选比较',
  needsScripts: '自选比较需要JavaScript；本页现成的比较不需要。',
  search: '在列表中查找',
  list: '可选的数字',
  chosen: '已选',
  by: (subject, source) => `${source}所说的${subject}`,
  choose:
    '从列表中选两项或更多；列表只有所示的前100行，其他行可先在表里查找。不认识的单位，写法相同才能比较。',
  nothingChosen: '从列表中选两项或更多。选好之前，先画一个例子。',
  one: '再选一项，就能比较。',
  full: (most) => `最多同时比较${most}项。`,
  unknown: (ids) => `地址里有${ids.length}项不在这里：${few(ids).join('、')}。`,
  remove: (name) => `移除${name}`,
  clear: '全部移除',
  noMatch: '没有符合的数字。',
  unlike: (one, other) => `不能相比：一个是${one}，一个是${other}`,
  standing: {
    same: '',
    'with-caution': '可比，但要留意：不是同一种单位',
    'other-measure': '可比，但要留意：不是同一种量',
    'other-words': '不能相比：单位的写法不同',
    rank: '不能相比：名次和“首个”不能相除',
  },
  offers: (name) => `可与${name}相比的有：`,
  noOffers: '可以这样比：',
  sourceGroup: '其他来源的数字',
  hinderedGroup: '不能与已选的相比',
  otherGroup: '数字',
}

/** Words of choosing what to compare: apart from those that say a comparison, which need all units. */
export const PICK_WORDS: Record<Locale, PickWords> = { zh, en }

/**
 * What a number is called by itself: a source's is that of its subject and not the source's own. A number that is given
 * goes with what it is of: “Google (1,024 chips) according to Epoch AI”.
 */
export function calledOf(item: Comparable, locale: Locale, written?: string): string {
  const { name, of, which } = item
  const noted = [of && which, written].filter((note) => note !== undefined).join(JOINS[locale].comma)
  const brackets = noted && inBrackets(noted, locale)
  return of === undefined ? besideClaim(item, locale) + brackets : PICK_WORDS[locale].by(of + brackets, name)
}

/** What a number is called beside the claim that it is for: “Zhejiang Lab (GitHub), Genos-10B”. */
export function besideClaim({ name, which }: Comparable, locale: Locale): string {
  return which === undefined ? name : name + JOINS[locale].comma + which
}

/** How a number relates to others, or why they cannot be compared; empty where there is nothing to say. */
export function sayKinship(kinship: Kinship, locale: Locale): string {
  const { unlike, standing } = PICK_WORDS[locale]
  return kinship.kind === 'unlike'
    ? unlike(kinship.left.name[locale], kinship.right.name[locale])
    : standing[kinship.kind]
}
