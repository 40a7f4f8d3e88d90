import { toHalfWidth } from '@/lib/quantity/half-width'
import { anyOf, endOf, escaped, justBefore, matchAt } from '@/lib/quantity/match'
import { CURRENCY_CODES, MONEY_NOUNS, MONEY_NOUNS_ZH } from '@/lib/quantity/money-words'
import { pattern } from '@/lib/quantity/pattern'
import { NOUN_AND_HEDGE_ZH } from '@/lib/quantity/read-hedge'
import type { Noun, Unit, UnitKind } from '@/lib/quantity/unit'
import type { Units, UnitWords } from '@/lib/quantity/units'

/** What is counted after a number. `unit` is null for nouns and measure words that there is no unit for. */
export interface FoundUnit {
  readonly end: number
  readonly unit: Unit | null
  /** The unit that another divides: yuan in 5元/斤. */
  readonly divided?: Unit | null
}

/** Measure words that may replace each other, and 个 any of them: 480张卡, 480块卡. */
const MEASURES = ['张块枚颗片', '名位', '家间', '次']
/** What may be between 家 and its noun: 7家中国AI实验室. */
const BEFORE_NOUN = '[^\\s\\d，。、；：的和与及或]{0,8}?'
/** Measure words of what there is no unit for, and other lengths of time: 12枚, 5个季度, 350千卡; but not 3代表. */
const MEASURE_WORDS =
  '[人场车架]次|个?(?:工作|交易|自然)日|英[寸尺里亩]|[毫分纳微]米|[毫微]克|[毫微纳]秒|毫安时?|吉瓦时?|兆赫兹?|赫兹|毫升|公[分尺升]|海里|光年|[平立]方公?[里尺]|立方米|车道|方[呎尺]|(?<=\\d)方(?![面案式向法便针位程块形圆差阵协会共])|个季度|个?(?:世纪|基点)|[茶汤]匙|周岁|[块毛]钱|千?字节|千?比特|千卡|' +
  '(?!代[表理价码替办]|部[门分队委长署]|条[件例约款]|位[于置]|类[似别型]|对[于方外华美手象比应]|台[湾风北商资]|场[地所景面均]|只[有是能占要剩]|' +
  '本[科次地市省周月年人金来身息报期届级]|批[准发评复次]|点[击评]|根[据本]|支[持付出队部]|步[骤行入]|届时|集[团中体合成会市资群装聚]|组[织成合建员长装]|层[面级]|两[个名人年会岸国地]|列[入为出席车举]|排[名放在列行除]|格[式局外]|片[区段刻面场子]|梯[队形度田级]|跳[槽水板台伞绳高远]|球[员场队迷星类形面]|局[面部长势]|群[众体]|页面|幕后|席[卷位]|封[闭顶锁面]|盘[点中面活]|卷[入土]|扇[动风]|床位|圈[子定层]|句[子话号])' +
  '[个块张颗片球跳梯台次层步座届场轮代只枚篇部本位类批对双副套辆架艘头匹栋幢所条根份件支桶瓶箱杯匙勺碗盒袋罐粒滴朵笔册棵株盏盆组集拨串床堆封幅杆卷捆列缕摞幕格排盘圈群扇束摊趟遍筒窝席页桩尊桌局句斤两亩折点分章岁度口户股]'
/** 26 miles, 25 basis points, 12,000 sq ft, ½ tsp; not the 2022 Cup. */
const MEASURE_NOUNS =
  'decades?|century|centuries|(?:square|cubic)[\\s-](?:foot|feet|yards?|miles?|inch(?:es)?)|miles?|feet|foot|ft|inch(?:es)?|yards?|acres?|gallons?|barrels?|ounces?|pounds?(?!\\s+sterling)|tons?|stone(?!\\s+(?!(?:and|or|at|in|to|for|over|since|after|by|on)\\b)[a-z]+s\\b(?<!pounds|lbs))|sq\\.?\\s?(?:ft|feet|km|m|miles?)|litres?|liters?|points?|basis[\\s-]points?|degrees?(?!\\s*(?:c\\b|celsius))|(?:tea|table)spoons?|light[\\s-]years?|(?:nano|micro|milli)met(?:re|er)s?|tb?sps?|(?<!(?:19|20)\\d\\d\\s)cups?|pints?'
