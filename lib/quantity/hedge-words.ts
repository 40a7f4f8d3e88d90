import { LOCALES, type Locale } from '@/lib/locale'
import { HEDGES, type Hedge } from '@/lib/quantity/hedge'

/** Words of one language that hedge a number in one way. */
export interface HedgeWords {
  readonly hedge: Hedge
  readonly words: readonly string[]
}

type ByLanguage = Readonly<Record<Locale, readonly HedgeWords[]>>

/** Words with `|` between them, by the hedge that they are. */
const rows = (words: Readonly<Partial<Record<Hedge, string>>>): readonly HedgeWords[] =>
  HEDGES.map((hedge) => ({ hedge, words: words[hedge]?.split('|') ?? [] })).filter(
    (row) => row.words.length > 0,
  )

/**
 * Words before a number that compare it, and that a word of negation turns round: 不低于 is at least, “not exceeding” is at most.
 * The Method page shows these tables, and the reader is made of them.
 */
export const COMPARING: ByLanguage = {
  zh: rows({
    over: '超过了|超过|超出|超逾|超越|超|突破了|突破|破|逾|高于|多于|大于|高过|多过',
    under: '低于|少于|小于|跌破了|跌破|跌穿|失守',
  }),
  en: rows({
    over: 'more than|greater than|higher than|larger than|bigger than|longer than|older than|later than|north of|over|above|exceed|exceeds|exceeded|exceeding|upwards of|in excess of|beyond|passed|passing|surpass|surpasses|surpassed|surpassing|topped|topping|tops',
    under:
      'less than|fewer than|lower than|smaller than|shorter than|younger than|under|below|south of|short of',
  }),
}

/** Words that turn a comparing word after them round. */
export const NEGATIONS: Readonly<Record<Locale, readonly string[]>> = {
  zh: '不会 不太会 不能 不可能 不大可能 不可 不得 不应当 不应 不该 不宜 不要 不许 不准 不允许 不曾 从未 并未 未曾 未能 没有 没能 没法 无法 难以 很难 禁止 严禁 切勿 勿 不 未 没'.split(
    ' ',
  ),
  en: ['cannot', 'not', 'never', 'no', 'without'],
}

/** Other words that hedge the number after them. */
export const BEFORE: ByLanguage = {
  zh: rows({
    'at-least': '不少于|至少|最少|最低|最起码|起码|不下于|不下|不亚于|少说也有|少说|>=|≥',
    'at-most': '至多|最多|最高|顶多|顶天|撑死了|撑死|<=|≤',
    over: '不止|不只|>',
    under: '不到|不足|不满|不及|未满|未到|未达到|未能达到|未达|未及|没到|没达到|没有达到|没能达到|没满|<',
    nearly: '将近|接近|逼近|直逼|近乎|几近|近',
    about: '大约|大概|约莫|约相当于|约为|约合|约有|约占|约达到|约达|约|大致|估计|差不多|~|≈|≒',
  }),
  en: rows({
    magnitude: 'of the order of|on the order of|in the order of',
    over: 'just over|slightly over|well over|just above|well above|a little over|a little more than|slightly more than|just more than|a bit more than',
    under: 'not even',
    'at-least':
      'at least|a minimum of|minimum of|minimum|min.|min|starting at|starting from|start at|starts at',
    'at-most':
      'at most|avoid exceeding|up to|up to and including|within|as many as|as much as|as high as|a maximum of|maximum of|maximum|max.|max',
    nearly:
      'nearly|almost|close to|near|nearing|just under|just below|approaching|not quite|just shy of|not far off|not far short of|a little under|slightly under|slightly less than|just less than|a little less than',
    about:
      'about|around|roughly|approximately|approx.|approx|circa|ca.|ca|c.|some|an estimated|estimated at|estimated|est.|in the region of|in the vicinity of|in the neighbourhood of|in the neighborhood of|somewhere around|something like',
  }),
}

/** Those of them that may be before the verb of their number: 至少造成12人死亡. */
export const ADVERBS =
  '至少 最少 最起码 起码 少说 至多 最多 顶多 顶天 撑死了 撑死 大约 大概 约莫 差不多 估计 将近'.split(' ')

/** Words that hedge the number or the unit before them. */
export const AFTER: ByLanguage = {
  zh: rows({
    over: '多|余|有余|好几|还多|出头|挂零|开外|上方',
    'at-least': '及以上|或以上|以上|之上|起|+',
    under: '不到|之下|下方',
    'at-most': '及以下|或以下|以下|以内|之内|内|封顶',
    about: '左右|上下|许|来',
  }),
  en: rows({
    'at-least':
      'plus|or more|and more|or above|and above|or over|and over|or higher|and higher|or greater|or larger|or longer|or better|or older|and older|or later|and up|and upwards|upwards|at least|at a minimum|minimum',
    'at-most':
      'or less|or fewer|or under|and under|or below|and below|or lower|or smaller|or shorter|or younger|and younger|at most|maximum|max.|max',
    about: 'or so|or thereabouts|give or take|more or less',
  }),
}

/** The words of both languages that the reader takes for a hedge, before and after a number: the tables that it is made of. */
export function hedgeLists(hedge: Hedge): {
  readonly before: readonly string[]
  readonly after: readonly string[]
} {
  const wordsOf = (...tables: readonly ByLanguage[]) =>
    LOCALES.flatMap((language) => tables.flatMap((table) => table[language]))
      .filter((row) => row.hedge === hedge)
      .flatMap(({ words }) => words)
  return { before: wordsOf(COMPARING, BEFORE), after: wordsOf(AFTER) }
}
