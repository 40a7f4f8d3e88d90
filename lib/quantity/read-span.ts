import { SCALES } from '@/lib/quantity/english-words'
import { clean } from '@/lib/quantity/interval'
import { endOf, justBefore, matchAt } from '@/lib/quantity/match'
import { CURRENCY_CODES, SIGN_BEFORE_SUM } from '@/lib/quantity/money-words'
import { pattern } from '@/lib/quantity/pattern'
import { amountAt } from '@/lib/quantity/read-amount'
import { isLed, type Lead } from '@/lib/quantity/read-lead'
import { shareOrAmountAt } from '@/lib/quantity/read-share'
import { type FoundUnit, unitAt } from '@/lib/quantity/read-unit'
import type { Amount, Source } from '@/lib/quantity/reading'

/** What parts the two ends of a span: a dash or a word like “to”, or the “and” of “between … and …”. */
export type Joint = 'to' | 'and'

/** A sign of money, a hedge that adds nothing to a span, or a bound may be before the second number: $1.5-$2 million. */
const SIGN = `(?:零上\\s*)?(?:(?:about|around|approximately)\\s+|约)?(?:不到|under\\s+)?(?:${SIGN_BEFORE_SUM}\\s?|(?:${CURRENCY_CODES})\\s?(?=\\d))?`
const TO = pattern.iy`(?:-\s+to\s+|\s*(?:至|到|[–—~～]|(?:to|through)\s+)\s*|-|\s+-\s+)${SIGN}`
const BELOW = /(?:不到|under\s+)\S{0,3}$/i
const AND = pattern.iy`\s*(?:\s+and\s+(?:the\s+)?|[-–—~～至到和与]|\s+to\s+)\s*${SIGN}`
const AND_ZH = /\s*[和与與及]\s*/y
/** Two or three hundred, 三或四个月: neighbours. */
const OR = /\s+or\s+|\s*或者?\s*/iy
/** Six, seven million; but “in 2005, 6 million” and “two, three and four” are lists. */
const SPOKEN =
  /(?<=[a-z])(?<!hundred|thousand|[mb]illion|\b(?:step|phase|part|stage|chapter|number|day|week|round|level)\s[a-z]{3,5}),?\s+(?=[a-z]+\s+(?:hundred|thousand|million|billion)\b)/iy
