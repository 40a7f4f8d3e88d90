import type { Hedge } from '@/lib/quantity/hedge'
import { ADVERBS, AFTER, BEFORE, COMPARING, type HedgeWords, NEGATIONS } from '@/lib/quantity/hedge-words'
import { anyOf, escaped, matchAt } from '@/lib/quantity/match'
import { CURRENCY_CODES, MONEY_SIGN, MONEY_WORD } from '@/lib/quantity/money-words'
import { pattern } from '@/lib/quantity/pattern'
import type { Located, Meaning } from '@/lib/quantity/reading'

/** A hedge that is before or after a number. */
type FoundHedge = Pick<Meaning, 'hedge'> & Pick<Located, 'end'>

const { raw } = String
/** What a hedge is known by. All rules of one side become one pattern, in which letters of either case are the same. */
type Rule = readonly [pattern: string, Hedge]

const AUXILIARY = 'does|do|did|is|are|was|were|has|have|had|will|would|can|could|should|must|may|might'
const ENGLISH_NEGATION = `(?:(?:(?:${AUXILIARY})\\s+)?(?:${anyOf(NEGATIONS.en)})|(?:${AUXILIARY}|ca|wo)n[’']t)`
/** What may be between a negation and the comparison that it turns round: not be more than, never eat over, must not be kept for longer than. */
const NEGATED_VERB = `(?:yet|even|been|be|have|to|take|use|give|eat|drink|apply|drive|carry|hold|heat|cost|last|weigh|spend|pay|earn|make|bring|need|lose|contain|work|stay|wait|get|keep|add|buy|charge|require|score|sell|win|travel|walk|seat|rise|grow|fall|drop|dip|worth|(?<=(?:do|must|should|shall|never)(?:\\s+not|n[’']t)?\\s+)(?:be\\s+)?[a-z]+\\s+for)`
/** 不得携带超过2件; but 不能进食超过24小时 says how long. */
const FORBIDDEN_VERB = `(?<=要|得|请?勿|禁止|严禁|许|准|可|应|宜)(?:连续使用|[服食饮使]用|携带|停[留放]|存放|加热|一次吃?|[吃喝带用])`
const negated = ({ hedge, words }: HedgeWords): HedgeWords => ({
  hedge: hedge === 'over' ? 'at-most' : 'at-least',
  words,
})

const NUMERAL = '[\\d一二两三四五六七八九十百千万亿]'
/** 近五场 are the last five, 近三年来 the last three years; 近7天新增, but not 近7天时间 nor 用了近7天. */
const LATELY =
  '(?:(?<=(?:^|[，。；、：:,;（(\\s])近)[\\d一二两三四五六七八九十]+(?:个?交易日|天(?!文)|日(?![元圆])|周(?!岁)|年(?!级)|场(?![馆地所])|个月)(?!的|时间|历史|之|[以左上前后才就半多])(?=\\p{Script=Han})|[1-9二两三四五六七八九十]个?(?:[主客]?场|轮|届|赛季)|[\\d二两三四五六七八九十]+(?:年|个月|天|周)[来内间里])'

/** Words that are hedges by themselves and parts of other words: 节约3亿元 is saved, 签约 signed, 最近3年 the last three years; ~ is a dash too. */
const END_OF_WORD: Readonly<Record<string, string>> = {
  约: '(?<![北节签预合制契公条履特邀违隐简爽纽缔盟婚]约)',
  近: `(?<![最附靠邻新远临亲]近)(?!${LATELY})`,
  超: '(?<![反赶高中英]超)',
  '~': '(?<![\\d%]\\s?~)',
  // No later than 2025 is a date.
  'later than':
    '(?!\\s+(?:[12]\\d{3}(?!\\d)|\\d{1,2}\\s+(?:of\\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))',
  // Boeing 737 MAX 9
  max: '(?<!\\d\\smax)',
  // A vote passed 218 to 214.
  passed: '(?!\\s+\\d+\\s?(?:to|[-–—])\\s?\\d)',
  // “Edged up to 4.1%” ends at a level.
  'up to':
    '(?<!(?<![a-z])(?:edged|ticked|inched|crept|climbed|rose|risen|went|gone|moved|jumped|shot|pushed|nudged|picked|came)\\s+up\\s+to)',
}
const ended = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => escaped(word) + (END_OF_WORD[word] ?? ''))
    .join('|')

/** 约每平方米3万元, 约为每秒30万公里. */
const EACH = `(?:每\\p{Script=Han}{0,4}?(?=${NUMERAL}))?\\s*`
/** 约占全国的八分之一, 不到去年的一半: the words between say of what; but 高于对照组的78.1% compares with a level. */
const OF_WHAT =
  '(?!\\p{Script=Han}{0,6}(?:组|期|平均|水平|上年|去年|全国)的[\\d.]+%)(?:(?:总\\p{Script=Han}{1,4}|注册资本|净资产)(?=[\\d.]+%)|[^\\d，。；、,;]{1,10}?的\\s*(?=[^，。；、,;]{0,10}?(?:%|倍|[\\d一二三四五六七八九]成|折|一半|分之|\\d/\\d)))'
