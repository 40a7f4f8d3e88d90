import { UNITS } from '@/lib/quantity/built-in-units'
import { isPowerOfTen } from '@/lib/quantity/decimal'
import { HEDGES, LOWER, UPPER } from '@/lib/quantity/hedge'
import { clean } from '@/lib/quantity/interval'
import { endOf, justBefore, matchAt } from '@/lib/quantity/match'
import { type FoundNumber, isShare, moneyWord, stands } from '@/lib/quantity/number-stands'
import { hedgeAfter, hedgeAfterNoun } from '@/lib/quantity/read-hedge'
import type { Lead } from '@/lib/quantity/read-lead'
import { smallerAt } from '@/lib/quantity/read-smaller-unit'
import { type Joint, joinedAt, signed } from '@/lib/quantity/read-span'
import { spreadAt } from '@/lib/quantity/read-spread'
import { type FoundUnit, unitAt, unitBefore } from '@/lib/quantity/read-unit'
import { type Located, numberMeaning, type Source } from '@/lib/quantity/reading'

/** A number after its lead, with all that is behind it and belongs to it. Each step takes words and moves the end on. */
export function numberAt(source: Source, start: number, lead: Lead, joint: Joint): Located | null {
  const joined = joinedAt(source, start, lead, joint)
  // In the tens of billions: from ten billion up to a hundred.
  const isPower = joined !== null && joined.range !== null && lead.hedge === 'magnitude'
  const span = isPower ? { ...joined, value: joined.scale, range: null } : joined
  if (span === null) return null
  const { isMore, isAbout } = span
  const hedge = lead.hedge ?? (isMore ? 'over' : isAbout ? 'about' : null)
  const number: FoundNumber = {
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
  takeRepeated(number)
  takeHedge(number)
  takeOrder(number)
  takeHalf(number)
  takeUnit(number)
  takeBelowZero(number)
  takeOrder(number)
  takeSmaller(number)
  takeSpread(number)
  takeHedge(number)
  // What is around the number of a cell is shown: no noun of it is passed over.
  if (number.hedge === null && !source.isCell) takeHedge(number, hedgeAfterNoun)
  return stands(number) ? located(number) : null
}

function takeHedge(number: FoundNumber, read = hedgeAfter): void {
  const after = read(number.source.text, number.end)
  if (after === null) return
  // In a cell 12万起 counts cases.
  const { source, start, unit, lead } = number
  const alone = source.isCell && start === 0 && unit === null && lead.money === null && !isShare(number)
  if (alone && after.hedge === 'at-least' && source.text.slice(number.end).trim() === '起') return
  number.end = after.end
  // 近200亿元左右 may be a little more as well.
  if (number.hedge === 'nearly' && after.hedge === 'about') number.hedge = 'about'
  number.hedge ??= after.hedge
  number.torn ||= number.hedge !== after.hedge
}

/** Takes what a pattern finds at the end of a number, with the hedge that its group is called after. Whether it finds anything. */
function take(number: FoundNumber, pattern: RegExp): boolean {
  const found = matchAt(pattern, number.source.text, number.end)
  number.end += found?.[0].length ?? 0
  number.hedge ??= HEDGES.find((hedge) => found?.groups?.[hedge] !== undefined) ?? null
  return found !== null
}

/** Thirty (30) days, 三十（30）日: the same number again. */
function takeRepeated(number: FoundNumber): void {
  const found = matchAt(/\s?\(\s?(\d[\d,]*)\s?\)/y, number.source.text, number.end)
  if (Number(found?.[1]?.replaceAll(',', '')) === number.span.value) number.end += found?.[0].length ?? 0
}

/** 级 makes an order of magnitude of a power of ten; 三级, 2级 and 10级 are grades. */
function takeOrder(number: FoundNumber): void {
  const { value, range } = number.span
  const isGrade = value < 1000 && /\d/.test(number.source.text.charAt(number.end - 1))
  if (number.isOrder || isGrade || number.span.isMore || range !== null || !isPowerOfTen(value)) return
  number.isOrder = take(number, /级/y)
}

/** 两个半月, 三个半小时, 一个多小时, 三个来月. */
const AND_HALF_A =
  /个(?:半|(?<over>多)|(?<about>来))(?=月|小时|世纪|学期|星期|百分点|钟头|$|[\s,.;!?)，。；、])/y

function takeHalf(number: FoundNumber): void {
  if (isShare(number) || !take(number, AND_HALF_A)) return
  if (number.source.text.charAt(number.end - 1) === '半') number.added += 0.5
}

/** “$12 million over five years” is in the course of them, or in more: nobody knows. “Over three floors” counts them. */
const OVER = /over\s/iy
const COURSE =
  /\s*(?:floors|levels|stor(?:eys|ies)|sessions|rounds|games|legs|nights|seasons|instalments|phases|innings)\b/iy
const NUMBER_BEFORE = /\d[^.;。；]*[a-z%\d]\s+$/i

