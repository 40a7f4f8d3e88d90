import { UNITS } from '@/lib/quantity/built-in-units'
import { SCALE_OF } from '@/lib/quantity/english-words'
import type { Hedge } from '@/lib/quantity/hedge'
import { clean } from '@/lib/quantity/interval'
import { isNamed, isNamedInWords } from '@/lib/quantity/no-figure'
import { stands } from '@/lib/quantity/number-stands'
import { foldAt } from '@/lib/quantity/read-fold'
import { hedgeAfter, hedgeAfterNoun } from '@/lib/quantity/read-hedge'
import { type Lead, leadAt, NO_LEAD } from '@/lib/quantity/read-lead'
import { smallerAt } from '@/lib/quantity/read-smaller-unit'
import { type Joint, joinedAt, type Span } from '@/lib/quantity/read-span'
import { type Spread, spreadAt } from '@/lib/quantity/read-spread'
import { type FoundUnit, unitAt, unitBefore } from '@/lib/quantity/read-unit'
import {
  justBefore,
  type Located,
  matchAt,
  numberMeaning,
  type Rule,
  type Source,
} from '@/lib/quantity/reading'
import { isPowerOfTen } from '@/lib/quantity/rounding'

const MORE_THAN_HALF = /过半(?!年|个月|[百夜生晌])/y
/** 东风-41 is a name: 同比-3.2% and 亏损-3万元 are told by what they count. */
const NAME_DASH = /^(?![为是约达至到])\p{Script=Han}[-–−]\d+$/u
const BETWEEN = /between\s+(?:the\s+)?|介于\s*/iy
const ORDER = /级/y
/** 两个半月, 三个半小时, 一个多小时, 三个来月. */
const AND_HALF_A = /个(?:半|(?<more>多)|(?<about>来))(?=月|小时|世纪|学期|星期|百分点|钟头)/y
const BRACKETS = /((?:US\$|[$€£¥])\s*)?\(\s*((?:US\$|[$€£¥])\s*)?(?=\d)/y
const OF = /\b(?:of|was|were|is|to)\s+$/i
const SCALE_AFTER = /\s?(k|thousand|mn?|million|bn?|billion|tn|trillion)(?![A-Za-z])/iy
const CLOSING = /\s*\)(?:\s*%)?/y

/** A figure with its hedge and what it counts: 超2000万名开发者, 超过八成, 3年不到, nearly 11 times, −5.2%, 12 ± 3. */
export const readNumber: Rule = (source, at) => {
  const { text } = source
  const half = matchAt(MORE_THAN_HALF, text, at)
  if (half !== null) return { end: at + half[0].length, meaning: numberMeaning(0.5, UNITS.share, 'over') }
  const between = matchAt(BETWEEN, text, at)
  if (between !== null) return figureAt(source, at, leadAt(text, at + between[0].length), 'and')
  return bracketedAt(source, at) ?? figureFrom(source, at)
}

function figureFrom(source: Source, at: number): Located | null {
  const lead = leadAt(source.text, at)
  const found = figureAt(source, at, lead, 'to')
  if (found !== null) return bothEnds(source, at, found) ?? found
  return lead.money === null && !lead.negative ? foldAt(source, lead.at, lead.hedge) : null
}

/** So much is looked at of a line that may hold nothing but a number in brackets. */
const LONGEST_BRACKETED = 40
const MOST_INDENTED = 20

