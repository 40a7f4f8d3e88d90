import { UNITS } from '@/lib/quantity/built-in-units'
import { isPowerOfTen } from '@/lib/quantity/decimal'
import type { Hedge } from '@/lib/quantity/hedge'
import { clean } from '@/lib/quantity/interval'
import { endOf, justBefore, matchAt } from '@/lib/quantity/match'
import { isCountedOff, isNamed, isNamedInWords } from '@/lib/quantity/no-number'
import { type FoundNumber, isLed, stands } from '@/lib/quantity/number-stands'
import { hedgeAfter, hedgeAfterNoun } from '@/lib/quantity/read-hedge'
import type { Lead } from '@/lib/quantity/read-lead'
import { smallerAt } from '@/lib/quantity/read-smaller-unit'
import { type Joint, joinedAt, type Span, signed } from '@/lib/quantity/read-span'
import { spreadAt } from '@/lib/quantity/read-spread'
import { type FoundUnit, unitAt, unitBefore } from '@/lib/quantity/read-unit'
import { type Located, numberMeaning, type Source } from '@/lib/quantity/reading'

/** A figure after its lead, with all that stands behind it and belongs to it. Each step takes words and moves the end on. */
export function numberAt(source: Source, start: number, lead: Lead, joint: Joint): Located | null {
  const joined = joinedAt(source, start, lead.at, joint, { negative: lead.negative, led: isLed(lead) })
  // In the tens of billions: from ten billion up to a hundred.
  const isPower = joined !== null && joined.range !== null && lead.hedge === 'magnitude'
  const span = isPower ? { ...joined, value: joined.scale, range: null } : joined
  if (span === null || isCalendar(source.text, lead.hedge, span)) return null
  const { isMore, isAbout } = span
  const hedge = lead.hedge ?? (isMore ? 'over' : isAbout ? 'about' : null)
  const figure: FoundNumber = {
    source,
    start,
    lead,
    span,
    end: span.end,
    hedge,
    torn: isMore && hedge !== 'over',
    isOrder: false,
    unit: null,
    unitStart: span.end,
    added: 0,
    spread: null,
  }
  takeSlightly(figure)
  takeHedge(figure)
  takeOrder(figure)
  takeHalf(figure)
  takeUnit(figure)
  if (isOfOtherMoney(figure) || isYears(figure)) return null
  takeBelowZero(figure)
  takeFloor(figure)
  takeOrder(figure)
  takeSmaller(figure)
  takeSpread(figure)
  takeHedge(figure)
  // What stands around the figure of a cell is shown: no noun of it is passed over.
  if (figure.hedge === null && !source.isCell) takeHedge(figure, hedgeAfterNoun)
  takeComparison(figure)
  return isOtherThing(figure) || !stands(figure) ? null : located(figure)
}

const isShare = ({ span }: FoundNumber) => span.parts !== 1

function takeHedge(figure: FoundNumber, read = hedgeAfter): void {
  const after = read(figure.source.text, figure.end)
  if (after === null) return
  figure.end = after.end
  // 近200亿元左右 may be a little more as well.
  if (figure.hedge === 'nearly' && after.hedge === 'about') figure.hedge = 'about'
  figure.hedge ??= after.hedge
  figure.torn ||= figure.hedge !== after.hedge
}

/** Takes what a pattern finds at the end of a figure. */
function take(figure: FoundNumber, pattern: RegExp): RegExpExecArray | null {
  const found = matchAt(pattern, figure.source.text, figure.end)
  figure.end += found?.[0].length ?? 0
  return found
}

const SLIGHTLY = /(强)(?=$|[^\p{Script=Han}]|[的是，])|弱(?=$|[^\p{Script=Han}]|[的是，])/uy

/** 三分之一强 is a little more, 三成弱 a little less. */
function takeSlightly(figure: FoundNumber): void {
  const slightly = isShare(figure) && figure.hedge === null ? take(figure, SLIGHTLY) : null
  if (slightly !== null) figure.hedge = slightly[1] === undefined ? 'nearly' : 'over'
}

const ORDER = /级/y

/** 级 makes an order of magnitude of a power of ten; 三级, 2级 and 10级 are grades. */
function takeOrder(figure: FoundNumber): void {
  const { value, range } = figure.span
  const isGrade = value < 1000 && /\d/.test(figure.source.text.charAt(figure.end - 1))
  if (figure.isOrder || isGrade || figure.span.isMore || range !== null || !isPowerOfTen(value)) return
  figure.isOrder = take(figure, ORDER) !== null
}

/** 两个半月, 三个半小时, 一个多小时, 三个来月. */
const AND_HALF_A =
  /个(?:半|(?<more>多)|(?<about>来))(?=月|小时|世纪|学期|星期|百分点|钟头|$|[\s,.;!?)，。；、])/y

