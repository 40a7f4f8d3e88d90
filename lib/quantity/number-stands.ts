import type { Hedge } from '@/lib/quantity/hedge'
import { justBefore, matchAt } from '@/lib/quantity/match'
import {
  inContext,
  isApart,
  isDashOfName,
  isNamed,
  isNever,
  isNumbered,
  isOfRatio,
  isSaid,
} from '@/lib/quantity/no-number'
import { AFTER_EARLY_YEAR } from '@/lib/quantity/read-date'
import { isLed, type Lead } from '@/lib/quantity/read-lead'
import type { FoundUnit } from '@/lib/quantity/read-unit'
import type { Amount, Source } from '@/lib/quantity/reading'

/** What the words after the last of several numbers say of the others too. */
export interface Shared {
  readonly end: number
  /** What the words after the last number make of the value before them too: 1000000 in 5.2 ± 0.3 million, 1 without such words. */
  readonly by: number
  /** Whether such words are per cent: 12 (9–15%). */
  readonly isShare: boolean
}

/** The ends that are beside a value: 12 ± 3, 42 [30–55], 42 (95% CI 30–55). */
export interface Spread extends Shared {
  readonly low: number
  readonly high: number
}

/** A number and what has been taken of the words behind it. */
export interface FoundNumber {
  readonly source: Source
  readonly start: number
  lead: Lead
  span: Amount
  end: number
  hedge: Hedge | null
  torn: boolean
  /** Whether it is an order of magnitude: 百亿级. */
  isOrder: boolean
  unit: FoundUnit | null
  unitStart: number
  /** What a half or a smaller unit adds: 两个半月, 9秒83. */
  added: number
  spread: Spread | null
}

export const isShare = ({ span }: FoundNumber) => span.parts !== 1

/** Whether a number in a sentence counts nothing that is named. */
export const isBare = (number: FoundNumber) =>
  !number.source.isCell && number.unit === null && !isShare(number)

const ONLY_SCALE = /^\s*[百千万亿兆]+\s*$/
const ONE_SCALE = /^[百千万亿兆]$/
const BARE_ONE = /^[一壹]$/
const MEASURED = ['duration', 'ratio', 'physical', 'money', 'points']

/**
 * Whether a number counts something where it is: other numbers are years and days, belong to names, or are parts of other
 * words.
 */
export function stands(number: FoundNumber): boolean {
  return ![isCalendar, isYears, isOfOtherMoney, isOtherThing, isOtherWord].some((isOther) => isOther(number))
}

/** Whether words are not a number here: 三体, 万物 and 一个 are other words. */
function isOtherWord({ source, start, lead, span, unit, isOrder, end, added, hedge }: FoundNumber): boolean {
  const { text, isCell } = source
  const bare = !isOrder && hedge === null && !span.isMore
  const words = text.slice(lead.at, span.end)
  // 亿元 in its own cell is a unit.
  if (isCell && bare && unit !== null && ONLY_SCALE.test(text.slice(0, span.end))) return true
  // 百年大计, 万元产值 and 每万人 count nothing: a scale by itself is not an exact number.
  if (bare && span.parts === 1 && ONE_SCALE.test(words) && lead.money === null) return true
  // 一个, 一家 and the like are articles, not counts; 一斤半 is one.
  const article = BARE_ONE.test(words) && span.parts === 1
  if (article && unit !== null)
    return added === 0 && !(unit.unit !== null && MEASURED.includes(unit.unit.kind))
  if (!span.needsUnit || span.isMore || span.parts !== 1) return false
  if (unit !== null || isOrder || (isLed(lead) && !article)) return false
  if (isCell && end === text.trimEnd().length) return false
  const context = inContext(justBefore(text, start, 2), words, text.slice(end, end + 1))
  return !(isSaid(context) || (span.range === null && isApart(context)))
}

/** The word for money in Chinese that is before a number, empty where none is. */
export function moneyWord({ source, lead: { money } }: FoundNumber): string {
  const word = money === null ? '' : source.text.slice(...money).trim()
  return /^\p{Script=Han}/u.test(word) ? word : ''
}

/** 美元480% is not a sum: the word before it is of something else. */
function isOfOtherMoney(number: FoundNumber): boolean {
  const { unit } = number
  if (moneyWord(number) === '') return false
  return isShare(number) || (unit !== null && (unit.unit ?? unit.divided)?.kind !== 'money')
}

/** Between 2010 and 2020, circa 1890, since at least 2014. */
const YEAR_AFTER = /\b(?:c(?:irca|a?\.)\s*[12]\d|(?:since|until|till)\s[a-z\s]*(?:19|20))\d{2}$/i

/** Painted between 1503 and 1506; (1452–1519). Round numbers are as often counts. */
const EARLY_YEARS = /(?:between\s|[(（])(1\d{3})\s?(?:[-–—~至到]|and)\s?(1\d{3})$/i

function isYears(number: FoundNumber): boolean {
  const { source, lead, span, start, end } = number
  if (span.scale !== 1 || !isBare(number)) return false
  const early = isLed(lead) ? null : EARLY_YEARS.exec(source.text.slice(Math.max(0, start - 1), end))
  if (early?.some((year) => Number(year) % 50 > 0))
    return matchAt(AFTER_EARLY_YEAR, source.text, end) !== null
  if (span.range !== null) return span.range.low >= 1900 && span.range.high < 2100 && !isLed(lead)
  return YEAR_AFTER.test(source.text.slice(Math.max(0, number.start - 8), span.end))
}

/** Whether a number belongs to a name, or signs around it make it another thing. */
function isOtherThing(number: FoundNumber): boolean {
  const { source, start, end, lead, spread, hedge } = number
  const [before, words] = [justBefore(source.text, start), source.text.slice(start, end)]
  const after = source.text.slice(end, end + 12)
  const context = inContext(before, words, after)
  if (isNever(context)) return true
  if (source.isCell) return false
  if (/[▲△]\s?$/.test(before)) return true
  if (!isBare(number)) return false
  if (isDashOfName(context)) return true
  // Nearly two to one
  if (/^\sto\s(?:one|1)(?![\d.,])/.test(after) && isOfRatio(before, source.text.slice(lead.at, end), after))
    return true
  if (isLed(lead) || spread !== null || hedge !== null) return false
  return isOfRatio(before, words, after) || isNamed(context) || isNumbered(context)
}

/** 约2020年, 两千零八年, 2020-2025年 and 1-9月 are parts of the calendar and not lengths of time, which are given in 个月 and without a dash. */
function isCalendar({ source: { text }, lead, span: { value, scale, range, end } }: FoundNumber): boolean {
  const last = range?.high ?? value
  const unit = text.charAt(end)
  const joined = range !== null || /\d\s*[-–—~至到]\d+$/.test(justBefore(text, end, 8))
  if (unit === '年')
    return scale === 1 && last >= 1900 && last < 2100 && (joined || lead.hedge !== null || last > 2000)
  // 12月十五
  if (unit === '月' && /[初十廿]/.test(text.charAt(end + 1))) return true
  return unit === '月' && last <= 12 && (joined ? /\d/ : /[一二三四五六七八九十]/).test(text.charAt(end - 1))
}
