import { SMALL } from '@/lib/quantity/english-words'
import { matchAt } from '@/lib/quantity/match'

/** Alternatives of one pattern, each on a line with an example of what it keeps from being a number. */
export const anyOfThese = (flags: string, ...patterns: readonly RegExp[]) =>
  new RegExp(patterns.map(({ source }) => source).join('|'), flags)

/** What follows English numerals, in digits or words: a 6-figure bonus, three-point range, three-for-one, two-and-twenty, 20 grand, 7 o’clock. */
export const NO_ENGLISH_AFTER =
  /-(?:figure|digit|way|star|sided|alarm)s?\b|-(?:under|over)(?:[\s-]par)?\b|-(?:for|on)-|-and-[a-z]+ty\b|(?<=fifty|50)[-/](?:fifty|50)\b|[\s-]something\b|\s+grand(?=\s*(?:$|[.,;:!?)]|\b(?:a|an|in|on|for|to|from|and|or|is|was|per|each|of)\b))|(?<=[a-z])[\s-]score\b|-point(?:ers?\b|\s+(?:range|line|arc|shots?|shooting|percentage|land)\b)|\s+orders?\s+of\s+magnitude|\s?o['’]clock/

/** 播放500w, 3w+, 5W粉丝: ten thousands rather than watts. */
export const TEN_THOUSAND =
  /(?<=(?:播放|阅读|点赞|粉|浏览|销量|[月年]入|[月年]薪|税后|工资|收入|学费|预算|首付|存款)[^，。；,;]{0,6}\d|\dk[到至~-]\d{1,3})[wW](?![A-Za-z\d])|(?<=\p{Script=Han}[^，。；,;]{0,12}\d)w(?=\+)|(?<=(?:一|每)[年月天][^，。；,;电耗功]{0,4}\d|[花赚挣卖亏欠借贷赔][^，。；,;]{0,4}\d)w(?=$|[^\p{Script=Han}A-Za-z\d]|[了左上]|的(?![充快闪电灯适音功]))|w(?=[多余])|[wW](?=\+?[多余]?\s?(?:[元块次个]|人(?![体工造])|粉(?![色红末])|播放|阅读|点赞|销量|用户))/u

/** Any other w in a Chinese clause is ten thousands as often as watts. */
export const MAYBE_TEN_THOUSAND =
  /(?<=\p{Script=Han}[^，。；,;]{0,8}\d)(?<!(?:功率|功耗|[充灯瓦用]电?|输出)[^，。；,;]{0,12}\d)w(?![A-Za-z]|\p{Script=Han}{0,3}[灯充电机])/uy

/** What follows digits that count nothing. */
export const NO_NUMBER_AFTER = anyOfThese(
  'iy',
  // 翻2番, 618大促, 985高校
  /番|大促|(?<=985|211)(?:高校|工程|大学|院校)|(?<=(?<![\d.])618)(?:期间|活动|当[天晚]|购物|年中|战报|还|前|后)/,
  NO_ENGLISH_AFTER,
  // 24时, 3点半, 5 pm, 3位数, 20世纪
  /时(?![代间期速刻])|点(?:半|整|钟|许|[0-5]\d(?![\d点万亿%]))|\s?[ap]\.?m\.?(?![A-Za-z])|位数|世纪|个?数量级/,
  // a 911 call, dial 999
  /(?<=(?<!\d)(?:911|999|112|311|988))\s+(?:calls?|callers?|dispatch\w*|operators?|emergency|tapes?)\b|(?<=\b(?:call|dial)(?:s|ed|led|ing)?\s(?:911|999|112|988))(?!\d)/,
  // a 3 pc set
  /(?<!\.\d+|\b(?:by|up|down|to|at|rose|fell|gained|lost)\s\d{1,3})\s?pc\b/,
  // 0.5个w
  /个w(?![a-z])/,
  // 2强, 3楼, 302室, 5弄, 401(k), 18 U.S.C.
  /[强楼室弄]|\([a-z]\)|\s?(?:U\.?S\.?C|C\.?F\.?R)\b|\s+block\s+of\b|[投中]\d/,
  // below 2005 levels
  /(?<=(?:19|20)\d\d)\s+levels?\b/,
  // 3·15, a 2-for-1 split, 5'11", 12+6个月
  /[·•]\d|-to-|['’′]\d{1,2}(?!\d)|\s?\+\s?\d/,
  // 5 cr could be a credit, and lakh cr would be read in part
  /(?<!(?:₹|\brs\.?)\s?[\d.,]{1,12})\s?cr(?![a-z\d])|\s?lakh\s?cr(?![a-z\d])/,
  // 10 Downing Street, but not 20 Wall Street banks nor 40 homes per street
  /[a-f]?\s(?:(?!(?:an?|the|per|each|every|in|on|at|of|to|from|down|along|high|bus)\s)[a-z]+\s){1,2}(?:street|avenue|boulevard|lane)\b(?!\s(?!(?:is|was|has|says)\b)[a-z-]+s\b)/,
  // filmed in 4K
  /(?<=\b(?:in|native|true|supports?|(?:films?|filmed|shot|shoots?|records?|recorded|runs?|ran|plays?|played|video|streams?|streamed|footage)\s+at)\s[48])k(?=\s*(?:$|[.,;:!?)]|(?:at|and|with|or)\b))/,
  // 10-fold cross-validation
  /-?fold\s+cross/,
  // get 1 free
  /(?<=\b(?:get|buy)\s\d{1,2})\s+free\b(?!\s[a-z])/,
  // 3 $m, 3 x 4 m
  /\s?[$€£¥](?:[mk]|bn|tn)\b|\s?(?:[cmknµμ]?m)?\s?[x×]\s?\d{1,3}(?!\d)/,
  // 3M公司 and 360公司 lack their 家, 7-11便利店
  /m?(?:公司|集团)|(?<=(?<!\d)7)-11便利店|(?<=(?<!\d)7-11)便利店/,
  // 4K超高清, a 4K video, 24K金
  /k\s?(?:超高清|高清|视频|分辨率|电视|屏|画质|直播|金|(?:video|tvs?|resolution|display|uhd|monitor)\b)/,
)

/** What is before digits that count nothing. */
export const NO_NUMBER_BEFORE = anyOfThese(
  'i',
  // half past 5, 凌晨3
  /(?<!the\s)\bpast\s+$|(?:双|凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|深夜)\s?$/,
  // 3 × 4, 5'11, 3·15, 3点20, 12+6
  /\d\s?(?:[cmknµμ]?m)?\s?[x×]\s?$|(?:\d['’′点时]|[A-Z\d][·•])$|\d\s?\+\s?$/,
  // $m 3, 2010-2020, 公元前221
  /[$€£¥](?:[mk]|bn|tn)\s?$|(?:(?<!\d)(?:19|20)\d{2}|[(（]1\d{3})\s?[-–—~]\s?$|(?:公元前?|民国|昭和|平成|令和)\s?$/,
  // money of a country that is not known, t(58) = 2.31, F(2, 45)
  /[A-Za-z][$¥]\s?$|(?<![A-Za-z])[A-Za-z]\((?:\d+,\s?)?$/,
  // 17投9中, 2015=100, woke up at 6
  /\d[投中]$|(?<!\d)(?:19|20)\d{2}年?\s?=\s?$|\b(?:w[ao]ke|got|get|gets)\s+up\s+at\s+$/,
  // 图3, 见表5, § 1343, section 12(3)
  /\(build\s$|\b(?:U\.?S\.?C|C\.?F\.?R)\.?\s$|(?:^|[见如据和及、（(\s])(?:图|表|附件|附录|附表|专栏)\s?$|§\s?$|\b(?:section|article|clause|rule|paragraph)s?\s\d+[A-Z]?(?:\(\w+\))*\($/,
)

/** What follows Chinese numerals that count nothing: 两位数, 二十世纪, 二十大, 三旬, 二度出手, 几十上百, 三天两头, 三分球, 四分三. */
export const NO_NUMERAL_AFTER =
  /位数|世纪|个?数量级|(?<=(?<![一二三四五六七八九百千万])(?:十[五六七八九]|二十[一二]?))大|次产业|届(?=全国|人大|政协|中央|[一二三四五六七八九]中)|(?<=(?:人大|政协|大会|届)[一二三四五六七八九十]{1,3})次(?:全体)?会议|[旬号]|好几[十百千万亿]|[上成][十百千万亿]|点(?:半|整|钟|许|[零二三四五]?十[一二三四五六七八九]?分?(?![十百千万亿])|[一三]刻)|(?<=点零[一二三四五六七八九])分|刻|个半[天年]|番|天(?:两头|打鱼|晒网)|(?<=三天两)头|年到头|(?<=早八)[人课]|(?<=(?<![十百])二|绝对零)度(?!电)|分(?:球|线|[一二三四五六七八九](?![十\d]*\s*[秒分个]))/y

/** Common nouns of numbering before a bare number, which is not an amount: page 12, day 3, level 2. */
const NUMBERED =
  'pages?|figures?|fig\\.|tables?|chapters?|sections?|articles?|appendix|annex|version|route|room|flight|phase|type|episode|clause|paragraph|footnote|schedule|exhibit|highway|war|day|week|step|stage|level|grade|tier|gate|platform|round|game|item|question|season|category|gas(?:\\s+mark)?|marker|exit|lap|interstate|suite|apartment|apt|channel|pier|scene|verse|extension|ext\\.'
/** Words with a capital that are not names: at the start of a sentence, in a headline, by themselves. */
const NO_NAMES =
  'The|An?|In|Of|At|On|By|For|With|From|To|And|But|Or|As|All|Only|Just|Another|Some|These|Those|Its|Their|Our|His|Her|My|Your|This|That|Last|Next|Every|Each|Exactly|Precisely|About|Over|Under|Nearly|Almost|I|We|You|They|He|She|It|Is|Are|Was|Were|Has|Have|Had|There|Then|When|While|After|Before|Since|Until|Take|Add|Mix|Use|Combine|Give|Bring|Bake|Cook|Serves?|Makes?|Made|Beat|Stir|Heat|Boil|Cut|Slice|Chop|Place|Put|Pour|Drink|Eat|Apply|Inject|Wait|Allow|Bought|Sell|Sold|Got|Save|Win|Wins|Won|Lost|Kills|Found|Earn|Earned|Pay|Paid|Spent|Needs?|Seats|Sleeps|Fits|Holds|Choose|Pick|Send|Run|Ran|Walk|See|Saw|Meet|Met|Hire|Hired|Built|Includes|Contains|Requires|Between|Within|Plus|Minus|Roughly|Around|Approximately|Fewer|More|Less|Like|Gained|Aged?|Average|Totals?|If|Today|Yesterday|Now|Still|Even|Both|Any|So|Because|Although|Which|Who|Can|Could|Will|Would|Should|May|Might|Must|Not|pH'
const NAME = `(?<![\\w&-])(?!(?:${NO_NAMES})\\s)[a-z]{0,3}[A-Z][\\w&-]*(?:\\s\\d(?:\\.\\d)?)?\\s+`
/** Signs that a bare number may follow: 为, 达, 至 and the like, what names a quantity (率, 量), and verbs (新购8列). */
const COUNTED_BEFORE =
  '[为是有达至到共计约得报收于合均各仅只以超逾等即了要中或和与及率度积数额量值比价费幅速距分购增建设用需产招聘派运播种植造修改救撤捐赠采售卖获赢输出入扩缩升降涨跌满减抵金薪资贷租拥含占办完成签领取才高重发给]'
/** What counts after bare digits and is not a measure word: nouns of results (12死34伤, 38金27银), and signs that are other words too. */
const RESULTS =
  '一(?:个月|[年天晚斤张次位人台套只份件])|死|伤|金|银|铜|胜|负|篮板|助攻|包邮|票(?!房)|起(?!售|步|拍)|平方|立方|[瓦丛顶堵队孔剂例曲贴项阵帧轴宗款码倍级集字词则班站间艇米克季]'
/** One sign at the end of a clause is a measure word too, but of a name: 宝马3系, 5号. */
const COUNTED_AFTER = `\\s?(?:${RESULTS}|(?![系版代号线路楼期中])\\p{Script=Han}(?![\\p{Script=Han}\\d]))`

/** A number in its surroundings, as the patterns below see it: between « and », in whose place are signs that no text has. */
export const inContext = (before: string, words: string, after: string) =>
  `${before}\uE000${words}\uE001${after}`

/** Whether a context fits patterns that each begin at «, with what comes before it looked back at: searching takes far longer. */
function around(flags: string, ...patterns: readonly string[]): (context: string) => boolean {
  const pattern = new RegExp(
    patterns.join('|').replaceAll('«', '\uE000').replaceAll('»', '\uE001'),
    `${flags}y`,
  )
  return (context) => matchAt(pattern, context, context.indexOf('\uE000')) !== null
}

/**
 * What is not a number wherever it is: 3.2%↓ falls, and ▲ with a rate may mean a rise in China, a fall in Japan; (1.5美元)%; thread
 * 1/7 is the first of seven.
 */
export const isNever = around(
  'i',
  '«[^»]*(?:»[▲△▼▽↓]|[^\\d\\s]»\\s?\\)\\s?%)',
  `(?<=(?<![a-z])(?:${NUMBERED}|thread|part|slide|tweet|lesson)\\s+\\(?)«\\d+/\\d+»`,
)

/** 东风-41 is a name: 同比-3.2% and 亏损-3万元 are known by what they count. */
export const isDashOfName = around('u', '(?<=(?![为是约达至到])\\p{Script=Han})«[-–−]\\d+»')

const DIGITS = '«\\d+(?:\\.\\d+)?(?:\\sor\\s\\d+)?»'
/**
 * Bare numbers within a sentence that belong to a name, a number to call or a year rather than count something: the 2024 Olympics,
 * Falcon 9, World War Two, page 12, 麒麟9000芯片, 12345热线. A noun that a number is glued to without a measure word is not a count in
 * Chinese, unless it moves (从160降到120), and after a word with a capital English says no more.
 */
export const isNamed = around(
  'u',
  '(?<![nN]\\s?=\\s?)«(?:19|20)\\d{2}»',
  `(?<=${NAME})(?:${DIGITS}(?!-[a-z]{3})|«[A-Z][a-z]+»)`,
  `(?:(?<=\\p{Script=Han})(?<!${COUNTED_BEFORE}|[今现]年(?=«\\d\\d»[,，。了]))|(?<!\\p{Script=Han})(?=${DIGITS}\\p{Script=Han}))(?!(?<=[从由的])${DIGITS}\\s?\\p{Script=Han}?[升降涨跌增减提下上扩缩回变至到])${DIGITS}(?!${COUNTED_AFTER})`,
)

const FEW = 'one|two|three|four|five|six|seven|eight|nine|ten'
const NUMBERED_BEFORE = `(?<![A-Za-z]|\\b(?:last|this|next|each|every|per|an?|the|first|second|third|final|same|one)\\s+)(?:${NUMBERED})\\s+`
/** Step one, page 12; but last week 300 homes burned. */
export const isNumbered = around('i', `(?<=${NUMBERED_BEFORE}(?:\\d+\\sor\\s)?)(?:${DIGITS}|«(?:${FEW})»)`)

/** 答案不是四而是五: after 是 a numeral is alone where the clause ends or turns; and so does 年薪十万. */
export const isSaid = around(
  'u',
  '(?<=是|(?<!分)为|等于)«[^»]*»(?:$|[^\\p{Script=Han}A-Za-z\\d]|[这而却但还])',
  '(?:«十[万亿]»|(?<=\\p{Script=Han})«[百千][万亿]»)(?:$|[^\\p{Script=Han}A-Za-z\\d])',
)
/** With nothing but signs on either side, and no 、 that would number a list. */
export const isApart = around(
  'u',
  '(?<=^|[^\\p{Script=Han}A-Za-z\\d])«(?![A-Za-z几幾数數])[^»]*»(?:$|[^\\p{Script=Han}A-Za-z\\d、.．)）])',
)

const RATIO_TO = /^\sto\s(\d{1,4}|[a-z]+)(?![\d%]|[.,]\d|\s*(?:per\s?cent|hundred|thousand|million|billion))/i
const LISTED_TO = /^,\s([a-z]+)/i
const RATIO_OF = /(?<![\d.,])(\d{1,4}|\b[a-z]+)\sto\s$/i
const small = (word = '') => (/\d/.test(word) ? Number(word) : (SMALL.get(word.toLowerCase()) ?? 0))

/** Words that mean a fall from one number to another rather than a ratio. */
const FALLS =
  /\b(?:from|drop\w*|f[ae]ll\w*|cut\w*|reduc\w+|lower\w*|declin\w+|shr[aiu]nk\w*|slid\w*)\s(?:[a-z-]+\s){0,4}(?:[\d.,]+\s(?:[a-z]+\s)?to\s|[a-z]+\sto\s)?$/i

/** Of votes and scores both numbers may be large: approved by 218 to 214. */
const VOTED =
  /\b(?:vot\w+|pass\w*|approv\w+|reject\w+|defeat\w*|fail\w*|won|wins?|lost|beat\w*|carried)\b[^.;,]*$/i

/** Whether a number is one of two that fall: odds of 12 to 1, won by 3 to 2, ten to eight in the morning; eighty, eighty-five. From 12 to 8 is a change. */
export function isOfRatio(before: string, words: string, after: string): boolean {
  const number = small(words)
  if (!/\d/.test(words) && number >= 10 && number <= small(LISTED_TO.exec(after)?.[1])) return true
  const [first, second] = [small(RATIO_OF.exec(before)?.[1]), small(RATIO_TO.exec(after)?.[1])]
  const [most, least] = first > 0 ? [first, number] : [number, second]
  return (
    least > 0 &&
    least < most &&
    (least === 1 || most < 100 || (VOTED.test(before) && Number.isInteger(number))) &&
    !FALLS.test(before)
  )
}
