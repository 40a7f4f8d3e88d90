/** A numeral as printed, in UTF-16 offsets of its paragraph. */
export interface Numeral {
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * Words with the character of a numeral that never count anything: adverbs, pronouns and a substance. The list is short
 * on purpose: where a character might count (一个, 一轮, 一体, 唯一), it is found, and the ledger calls it rhetoric.
 */
export const FIXED_WORDS = [
  '一般',
  '一样',
  '一些',
  '一直',
  '一定',
  '一旦',
  '一致',
  '一切',
  '一起',
  '统一',
  '进一步',
  '万一',
  '几乎',
  '十分',
  '半导体',
] as const

const DIGITS = '[0-9０-９]+(?:[.,．，][0-9０-９]+)*[%％]?'
const HAN_DIGIT = '零〇一二两三四五六七八九十百千万亿半几'
/** 数 counts only in place of a digit: 数千, but not 参数. 成 is a tenth after a single digit: 八成, but not 一成为. */
const HAN_RUN = `(?:数(?=[十百千万亿])|[${HAN_DIGIT}])+(?:(?<=[一二两三四五六七八九几])成(?![为功立果长员熟就本]))?`
const NUMBER = `(?:${DIGITS}[十百千万亿]*|${HAN_RUN})`
const RANGE = `${NUMBER}(?:[至到~～–—-]${NUMBER})?`

const YEAR = '(?:[0-9０-９]{4}|[〇零一二三四五六七八九]{4})年'
const MONTH = '(?:[0-9０-９]{1,2}|十[一二]?|[一二三四五六七八九])月'
const DAY = '(?:[0-9０-９]{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]'
const PART = '(?:[上中下]旬|[初底])'
const MONTH_DAY = `${MONTH}(?:${DAY}|${PART})?`
const DATE = `${YEAR}(?:${MONTH_DAY})?|${MONTH_DAY}`

/** 前 is a rank before a number, unless the word before makes it a time: 此前3个月. */
const RANK = [
  `第${NUMBER}`,
  `(?<![此之以从目先日年月周天提当眼生面])前${NUMBER}`,
  '首[个次家款位批届座颗创]',
  '榜首|居首|首位',
  '前列(?!腺)|领跑|并跑|领先',
  '创造性地提出|首创|率先',
  '(?<![0-9０-９十百千万亿])多[家个]',
  '最(?![终近后初])\\p{Script=Han}',
].join('|')

/** A Latin word, with the parts that hyphens join to it: a numeral if it has a digit (A100, DeepSeek-R1), else skipped. */
const WORD = '[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*'

const FINDER = new RegExp(
  `(?<fixed>${FIXED_WORDS.join('|')})|(?<word>${WORD})|${DATE}|${RANK}|${RANGE}`,
  'gu',
)

/**
 * Every numeral of a paragraph, in order. One numeral is
 *
 * - a date as a whole: 2022年11月30日, 4月28日, 2008年9月, 5月初, 4月下旬 (a bare 3个月 is the number 3);
 * - a run of digits, half or full width, with its points, commas, per cent sign and 十百千万亿: 3072, 98.3%, 1.6万亿, 2000万;
 * - a run of Chinese numerals, with 半, 几, with 数 before 十百千万亿 and with 成 after a digit: 十几, 数千, 八成, 万亿, 两;
 * - two of these joined by 至, 到 or a dash: 0到1;
 * - a rank or a claim of priority in words: 第一, 前四, 首个, 榜首, 前列, 领先, 创造性地提出, and 最 with the character after it (最大, but not 最终, 最近, 最后, 最初);
 * - 多家 and 多个, “several”, but not after a number: 140多个 is the number 140;
 * - a Latin word that has digits in it, as a whole: A100, M6, DeepSeek-R1.
 *
 * It finds too much rather than too little: only FIXED_WORDS are skipped.
 */
export function findNumerals(paragraph: string): Numeral[] {
  return [...paragraph.matchAll(FINDER)]
    .filter(({ groups }) => groups?.fixed === undefined && /[0-9]|^$/.test(groups?.word ?? ''))
    .map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }))
}