function takeUnit(number: FoundNumber): void {
  const { source, span, start } = number
  const found = span.parts > 1 ? null : unitAt(source.text, number.end, source.units)
  number.unitStart = number.end
  if (
    matchAt(OVER, source.text, start) !== null &&
    (found?.unit?.kind === 'duration' || matchAt(COURSE, source.text, number.end) !== null)
  )
    number.torn ||= span.range !== null || NUMBER_BEFORE.test(justBefore(source.text, start))
  // 1 in 3 people is a part of them and no third of a person.
  if (found === null || (span.parts === 0 && found.unit?.kind === 'count')) return
  number.unit = found
  number.end = Math.max(number.end, found.end)
}

/** 20 degrees below zero, 5 to 10 below zero. */
function takeBelowZero(number: FoundNumber): void {
  if (!take(number, /\s+below\s+(?:zero|0)\b/iy)) return
  number.lead = { ...number.lead, negative: true }
  number.span = { ...number.span, range: signed(number.span.range, true) }
}

/** What a half or a smaller unit adds: 一年半, 9秒83. */
function takeSmaller(number: FoundNumber): void {
  const { source, span, unit } = number
  const more = unit === null || span.range !== null ? null : smallerAt(source, number.end, unit)
  if (more === null) return
  number.end = more.end
  number.added += more.value
}

const CLOSING = /\s?[)）]/y

/** The ends beside a value, and the unit that may follow them: 12 ± 3 mm. */
function takeSpread(number: FoundNumber): void {
  const { source, start, span, unit } = number
  const { text } = source
  if (span.range !== null || number.isOrder) return
  number.spread = spreadAt(number)
  if (number.spread === null) return
  number.end = number.spread.end
  // (125.1 ± 0.2) GeV
  const closed = /[(（]\s?$/.test(justBefore(text, start, 2)) ? endOf(CLOSING, text, number.end) : null
  const unitStart = closed ?? number.end
  const late = unit !== null || isShare(number) ? null : unitAt(text, unitStart, source.units)
  if (late === null) return
  number.unit = late
  number.unitStart = unitStart
  number.end = late.end
}

/** 港币5000万元 is not yuan: the word before names the money, and 元 only counts it. */
function foreignMoney(number: FoundNumber): FoundUnit | null {
  const { source, lead } = number
  const word = moneyWord(number)
  if (lead.money === null || word === '' || word.startsWith('人民')) return null
  return { end: lead.money[1], unit: unitAt(word, 0, source.units)?.unit ?? null }
}

/** What is over hundreds of houses, or below several others, is no more and no fewer than they. */
const OF_PLACE =
  /(?:over|under|above|below|beyond|passed|passing)\s+(?:several|a\s|dozen|score|(?:ten|hundred|thousand|[mbtr]+illion)s)/iy

/** At least 2 to 3 weeks are two or more, up to 30 to 40 per cent no more than forty: the end of a span that a hedge before it bounds. */
function boundOf({ source: { text, isCell }, start, lead, span, torn }: FoundNumber): number | null {
  const { hedge, negative } = lead
  const { range, isBelowTop } = span
  // A cell that says both is shown and refused.
  if (isCell || hedge === null || range === null || isBelowTop === true || negative || torn) return null
  if (matchAt(OF_PLACE, text, start) !== null) return null
  return LOWER.includes(hedge) ? range.low : UPPER.includes(hedge) ? range.high : null
}

/** What all that was taken says together. */
function located(number: FoundNumber): Located {
  const { source, start, lead, span, spread, end, unitStart } = number
  const bound = boundOf(number)
  const range = bound === null ? span.range : null
  const size = clean(((bound ?? span.value) + number.added) * (spread?.by ?? 1))
  const value = lead.negative ? -size : size
  const paidIn = foreignMoney(number)
  const unit = paidIn ?? number.unit
  const isPart = span.parts > 1 || spread?.isShare === true || (span.parts === 0 && unit === null)
  const ends = spread ?? range
  const said = number.isOrder ? 'magnitude' : number.hedge
  const hedge = said === 'magnitude' && !isPowerOfTen(size) ? 'about' : said
  const named = isPart ? UNITS.share : unitBefore(source.text, start, unit?.unit ?? null, source.units)
  // Under 20 million people are at most one less.
  const isWhole = named?.kind === 'count' && range !== null && Number.isInteger(range.high)
  const lowered = span.isBelowTop && isWhole ? { low: range.low, high: range.high - 1 } : range
  let meaning = numberMeaning(
    value,
    named,
    ends === null ? (hedge ?? 'exact') : 'range',
    ends === null || (lead.negative && range !== null) ? lowered : signed(spread ?? lowered, lead.negative),
  )
  if (spread !== null) meaning = { ...meaning, value, stated: true }
  if (span.isBelowTop && !isWhole && meaning.interval !== null)
    meaning = { ...meaning, interval: { ...meaning.interval, highOpen: true } }
  const counted = unit !== null && paidIn === null ? ([unitStart, unit.end] as const) : lead.money
  return {
    end,
    meaning,
    counted: named === null ? (counted ?? undefined) : undefined,
    scaled: span.scale !== 1 || (spread?.by ?? 1) > 1,
    // A span is soft by itself: “about” adds nothing to it.
    moves: lead.moves,
    torn: number.torn || (ends !== null && hedge !== null && hedge !== 'about'),
  }
}
