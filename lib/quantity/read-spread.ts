import { clean } from '@/lib/quantity/interval'
import { endOf, justBefore, matchAt, skip } from '@/lib/quantity/match'
import type { FoundNumber, Shared, Spread } from '@/lib/quantity/number-stands'
import { shareOrAmountAt } from '@/lib/quantity/read-share'
import type { Source } from '@/lib/quantity/reading'

const PLUS_MINUS =
  /\s*[(（]?\s*(?:±|正负|\+\/[-−–]|\+[-−–](?=\s*\d))\s*|(?:(?:\s(?:old|ago|long|away|wide|tall|high))?,?\s|\s?\()(?:plus or minus|give or take)\s[$€£¥]?|[，,]?\s*(?:上下浮动|误差(?:不超过|为|约|在)?)\s*/iy
const OPENS =
  /\s*(?:(?:[a-z-]+\s+){0,3}\((?=\d{2}(?:\.\d)?\s*%\s*(?:CI|CrI|UI|confidence|credible)\b)|[([（【]|[,，、;；]\s*(?=\d{2}(?:\.\d)?\s*%\s*(?:C|Cr|U)I\b))\s*(?:(?:\d{2}(?:\.\d)?\s*%\s*)?(?:CI|CrI|UI|confidence interval|credible interval|interval|(?:inter-?quartile\s+)?range|IQR|置信区间|可信区间)\s*[:：,，=]?\s*[([]?\s*|\d{2}\s*%\s*[:：]\s*)?/iy
const NAMED = /CI|CrI|UI|interval|IQR|range|区间|[[【]/i
const JOINT = /\s*(?:至|到|[-–—~～,，;；]|to\b|\.\.)\s*/iy
const CLOSES = /\s*%?\s*(?:[)\]）】]{1,2}|(?=[;；]))/y

const DIGITS = /-?\d+(?:[.,]\d+)*/y
const AFTER_BRACKET = /\s*[)）]/y

const PLAIN_DIGITS = /^\d[\d.,]*\s*$/

/** A value that a spread may follow, its parts (100 for per cent) and the words of its unit, which the last end may repeat: 5.2年（3.1～8.4年）. */
const valuedOf = ({ source, span, added, lead, unit, unitStart, start, end }: FoundNumber) => ({
  start,
  end,
  value: span.value + added,
  parts: span.parts || 1,
  words: unit === null ? '' : source.text.slice(unitStart, unit.end),
  // In digits alone, so that a scale or a per cent sign after the ends is said of it too.
  bare: PLAIN_DIGITS.test(source.text.slice(lead.at, end)),
})
type Valued = ReturnType<typeof valuedOf>

/**
 * The ends that are printed after a value, or null. What `parts` makes of the value is made of ends that do not say it themselves,
 * and what is said once at the end is said of all: 5.2 ± 0.3 million, (5.2±0.3)万, 5.2 (4.9–5.5) million.
 */
export function spreadAt(number: FoundNumber): Spread | null {
  const { source, start, end } = number
  const { text } = source
  const valued = valuedOf(number)
  const sign = endOf(PLUS_MINUS, text, end)
  const spread = sign === null ? bracketed(source, valued) : around(source, valued, sign)
  if (spread === null || !valued.bare) return spread
  const outer = /[(（]\s?$/.test(justBefore(text, start, 2))
  const closing = outer ? endOf(AFTER_BRACKET, text, spread.end) : spread.end
  const shared = closing === null ? null : sharedAt(source, closing)
  return shared === null ? spread : times(spread, shared)
}

/** A scale or a per cent sign by itself, as what it makes of one; null where there is none. */
function sharedAt(source: Source, at: number): Shared | null {
  const text = `1${source.text.slice(at, at + 24)}`
  const one = shareOrAmountAt({ ...source, text, amounts: new Map() }, 0)
  if (one === null || one.end === 1) return null
  return { end: at + one.end - 1, by: one.value, isShare: one.parts > 1 }
}

const times = ({ low, high }: Pick<Spread, 'low' | 'high'>, shared: Shared): Spread => ({
  ...shared,
  low: clean(low * shared.by),
  high: clean(high * shared.by),
})

const decimalsOf = (digits: string) => /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0

/** What is after `digits` of a bare value and says something of it too. */
function sharedAfter(source: Source, at: number, { bare }: Valued): Shared | null {
  const digits = bare ? endOf(DIGITS, source.text, at) : null
  return digits === null ? null : sharedAt(source, digits)
}

function around(source: Source, valued: Valued, at: number): Spread | null {
  const { text, inPercent } = source
  const { start, end, value, parts } = valued
  const found = shareOrAmountAt(source, at, true)
  if (found === null) return null
  const ends = (width: number) => ({ low: value - width, high: value + width })
  const shared = sharedAfter(source, at, valued)
  if (shared !== null) {
    // 40 ± 5% is 38 to 42; 2.1 ± 0.5%, as exact as its width, is a share of 1.6% to 2.6%.
    const decimals = decimalsOf(text.slice(start, end).trimEnd())
    const asExact = decimals > 0 && decimals === decimalsOf(matchAt(DIGITS, text, at)?.[0] ?? '')
    if (!shared.isShare || (!inPercent && asExact && value < 100))
      return times(ends(clean(found.value / shared.by)), shared)
  }
  // 5 ± 10% is ten per cent of five, unless five is in per cent itself; 48.1% ± 3 is three points.
  const relative = parts === 1 && found.parts === 100
  const points = relative && inPercent ? 100 : Math.abs(value)
  const width = relative ? points * found.value : found.value / (found.parts === 1 ? parts : 1)
  const inBrackets = /[(（]/.test(text.slice(end, at))
  const after = inBrackets ? skip(CLOSES, text, found.end) : found.end
  return times(ends(width), { end: after, by: 1, isShare: false })
}

function bracketed(source: Source, valued: Valued): Spread | null {
  const { text } = source
  const { end, value, parts, words } = valued
  const at = endOf(OPENS, text, end)
  const low = at === null ? null : endAt(source, at)
  const from = low === null ? null : endOf(JOINT, text, low.end)
  const high = from === null ? null : endAt(source, from)
  if (at === null || low === null || from === null || high === null) return null
  const opening = text.slice(end, at)
  // A comma parts two ends only in square brackets or where the words before them say that they are ends.
  if (/[,，;；]/.test(text.slice(low.end, from)) && !NAMED.test(opening)) return null
  const named = text.startsWith(words, high.end) ? high.end + words.length : high.end
  const closed = endOf(CLOSES, text, named)
  if (closed === null && /^\s*[([（【]/.test(opening)) return null
  const after = closed ?? named
  const shared = sharedAfter(source, from, valued) ?? { end: after, by: 1, isShare: false }
  const scaled = (found: { value: number; parts: number }) =>
    found.parts === 1 ? found.value / parts : found.value
  const ends = { low: clean(scaled(low)), high: clean(scaled(high) / shared.by) }
  return ends.low <= value && value <= ends.high ? { ...times(ends, shared), end: after } : null
}

const MINUS = /[-−–]\s*/y

function endAt(source: Source, at: number): { end: number; value: number; parts: number } | null {
  const start = skip(MINUS, source.text, at)
  const found = shareOrAmountAt(source, start, true)
  return found === null ? null : { ...found, value: start > at ? -found.value : found.value }
}