/** (123) as accountants write a number below zero: only where a cell holds nothing else; outside of a cell (3) is the number of a list. */
function bracketedAt(source: Source, at: number): Located | null {
  const { text, isCell } = source
  if (!'($€£¥U'.includes(text.charAt(at) || ' ')) return null
  const opened = matchAt(BRACKETS, text, at)
  if (opened === null) return null
  // $(3.2)m is no list, and no aside, wherever it stands; nor is what follows “a loss of”.
  const paid =
    opened[1] !== undefined || (opened[2] !== undefined && OF.test(text.slice(Math.max(0, at - 6), at)))
  if (!paid && (at > MOST_INDENTED || text.slice(0, at).trim() !== '')) return null
  if (!paid && !isCell && !/[,.$€£¥%]/.test(text.slice(at, at + LONGEST_BRACKETED))) return null
  const from = at + opened[0].length
  const sign = opened[1] ?? opened[2]
  const signEnd = opened[1] === undefined ? from : at + opened[1].length
  const money = sign === undefined ? null : ([signEnd - sign.length, signEnd] as const)
  const found = figureAt(source, at, { ...NO_LEAD, at: from, negative: true, money }, 'to')
  const closed = found === null ? null : matchAt(CLOSING, text, found.end)
  if (found === null || closed === null) return null
  const end = found.end + closed[0].length
  const scale = paid ? matchAt(SCALE_AFTER, text, end) : null
  if (!paid && end !== text.trimEnd().length) return null
  const { value, unit, hedge } = found.meaning
  const counts = unit !== null && unit.kind !== 'share' && unit.kind !== 'money'
  if (typeof value !== 'number' || hedge !== 'exact' || counts) return null
  if (closed[0].endsWith('%') && (unit !== null || found.counted !== undefined)) return null
  const by = SCALE_OF[scale?.[1]?.toLowerCase() ?? ''] ?? 1
  const meaning = closed[0].endsWith('%')
    ? numberMeaning(clean(value / 100), UNITS.share, 'exact')
    : numberMeaning(value * by, unit, 'exact')
  return { ...found, end: end + (scale?.[0].length ?? 0), meaning, scaled: by > 1 || found.scaled === true }
}

const CONJUNCTION = /\s*[,，]?\s*(?:(?:而?且|并且?|但|又|同时|and|but)\s*)?(?:is\s+)?/iy
const UPPER: readonly Hedge[] = ['under', 'at-most']
const LOWER: readonly Hedge[] = ['over', 'at-least']
const ONE_SIDED: readonly Hedge[] = [...UPPER, ...LOWER]

/** Two comparisons that leave what is between them: more than 100 and less than 300, 最多100最少20. */
function bothEnds(source: Source, at: number, in1: Located): Located | null {
  if (typeof in1.meaning.value !== 'number' || !ONE_SIDED.includes(in1.meaning.hedge)) return null
  const joint = matchAt(CONJUNCTION, source.text, in1.end)
  const from = in1.end + (joint?.[0].length ?? 0)
  if (from === in1.end && /[A-Za-z]/.test(source.text.slice(at, from))) return null
  const lead = leadAt(source.text, from)
  const in2 = figureAt(source, from, lead, 'to')
  if (in2 === null || typeof in2.meaning.value !== 'number') return null
  const pair = [in1.meaning, in2.meaning]
  const upper = pair.find(({ hedge }) => UPPER.includes(hedge))
  const lower = pair.find(({ hedge }) => LOWER.includes(hedge))
  const unit = in2.meaning.unit ?? in1.meaning.unit
  if (in1.meaning.unit !== null && in1.meaning.unit.id !== unit?.id) return null
  if (upper === undefined || lower === undefined) return null
  const ends = { low: Number(lower.value), high: Number(upper.value) }
  if (ends.low >= ends.high) return null
  const meaning = numberMeaning(0, unit, 'range', ends)
  const open = { lowOpen: lower.hedge === 'over', highOpen: upper.hedge === 'under' }
  return {
    ...in2,
    meaning: { ...meaning, interval: meaning.interval === null ? null : { ...meaning.interval, ...open } },
  }
}