const AMID = /\s*(?:之间|之間|间(?!隔|接)|間)/y
const MAY_NOT_STAND = /[Ilfse间間为±负+\-–—~～,:：([oO]\s{0,2}$/
/** The ends of an interval whose value is elsewhere, and a width without a value. */
const NOT_ALONE =
  /(?:(?<![A-Za-z])CI|confidence interval|置信区间|可信区间|±|正负|plus or minus|give or take|\+\/[-−–]|[A-Za-z]\+)(?:\s*[:：,(为是[]{1,2}|\s+of)?\s*(?:-?[\d.]+\s*(?:[-–—~～,]|to)\s*)?$/i
const MINUS = /[-−负負]\s*|零下\s*/y
/** “From 92% to 98.3%” is a change from one to the other, unless the words before say that it is a span. */
const CHANGE =
  /(?:(?<!\b(?:rang\w*(?:\s+of)?|is|are|be|was|were|var\w+|span\w*|anywhere|aged?|priced|costs?|(?<!in\s)(?:age|cost|depth|dose|fare|fee|length|price|rate|score|size|speed|temperature|value)s)\s+)(?<![A-Za-z])from\s+|从|由|從)$/i
const CHANGED =
  /(?:(?<![A-Za-z])(?:rose|ris(?:es|en|ing)|rais(?:ed|es)|reduced|cut|lowered|grew|grown|fell|fallen|dropped|declined|increased|decreased|jumped|climbed|slid|dipped|slipped|gained|lost|hiked|trimmed|boosted|lifted|up|down)(?:(?:\s+[a-z’'-]+){0,4}?\s+by)?\s+|(?:增长|提高|提升|上升|上涨|下降|下跌|下滑|增加|减少|降低|回落|回升)了?)$/i
/** A span is seldom as wide, and a level seldom as near. */
const FAR = 5
const NEAR = 2
const EXPECTED =
  /guidance|guided|outlook|projected|预计|預計|预期|有望|将|目标|左右|大约|expected|forecast|will|could|would|may|might/i

/** One number or a span of two, from left to right. */
export function joinedAt(source: Source, start: number, lead: Lead, joint: Joint): Amount | null {
  const { at, negative } = lead
  const led = isLed(lead)
  const { text } = source
  const before = justBefore(text, start)
  if (MAY_NOT_STAND.test(before.slice(-3)) && NOT_ALONE.test(before.slice(-36))) return null
  const first = shareOrAmountAt(source, at, led)
  if (first === null) return null
  const single = negative ? { ...first, range: signed(first.range, true) } : first
  const one = joint === 'and' ? null : single
  if (CHANGE.test(before.slice(-40))) return one
  const link = linkAt(source, first, joint)
  if (link === null) return one
  const sign = matchAt(MINUS, text, link.end)?.[0].length ?? 0
  // 零下10至15度 says once that both are below zero.
  const isBelow =
    sign > 0 ||
    (link.unit === null &&
      /零下\s*$/.test(text.slice(start, at)) &&
      !/零上\s*$/.test(justBefore(text, link.end, 4)))
  const second = inPercent(text, at, first, shareOrAmountAt(source, link.end + sign, true))
  if (second === null) return one
  // 20~million: a scale by itself is not a second number.
  if (SCALES.has(text.slice(link.end, second.end).toLowerCase())) return null
  const above = second.parts === 0 && first.parts === 1 ? amountAt(source, link.end + sign) : null
  const mixed = first.parts !== 1 && second.parts !== first.parts
  // “Rose 3.2% to 45%” ends at a level; “down 3% to 5%” and a forecast of “5% to 8%” are spans, and so is any with a dash.
  const isNear = first.parts > 1 && second.value > first.value && second.value < NEAR * first.value
  const level =
    joint === 'to' &&
    !isNear &&
    !/[-–—~～]\s*$/.test(justBefore(text, link.end, 3)) &&
    (first.parts > 1 || led || /by\s+$/i.test(before)) &&
    CHANGED.test(before) &&
    !EXPECTED.test(before) &&
    !(first.parts === 1 && second.parts > 1)
  // Raised by $50m to $1.25bn.
  const isFar = /by\s+$/i.test(before) && first.scale !== 1 && second.value > FAR * first.value
  if (mixed || level || isFar || /-\d/.test(text.slice(second.end, second.end + 2))) return one
  if (link.unit !== null && !isCountedAlike(source, first.end, link.unit, second.end)) return one
  const amid = endOf(AMID, text, second.end)
  if (link.needsAmid && amid === null) return one
  const past = isPast(before, text, amid ?? second.end)
  const from = lowEnd(first, second, above, past) * (negative ? -1 : 1)
  const to = clean(second.range?.high ?? second.value) * (isBelow ? -1 : 1)
  const [low, high] =
    (past || joint === 'and' || (negative && isBelow)) && from > to ? [to, from] : [from, to]
  if (low > high || (link.needsNeighbour && !areNeighbours(first, above ?? second))) return one
  const isBelowTop = BELOW.test(justBefore(text, link.end))
  return { ...second, end: amid ?? second.end, range: { low, high }, isBelowTop }
}

/** 距今约五千年至四千年, 3 to 2 million years ago: times are given from the earlier one on. */
const isPast = (before: string, text: string, at: number) =>
  /距今$/.test(before) || matchAt(/\s*年(?:之|以)?前|\s+years\s+ago\b/iy, text, at) !== null

/** Whether both ends count the same: no 5 miles to 10, which says nothing of the ten, and no 3 feet to 10 inches. */
function isCountedAlike({ text, units }: Source, at: number, unit: FoundUnit, later: number): boolean {
  const second = unitAt(text, later, units)
  if (second === null || second.unit?.id !== unit.unit?.id) return false
  return unit.unit !== null || stemOf(text.slice(at, unit.end)) === stemOf(text.slice(later, second.end))
}

/** The start of a word, the same for one and for many. */
const stemOf = (words: string) =>
  words
    .replace(/^[\s-]+/, '')
    .toLowerCase()
    .replace('foot', 'feet')
    .slice(0, 3)

const PER_HUNDRED = /百\s*分\s*之/y

/** 百分之七十到八十 says once that both are per cent. */
function inPercent(text: string, at: number, first: Amount, second: Amount | null): Amount | null {
  const said = first.parts === 100 && matchAt(PER_HUNDRED, text, at) !== null
  if (!said || second === null || second.parts !== 1 || second.value > 100) return second
  if (/[\p{Script=Han}\d]/u.test(text.charAt(second.end))) return second
  return { ...second, parts: 100, value: second.value / 100 }
}

/** 2 or 3, 20 or 30: numbers that mean what is between them too. */
function areNeighbours(first: Amount, second: Amount): boolean {
  const [least, most] = [first, second].map(({ value, scale, parts }) =>
    clean((value * (parts || 1)) / scale),
  )
  return (
    second.parts !== 0 &&
    first.range === null &&
    second.range === null &&
    (most === (least ?? 0) + 1 || (least === (most ?? 0) - 10 && (least ?? 1) % 10 === 0))
  )
}

/** Where the second number of a span begins, and what must be true of it. A unit may be before the joint: 3x to 5x, 100人至200人. */
function linkAt({ text, units }: Source, first: Amount, joint: Joint) {
  const pattern = joint === 'and' ? AND : TO
  const link = { unit: null, needsAmid: false, needsNeighbour: false }
  const direct = endOf(pattern, text, first.end)
  if (direct !== null) return { ...link, end: direct }
  const or = first.isMore ? null : (endOf(OR, text, first.end) ?? endOf(SPOKEN, text, first.end))
  if (or !== null) return { ...link, end: or, needsNeighbour: true }
  const amid = endOf(AND_ZH, text, first.end)
  if (amid !== null) return { ...link, end: amid, needsAmid: true }
  if (first.parts !== 1) return null
  const unit = unitAt(text, first.end, units)
  const end = unit === null ? null : endOf(pattern, text, unit.end)
  return unit === null || end === null ? null : { ...link, end, unit }
}

/** Two ends, below zero where a sign is before them. */
export const signed = (range: Amount['range'], negative: boolean): Amount['range'] =>
  range === null || !negative ? range : { low: -range.high, high: -range.low }

/**
 * In “2 to 3 million” and “20 to 30%” the first number shares what is after the second; in “2 to 3 in 10” it is a part of what the
 * second, whose own part is `above`, is a part of.
 */
function lowEnd(first: Amount, second: Amount, above: Amount | null, past: boolean): number {
  const { scale } = first
  const value = first.range?.low ?? first.value
  if (first.parts !== 1) return clean(value)
  if (above !== null && above.parts !== 0) return clean((value * second.value) / above.value)
  const last = second.value / second.scale
  const shares = scale === 1 && second.scale > 1 && (past ? value <= 10 * last : value < last)
  const divisor = second.parts === 0 ? 1 : second.parts
  return clean((shares ? value * second.scale : value) / divisor)
}
