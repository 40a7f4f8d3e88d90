import { clean } from '@/lib/quantity/interval'
import { justBefore, matchAt } from '@/lib/quantity/match'
import type { FoundNumber, Shared, Spread } from '@/lib/quantity/number-stands'
import { shareOrAmountAt } from '@/lib/quantity/read-share'
import type { Source } from '@/lib/quantity/reading'

const PLUS_MINUS =
  /\s*[(（]?\s*(?:±|正负|\+\/[-−–]|\+[-−–](?=\s*\d))\s*|(?:(?:\s(?:old|ago|long|away|wide|tall|high))?,?\s|\s?\()(?:plus or minus|give or take)\s[$€£¥]?|[，,]?\s*(?:上下浮动|误差(?:不超过|为|约|在)?)\s*/iy
const PER_CENT = /\s*(?:%|per\s?cent\b)/iy
const OPENS =
  /\s*(?:(?:[a-z-]+\s+){0,3}\((?=\d{2}(?:\.\d)?\s*%\s*(?:CI|CrI|UI|confidence|credible)\b)|[([（【]|[,，、;；]\s*(?=\d{2}(?:\.\d)?\s*%\s*(?:C|Cr|U)I\b))\s*(?:(?:\d{2}(?:\.\d)?\s*%\s*)?(?:CI|CrI|UI|confidence interval|credible interval|interval|(?:inter-?quartile\s+)?range|IQR|置信区间|可信区间)\s*[:：,，=]?\s*[([]?\s*|\d{2}\s*%\s*[:：]\s*)?/iy
const NAMED = /CI|CrI|UI|interval|IQR|range|区间/i
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
  const sign = matchAt(PLUS_MINUS, text, end)?.[0]
  const spread = sign === undefined ? bracketed(source, valued) : around(source, valued, sign)
  if (spread === null || !valued.bare || spread.by !== 1) return spread
  const outer = /[(（]\s?$/.test(justBefore(text, start, 2))
  const closing = outer ? (matchAt(AFTER_BRACKET, text, spread.end)?.[0].length ?? null) : 0
  const shared = closing === null ? null : sharedAt(source, spread.end + closing)
  return shared === null ? spread : times(spread, shared)
}

/** A scale or a per cent sign by itself, as what it makes of one; null where there is none. */
function sharedAt(source: Source, at: number): Shared | null {
  const text = `1${source.text.slice(at, at + 24)}`
  const one = shareOrAmountAt({ ...source, text, amounts: new Map() }, 0)
  if (one === null || one.end === 1 || one.range !== null || one.parts === 0) return null
  return { end: at + one.end - 1, by: one.value, isShare: one.parts > 1 }
}

const times = ({ low, high }: Pick<Spread, 'low' | 'high'>, { end, by, isShare }: Shared): Spread => ({
  end,
  low: clean(low * by),
  high: clean(high * by),
  by,
  isShare,
})

const decimalsOf = (digits = '') => /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0

function around(source: Source, { start, end, value, parts, bare }: Valued, sign: string): Spread | null {
  const { text } = source
  const at = end + sign.length
  const found = shareOrAmountAt(source, at, true)
  if (found === null || found.range !== null) return null
  const inBrackets = /[(（]/.test(sign)
  const digits = bare ? matchAt(DIGITS, text, at) : null
  const shared = digits === null ? null : sharedAt(source, at + digits[0].length)
  if (shared !== null && !inBrackets) {
    const width = clean(found.value / shared.by)
    // 40 ± 5% is 38 to 42; 2.1 ± 0.5%, as exact as its width, is a share of 1.6% to 2.6%.
    const decimals = decimalsOf(text.slice(start, end).trimEnd())
    const asExact = decimals > 0 && decimals === decimalsOf(digits?.[0])
    if (!shared.isShare || (!source.inPercent && asExact && value < 100))
      return times({ low: value - width, high: value + width }, shared)
  }
  // 5 ± 10% is ten per cent of five, unless five is in per cent itself; 48.1% ± 3 is three points.
  const relative = parts === 1 && found.parts === 100
  const sharing = parts > 1 && found.parts === 1
  const points = relative && source.inPercent ? 100 : Math.abs(value)
  const width = relative ? points * found.value : found.value / (sharing ? parts : 1)
  const percent = sharing ? (matchAt(PER_CENT, text, found.end)?.[0].length ?? 0) : 0
  const closing = inBrackets ? matchAt(CLOSES, text, found.end + percent) : null
  if (inBrackets && closing === null) return null
  const rest = percent + (closing?.[0].length ?? 0)
  return times({ low: value - width, high: value + width }, { end: found.end + rest, by: 1, isShare: false })
}

function bracketed(source: Source, { end, value, parts, bare, words }: Valued): Spread | null {
  const { text } = source
  const opening = matchAt(OPENS, text, end)?.[0]
  if (opening === undefined) return null
  const at = end + opening.length
  const low = endAt(source, at)
  const joint = low === null ? null : matchAt(JOINT, text, low.end)
  const from = low === null || joint === null ? 0 : low.end + joint[0].length
  const high = from === 0 ? null : endAt(source, from)
  if (low === null || joint === null || high === null) return null
  // A comma parts two ends only in square brackets or where the words before them say that they are ends.
  if (/[,，;；]/.test(joint[0]) && !NAMED.test(opening) && !/[[【]/.test(opening)) return null
  const named = words !== '' && text.startsWith(words, high.end) ? words.length : 0
  const closed = matchAt(CLOSES, text, high.end + named)
  if (closed === null && /^\s*[([（【]/.test(opening)) return null
  const after = high.end + named + (closed?.[0].length ?? 0)
  const allBare = bare && matchAt(DIGITS, text, at)?.[0].length === low.end - at
  const digits = allBare ? matchAt(DIGITS, text, from) : null
  const shared = digits === null ? null : sharedAt(source, from + digits[0].length)
  if (shared !== null) {
    const top = clean(high.value / shared.by)
    return low.value <= value && value <= top
      ? { ...times({ low: low.value, high: top }, shared), end: after }
      : null
  }
  const scaled = (found: { value: number; parts: number }) =>
    clean(parts > 1 && found.parts === 1 ? found.value / parts : found.value)
  const ends = { low: scaled(low), high: scaled(high) }
  return ends.low <= value && value <= ends.high ? { ...ends, end: after, by: 1, isShare: false } : null
}

const MINUS = /[-−–]\s*/y

function endAt(source: Source, at: number): { end: number; value: number; parts: number } | null {
  const sign = matchAt(MINUS, source.text, at)?.[0].length ?? 0
  const found = shareOrAmountAt(source, at + sign, true)
  if (found === null || found.range !== null) return null
  return { end: found.end, value: sign > 0 ? -found.value : found.value, parts: found.parts }
}
