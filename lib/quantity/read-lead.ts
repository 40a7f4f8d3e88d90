import { NUMERAL_SIGNS } from '@/lib/quantity/chinese-signs'
import { SMALL } from '@/lib/quantity/english-words'
import type { Hedge } from '@/lib/quantity/hedge'
import { anyOf, justBefore, matchAt } from '@/lib/quantity/match'
import { CURRENCY_CODES, MONEY_WORD, SIGN_BEFORE_SUM } from '@/lib/quantity/money-words'
import { pattern } from '@/lib/quantity/pattern'
import { hedgeBefore } from '@/lib/quantity/read-hedge'

const { raw } = String
/** A sign of money before its sum. */
const MONEY = pattern.y`${SIGN_BEFORE_SUM}\s*|(?:${MONEY_WORD})\s*(?=[\d${NUMERAL_SIGNS}])`
const CODE = pattern.y`(?<![A-Za-z/])(?:${CURRENCY_CODES})(?=\s?[-−]?\s?\d)\s*`
/** More than a 5-minute walk, about a 30% drop; but a law is passed, what is below a 50-day average is not a time, and talk is about a 25% tariff. */
const ARTICLE = raw`(?<=\b(?:than|like|roughly|approximately|nearly|almost|up to|at least|at most)\s+|(?:^|[,;:(]\s?|\b(?:is|was|are|were|be|been|by|to|of|for|from|with|at|just|only|see|sees|saw|seen|seeing|expects?|expected|takes?|took|has|had|have|means|meant|shows?|showed)\s+)(?:about|around)\s+)an?\s+(?=[$€£¥]?\d|(?:${anyOf([...SMALL.keys()])})\b)(?!(?<=(?:about|around)\s+an?\s+)[\w.]+-[a-z])`
/** What is between a hedge and its number: a total of, another, 约有, 约需, 约下降 */
const LINK = pattern.iy`${ARTICLE}|(?<!over\s+)(?:just|only)\s+|(?:the\s+)?ages?\s+of\s+|(?:a\s+|the\s+)?(?:combined\s+)?(?:total|sum|amount)\s+of\s+|(?:another|every|even|an?\s+(?:additional|extra|further|full|whole|mere|record|staggering|whopping|massive|huge|modest|combined|cumulative|average\s+of|median\s+of))\s+|\s*(?:有|是|为|达到?|(?:需要?|[重长高]达?|[宽厚深在]|耗[资时]|投[资入]|花费?|用时?|持续|历时|折合|相?等于|相当于|亏损|盈利|节[省约]|覆盖|容纳|含有?|产生?|排放|释放|拥有|占地?|支付|发放|[募筹]集|吸引|接待|带动|惠及|涉及|新增|完成|售出)了?|整整|足足|区区|(?:(?<up>增长|增加|上涨|上升|提高|提升)|(?<down>下降|下跌|减少|降低|回落))了?)\s*(?=[\d零一二两兩三四五六七八九十百千万萬亿億壹$€£¥])`
const SIGN =
  /(?:minus|negative)\s+|[负負]\s*(?:增长)?|零下\s*|[▼▽↓](?=[\d.])|[▲△]\s?(?=[$€£¥]?\d{1,3}(?:(?:,\d{3})+(?!,?\d)|(?:\.\d+)?\s?[百千万亿]))|[-−﹣–]\s*/iy
const SIGN_BEFORE = /[A-Za-z\d)\]%‰.,_~–−-]$|\d\s$/
const BEFORE_NEGATIVE = /[正胜勝自抱肩担擔]$/

/** What may be before a number: a hedge, signs of money and of numbers below zero. */
export interface Lead {
  readonly at: number
  readonly hedge: Hedge | null
  readonly negative: boolean
  readonly money: readonly [start: number, end: number] | null
  readonly moves: 'up' | 'down' | null
}

export const NO_LEAD: Lead = { at: 0, hedge: null, negative: false, money: null, moves: null }

/** Whether a hedge, money or a sign is before a number. */
export const isLed = ({ negative, hedge, money }: Lead) => negative || hedge !== null || money !== null

/** Below zero a comparison of levels is one of sizes the other way round: below −5 is over 5 in size. */
const TURNED: Readonly<Partial<Record<Hedge, Hedge>>> = {
  over: 'under',
  under: 'over',
  'at-least': 'at-most',
  'at-most': 'at-least',
}

/** What is before the number that begins at an offset with it. */
export function leadAt(text: string, start: number): Lead {
  const before = hedgeBefore(text, start)
  let at = before?.end ?? start
  const link = before === null ? null : matchAt(LINK, text, at)
  at += link?.[0].length ?? 0
  const first = signAt(text, at, before !== null)
  at += first
  const money = matchAt(MONEY, text, at) ?? matchAt(CODE, text, at)
  const moneyEnd = at + (money?.[0].length ?? 0)
  const second = first === 0 && money !== null ? signAt(text, moneyEnd, true) : 0
  const negative = first + second > 0
  const hedge = before?.hedge ?? null
  return {
    at: moneyEnd + second,
    hedge: hedge !== null && negative ? (TURNED[hedge] ?? hedge) : hedge,
    negative,
    money: money === null ? null : [at, moneyEnd],
    moves: link?.groups?.up !== undefined ? 'up' : link?.groups?.down !== undefined ? 'down' : null,
  }
}

/** How many characters at an offset say that the number after them is below zero. */
function signAt(text: string, at: number, led: boolean): number {
  const found = matchAt(SIGN, text, at)
  if (found === null) return 0
  const before = justBefore(text, at, 8)
  const word = /^[a-z]/i.test(found[0])
  if (word) return /[A-Za-z]$|plus or $/i.test(before) ? 0 : found[0].length
  if (/^[负負零▼▽↓△▲]/.test(found[0])) return BEFORE_NEGATIVE.test(before) ? 0 : found[0].length
  if (!led && SIGN_BEFORE.test(before)) return 0
  const spaced = /\s$/.test(found[0])
  const dash = found[0].startsWith('–')
  return (dash || spaced) && (spaced || !/^$|[\s(（]$/.test(before)) && at > 0 ? 0 : found[0].length
}