function takeHalf(figure: FoundNumber): void {
  const half = isShare(figure) ? null : take(figure, AND_HALF_A)
  if (half === null) return
  const soft = half.groups?.more !== undefined ? 'over' : half.groups?.about !== undefined ? 'about' : null
  if (soft === null) figure.added += 0.5
  else figure.hedge ??= soft
}

/** “$12 million over five years” is in the course of them, or in more: it is not told. “Over three floors” counts them. */
const OVER = /over\s/iy
const COURSE =
  /\s*(?:floors|levels|stor(?:eys|ies)|sessions|rounds|games|legs|nights|seasons|instalments|phases|innings)\b/iy
const FIGURE_BEFORE = /\d[^.;。；]*[a-z%\d]\s+$/i

function takeUnit(figure: FoundNumber): void {
  const { source, span, start } = figure
  const found = span.parts > 1 ? null : (span.unit ?? unitAt(source.text, figure.end, source.units))
  figure.unitStart = span.unit === null ? figure.end : span.unitStart
  if (
    matchAt(OVER, source.text, start) !== null &&
    (found?.unit?.kind === 'duration' || matchAt(COURSE, source.text, figure.end) !== null)
  )
    figure.torn ||= FIGURE_BEFORE.test(justBefore(source.text, start))
  // 1 in 3 people is a part of them and no third of a person.
  if (found === null || (span.parts === 0 && found.unit?.kind === 'count')) return
  figure.unit = found
  figure.end = Math.max(figure.end, found.end)
}

const BELOW_ZERO = /\s+below\s+(?:zero|0)\b/iy

/** 20 degrees below zero, 5 to 10 below zero. */
function takeBelowZero(figure: FoundNumber): void {
  if (take(figure, BELOW_ZERO) === null) return
  figure.lead = { ...figure.lead, negative: true }
  figure.span = { ...figure.span, range: signed(figure.span.range, true) }
}

const isBare = (figure: FoundNumber) => !figure.source.isCell && figure.unit === null && !isShare(figure)

/** 12万起 by itself is a price from so much on; in a cell, 起 may count cases. */
const FLOOR = /起(?=\s*(?:$|[,，。;；]))/y

function takeFloor(figure: FoundNumber): void {
  const { start, span, hedge } = figure
  if (start > 0 || hedge !== null || span.scale === 1 || !isBare(figure)) return
  if (take(figure, FLOOR) !== null) figure.hedge = 'at-least'
}

/** What a half or a smaller unit adds: 一年半, 9秒83. */
function takeSmaller(figure: FoundNumber): void {
  const { source, span, unit } = figure
  const more = unit === null || span.range !== null ? null : smallerAt(source, figure.end, unit)
  if (more === null) return
  figure.end = more.end
  figure.added += more.value
}

const CLOSING = /\s?[)）]/y
const PLAIN_DIGITS = /^\d[\d.,]*\s*$/

/** The ends beside a value, and the unit that may follow them: 12 ± 3 mm. */
function takeSpread(figure: FoundNumber): void {
  const { source, start, lead, span, unit, end } = figure
  const { text } = source
  if (span.range !== null || figure.isOrder) return
  figure.spread = spreadAt(source, {
    start,
    end,
    value: span.value + figure.added,
    parts: span.parts || 1,
    words: unit === null ? '' : text.slice(figure.unitStart, unit.end),
    bare: PLAIN_DIGITS.test(text.slice(lead.at, end)),
  })
  if (figure.spread === null) return
  figure.end = figure.spread.end
  // (125.1 ± 0.2) GeV
  const closed = /[(（]\s?$/.test(text.slice(Math.max(0, start - 2), start))
    ? endOf(CLOSING, text, figure.end)
    : null
  const unitStart = closed ?? figure.end
  const late = unit !== null || isShare(figure) ? null : unitAt(text, unitStart, source.units)
  if (late === null) return
  figure.unit = late
  figure.unitStart = unitStart
  figure.end = late.end
}

const COMPARED = /比\s*$/
const THAN = /\s*(?:还|更|要)?(?:(高|大|多)|低|小|少)(?![\p{L}\d])/uy

/** 比170低 is under it. */
function takeComparison(figure: FoundNumber): void {
  const { source, start, hedge } = figure
  if (hedge !== null || !COMPARED.test(source.text.slice(Math.max(0, start - 3), start))) return
  const than = take(figure, THAN)
  if (than !== null) figure.hedge = than[1] === undefined ? 'under' : 'over'
}

/** The word for money in Chinese that stands before a figure, empty where none does. */
function moneyWord({ source, lead: { money } }: FoundNumber): string {
  const word = money === null ? '' : source.text.slice(...money).trim()
  return /^\p{Script=Han}/u.test(word) ? word : ''
}

/** 美元480% is no sum: the word before it is of something else. */
function isOfOtherMoney(figure: FoundNumber): boolean {
  const { unit } = figure
  if (moneyWord(figure) === '') return false
  return isShare(figure) || (unit !== null && (unit.unit ?? unit.divided)?.kind !== 'money')
}

/** Between 2010 and 2020. */
function isYears(figure: FoundNumber): boolean {
  const { scale, range } = figure.span
  if (range === null || scale !== 1 || !isBare(figure) || isLed(figure.lead)) return false
  return range.low >= 1900 && range.high < 2100
}

/** 东风-41 is a name: 同比-3.2% and 亏损-3万元 are told by what they count. */
const NAME_DASH = /^(?![为是约达至到])\p{Script=Han}[-–−]\d+$/u
/** 3.2%↓ falls, and ▲ with a rate may mean either: a rise in China, a fall in Japan. Of sums in accounts it is a loss. */
const ARROW = /[▲△▼▽↓]/y
/** (1.5美元)% is none. */
const PER_CENT = /\s?\)\s?%/y
const BARE_DIGITS = /^\d+(?:\.\d+)?$/

