import { UNITS } from '@/lib/quantity/built-in-units'
import type { Hedge } from '@/lib/quantity/hedge'
import { clean } from '@/lib/quantity/interval'
import { type Amount, amountAt } from '@/lib/quantity/read-amount'
import { fractionAt } from '@/lib/quantity/read-fraction'
import { hedgeAfter, hedgeBefore } from '@/lib/quantity/read-hedge'
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

const PER_MILLE = /\s*‰/y
const PER_CENT = /\s*(?:%|per\s?cent\b)/iy
const TENTHS = /成(?![立为了果员本功就长熟分绩品交])/y
const PER_HUNDRED = /百分之/y
const MORE_THAN_HALF = /过半(?!年|个月)/y
/** A sign of money may stand again before the second figure: $1.5-$2 million. */
const SPAN = /\s*(?:至|到|-|–|—|~|to\s+)\s*[$€£¥]?/y
const MONEY = /(?:US\$|[$€£¥])\s*/y
const BETWEEN = /between\s+/iy
const AND = /\s+and\s+/iy
const ORDER = /级/y
const CHANGE = /(?:from\s+|从|由)$/i

/** A figure with its hedge and what it counts: 超2000万名开发者, 超过八成, 3年不到, nearly 11 times, a dozen or so people. */
export const readNumber: Rule = (source, at) => {
  const { text } = source
  const half = matchAt(MORE_THAN_HALF, text, at)
  if (half !== null) return { end: at + half[0].length, meaning: numberMeaning(0.5, UNITS.share, 'over') }
  const between = matchAt(BETWEEN, text, at)
  if (between !== null) return figureAt(source, at, at + between[0].length, null, AND)
  const before = hedgeBefore(text, at)
  if (before === null) return figureAt(source, at, at, null, SPAN)
  const money = matchAt(MONEY, text, before.end)
  const end = before.end + (money?.[0].length ?? 0)
  const found = figureAt(source, at, end, before.hedge, SPAN)
  if (found === null || money === null) return found
  // What is counted is money then, and nothing else.
  return found.meaning.unit === null && found.counted === undefined
    ? { ...found, counted: [before.end, end] }
    : null
}

/** The parts of a figure as they are met from left to right. */
interface Figure {
  readonly end: number
  readonly amount: Amount
  /** What the amount has been divided by to make a share: 100 for per cent, 10 for 成, 1 if it is no share. */
  readonly parts: 1 | 10 | 100 | 1000
  readonly range: { readonly low: number; readonly high: number } | null
}

function figureAt(
  source: Source,
  start: number,
  at: number,
  before: Hedge | null,
  joint: RegExp,
): Located | null {
  const { text } = source
  const figure = joinedAt(source, at, joint)
  if (figure === null || isYear(text, before, figure)) return null
  const { amount, range } = figure
  const isShare = figure.parts > 1
  let { end } = figure
  let hedge = before ?? (amount.isMore ? 'over' : null)
  let torn = amount.isMore && hedge !== 'over'
  const takeHedge = () => {
    const after = hedgeAfter(text, end)
    if (after === null) return
    end = after.end
    hedge ??= after.hedge
    torn ||= hedge !== after.hedge
  }
  takeHedge()
  let isOrder = takesOrder(text, end, amount)
  if (isOrder) end += 1
  const found = isShare ? null : unitAt(text, end, source.units)
  const unitStart = end
  if (found !== null) end = found.end
  if (!isOrder && found !== null && takesOrder(text, end, amount)) {
    isOrder = true
    end += 1
  }
  const andHalf = found?.unit?.id === 'years' && range === null && text.charAt(end) === '半'
  if (andHalf) end += 1
  const value = amount.value + (andHalf ? 0.5 : 0)
  takeHedge()
  const stands = source.isCell && end === text.trimEnd().length
  if (amount.needsUnit && !isShare && found === null && !isOrder && before === null && !stands) return null
  // 一个, 一家 and the like are articles, not counts.
  if (/^一$/.test(text.slice(at, figure.end)) && !isShare && !isPeriod(found)) return null
  const unit = isShare ? UNITS.share : unitBefore(text, start, found?.unit ?? null, source.units)
  if (isOrder) hedge = 'magnitude'
  if (hedge === 'magnitude' && !isPowerOfTen(value)) hedge = 'about'
  const meaning = numberMeaning(value, unit, range === null ? (hedge ?? 'exact') : 'range', range)
  return {
    end,
    meaning,
    counted: found !== null && unit === null ? [unitStart, found.end] : undefined,
    scaled: amount.scale !== 1,
    // A span is soft by itself: “about” adds nothing to it.
    torn: torn || (range !== null && hedge !== null && hedge !== 'about'),
  }
}

