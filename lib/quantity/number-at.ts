import { UNITS } from '@/lib/quantity/built-in-units'
import { isPowerOfTen } from '@/lib/quantity/decimal'
import { HEDGES } from '@/lib/quantity/hedge'
import { clean } from '@/lib/quantity/interval'
import { endOf, justBefore, matchAt } from '@/lib/quantity/match'
import { type FoundNumber, isLed, isShare, moneyWord, stands } from '@/lib/quantity/number-stands'
import { hedgeAfter, hedgeAfterNoun } from '@/lib/quantity/read-hedge'
import type { Lead } from '@/lib/quantity/read-lead'
import { smallerAt } from '@/lib/quantity/read-smaller-unit'
import { type Joint, joinedAt, signed } from '@/lib/quantity/read-span'
import { spreadAt } from '@/lib/quantity/read-spread'
import { type FoundUnit, unitAt, unitBefore } from '@/lib/quantity/read-unit'
import { type Located, numberMeaning, type Source } from '@/lib/quantity/reading'

/** A figure after its lead, with all that stands behind it and belongs to it. Each step takes words and moves the end on. */
export function numberAt(source: Source, start: number, lead: Lead, joint: Joint): Located | null {
  const joined = joinedAt(source, start, lead.at, joint, { negative: lead.negative, led: isLed(lead) })
  // In the tens of billions: from ten billion up to a hundred.
  const isPower = joined !== null && joined.range !== null && lead.hedge === 'magnitude'
  const span = isPower ? { ...joined, value: joined.scale, range: null } : joined
  if (span === null) return null
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
  takeRepeated(figure)
  takeHedge(figure)
  takeOrder(figure)
  takeHalf(figure)
  takeUnit(figure)
  takeBelowZero(figure)
  takeOrder(figure)
  takeSmaller(figure)
  takeSpread(figure)
  takeHedge(figure)
  // What stands around the figure of a cell is shown: no noun of it is passed over.
  if (figure.hedge === null && !source.isCell) takeHedge(figure, hedgeAfterNoun)
  return stands(figure) ? located(figure) : null
}

function takeHedge(figure: FoundNumber, read = hedgeAfter): void {
  const after = read(figure.source.text, figure.end)
  if (after === null) return
  // In a cell 12万起 counts cases.
  const { source, start, unit, lead } = figure
  const alone = source.isCell && start === 0 && unit === null && lead.money === null && !isShare(figure)
  if (alone && after.hedge === 'at-least' && source.text.slice(figure.end).trim() === '起') return
  figure.end = after.end
  // 近200亿元左右 may be a little more as well.
  if (figure.hedge === 'nearly' && after.hedge === 'about') figure.hedge = 'about'
  figure.hedge ??= after.hedge
  figure.torn ||= figure.hedge !== after.hedge
}

/** Takes what a pattern finds at the end of a figure, with the hedge that its group is called after. Whether it finds anything. */
function take(figure: FoundNumber, pattern: RegExp): boolean {
  const found = matchAt(pattern, figure.source.text, figure.end)
  figure.end += found?.[0].length ?? 0
  figure.hedge ??= HEDGES.find((hedge) => found?.groups?.[hedge] !== undefined) ?? null
  return found !== null
}

/** Thirty (30) days, 三十（30）日: the same number again. */
function takeRepeated(figure: FoundNumber): void {
  const found = matchAt(/\s?\(\s?(\d[\d,]*)\s?\)/y, figure.source.text, figure.end)
  if (Number(found?.[1]?.replaceAll(',', '')) === figure.span.value) figure.end += found?.[0].length ?? 0
}

/** 级 makes an order of magnitude of a power of ten; 三级, 2级 and 10级 are grades. */
function takeOrder(figure: FoundNumber): void {
  const { value, range } = figure.span
  const isGrade = value < 1000 && /\d/.test(figure.source.text.charAt(figure.end - 1))
  if (figure.isOrder || isGrade || figure.span.isMore || range !== null || !isPowerOfTen(value)) return
  figure.isOrder = take(figure, /级/y)
}

/** 两个半月, 三个半小时, 一个多小时, 三个来月. */
const AND_HALF_A =
  /个(?:半|(?<over>多)|(?<about>来))(?=月|小时|世纪|学期|星期|百分点|钟头|$|[\s,.;!?)，。；、])/y

function takeHalf(figure: FoundNumber): void {
  if (isShare(figure) || !take(figure, AND_HALF_A)) return
  if (figure.source.text.charAt(figure.end - 1) === '半') figure.added += 0.5
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

/** 20 degrees below zero, 5 to 10 below zero. */
function takeBelowZero(figure: FoundNumber): void {
  if (!take(figure, /\s+below\s+(?:zero|0)\b/iy)) return
  figure.lead = { ...figure.lead, negative: true }
  figure.span = { ...figure.span, range: signed(figure.span.range, true) }
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
  const closed = /[(（]\s?$/.test(justBefore(text, start, 2)) ? endOf(CLOSING, text, figure.end) : null
  const unitStart = closed ?? figure.end
  const late = unit !== null || isShare(figure) ? null : unitAt(text, unitStart, source.units)
  if (late === null) return
  figure.unit = late
  figure.unitStart = unitStart
  figure.end = late.end
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
  // Under 20 million people are at most one less.
  const isWhole = named?.kind === 'count' && range !== null && Number.isInteger(range.high)
  const lowered = span.isBelowTop && isWhole ? { low: range.low, high: range.high - 1 } : range
  const meaning = numberMeaning(
    lead.negative ? -value : value,
    named,
    ends === null ? (hedge ?? 'exact') : 'range',
    ends === null || (lead.negative && range !== null) ? lowered : signed(spread ?? lowered, lead.negative),
  )
  const { interval } = meaning
  const open =
    span.isBelowTop && !isWhole && interval !== null ? { interval: { ...interval, highOpen: true } } : {}
  const counted = unit !== null && paidIn === null ? ([unitStart, unit.end] as const) : lead.money
  return {
    end,
    meaning:
      spread === null
        ? { ...meaning, ...open }
        : { ...meaning, value: lead.negative ? -value : value, stated: true },
    counted: named === null ? (counted ?? undefined) : undefined,
    scaled: scale !== 1 || (spread?.by ?? 1) > 1,
    // A span is soft by itself: “about” adds nothing to it.
    moves: lead.moves,
    torn: figure.torn || (ends !== null && hedge !== null && hedge !== 'about'),
  }
}
