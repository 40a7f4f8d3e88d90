import { UNITS } from '@/lib/quantity/built-in-units'
import { ENGLISH } from '@/lib/quantity/en'
import { ordinalAt } from '@/lib/quantity/english-numeral'
import { endOf, type Found, justBefore, matchAt } from '@/lib/quantity/match'
import { countOf } from '@/lib/quantity/numeral'
import { pattern } from '@/lib/quantity/pattern'
import { type Located, numberMeaning, type Rule, type Source } from '@/lib/quantity/reading'
import type { Unit } from '@/lib/quantity/unit'

const NUMERAL = '([一二三四五六七八九十百千万]+|\\d+万?)'
/** Digits are few: nobody counts places further, and any number of them would be gone through again at each. */
const ORDINAL = `(${ENGLISH.ordinals.slice(1).join('|')}|\\d{1,3}(?:,?\\d{3}){0,3}(?:st|nd|rd|th))`

const NTH_ALONE = new RegExp(`^第${NUMERAL}\\s*$`)
const BEST =
  'largest|biggest|fastest|highest|strongest|worst|best|longest|shortest|oldest|youngest|richest|poorest|busiest|deepest|heaviest|tallest|slowest'
/** What follows 最大 where it is not a rank: a number, or a quantity that is the greatest. */
const NO_BEST =
  '\\s*[\\d$€£¥−二两三四五六七八九十百千万亿几数半达可为零负气温价也得要需仅只将点限程化值额分-]|(?!的\\p{Script=Han}{4})\\p{Script=Han}{1,8}\\d'

/** What an ordinal counts that is not a rank: a part of a year, a time, a storey, a fraction. */
const NO_RANK =
  /[\s-]+(?:name|author|aid|quarter|half|century|centuries|floor|storey|grade|grader|anniversary|birthday|amendment|generation|party|parties|percentile|person|hand|time|wave|day|minute|hour|week|month|year|straight|consecutive|successive|inning|lap|hole|of\s+(?:a|an|the|all|its|their|those|these|total|january|february|march|april|may|june|july|august|september|october|november|december))\b|-/iy
/** A tag for patterns whose group, where there is one, is the rank of a unit; without a group it is 1. */
const ranked =
  (unit: Unit, hedge: 'exact' | 'within' = 'exact') =>
  (...written: Parameters<typeof pattern.iuy>) =>
    [pattern.iuy(...written), unit, hedge] as const
const tier = ranked(UNITS.tier)
const place = ranked(UNITS.place)
const within = ranked(UNITS.place, 'within')
const first = ranked(UNITS.first)
/** The first that fits is taken. */
const PATTERNS = [
  tier`第${NUMERAL}梯队`,
  tier`${ORDINAL}[ -]tier\b`,
  place`第${NUMERAL}(?:[名位]|(?=[回届轮]))`,
  first`(?<!条)第一[个次家款颗座例台部枚支]|首[个次家款颗座例台部枚支创批套条]`,
  ranked(UNITS.frontRank)`前列(?!腺)|front[ -]ranks?\b`,
  place`榜首|冠军|最(?:大|快|强|早|长|小|短|先进|[高多低少](?=[的之]|$|[，。；、,.;）)]))(?!${NO_BEST})`,
  // 第二 alone counts chapters as well as places: it is a place only after a word for what is ranked.
  place`(?<=全球|世界|国内|全[国省市县区州]|中国|亚洲|排名?|排在|[位名并]列|[位稳高跃]居|[升降跌落]至)第${NUMERAL}(?![季章节条款页级档阶台代批])`,
  place`${ORDINAL}[ -](?:places?|${BEST})\b`,
  place`rank(?:s|ed|ing)?\s+${ORDINAL}\b`,
  place`(?:No\.\s*|#)(\d{1,2})(?![\d.]|-[A-Za-z\d])`,
  place`number (?:one|1)\b`,
  place`(?<!\bone\s+of\s+the\s+)(?:largest|biggest|fastest|highest|strongest|greatest|smallest|lowest)\b`,
  place`top(?:s|ped|ping)?\s+(?:the|its)\s+(?:\w+\s+)?(?:ranking|chart|list|leaderboard|table)s?\b`,
  first`(?<!at )first(?![\w-]|\s+(?:two|three|four|five|six|seven|eight|nine|ten|few|several|couple|dozen)\b|\s+(?!\d[\d.,]*(?:[GDK]\b|nm\b|-[a-z]))[$€£¥\d]|(?!\s+(?:(?:person|party)\s+to|[a-z]+-long)\b)(?:${NO_RANK.source}))`,
  // Before 前 these make it “ago” or “before” rather than “the first so many”; after 前三 those count time and things rather than places.
  within`(?<![以之此日目年月天周先从空期元])前${NUMERAL}(?:[名强位]|(?![个季年月天日周轮场局盘节集章届期半小分者万亿千百十一二三四五六七八九\d%成]))`,
  within`top[ -]([\d,]*\d|[a-z]+)\b(?!%|\s*per)`,
]