function isPeriod(found: FoundUnit | null): boolean {
  return found?.unit?.kind === 'duration' || found?.unit?.kind === 'ratio'
}

/** 级 makes an order of magnitude of a power of ten; 三级 and 2级 are grades. */
function takesOrder(text: string, at: number, amount: Amount): boolean {
  return matchAt(ORDER, text, at) !== null && amount.range === null && isPowerOfTen(amount.value)
}

/** 约2020年 and 2020-2025年 are years and no durations of two thousand of them. */
function isYear(text: string, before: Hedge | null, { amount, range, end }: Figure): boolean {
  return (
    (before !== null || range !== null) &&
    amount.scale === 1 &&
    amount.value >= 1900 &&
    amount.value < 2100 &&
    text.charAt(end) === '年'
  )
}

/** One figure or a span of two. “From 92% to 98.3%” is a change from one to the other, and so two figures. */
function joinedAt(source: Source, at: number, joint: RegExp): Figure | null {
  const { text } = source
  const first = shareOrAmountAt(source, at)
  if (first === null) return null
  const joins = first.range === null && !first.amount.isMore && !CHANGE.test(justBefore(text, at))
  const link = joins ? matchAt(joint, text, first.end) : null
  const second = link === null ? null : shareOrAmountAt(source, first.end + link[0].length, true)
  const alone = joint === AND ? null : first
  if (second === null || second.range !== null || (first.parts > 1 && second.parts !== first.parts))
    return alone
  const low = lowEnd(first, second)
  const high = second.amount.value
  return low > high ? alone : { ...second, range: { low, high } }
}

/** In “2 to 3 million” and “20 to 30%” the first figure shares what stands after the second. */
function lowEnd(first: Figure, second: Figure): number {
  const { value, scale } = first.amount
  if (first.parts === 1) {
    const shares = scale === 1 && second.amount.scale > 1 && value < second.amount.value / second.amount.scale
    return clean((shares ? value * second.amount.scale : value) / second.parts)
  }
  return value
}

/** `joined` says that the sign before the amount is that of a span and makes it no part of a name. */
function shareOrAmountAt({ text, units }: Source, at: number, joined = false): Figure | null {
  const fraction = fractionAt(text, at)
  if (fraction !== null) {
    const amount = {
      end: fraction.end,
      value: fraction.value,
      range: null,
      isMore: false,
      scale: 1,
      needsUnit: false,
    }
    return { end: fraction.end, amount, parts: 100, range: null }
  }
  const hundredths = matchAt(PER_HUNDRED, text, at)
  const amount = amountAt(text, at + (hundredths?.[0].length ?? 0), units, joined)
  if (amount === null) return null
  const percent = matchAt(PER_CENT, text, amount.end)
  const tenths = percent === null ? matchAt(TENTHS, text, amount.end) : null
  const thousandths = matchAt(PER_MILLE, text, amount.end)
  const parts =
    hundredths !== null || percent !== null ? 100 : thousandths !== null ? 1000 : tenths === null ? 1 : 10
  const end = amount.end + (percent ?? thousandths ?? tenths ?? [''])[0].length
  const { range } = amount
  return {
    end,
    amount: { ...amount, value: clean(amount.value / parts) },
    parts,
    range: range === null ? null : { low: clean(range.low / parts), high: clean(range.high / parts) },
  }
}