/** Whether a number belongs to a name, or signs around it make it another thing. */
function isOtherThing(figure: FoundNumber): boolean {
  const { source, start, end, lead, unit, spread, hedge } = figure
  const { text } = source
  if (matchAt(ARROW, text, end) !== null) return true
  if (unit !== null && matchAt(PER_CENT, text, end) !== null) return true
  if (isCountedOff(justBefore(text, start), text.slice(start, end))) return true
  if (source.isCell) return false
  if (/[▲△]\s?$/.test(text.slice(Math.max(0, start - 2), start))) return true
  if (!isBare(figure)) return false
  if (NAME_DASH.test(text.slice(Math.max(0, start - 1), end))) return true
  if (isLed(lead) || spread !== null || hedge !== null) return false
  const words = text.slice(start, end)
  const before = justBefore(text, start)
  return BARE_DIGITS.test(words)
    ? isNamed(before, words, text.slice(end, end + 4))
    : isNamedInWords(before, words)
}

/** 港币5000万元 is no yuan: the word before names the money, and 元 only counts it. */
function foreignMoney(figure: FoundNumber): FoundUnit | null {
  const { source, lead } = figure
  const word = moneyWord(figure)
  if (lead.money === null || word === '' || word.startsWith('人民')) return null
  return { end: lead.money[1], unit: unitAt(word, 0, source.units)?.unit ?? null }
}

/** What all that was taken says together. */
function located(figure: FoundNumber): Located {
  const { source, start, lead, span, spread, end, unitStart } = figure
  const { range, scale } = span
  const value = clean((span.value + figure.added) * (spread?.by ?? 1))
  const paidIn = foreignMoney(figure)
  const unit = paidIn ?? figure.unit
  const isPart = span.parts > 1 || spread?.isShare === true || (span.parts === 0 && unit === null)
  const ends = spread ?? range
  const told = figure.isOrder ? 'magnitude' : figure.hedge
  const hedge = told === 'magnitude' && !isPowerOfTen(value) ? 'about' : told
  const named = isPart ? UNITS.share : unitBefore(source.text, start, unit?.unit ?? null, source.units)
  const meaning = numberMeaning(
    lead.negative ? -value : value,
    named,
    ends === null ? (hedge ?? 'exact') : 'range',
    ends === null || (lead.negative && range !== null) ? range : signed(ends, lead.negative),
  )
  const counted = unit !== null && paidIn === null ? ([unitStart, unit.end] as const) : lead.money
  return {
    end,
    meaning: spread === null ? meaning : { ...meaning, value: lead.negative ? -value : value, stated: true },
    counted: named === null ? (counted ?? undefined) : undefined,
    scaled: scale !== 1 || (spread?.by ?? 1) > 1,
    // A span is soft by itself: “about” adds nothing to it.
    moves: lead.moves,
    torn: figure.torn || (ends !== null && hedge !== null && hedge !== 'about'),
  }
}

/** 约2020年, 两千零八年, 2020-2025年 and 1-9月 are parts of the calendar and no lengths of time, which are told in 个月 and without a dash. */
function isCalendar(text: string, before: Hedge | null, { value, scale, range, end }: Span): boolean {
  const last = range?.high ?? value
  const unit = text.charAt(end)
  const joined = range !== null || /\d\s*[-–—~至到]\d+$/.test(text.slice(Math.max(0, end - 8), end))
  if (unit === '年')
    return scale === 1 && last >= 1900 && last < 2100 && (joined || before !== null || last > 2000)
  return unit === '月' && last <= 12 && (joined ? /\d/ : /[一二三四五六七八九十]/).test(text.charAt(end - 1))
}
