import { digitOf, NUMERAL_SIGNS } from '@/lib/quantity/chinese-signs'
import { SHARED } from '@/lib/quantity/english-words'
import { clean } from '@/lib/quantity/interval'
import { endOf, justBefore, matchAt } from '@/lib/quantity/match'
import { chineseNumeralAt } from '@/lib/quantity/numeral'
import { pattern } from '@/lib/quantity/pattern'
import { amountAt, isPartOfName } from '@/lib/quantity/read-amount'
import { type Amount, plain, type Source } from '@/lib/quantity/reading'

const PER_CENT =
  /\s*(?:(?:(?:wt|vol|mol|at)\.?\s?)?%|per\s?cent\b(?!age)|(?<!\p{Script=Han}[+-]?\d[\d.]{0,8}\s?)pct\b\.?(?!\s*points?\b)|pc\b)(?!\s*(?:CI\b|confidence|p(?:oin)?ts?\b))/iuy
const NUMBER = '\\d{1,3}(?:\\.\\d+)?'
const PER_CENT_LATER = pattern.iy`(?:\s?[、,]\s?${NUMBER}){0,8}?(?:\s?[、,]\s?|,?\s(?:and|or)\s|[和或及])${NUMBER}\s?(?:%|per\s?cent\b)(?!\s*(?:C|Cr|U)I\b)`

/** 5, 10 and 15%; 5、10%: the sign after the last is said of all. A comma before the last of two parts them. */
function isListed(text: string, at: number, { end, value }: Amount): boolean {
  if (value > 100 || !/^\d+(?:\.\d+)?$/.test(text.slice(at, end))) return false
  const later = matchAt(PER_CENT_LATER, text, end)
  if (later === null) return false
  const parted = /^\s?,\s?[\d.]+\s?(?:%|p)/i.test(later[0])
  return !parted || /\d\s?[,、]\s?$/.test(justBefore(text, at, 4))
}

const INTERVAL_NAME = /\s*%?\s*(?:CI\b|confidence|置信|可信)/iy
const PER_MILLE = /\s*(?:‰|(?:per\s?mille?|promille)\b)/iy
const TENTHS =
  /\s*成(?![立为了果员本功就长熟绩品交品年人心因效])(?:(?<half>\s*半)|\s*(?<more>[一二三四五六七八九]|(?<=\d成)\d(?![\d.,%]))(?![一二三四五六七八九十百千万亿个家名人种次项年月天点]))?/y
const OFF = /\s*折(?![叠疊射腾页合返线断旧磨中现])/y
const SIGNS = [
  [PER_CENT, 100],
  [PER_MILLE, 1000],
  [OFF, 10],
] as const
const DIGITS_OFF =
  /([1-9]|[一二三四五六七八九])\s*([1-9]|[一二三四五六七八九])\s*折(?![叠疊射腾页合返线断旧磨中现])/y
const PER_HUNDRED = /(?:百|佰)\s*分\s*之\s*/y
const PARTS_OF = /\s*分\s*之\s*/y
const OF_PARTS = /\s*分\s*之\s*[一二三四五六七八九十\d]/y
const AND_PARTS = /\s*又\s*/y
const ONE_HALF =
  /一半(?!会)|半价(?!格)|半[数數](?!据)|(?<=[近超])半(?!个|成(?![立为了果员本功就长熟绩品交年人心因效])|[年月天日小百世价程场夜导岛圆球])/y
const OUT_OF = /\s+(?:(?:parts?|times)\s+)?out\s+of\s+(?:every\s+)?/iy
const IN_SO_MANY = /\s+(?:parts?\s+)?(?:in|of(?=\s+every))\s+(?:every\s+)?/iy
/** One household in five; what is counted is between. */
const OF_THEM = pattern.iy`(\s+${SHARED})?\s+in\s+(?:every\s+)?`
/** One child in five families is not part of them. */
const OTHERS = pattern.iy`\s+(?:${SHARED}|(?:cities|countries|counties|states|provinces|districts|regions|towns|villages|places|areas|streets|garages|schools|hospitals|tournaments)\b)`
const AFTER_RATE = /\s*(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|%|per\s?cent|[-–:/]|\d)/iy
/** “Per cent of 22” names a base. */
const PER_CENT_OF = /(?:^|[A-Za-z]\s+)per\s?cents?\s+of\s+$/i
const MINUS = /[-−负負]\s*/y
const OVER = /\s+over\s+/iy
const OVER_ENDS = /\s*(?:$|[.,;:)])/y

/** All that a number can begin with. */
const BEGINS = new RegExp(`[\\d.A-Za-z½¼¾⅓⅔⅛半数好个${NUMERAL_SIGNS}]`)

/**
 * A share, a fraction or a bare amount: 98.3%, 七成半, 百分之五, 三分之一, 3又1000分之23, one in five. `joined` as of amounts; what digits
 * say does not change with it.
 */
export function shareOrAmountAt(source: Source, at: number, joined = false): Amount | null {
  const sign = source.text.charAt(at)
  if (!BEGINS.test(sign)) return null
  const isDigits = /\d/.test(sign)
  if (isDigits && !joined && isPartOfName(source.text, at)) return null
  const key = isDigits || joined ? at : -at - 1
  const known = source.amounts.get(key)
  if (known !== undefined) return known
  const found = readAt(source, at, isDigits || joined)
  source.amounts.set(key, found)
  return found
}