/** 12.3 per 100,000 people, 3/10万人. */
const PER_SO_MANY =
  '/\\d+\\s*[万千亿]人?|\\s+per\\s+(?:1[\\d,]*0|hundred|thousand|million)\\b(?:\\s+(?:people|inhabitants|population|persons|births))?'
const COUNTED_OTHERWISE = pattern.iuy`${PER_SO_MANY}|\s?[$€£¥¢](?!\s?[\d(])|p(?![A-Za-z0-9])|\s*分贝|°(?!\s*[CFNSEW\d])|\s*\p{Script=Han}{1,3}/\p{Script=Han}{1,3}(?!\p{Script=Han})|\s*(?:${MONEY_NOUNS_ZH}|${MEASURE_WORDS})|[\s-]*(?:${MEASURE_NOUNS}|${MONEY_NOUNS})\b|\s*(?:°\s*F\b|华氏度)`
const CODE = pattern.y`\s?(?:${CURRENCY_CODES})(?![A-Za-z])`
/** Any noun that a hedge is behind: 50家养殖户以上. */
const NOUN_BEFORE_HEDGE = pattern.uy`\s*${NOUN_AND_HEDGE_ZH}`
/** Words and a number that 日 counts rather than names: 连服7日, 满十五日, 拘留五日. */
export const DAYS_BEFORE =
  '(?:连[续服用住]{0,2}|住院|服用|[满逾隔]|超过|为期|历时|拘留|停留|间隔)\\s?[\\d一二两三四五六七八九十]{1,3}'
const COUNTED_DAYS = pattern.y`\s*日(?=以?内|之内)|(?<=[四五六七八九]十|百|(?<!\d)(?:3[2-9]|[4-9]\d|\d{3})|${DAYS_BEFORE})\s*日(?![元圆币本均线])`
/** Units of the list that are known by what is around their words: 个 百 分 点, 1分45秒, 3小时20分, 三十日内, 3 ×. */
const OF_LIST = [
  [
    /\s*分(?=\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*秒)|(?<=小时(?:\s{0,2}|[零又])(?:\d{1,2}|[一二三四五六七八九十]{1,3}))分(?![之钟])/y,
    'minutes',
  ],
  [COUNTED_DAYS, 'days'],
  [/\s*×(?!\s*[\dg])/y, 'times'],
  [
    /\s*个?\s*百分点|[\s-]*(?:(?<![$€£¥][\d.,]{1,9}\s?)pp|ppts?|pcts?|percentage[\s-]points?|per\s?cent\s+points?|%\s*p(?:oin)?ts?)(?![A-Za-z])/iy,
    'percentage-points',
  ],
] as const
/** Up to two words may be between a number and its noun (7 Chinese AI laboratories), but none that begins another phrase. */
const ADJECTIVES =
  '(?:(?!(?:of|in|to|and|or|for|with|by|from|on|at|the|than|a|an|that|was|were|is|are|times|months?|years?)\\b)[A-Za-z][A-Za-z’-]*\\s+){0,2}?'