/** 起码得要三天, 顶天了也就两百块, 至少造成12人死亡, 大概花了三百块; but not 最多的3个. */
const ACROSS_VERB = `(?:(?![的之第每时月日不没未超过低高多少近约余逾达几数半]|${NUMERAL})\\p{Script=Han}){1,4}?\\s*(?=${NUMERAL}|[俩半几数])`

const chineseBefore = ({ hedge, words }: HedgeWords, negation = ''): Rule => {
  const ofWhat = anyOf(words.filter((word) => word.length > 1))
  const adverbs = anyOf(words.filter((word) => ADVERBS.includes(word)))
  const across = adverbs === '' ? '' : `(?:${adverbs})${ACROSS_VERB}|`
  return [`${negation}(?:(?:${ofWhat})${OF_WHAT}|${across}(?:${ended(words)})${EACH})`, hedge]
}
const englishBefore = ({ hedge, words }: HedgeWords, negation = ''): Rule => {
  const short = words.filter((word) => word.endsWith('.'))
  // “c.” and “approx.” may be close to their number; a word may not.
  const close = short.length === 0 ? '' : `|(?:${anyOf(short)})(?=[\\d$€£¥])`
  return [`(?<![A-Za-z]-?|(?<![A-Za-z])[A-Za-z]\\.)${negation}(?:(?:${ended(words)})\\s+${close})`, hedge]
}

/** Comparisons that hold their number too, of either side; spaces and 或者 may be within them. A maximum temperature is exact. */
const OR_EQUAL = (
  [
    ['at-least', '>', '超过|[大高多]\\s*于', 'greater|more|larger|bigger|higher', 'at\\s+least', 'minimum'],
    ['at-most', '<', '[小低少]\\s*于', 'less|fewer|smaller|lower', 'at\\s+most', 'maximum'],
  ] as const
).map(([hedge, sign, zh, en, least, bound]): Rule => {
  const chinese = `(?:${zh})\\s*(?:或者?)?\\s*等\\s*于\\s*|(?:达到?|等\\s*于)\\s*或者?\\s*(?:${zh})\\s*`
  const english = `(?:(?:${en})(?:\\s+than)?|${least})\\s+or\\s+equal\\s+(?:to|than)|equal\\s+to\\s+or\\s+(?:${en})\\s+than`
  const noun = `${bound}\\s+(?:[a-z]+\\s+)?(?:sentence|penalty|fine|term|stay|amount|number|loan|deposit|order|bid|investment|price|dose|capacity|gpa|age|score|balance|purchase|spend|payment|contribution)\\s+of`
  return [`${sign}\\s*=\\s*|${chinese}|(?<![A-Za-z])(?:${english}|${noun})\\s+`, hedge]
})