/** A place (第1名, 榜首, 最大, 1st place), a first (首个, first), a front rank (前列), a tier (第一梯队) or the best so many (前四, top four). */
export const readRank: Rule = (source, at) => {
  const { text } = source
  const alone = source.isCell && at === 0 ? NTH_ALONE.exec(text) : null
  if (alone !== null) return rankAt(text.length, UNITS.place, rankOf(alone[1]), 'exact')
  if (matchAt(BEGINS, text, at) === null) return null
  for (const [words, unit, hedge] of PATTERNS) {
    const found = matchAt(words, text, at)
    const rank = found === null ? null : rankOf(found[1])
    if (found !== null && rank !== null) return rankAt(at + found[0].length, unit, rank, hedge)
  }
  return readPlaces(source, at) ?? readOrdinal(source, at)
}

const ORDINAL_DIGITS = /(\d{1,3}(?:,?\d{3}){0,3})(?:st|nd|rd|th)(?![A-Za-z])/iy
/** Most numbers are known not to be ranks by their first signs. */
const BEGINS = pattern.iy`[第首榜冠前最#]|(?<![A-Za-z-])[A-Za-z]|${ORDINAL_DIGITS.source}`
const BETWEEN = /between\s+(?:the\s+)?/iy
const AND_THE = /\s+(?:and|to)\s+(?:the\s+)?/iy

/** Between the tenth and the fifteenth. */
function readPlaces(source: Source, at: number): Located | null {
  const { text } = source
  const from = endOf(BETWEEN, text, at)
  const low = from === null ? null : placeAt(text, from)
  const to = low === null ? null : endOf(AND_THE, text, low.end)
  const high = to === null ? null : placeAt(text, to)
  if (low === null || high === null || low.value >= high.value) return null
  const ends = { low: low.value, high: high.value }
  return { end: high.end, meaning: numberMeaning(0, UNITS.place, 'range', ends) }
}

function placeAt(text: string, at: number): Found | null {
  const digits = matchAt(ORDINAL_DIGITS, text, at)
  return digits === null ? ordinalAt(text, at) : { end: at + digits[0].length, value: rankOf(digits[1]) ?? 0 }
}

/**
 * “A fifth” is a part; “a hundred trillionth” is one word of several, and its end alone is none; nor is that of “from second to
 * fifth”.
 */
const NO_ORDINAL_BEFORE =
  /(?:^|[^A-Za-z])an?\s+$|than\s+(?:the\s+)?$|(?:hundred|thousand|million|billion|trillion)[\s-]+$|\b(?:first|second|third)\s+to\s+$/i

/** 117th, twenty-first: an ordinal alone. “Second” and “third” alone are other words too, except in a cell. */
function readOrdinal({ text, isCell }: Source, at: number): Located | null {
  const place = placeAt(text, at)
  if (place === null || matchAt(NO_RANK, text, place.end) !== null) return null
  const isWord = /[a-z]/i.test(text.charAt(at))
  const isOther = place.value < 4 && !(isCell && place.end === text.trimEnd().length)
  const before = justBefore(text, at, 12)
  if (isWord ? isOther || NO_ORDINAL_BEFORE.test(before) : /[\d.,#:/-]$/.test(before)) return null
  return rankAt(place.end, UNITS.place, place.value, 'exact')
}

function rankAt(end: number, unit: Unit, rank: number | null, hedge: 'exact' | 'within'): Located | null {
  return rank === null || rank < 1 ? null : { end, meaning: numberMeaning(rank, unit, hedge) }
}

/** The number that a rank in digits or words names (2nd, second, 二, 1万); 1 for no word, null for any other. */
export function rankOf(word: string | undefined): number | null {
  if (word === undefined) return 1
  const digits = /^[\d,]*\d/.exec(word)
  if (digits !== null) return Number(digits[0].replaceAll(',', '')) * (word.endsWith('万') ? 1e4 : 1)
  const ordinal = ENGLISH.ordinals.indexOf(word.toLowerCase())
  return ordinal > 0 ? ordinal : countOf(word)
}
