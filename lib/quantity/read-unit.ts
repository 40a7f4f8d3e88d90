import { justBefore, matchAt } from '@/lib/quantity/reading'
import type { NumberUnit } from '@/lib/quantity/unit'

/** What is counted after a number. `unit` is null for nouns and measure words that the site has no unit for. */
export interface FoundUnit {
  readonly end: number
  readonly unit: NumberUnit | null
  /** Days, hours: a duration, though none of the site's units. */
  readonly isTime: boolean
}

/** What may stand between a measure word and its noun: 7家中国AI实验室. */
const BEFORE_NOUN = '[^\\s\\d，。、；：的和与及或]{0,8}?'

/** Tried in order, so that what begins alike stands longest first. */
const CHINESE: readonly (readonly [string, NumberUnit | null])[] = [
  ['个?月(?![活份旬])', 'months'],
  ['年(?![级代轮度])', 'years'],
  ['倍', 'times'],
  [
    '(?:张|块|个|枚|颗)?\\s*(?:英伟达|NVIDIA)?\\s*(?:[AHV]\\d{2,3}(?!\\d)|GPU|显卡|加速卡|卡(?![车片通]))',
    'cards',
  ],
  ['[块颗个枚片]?\\s*TPU(?!s|\\s*(?:芯片|核心|[Cc]hip|[Cc]ore))', 'tpus'],
  ['[块颗个枚片]?\\s*(?:TPU\\s*)?芯片', 'chips'],
  ['[个块]?\\s*(?:TPU\\s*)?核心', 'cores'],
  ['个?参数', 'parameters'],
  ['[名位个]?开发者', 'developers'],
  ['[名位个]?月活(?:跃?用户)?', 'monthly-users'],
  ['[名位个]?用户', 'users'],
  ['个?应用商店', 'app-stores'],
  ['个?市场', 'markets'],
  ['人(?:/|每)年', 'people-per-year'],
  ['个?人(?![工类均形次])|名', 'people'],
  [`(?:[家个]${BEFORE_NOUN})?(?:企业|公司)|小龙`, 'companies'],
  [`(?:[家个]${BEFORE_NOUN})?实验室`, 'laboratories'],
  ['家(?:机构)?|机构|剑客', 'organisations'],
  ['[项种款条大]', 'items'],
  ['兆瓦时', 'megawatt-hours'],
  ['瓦(?!时)', 'watts'],
  ['次?浮点运算', 'flop'],
  ['[个块张颗台次层步座届场轮代只枚篇部本位类批元吨]|美元', null],
]

const CHINESE_TIME = /\s*(?:[天周]|个?(?:小时|星期|季度|世纪)|分钟|秒)/y

const ENGLISH: readonly (readonly [string, NumberUnit])[] = [
  ['months?', 'months'],
  ['years?', 'years'],
  ['times|-?fold|x', 'times'],
  ['(?:people|persons?|graduates) (?:a|per) year', 'people-per-year'],
  ['monthly (?:active )?users?', 'monthly-users'],
  ['cards?|GPUs?', 'cards'],
  ['TPUs?(?! (?:chips?|cores?))', 'tpus'],
  ['chips?', 'chips'],
  ['cores?', 'cores'],
  ['parameters?|params', 'parameters'],
  ['developers?', 'developers'],
  ['users?', 'users'],
  ['app stores?', 'app-stores'],
  ['markets?', 'markets'],
  ['(?:people|persons?)(?! (?:a|per) year)', 'people'],
  ['companies|company|firms?', 'companies'],
  ['laborator(?:y|ies)|labs?', 'laboratories'],
  ['organi[sz]ations?|institutes?', 'organisations'],
  ['items?', 'items'],
  ['megawatt-hours?|MWh', 'megawatt-hours'],
  ['watts?|W', 'watts'],
  ['FLOPs?', 'flop'],
]

/** Up to two words may stand between a number and its noun (7 Chinese AI laboratories), but none that begins another phrase. */
const ADJECTIVES =
  '(?:(?!(?:of|in|to|and|or|for|with|by|from|on|at|the|than|a|an|that|was|were|is|are|times|months?|years?)\\b)[A-Za-z][A-Za-z’-]*\\s+){0,2}?'

const CHINESE_UNITS = CHINESE.map(([pattern, unit]) => [new RegExp(`\\s*(?:${pattern})`, 'y'), unit] as const)
const ENGLISH_UNITS = ENGLISH.map(([pattern, unit]) => {
  const between = unit === 'times' ? '\\s*' : `(?:\\s*-|\\s*|\\s+${ADJECTIVES})`
  return [new RegExp(`${between}(?:${pattern})(?![A-Za-z])`, 'iy'), unit] as const
})
const ENGLISH_TIME = /[\s-]*(?:days?|weeks?|hours?|minutes?|seconds?|decades?)\b/iy
const TIMES_SIGN = /\s*×(?!\s*\d)/y

/** The unit that the words at an offset name, or null if they name nothing that can be counted. */
export function unitAt(text: string, at: number): FoundUnit | null {
  const sign = matchAt(TIMES_SIGN, text, at)
  if (sign !== null) return { end: at + sign[0].length, unit: 'times', isTime: false }
  const time = matchAt(CHINESE_TIME, text, at) ?? matchAt(ENGLISH_TIME, text, at)
  if (time !== null) return { end: at + time[0].length, unit: null, isTime: true }
  for (const [pattern, unit] of CHINESE_UNITS) {
    const found = matchAt(pattern, text, at)
    if (found !== null) return { end: at + found[0].length, unit, isTime: false }
  }
  return nearest(text, at)
}

/** English nouns by where they end: of “3 cards for users” it is the cards that are counted. */
function nearest(text: string, at: number): FoundUnit | null {
  let best: FoundUnit | null = null
  for (const [pattern, unit] of ENGLISH_UNITS) {
    const found = matchAt(pattern, text, at)
    if (found === null) continue
    const end = at + found[0].length
    if (best === null || end < best.end) best = { end, unit, isTime: false }
  }
  return best
}

/** A unit that stands before its figure: 月活破亿, 每年……数千名. */
export function unitBefore(text: string, at: number, after: NumberUnit | null): NumberUnit | null {
  const clause =
    justBefore(text, at)
      .split(/[，。；,;]/)
      .at(-1) ?? ''
  if (after === null && /月活(?:跃?用户)?数?$/.test(clause)) return 'monthly-users'
  if (after === 'people' && /每年/.test(clause)) return 'people-per-year'
  return after
}