const BEFORE_RULES: readonly Rule[] = [
  ...OR_EQUAL,
  // 约合单价2.1万
  ['约合(?:单价|均价|每平米?|人均|总价)', 'about'],
  ['(?:年|已)满(?=[\\d一二两三四五六七八九十]+\\s?周?岁)', 'at-least'],
  // 最多可容纳5万名.
  [
    `最[多高大](?:(?:可以?|能够?|会|只能|仅可)\\p{Script=Han}{0,3}?|容纳|支持|达到?|存储|搭载|乘坐|使用|持续|提供|返还|补贴|奖励|节省|减免|[坐住])(?=\\s*(?:${NUMERAL}|[$€£¥]|(?:${MONEY_WORD})|每\\p{Script=Han}{1,3}\\d))${EACH}|最[长远久深厚重]可?达\\s*`,
    'at-most',
  ],
  [`最[少低小快短](?:仅|只|也)?(?:需|要|得|须|为|有)?\\s*(?!\\d{1,2}月)(?=${NUMERAL}(?!乘)|俩)`, 'at-least'],
  // Rooms from $99, but not from $99 to $120.
  [
    raw`(?<=(?:^|[,.;:(|–—]\s?|\b(?:prices|tickets?|rooms?|fares?|rates|packages?|plans?|flights?|courses?|tours?|seats?|available|now|rents?|lets?|homes?|flats?|houses?|apartments?|menus?|meals?|starting|costs?)\s+))from\s+(?=[$€£¥]\s?\d)(?![^.;]{0,60}?\sto\s)`,
    'at-least',
  ],
  [raw`(?<=\b(?:prices|tickets|fares|rates|rooms)\s+)from\s+(?=\d)(?![^.;]{0,60}?\sto\s)`, 'at-least'],
  [raw`(?<![A-Za-z])in\s+the\s+(?=(?:tens|hundreds|thousands|millions|billions|trillions)\b)`, 'magnitude'],
  ...COMPARING.zh.map((row) =>
    chineseBefore(negated(row), `(?:${anyOf(NEGATIONS.zh)})(?:${FORBIDDEN_VERB})?`),
  ),
  // 报销封顶20万元, but not 封顶2年后, where a roof is put on, nor 不封顶.
  [
    raw`(?<![不未])封顶\s*(?=[\d.,一二两三四五六七八九十]+\s*[十百千万亿]*(?:\p{Script=Han}{0,2}[元镑币]|%))`,
    'at-most',
  ],
  ...[...BEFORE.zh, ...COMPARING.zh].map((row) => chineseBefore(row)),
  [raw`(?<![成几十百千])[上过](?=[百千万亿])|(?<![不经通度超越])过(?=[一二三四五六七八九\d]成)`, 'over'],
  [raw`(?<=[高宽长深重厚大多也才])不过(?=\s*${NUMERAL})`, 'at-most'],
  // 小三百人 is not quite three hundred; 比他小二十年 is a difference.
  [
    raw`(?<![大中最较缩微细弱小]|比\p{Script=Han}{1,6})小(?=[一二两三四五六七八九](?:[百千万]|十[年个块里]))`,
    'nearly',
  ],
  ...COMPARING.en.map((row) =>
    englishBefore(negated(row), `${ENGLISH_NEGATION}\\s+(?:${NEGATED_VERB}\\s+)?`),
  ),
  [
    `(?<![A-Za-z])(?:${ENGLISH_NEGATION}(?:\\s+(?:yet|even))?|(?:fail(?:s|ed)?|unable|yet)\\s+to)\\s+(?:reach|hit|attain|achieve|touch)(?:ed)?\\s+`,
    'under',
  ],
  ...[...BEFORE.en, ...COMPARING.en].map((row) => englishBefore(row)),
]

/** What a price ends with, or the words before one: 5000元, 2000元/月, 首付35万, 每平米1.8万, 18万/个. */
const PRICE = [
  `(?<=(?:元|块|镑|币|(?:${MONEY_SIGN}|${CURRENCY_CODES})\\s?\\d[\\d.,]*[千万亿]*)(?:[/每][^\\s\\d]{1,3})?)`,
  '(?<=(?:[价租薪付供售]|每平米?|每平方米)\\s?\\d[\\d.,]*[千万亿]|(?:价格|[价售票餐]|仅|低至|只要)[:：]?\\s?\\d[\\d.,]*)',
  '(?<=[折%岁米㎡平])',
  '(?<=(?<!第\\s?)\\d[天晚件人])',
  '(?=/\\p{L})',
  // 12万起 by itself
  '(?<=^\\s*\\d[\\d.,]*[千万亿])',
].join('|')
/** Words after a number with what shows that they are a hedge: 20来个; 5000元起 and 30万起步 are at least so much, but 3起 counts cases, and 起诉 begins one. */
const SPELT: Readonly<Record<string, string>> = {
  // 5个城市以上海为中心.
  以上: '以上(?![海述文各])',
  // 5个部门以下简称五部门.
  以下: '以下(?![简几列])',
  左右: '左右(?!手)',
  好几: '好几(?![十百千万亿])',
  // 一个月不到8万元: what follows is what it is less than.
  不到: '不到(?!\\s*[\\d一二两三四五六七八九十百千万亿半])',
  来: '来(?=[个名家张块台位人年天种项次岁斤元吨米公里亩度桶分秒户只头辆本间栋页颗片粒枚件条根支瓶杯碗盒袋场座首篇艘架棵株套双封])',
  plus: 'plus(?![^\\S\\n]+[A-Za-z\\d])',
  // 12+6个月 is a sum.
  '+': '(?<!\\s)\\+(?!\\s?\\d)',
  // 三十日内 is a time, 国内 a place.
  内: '(?<=[天日周月年时钟秒期])内(?![容部外地存置战阁乱])',
  起: `(?=[/起])(?:(?:${PRICE})(?:/\\p{L}{1,3}|/㎡)?起[售步拍投送订购存批租]?|起[售步拍]|(?<=[万元])起跳)(?=$|[\\s,;:!?)。、/]|包邮)`,
}

/** Words that behind a noun could as well begin what is said next, so that nothing may follow: 3名球员不到场, 5 cars and more trucks. */
const LAST = '有余|好几|还多|出头|挂零|开外|上方|之上|下方|之下|不到|封顶|and more|and up'.split('|')
const ENDS = '(?=\\s*(?:$|[.,;:!?)。、]))'

