import { clean } from '@/lib/quantity/interval'
import { shareOrAmountAt } from '@/lib/quantity/read-share'
import { matchAt, type Source } from '@/lib/quantity/reading'

/** The ends that stand beside a value: 12 ± 3, 42 [30–55], 42 (95% CI 30–55). */
export interface Spread {
  readonly end: number
  readonly low: number
  readonly high: number
}

const OPENERS = /^\s{0,2}[±+([（【]/
const PLUS_MINUS = /\s*[(（]?\s*(?:±|\+\/[-−–]|\+[-−–](?=\s*\d))\s*/y
const PER_CENT = /\s*(?:%|per\s?cent\b)/iy
const OPENS =
  /\s*[([（【]\s*(?:(?:\d{2}(?:\.\d)?\s*%\s*)?(?:CI|CrI|UI|confidence interval|credible interval|interval|IQR|range|置信区间|可信区间)\s*[:：,，=]?\s*[([]?\s*|\d{2}\s*%\s*[:：]\s*)?/iy
const NAMED = /CI|CrI|UI|interval|IQR|range|区间/i
const JOINT = /\s*(?:至|到|[-–—~～,，;；]|to\b|\.\.)\s*/iy
const CLOSES = /\s*%?\s*[)\]）】]{1,2}/y

/** What `parts` (100 for per cent) makes of the printed numbers is made of the ends too, where they do not say it themselves. */
export function spreadAt(source: Source, at: number, value: number, parts: number): Spread | null {
  const { text } = source
  if (!OPENERS.test(text.slice(at, at + 3))) return null
  const either = matchAt(PLUS_MINUS, text, at)
  if (either !== null) {
    const found = shareOrAmountAt(source, at + either[0].length, true)
    if (found === null || found.amount.range !== null) return null
    // 5 ± 10% is ten per cent of five; 48.1% ± 3 is three points.
    const relative = parts === 1 && found.parts === 100
    const shared = parts > 1 && found.parts === 1
    const width = relative ? Math.abs(value) * found.amount.value : found.amount.value / (shared ? parts : 1)
    const percent = shared ? (matchAt(PER_CENT, text, found.end)?.[0].length ?? 0) : 0
    const closing = /[(（]/.test(either[0]) ? matchAt(CLOSES, text, found.end + percent) : null
    if (/[(（]/.test(either[0]) && closing === null) return null
    const rest = percent + (closing?.[0].length ?? 0)
    return { end: found.end + rest, low: clean(value - width), high: clean(value + width) }
  }
  const opened = matchAt(OPENS, text, at)
  return opened === null ? null : bracketed(source, at, value, parts, opened[0])
}

function bracketed(source: Source, at: number, value: number, parts: number, opening: string): Spread | null {
  const { text } = source
  const low = endAt(source, at + opening.length)
  const joint = low === null ? null : matchAt(JOINT, text, low.end)
  const high = low === null || joint === null ? null : endAt(source, low.end + joint[0].length)
  if (low === null || joint === null || high === null) return null
  // A comma parts two ends only where the words before them say that they are ends.
  if (/[,，;；]/.test(joint[0]) && !NAMED.test(opening)) return null
  const closed = matchAt(CLOSES, text, high.end)
  if (closed === null) return null
  const scaled = (end: { value: number; parts: number }) =>
    clean(parts > 1 && end.parts === 1 ? end.value / parts : end.value)
  const ends = { low: scaled(low), high: scaled(high) }
  return ends.low <= value && value <= ends.high ? { ...ends, end: high.end + closed[0].length } : null
}

const MINUS = /[-−–]\s*/y

function endAt(source: Source, at: number): { end: number; value: number; parts: number } | null {
  const sign = matchAt(MINUS, source.text, at)?.[0].length ?? 0
  const found = shareOrAmountAt(source, at + sign, true)
  if (found === null || found.amount.range !== null) return null
  return { end: found.end, value: sign > 0 ? -found.amount.value : found.amount.value, parts: found.parts }
}