function figureAt(source: Source, start: number, lead: Lead, joint: Joint): Located | null {
  const { text } = source
  const led = lead.negative || lead.hedge !== null || lead.money !== null
  const figure = joinedAt(source, start, lead.at, joint, { negative: lead.negative, led })
  if (figure === null || isCalendar(text, lead.hedge, figure)) return null
  const { amount } = figure
  const isShare = figure.parts !== 1
  const found: Words = {
    end: figure.end,
    hedge: lead.hedge ?? (amount.isMore ? 'over' : amount.isAbout ? 'about' : null),
    torn: false,
    unit: null,
    unitStart: figure.end,
  }
  found.torn = amount.isMore && found.hedge !== 'over'
  if (isShare) takeSlightly(text, found)
  takeHedge(text, found)
  let isOrder = takesOrder(text, found.end, figure)
  if (isOrder) found.end += 1
  const halved = isShare ? null : matchAt(AND_HALF_A, text, found.end)
  if (halved !== null) found.end += halved[0].length
  const soft =
    halved?.groups?.more !== undefined ? 'over' : halved?.groups?.about !== undefined ? 'about' : null
  found.hedge ??= soft
  const counted =
    isShare && figure.parts !== 0 ? null : (figure.unit ?? unitAt(text, found.end, source.units))
  // 1 in 3 people is a part of them and no third of a person.
  const unit = figure.parts === 0 && counted?.unit?.kind === 'count' ? null : counted
  found.unitStart = figure.unit === null ? found.end : figure.unitStart
  // 美元480% is no sum: the word before it is of something else.
  if (isMoneyWord(text, lead) && (isShare || (unit !== null && unit.unit?.kind !== 'money'))) return null
  const bare = !source.isCell && unit === null && !isShare
  if (bare && ((!led && isYears(figure)) || NAME_DASH.test(text.slice(Math.max(0, start - 1), found.end))))
    return null
  if (unit !== null) found.end = Math.max(found.end, unit.end)
  if (unit?.unit?.kind === 'duration' && matchAt(OVER, text, start) !== null)
    found.torn ||= FIGURE_BEFORE.test(justBefore(text, start))
  if (
    bare &&
    start === 0 &&
    found.hedge === null &&
    amount.scale > 1 &&
    matchAt(FLOOR, text, found.end) !== null
  ) {
    found.end += 1
    found.hedge = 'at-least'
  }
  if (!isOrder && unit !== null && takesOrder(text, found.end, figure)) {
    isOrder = true
    found.end += 1
  }
  const more = unit === null || figure.range !== null ? null : smallerAt(source, found.end, unit)
  if (more !== null) found.end = more.end
  const printed = amount.value + (more?.value ?? 0) + (halved === null || soft !== null ? 0 : 0.5)
  const spread =
    figure.range === null && !isOrder
      ? spreadAt(source, {
          start,
          end: found.end,
          value: printed,
          parts: figure.parts || 1,
          words: unit === null ? '' : text.slice(found.unitStart, unit.end),
          bare: PLAIN_DIGITS.test(text.slice(lead.at, found.end)),
        })
      : null
  const value = clean(printed * (spread?.by ?? 1))
  if (spread !== null) found.end = spread.end
  const late = spread === null || unit !== null || isShare ? null : unitAt(text, spread.end, source.units)
  if (late !== null) {
    found.unitStart = found.end
    found.end = late.end
  }
  takeHedge(text, found)
  // What stands around the figure of a cell is shown: no noun of it is passed over.
  if (found.hedge === null && !source.isCell) takeHedge(text, found, hedgeAfterNoun)
  takeComparison(text, start, found)
  if (matchAt(unit === null ? ARROW : NO_FIGURE_END, text, found.end) !== null) return null
  // ▲ is a rise in China and a fall in Japan.
  if (!source.isCell && /[▲△]/.test(text.charAt(start - 1))) return null
  if (bare && !led && spread === null && late === null && found.hedge === null) {
    const words = text.slice(start, found.end)
    const before = justBefore(text, start)
    if (
      BARE_DIGITS.test(words)
        ? isNamed(before, words, text.slice(found.end, found.end + 4))
        : isNamedInWords(before, words)
    )
      return null
  }
  if (!stands(source, start, lead, figure, unit ?? late, isOrder, found.end)) return null
  return located(source, start, lead, figure, { ...found, unit: unit ?? late, isOrder, value, spread })
}

const PLAIN_DIGITS = /^\d[\d.,]*\s*$/
/** 3.2%↓ falls, and ▲ may mean either. */
const ARROW = /[▲△▼▽↓]/y
/** (1.5美元)% is none. */
const NO_FIGURE_END = /[▲△▼▽↓]|\s?\)\s?%/y
/** 12万起 by itself is a price from so much on; in a cell, 起 may count cases. */
const FLOOR = /起(?=\s*(?:$|[,，。;；]))/y
/** “$12 million over five years” is in the course of them, or in more: it is not told. */
const OVER = /over\s/iy
const FIGURE_BEFORE = /\d[^.;。；]*[a-z%\d]\s+$/i
const BARE_DIGITS = /^\d+(?:\.\d+)?$/

interface Words {
  end: number
  hedge: Hedge | null
  torn: boolean
  unit: FoundUnit | null
  unitStart: number
}

function takeHedge(text: string, found: Words, read = hedgeAfter): void {
  const after = read(text, found.end)
  if (after === null) return
  found.end = after.end
  // 近200亿元左右 may be a little more as well.
  if (found.hedge === 'nearly' && after.hedge === 'about') found.hedge = 'about'
  found.hedge ??= after.hedge
  found.torn ||= found.hedge !== after.hedge
}

const SLIGHTLY = /(强)(?=$|[^\p{Script=Han}]|[的是，])|弱(?=$|[^\p{Script=Han}]|[的是，])/uy

