import type { Hedge } from '@/lib/quantity/hedge'
import type { Lead } from '@/lib/quantity/read-lead'
import type { Span } from '@/lib/quantity/read-span'
import type { Spread } from '@/lib/quantity/read-spread'
import type { FoundUnit } from '@/lib/quantity/read-unit'
import type { Source } from '@/lib/quantity/reading'

/** A figure and what has been taken of the words behind it. */
export interface FoundNumber {
  readonly source: Source
  readonly start: number
  lead: Lead
  span: Span
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

/** Whether a hedge, money or a sign stands before a number. */
export const isLed = ({ negative, hedge, money }: Lead) => negative || hedge !== null || money !== null

/** 答案不是四而是五: after 是 a numeral stands alone where the clause ends or turns. */
const SAID_TO_BE = /是$|(?<!分)为$|等于$/
const AFTER_SAID = /^(?:$|[^\p{Script=Han}A-Za-z\d]|[这而却但还])/u
const ONLY_SCALE = /^\s*[百千万亿兆]+\s*$/
const ONE_SCALE = /^[百千万亿兆]$/
/** 年薪十万 */
const TENS_OF_SCALE = /^十[万亿]$/
const BARE_ONE = /^[一壹]$/
const NUMBERING = /^[、.．)）]/
const EDGE_BEFORE = /^$|[^\p{Script=Han}A-Za-z\d]$/u
const EDGE_AFTER = /^(?:$|[^\p{Script=Han}A-Za-z\d])/u
const MEASURED = ['duration', 'ratio', 'physical', 'money', 'points']

/** Whether words are a number here: 三体, 万物 and 一个 are other words. */
export function stands({
  source,
  start,
  lead,
  span,
  unit,
  isOrder,
  end,
  added,
  hedge,
}: FoundNumber): boolean {
  const { text, isCell } = source
  const bare = !isOrder && hedge === null && !span.isMore
  const words = text.slice(lead.at, span.end)
  // 亿元 in a cell of its own is a unit.
  if (isCell && bare && unit !== null && ONLY_SCALE.test(text.slice(0, span.end))) return false
  // 百年大计, 万元产值 and 每万人 count nothing: a scale by itself is no exact number.
  if (bare && span.parts === 1 && ONE_SCALE.test(words) && lead.money === null) return false
  // 一个, 一家 and the like are articles, not counts; 一斤半 is one.
  const article = BARE_ONE.test(words) && span.parts === 1
  if (article && unit !== null) return added > 0 || (unit.unit !== null && MEASURED.includes(unit.unit.kind))
  if (!span.needsUnit || span.isMore || span.parts !== 1) return true
  if (unit !== null || isOrder || (isLed(lead) && !(article && lead.money === null && !lead.negative)))
    return true
  if (isCell && end === text.trimEnd().length) return true
  const before = text.slice(Math.max(0, start - 2), start)
  const after = text.slice(end, end + 1)
  if (SAID_TO_BE.test(before) && AFTER_SAID.test(after)) return true
  if (TENS_OF_SCALE.test(words) && EDGE_AFTER.test(after)) return true
  if (/^[A-Za-z几幾数數]/.test(words) || span.range !== null || NUMBERING.test(after)) return false
  return EDGE_BEFORE.test(before.slice(-1)) && EDGE_AFTER.test(after)
}
