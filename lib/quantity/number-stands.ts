import type { Lead } from '@/lib/quantity/read-lead'
import type { Span } from '@/lib/quantity/read-span'
import type { FoundUnit } from '@/lib/quantity/read-unit'
import type { Source } from '@/lib/quantity/reading'

/** 答案不是四而是五: after 是 a numeral stands alone where the clause ends or turns. */
const SAID_TO_BE = /是$|(?<!分)为$|等于$/
const AFTER_SAID = /^(?:$|[^\p{Script=Han}A-Za-z\d]|[这而却但还])/u
const ONLY_SCALE = /^\s*[百千万亿兆]+\s*$/
const ONE_SCALE = /^[百千万亿兆]$/
const BARE_ONE = /^[一壹]$/
const NUMBERING = /^[、.．)）]/
const EDGE_BEFORE = /^$|[^\p{Script=Han}A-Za-z\d]$/u
const EDGE_AFTER = /^(?:$|[^\p{Script=Han}A-Za-z\d])/u

/** Whether words are a number here: 三体, 万物 and 一个 are other words. */
export function stands(
  source: Source,
  start: number,
  lead: Lead,
  figure: Span,
  unit: FoundUnit | null,
  isOrder: boolean,
  end: number,
): boolean {
  const { text, isCell } = source
  const { amount } = figure
  const bare = !isOrder && lead.hedge === null && !amount.isMore
  // 亿元 in a cell of its own is a unit.
  if (isCell && bare && unit !== null && ONLY_SCALE.test(text.slice(0, figure.end))) return false
  // 百年大计, 万元产值 and 每万人 count nothing: a scale by itself is no exact number.
  if (bare && figure.parts === 1 && ONE_SCALE.test(text.slice(lead.at, figure.end)) && lead.money === null)
    return false
  // 一个, 一家 and the like are articles, not counts.
  const article = BARE_ONE.test(text.slice(lead.at, figure.end)) && figure.parts === 1
  if (article && unit !== null) return isMeasured(unit)
  if (!amount.needsUnit || amount.isMore || figure.parts !== 1) return true
  const led = (lead.hedge !== null && !article) || lead.money !== null || lead.negative
  if (unit !== null || isOrder || led) return true
  if (isCell && end === text.trimEnd().length) return true
  const after = text.slice(end, end + 1)
  if (SAID_TO_BE.test(text.slice(Math.max(0, start - 2), start)) && AFTER_SAID.test(after)) return true
  const bounded = EDGE_BEFORE.test(text.slice(Math.max(0, start - 1), start)) && EDGE_AFTER.test(after)
  const isLatin = /[A-Za-z]/.test(text.charAt(lead.at))
  return (
    bounded &&
    !isLatin &&
    !NUMBERING.test(after) &&
    !/^[几幾数數]/.test(text.slice(lead.at)) &&
    figure.range === null
  )
}

const MEASURED = ['duration', 'ratio', 'physical', 'money', 'points']

function isMeasured({ unit }: FoundUnit): boolean {
  return unit !== null && MEASURED.includes(unit.kind)
}