/** 三分之一强 is a little more, 三成弱 a little less. */
function takeSlightly(text: string, found: Words): void {
  const slightly = found.hedge === null ? matchAt(SLIGHTLY, text, found.end) : null
  if (slightly === null) return
  found.end += 1
  found.hedge = slightly[1] === undefined ? 'nearly' : 'over'
}

const COMPARED = /比\s*$/
const THAN = /\s*(?:还|更|要)?(?:(高|大|多)|低|小|少)(?![\p{L}\d])/uy

/** 比170低 is under it. */
function takeComparison(text: string, start: number, found: Words): void {
  if (found.hedge !== null || !COMPARED.test(text.slice(Math.max(0, start - 3), start))) return
  const than = matchAt(THAN, text, found.end)
  if (than === null) return
  found.end += than[0].length
  found.hedge = than[1] === undefined ? 'under' : 'over'
}

function isMoneyWord(text: string, { money }: Lead): boolean {
  return money !== null && /^\p{Script=Han}/u.test(text.slice(...money))
}

/** 港币5000万元 is no yuan: the word before names the money, and 元 only counts it. */
function foreignMoney(text: string, lead: Lead, units: Source['units']): FoundUnit | null {
  const { money } = lead
  const word = money === null ? '' : text.slice(...money).trim()
  if (money === null || !isMoneyWord(text, lead) || word.startsWith('人民')) return null
  return { end: money[1], unit: unitAt(word, 0, units)?.unit ?? null }
}

function located(
  { text, units }: Source,
  start: number,
  lead: Lead,
  figure: Span,
  found: Words & { isOrder: boolean; value: number; spread: Spread | null },
): Located {
  const { range, amount } = figure
  const { spread, value } = found
  const paidIn = foreignMoney(text, lead, units)
  const foundUnit = paidIn ?? found.unit
  const isShare = figure.parts > 1 || spread?.isShare === true || (figure.parts === 0 && foundUnit === null)
  const ends = spread ?? range
  let hedge = found.isOrder ? 'magnitude' : found.hedge
  if (hedge === 'magnitude' && !isPowerOfTen(value)) hedge = 'about'
  const named = isShare ? UNITS.share : unitBefore(text, start, foundUnit?.unit ?? null, units)
  const told = lead.negative ? -value : value
  const meaning = numberMeaning(
    told,
    named,
    ends === null ? (hedge ?? 'exact') : 'range',
    ends === null ? null : lead.negative && range !== null ? range : signed(ends, lead.negative),
  )
  const counted =
    foundUnit !== null && named === null && paidIn === null
      ? ([found.unitStart, foundUnit.end] as const)
      : undefined
  return {
    end: found.end,
    meaning: spread === null ? meaning : { ...meaning, value: told, stated: true },
    counted: counted ?? (named === null && lead.money !== null ? lead.money : undefined),
    scaled: amount.scale !== 1 || (spread?.by ?? 1) > 1,
    // A span is soft by itself: “about” adds nothing to it.
    torn: found.torn || (ends !== null && hedge !== null && hedge !== 'about'),
  }
}

const signed = ({ low, high }: { low: number; high: number }, negative: boolean) =>
  negative ? { low: -high, high: -low } : { low, high }

/** 级 makes an order of magnitude of a power of ten; 三级, 2级 and 10级 are grades. */
function takesOrder(text: string, at: number, { amount, range }: Span): boolean {
  const plain = /\d/.test(text.charAt(at - 1)) && amount.value < 1e15
  return matchAt(ORDER, text, at) !== null && range === null && !plain && isPowerOfTen(amount.value)
}

/** Between 2010 and 2020. */
function isYears({ amount, range, parts }: Span): boolean {
  return range !== null && parts === 1 && amount.scale === 1 && range.low >= 1900 && range.high < 2100
}

/** 约2020年, 2020-2025年 and 1-9月 are parts of the calendar and no lengths of time, which are told in 个月 and without a dash. */
function isCalendar(text: string, before: Hedge | null, { amount, range, end }: Span): boolean {
  const last = range?.high ?? amount.value
  const unit = text.charAt(end)
  const joined = range !== null || /\d\s*[-–—~至到]\d+$/.test(text.slice(Math.max(0, end - 8), end))
  if (unit === '年') return amount.scale === 1 && last >= 1900 && last < 2100 && (joined || before !== null)
  return unit === '月' && last <= 12 && (joined ? /\d/ : /[一二三四五六七八九十]/).test(text.charAt(end - 1))
}