/** Signs of units that are close to a number, with their prefixes: 12km, 500GW, 45mg, 30dB. “m” alone could be a million. */
const SIGNS_OF_UNITS = [
  'mm\\s?Hg|[kMG]?t\\s?CO[2₂](?:e|eq)?',
  '[fpnuµμm]M|[yzafpnuµμmcdhkMGTPEZ]?(?:Wh|W|Hz|bit|bps|Pa|bar|eV|V|Ah|J|L|l|g|N|mol|cal|FLOPS|FLOP/s|Bq|Sv)|[kMGTPEZ]B|[kMGT]?[bB]ps',
  '(?<=\\d\\d\\.\\d|(?:^|[\\s(])(?:[-−]|minus )\\d{1,2}\\s?)[CF]|[CF](?<=\\b(?:temperatures?|highs?|lows?|[Oo]ven|[Bb]ake|[Rr]oast|[Pp]reheat|mercury|weather|heatwave)\\b[^.;]{0,60}\\d\\s?[CF])(?!/)|pc',
  "[pnµμmcdk]m|[nµμm]s|(?<=\\)\\s?|\\.\\d{1,3})s|m(?=[²³23/]|\\s(?:(?:high(?!\\s(?:school|street))|tall|long|wide|deep|thick|across|in\\s(?:diameter|length|height|width|depth)|away(?!\\s(?:fans?|games?|goals?)\\b)|apart|(?:above|below)\\s(?:the\\s)?(?:mean\\s)?(?:sea|ground|water|surface|street)|underwater)\\b(?!-|\\sterm)|(?:in|at)\\s(?:the\\s)?(?:(?:high|long|triple)\\sjump|pole\\svault|shot\\sput)))|(?<=(?:jump|vault|throw|leap|leapt|cleared|height|depth|length|threw|elevation|altitude|sprint|ran|swam|women[’']s|men[’']s)\\s(?:[a-z]+\\s){0,2}\\d[\\d,.]{0,5}\\s?)m|kph|kmph|mph|fps|km/h|ft|lbs?|oz|t|ha|rad|mi|hrs?|h|mins?|secs?",
  'K|(?:wt|vol|at)(?=\\.?\\s?%)|ppm|ppb|ppt|pp|bps?|BPs?|pct|dB[Am]?|rpm|r(?=/min)',
].join('|')
/** 5mmol/L, 9.8m/s². */
const UNIT_SIGN = pattern.y`(?:${SIGNS_OF_UNITS})(?:[²³23])?(?:/(?:\d{0,4}[A-Za-zμ]{1,5}[²³23]?))?(?![A-Za-z0-9])`

/** Units by their words in lower case, and a pattern that ends with one of them. */
interface Pattern {
  readonly pattern: RegExp
  readonly units: ReadonlyMap<string, Unit>
}

const made = new WeakMap<Units, ReturnType<typeof makePatterns>>()

function patternsOf(units: Units) {
  const known = made.get(units) ?? makePatterns([...units.values()])
  made.set(units, known)
  return known
}

const isLatin = (word: string) => /^[A-Za-z°]/.test(word)
const folded = (word: string) =>
  toHalfWidth(word)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')

/** A word that is not read where it begins one of the longer words: 人, but not in 人工. */
function guarded(word: string, except: readonly string[]): string {
  const rests = except.filter((longer) => longer.startsWith(word)).map((longer) => longer.slice(word.length))
  // A scan may set signs apart: 分 钟.
  const own = /^\p{Script=Han}+$/u.test(word) ? [...word].join(' ?') : escaped(word)
  return rests.length === 0 ? own : `${own}(?!${anyOf(rests)})`
}

/** A word of a unit. */
type UnitWord = { readonly word: string; readonly of: UnitWords }

/** Words as alternatives, the longest first, in a group. */
const wordsIn = (words: readonly UnitWord[]) =>
  `(?:${words.map(({ word, of }) => guarded(word, of.except)).join('|')})`

/**
 * Words with the measure words that may be before them, 个 before any; between 家 and its noun there may be more: 7家中国AI实验室. Words
 * that share measure words are alternatives behind one of these: each behind its own, they would all be tried at every number.
 */
