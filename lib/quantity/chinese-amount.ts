import { NUMERAL_SIGNS, signAt } from '@/lib/quantity/chinese-signs'
import { justBefore, matchAt } from '@/lib/quantity/match'
import { NO_NUMERAL_AFTER } from '@/lib/quantity/no-number'
import { chineseNumeralAt, parseChineseNumeral } from '@/lib/quantity/numeral'
import { type Amount, plain, ranged, type Source, several } from '@/lib/quantity/reading'

/** 数 is a number only before a scale or something counted, and not as the end of another word: 数千, 数以万计. */
const SEVERAL_ZH =
  /(?:[数數]以(?=[十百千万亿]+计)|(?<![参总人指函系分次少多倍代算计整级点基变位件频无复])[数數])([十百千万亿]+)(?:(?<=以[十百千万亿]+)计)?/y
const SOME_ZH = /(?<![参总人指函系分次少多倍代算计整位众均])[数數](?=[个家名位年月天次种项])/y
/** 十几二十个; 百把块, 千把人, 百十来号人; 个把小时, one or two of them. */
const TEN_TO_TWENTY = /十[几来]二十(?![一二三四五六七八九十])/y
const OR_SO =
  /(?:([百千万])(?:把(?!握)|(?<=百)十[来多]?)(?![\d一二三四五六七八九十百千万亿分成])|个把)(?=\p{Script=Han})/uy
/** 百八十斤, 千八百块: eighty or a hundred of them. */
const NEARLY =
  /(百(?=八十)|千(?=八百)|万(?=八千))八.(?=\p{Script=Han})(?![一二两三四五六七八九十百千万亿零])/uy

/** Words that give a size only: 数千, 数以万计. */
function chineseRound(text: string, at: number): Amount | null {
  const tens = matchAt(TEN_TO_TWENTY, text, at)
  if (tens !== null) return ranged(at + tens[0].length, 10, 20)
  const so = matchAt(OR_SO, text, at)
  if (so !== null) {
    const end = at + so[0].length
    if (so[1] === undefined) return { ...ranged(end, 1, 2), needsUnit: true }
    return { ...plain(end, parseChineseNumeral(so[1]) ?? 1), isAbout: true, needsUnit: true }
  }
  const nearly = matchAt(NEARLY, text, at)
  const most = parseChineseNumeral(nearly?.[1] ?? '')
  if (nearly !== null && most !== null) return ranged(at + nearly[0].length, most * 0.8, most)
  const found = matchAt(SEVERAL_ZH, text, at)
  const scale = found === null ? null : parseChineseNumeral(found[1] ?? '')
  if (found !== null && scale !== null) return several(at + found[0].length, scale)
  const alone = matchAt(SOME_ZH, text, at)
  return alone === null ? null : { ...ranged(at + 1, 3, 9), needsUnit: true }
}

const BEFORE_NUMERAL = new RegExp(`[\\d第数數好双番${NUMERAL_SIGNS}点點]`)
/** Spaces between: 一百 二 十 几亿 is not 几亿. */
const CUT_BEFORE = /[十百千万亿]\s{1,2}$/
const FINANCIAL = /[陆陸伍叁拾倆俩仨参]/
/** 十分 is “very” before anything but a word for more or less of it. */
const VERY = /分(?=\p{Script=Han})(?![以之钟左上下的])/uy
const HALF = /半(?=个?来?(?:百分点|小时|月|世纪|学期)|[茶汤]匙|[年天日个吨亩斤杯里米公英升打成勺匙碗瓶袋磅])/y
const HALF_BEFORE =
  /(?:(?<![至最])多|[上下前后大小过夜一个年月天倍成对折人参东西南北\d零〇一二两三四五六七八九十百千万亿])$/
/** 单位：亿元 and 产值(亿元) name a unit and count nothing. */
const UNIT_NAMED = /(?:[单單]位[:：为]?|[(（])\s?$/
/** 凌晨三点, 腊月廿三, 元丰三年 */
const HOUR_BEFORE =
  /(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|深夜|[正腊冬闰]月|农历|阴历|民国|贞观|开元|天宝|元丰|洪武|永乐|嘉靖|万历|崇祯|顺治|康熙|雍正|乾隆|嘉庆|道光|咸丰|同治|光绪|宣统|明治|昭和|平成|令和)$/
/** 八月十五 is a day, 八月十五家 a count. */
const DAY_OF_MONTH = /(?<=[一二三四五六七八九十\d]月)[二三]?十[一二三四五六七八九]?(?![\p{Script=Han}\d])/uy
/** 一打, 十打: dozens. */
const TWELVE = /打(?![开击破造通败听算断扰卡折])/y
/** 俩小时, 俩月 */
const PAIR_OF_TIME = /个?(?:小时|钟头|星期|礼拜|月)|多|人(?![组行])/y
const HALF_SCALE = /半个?([百千万亿])/y

/** A number in Chinese numerals at an offset, whole, or null where the signs are another thing. */
export function chineseAmountAt({ text, decimal }: Source, at: number): Amount | null {
  const before = text.charAt(at - 1)
  if (text.charAt(at) === '半') {
    if (HALF_BEFORE.test(justBefore(text, at, 2))) return null
    const scale = matchAt(HALF_SCALE, text, at)
    const size = scale === null ? null : signAt(scale[1] ?? '', 0)
    if (size !== null) return plain(at + (scale?.[0].length ?? 0), size.value / 2, size.value)
    return matchAt(HALF, text, at) === null ? null : plain(at + 1, 0.5)
  }
  if (signAt(text, at)?.letter === 'M' && UNIT_NAMED.test(justBefore(text, at, 4))) return null
  if (/[成几十百千]上$|[百千万]儿$/.test(justBefore(text, at, 2))) return null
  if (BEFORE_NUMERAL.test(before) && !/[\d]\s*$/.test(before)) return null
  if (/[几幾]/.test(text.charAt(at)) && CUT_BEFORE.test(justBefore(text, at, 3))) return null
  if (HOUR_BEFORE.test(justBefore(text, at, 2)) || matchAt(DAY_OF_MONTH, text, at) !== null) return null
  const round = chineseRound(text, at)
  if (round !== null) return round
  const start = text.charAt(at) === '好' && /[几幾]/.test(text.charAt(at + 1)) ? at + 1 : at
  const found = chineseNumeralAt(text, start, decimal)
  if (found === null) return null
  const { end } = found
  if (matchAt(NO_NUMERAL_AFTER, text, end) !== null) return null
  const spoken = text.slice(at, end)
  if (spoken === '万一' || (/^[十万]$/.test(spoken) && matchAt(VERY, text, end) !== null)) return null
  // 陆 and 伍 by themselves are names.
  const isName = !/[俩倆仨]/.test(spoken) || matchAt(PAIR_OF_TIME, text, end) === null
  if (spoken.length === 1 && FINANCIAL.test(spoken) && before !== '是' && isName) return null
  const isDozens = found.range === null && matchAt(TWELVE, text, end) !== null
  return isDozens ? { ...found, end: end + 1, value: found.value * 12, needsUnit: false } : found
}