const guarded = (words: readonly string[], last: readonly string[] = []) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => (SPELT[word] ?? escaped(word)) + (last.includes(word) ? ENDS : ''))
    .join('|')

const behindNoun = (hedges: readonly HedgeWords[]) =>
  guarded(
    hedges.flatMap(({ words }) => words.filter((word) => word.length > 1)),
    LAST,
  )

/** A Chinese noun before a hedge of more than one sign: 多 or 来 could be a part of the noun. */
export const NOUN_AND_HEDGE_ZH = `(?:(?![不没未无非以])\\p{Script=Han}){1,4}?\\s?(?=${behindNoun(AFTER.zh)})`

/** In “above 1000 and below 1500” and “5000 or more than 4500” the words belong to what follows. */
const NUMBER_FOLLOWS = '(?!\\s+(?:than|equal|all|an?\\b|the\\b|one\\b|two\\b|half\\b|[$€£¥]?\\d))'

/** Where a Chinese clause goes on with nothing that a word could end in. */
const CLAUSE_TURNS = raw`(?=$|[^\p{Script=Han}]|[的是了])`

const AFTER_RULES: readonly Rule[] = [
  // 三分之一强 is a little more, 三成弱 a little less, 一米八几 somewhat more, and 比170低 is under it.
  [`(?<=[成一二三四五六七八九%‰])强${CLAUSE_TURNS}|(?<=米[一二三四五六七八九])几${CLAUSE_TURNS}`, 'over'],
  ['(?<=[%元成倍年月日天人])为(?:最高|上)?限(?![制度])', 'at-most'],
  ['(?<=[%元成倍年月日天人])为(?:最低|下)限', 'at-least'],
  [`(?<=[成一二三四五六七八九%‰])弱${CLAUSE_TURNS}`, 'nearly'],
  [raw`(?<=比\s*\d[\d.]{0,9}\p{Script=Han}{0,2})\s*(?:还|更|要)?[高大多](?![\p{L}\d])`, 'over'],
  [raw`(?<=比\s*\d[\d.]{0,9}\p{Script=Han}{0,2})\s*(?:还|更|要)?[低小少](?![\p{L}\d])`, 'under'],
  [raw`-odd\b|\sodd(?=\s[a-z])`, 'over'],
  [raw`-plus\b`, 'at-least'],
  // 20 minutes tops
  [raw`(?<=[a-z])\s+tops(?=\s*(?:$|[.,;:!?)]))`, 'at-most'],
  [raw`\s?\((?:约|大约|估计|估算|approx\.?|approximately|est\.?|estimated|about|circa|ca?\.)\)`, 'about'],
  ...AFTER.zh.map(({ hedge, words }): Rule => [`\\s{0,2}(?:${guarded(words)})`, hedge]),
  ...AFTER.en.map(
    ({ hedge, words }): Rule => [
      `${hedge === 'about' ? ',?' : ''}\\s+(?:${guarded(words)})(?![A-Za-z])${NUMBER_FOLLOWS}`,
      hedge,
    ],
  ),
]

/** One pattern of all rules, of which the first that fits is taken. */
function firstOf(rules: readonly Rule[]): (text: string, at: number) => FoundHedge | null {
  const all = new RegExp(rules.map(([pattern]) => `(${pattern})`).join('|'), 'iuy')
  return (text, at) => {
    const found = matchAt(all, text, at)
    const rule = found?.findIndex((group, place) => place > 0 && group !== undefined) ?? 0
    const hedge = rules[rule - 1]?.[1]
    return found === null || hedge === undefined ? null : { end: at + found[0].length, hedge }
  }
}

/** The hedge that the words at an offset put before a number. */
export const hedgeBefore = firstOf(BEFORE_RULES)

/** The hedge that the words at an offset put after a number or after its unit. */
export const hedgeAfter = firstOf(AFTER_RULES)

/** Nouns that no unit is known for, before a hedge: 50名员工以上, 480 cards or more. */
const NOUN =
  '(?!(?:no|not|over|under|more|less|an?|the|or|and|to|twice|dozen|than|at|give|plus|max(?:imum)?|minimum)\\b)[a-z][a-z-]*'
const NOUN_AND_HEDGE = pattern.iuy`${NOUN_AND_HEDGE_ZH}|\s+${NOUN}(?:\s+${NOUN})?(?=\s+(?:${behindNoun(AFTER.en)})(?![A-Za-z]))`

/** The hedge that is after what a number counts, where that is not a unit. */
export function hedgeAfterNoun(text: string, at: number): FoundHedge | null {
  const noun = matchAt(NOUN_AND_HEDGE, text, at)
  return noun === null ? null : hedgeAfter(text, at + noun[0].length)
}