function measured(words: readonly UnitWord[]): string {
  const setOf = ({ measure }: Noun) => MEASURES.find((set) => measure !== '' && set.includes(measure)) ?? ''
  const behind = ['', ...MEASURES].map((set) => {
    const own = words.filter(({ of }) => setOf(of.unit.noun.zh) === set)
    const nouns = own.filter(({ word }) => set.includes('家') && word.length > 1 && !isLatin(word))
    const apart = nouns.length === 0 ? '' : `|${BEFORE_NOUN}\\s*?${wordsIn(nouns)}`
    return own.length === 0 ? '(?!)' : `[${set}个]\\s*(?:${wordsIn(own)}${apart})`
  })
  return `(?:${behind.join('|')}|${wordsIn(words)})`
}

function makePatterns(all: readonly UnitWords[]) {
  const wordsWith = (
    of: readonly UnitWords[],
    around: (words: string) => string,
    grouped: (words: readonly UnitWord[]) => string = wordsIn,
  ): Pattern => {
    const words = of
      .flatMap((unit) => unit.words.map((word) => ({ word: folded(word), of: unit })))
      .sort((a, b) => b.word.length - a.word.length)
    return {
      pattern: new RegExp(around(grouped(words)), 'iy'),
      units: new Map(words.map(({ word, of }) => [word, of.unit])),
    }
  }
  const latin = all.map((unit) => ({ ...unit, words: unit.words.filter(isLatin) }))
  // Nothing is between a number and its times, or its days: in “5 miles days” one of the two is not an adjective.
  const isClose = ({ unit }: UnitWords) => unit.kind === 'ratio' || unit.kind === 'duration'
  const oneWord = latin.flatMap(({ words }) => words.filter((word) => !word.includes(' ')))
  return {
    chinese: wordsWith(all, (words) => `\\s*${words}(?<![A-Za-z](?=[A-Za-z²³]|[23](?!\\d)))`, measured),
    english: [
      wordsWith(
        latin.filter(isClose),
        (words) =>
          `[\\s-]*(?:(?:consecutive|straight|full|calendar|working)\\s+)?${words}(?![A-Za-z²³]|\\d(?!\\d))`,
      ),
      wordsWith(
        latin.filter((unit) => !isClose(unit)),
        (words) => `(?:\\s*-|\\s*|\\s+${ADJECTIVES})${words}(?![A-Za-z²³]|[23](?!\\d))`,
      ),
    ],
    close: pattern.iy`-?(?:${anyOf(oneWord)})(?![A-Za-z])`,
  }
}

/** Whether the letters at an offset are a unit, which may be close to a number. */
export function isUnitClose(text: string, at: number, units: Units): boolean {
  return matchAt(patternsOf(units).close, text, at) !== null || matchAt(UNIT_SIGN, text, at) !== null
}

const TIMES_EN = 'hour|day|night|week|month|quarter|year|season'
const EACH_ZH =
  '[平立]方(?:米|公里)|平米|千瓦时?|公?[斤里顷升]|毫升|[千毫]?克|季度?|小时|分钟?|盎司|人次|[吨桶股度张件套间晚天日月年周秒亩户只头台辆瓶盒箱包份次位米平](?!均)|[人个](?!人|都|就)'
const DIVIDED = `\\s?/\\s?(?:${EACH_ZH}|\\p{L}{1,6}[²³23]?(?![\\p{L}\\d]))|每(?:${EACH_ZH})(?![还付交赚给都就能要花])`
/** What divides a unit: 100 km/h are not kilometres, 5元/斤 and 20 dollars a barrel are not sums, three times a week is not a ratio. */
const DIVIDED_BY: ReadonlyMap<UnitKind | undefined, RegExp> = new Map(
  [
    ['physical', `${DIVIDED}|\\s+(?:per|an?)\\s+(?:hour|second|minute|day|hectare|acre)\\b`] as const,
    [
      'money',
      `${DIVIDED}|\\s+per\\s+(?!cent\\b)[a-z]+|\\s+an?\\s+(?:${TIMES_EN}|share|barrel|gallon|tonne?|ounce|pound|kilo(?:gram)?|litre|liter|piece|head|person|ticket|copy|kilowatt-hour|square\\s+(?:foot|metre|meter))\\b`,
    ] as const,
    ['ratio', `\\s+(?:(?:a|per|each|every)\\s+(?:${TIMES_EN})|daily|weekly|monthly|yearly)\\b`] as const,
  ].map(([kind, per]) => [kind, new RegExp(per, 'iuy')]),
)