function readAt(source: Source, at: number, joined: boolean): Amount | null {
  const { text } = source
  if (text.startsWith('百分百', at)) return part(at + 3, 1)
  const half = matchAt(ONE_HALF, text, at)
  if (half !== null) return part(at + half[0].length, 0.5)
  const off = matchAt(DIGITS_OFF, text, at)
  if (off !== null && !/[\d点.一二三四五六七八九十]/.test(text.charAt(at - 1)))
    return part(at + off[0].length, clean((10 * digitOf(off[1] ?? '') + digitOf(off[2] ?? '')) / 100))
  const hundredths = matchAt(PER_HUNDRED, text, at)
  const precise =
    hundredths !== null && !/[一二三四五六七八九十百千万几数壹\d]\s*$/.test(justBefore(text, at, 2))
  if (precise) {
    const negative = matchAt(MINUS, text, at + hundredths[0].length)?.[0].length ?? 0
    const amount = amountAt(source, at + hundredths[0].length + negative, true)
    return amount === null ? null : divided(amount, amount.end, 100, negative > 0)
  }
  const amount = amountAt(source, at, joined)
  if (amount === null) return null
  if (isListed(text, at, amount)) return divided(amount, amount.end, 100)
  if (PER_CENT_OF.test(justBefore(text, at, 20))) return null
  const fraction = fractionAfter(source, amount)
  // 七八分之一 is not 七八.
  if (fraction !== null || matchAt(OF_PARTS, text, amount.end) !== null) return fraction
  return rateAfter(source, amount) ?? marked(text, amount)
}

function part(end: number, value: number): Amount {
  return { ...plain(end, value), parts: 0 }
}

/** Per cent, 成 and the like after an amount; of a confidence interval it is none. */
function marked(text: string, amount: Amount): Amount | null {
  const { end } = amount
  if (/[%C置可c]/.test(text.slice(end, end + 3)) && matchAt(INTERVAL_NAME, text, end) !== null) return null
  for (const [pattern, parts] of SIGNS) {
    const after = amount.value <= 10 || parts !== 10 ? endOf(pattern, text, end) : null
    if (after !== null) return divided(amount, after, parts)
  }
  const tenths = matchAt(TENTHS, text, end)
  if (tenths === null) return amount
  const { half, more = '零' } = tenths.groups ?? {}
  const value = amount.value + (half === undefined ? digitOf(more) / 10 : 0.5)
  return divided({ ...amount, value }, end + tenths[0].length, 10)
}

function divided(amount: Amount, end: number, parts: 10 | 100 | 1000, negative = false): Amount {
  const by = (n: number) => clean((negative ? -n : n) / parts)
  const { range } = amount
  const [low, high] = negative ? [range?.high, range?.low] : [range?.low, range?.high]
  return {
    ...amount,
    end,
    value: by(amount.value),
    range: low === undefined || high === undefined ? null : { low: by(low), high: by(high) },
    needsUnit: false,
    parts,
  }
}

/** 三分之一, 3又1000分之23: what is before 分之 is the number of parts. */
function fractionAfter({ text, decimal }: Source, first: Amount): Amount | null {
  const and = matchAt(AND_PARTS, text, first.end)
  const below = and === null ? first : chineseNumeralAt(text, first.end + and[0].length, decimal)
  const parts = below === null ? null : matchAt(PARTS_OF, text, below.end)
  if (below === null || parts === null) return null
  const start = below.end + parts[0].length
  const sign = matchAt(MINUS, text, start)?.[0].length ?? 0
  const above = chineseNumeralAt(text, start + sign, decimal)
  if (above === null || below.value === 0 || below.range !== null || above.range !== null) return null
  const value = (sign > 0 ? -above.value : above.value) / below.value
  if (and === null) return part(above.end, clean(value))
  return plain(above.end, first.value + value)
}

/** “One in five”, “9 out of 10”, “one over three”: a part of a whole in two numbers, the first the smaller. */
function rateAfter(source: Source, first: Amount): Amount | null {
  const { text } = source
  if (first.range !== null || !Number.isInteger(first.value)) return null
  const out = matchAt(OUT_OF, text, first.end)
  const over = matchAt(OVER, text, first.end)
  const them = first.value === 1 ? matchAt(OF_THEM, text, first.end) : null
  const joint = out ?? over ?? matchAt(IN_SO_MANY, text, first.end) ?? them
  if (joint === null) return null
  const second = amountAt(source, first.end + joint[0].length)
  if (second === null || !Number.isInteger(second.value) || second.range !== null || second.parts === 0)
    return null
  if (joint[1] !== undefined && matchAt(OTHERS, text, second.end) !== null) return null
  const value = clean(first.value / second.value)
  const isYear = out === null && second.scale === 1 && second.value >= 1900 && second.value < 2100
  if (over !== null && out === null) {
    if (first.value !== 1 && matchAt(OVER_ENDS, text, second.end) === null) return null
    return first.value < second.value ? part(second.end, value) : plain(second.end, value)
  }
  if (first.value >= second.value || isYear || first.scale !== 1) return null
  if (out === null && (first.value > 99 || matchAt(AFTER_RATE, text, second.end) !== null)) return null
  return part(second.end, value)
}