/** The unit that the words at an offset name, or null if they name nothing that can be counted. */
export function unitAt(text: string, at: number, units: Units): FoundUnit | null {
  const found = wholeUnitAt(text, at, units)
  const pattern = DIVIDED_BY.get(found?.unit?.kind)
  const per = found === null || pattern === undefined ? null : matchAt(pattern, text, found.end)
  return found === null || per === null
    ? found
    : { end: found.end + per[0].length, unit: null, divided: found.unit }
}

function wholeUnitAt(text: string, at: number, units: Units): FoundUnit | null {
  if (at >= text.length || matchAt(/\s{0,2}[\d或至到与和,，。、;；]/y, text, at) !== null) return null
  for (const [pattern, id] of OF_LIST) {
    const end = endOf(pattern, text, at)
    if (end !== null) return { end, unit: units.get(id)?.unit ?? null }
  }
  const { chinese, english } = patternsOf(units)
  const close = found(chinese, text, at)
  if (close !== null) return close
  const otherwise =
    matchAt(COUNTED_OTHERWISE, text, at) ?? matchAt(NOUN_BEFORE_HEDGE, text, at) ?? matchAt(CODE, text, at)
  if (otherwise !== null) return { end: at + otherwise[0].length, unit: null }
  // English nouns by where they end: of “3 cards for users” it is the cards that are counted.
  const [first, second] = english.map((pattern) => found(pattern, text, at)).filter((unit) => unit !== null)
  const nearest = first !== undefined && second !== undefined && second.end < first.end ? second : first
  return nearest ?? signedUnit(text, at, units)
}

/** Units of the list by signs that would be other words in capitals (3G, 2H), or are units only close to a number. */
const BY_SIGN: ReadonlyMap<string, string> = new Map(
  'degrees-celsius C|grams g|tonnes t|hectares ha|hours h hr hrs|metres m|minutes min mins|seconds s sec secs|square-metres m2 m²|square-kilometres km2 km²'
    .split('|')
    .map((row) => row.split(' '))
    .flatMap(([id = '', ...signs]) => signs.map((sign) => [sign, id] as const)),
)

/** 5.2 mmol/L, 1000km2: signs of units. */
function signedUnit(text: string, at: number, units: Units): FoundUnit | null {
  const gap = /[ -]/.test(text.charAt(at)) ? 1 : 0
  const sign = matchAt(UNIT_SIGN, text, at + gap)?.[0] ?? ''
  if (sign === '') return null
  return { end: at + gap + sign.length, unit: units.get(BY_SIGN.get(sign) ?? '')?.unit ?? null }
}

/** The unit whose word ends what a pattern finds. */
function found({ pattern, units }: Pattern, text: string, at: number): FoundUnit | null {
  const words = matchAt(pattern, text, at)?.[0]
  let word = folded(words ?? '')
  while (word !== '' && !units.has(word)) word = word.slice(1)
  const unit = units.get(word)
  return words === undefined || unit === undefined ? null : { end: at + words.length, unit }
}

/** A unit that is before its number: 月活破亿, 每年……数千名. */
export function unitBefore(text: string, at: number, after: Unit | null, units: Units): Unit | null {
  if (after !== null && after.id !== 'people') return after
  const before = justBefore(text, at)
  const named = (id: string) => units.get(id)?.unit ?? after
  if (after === null && /月活(?:跃?用户)?数?$/.test(before)) return named('monthly-users')
  if (after?.id === 'people' && /每年[^，。；,;]*$/.test(before)) return named('people-per-year')
  return after
}
