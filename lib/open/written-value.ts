import type { FaultCase } from '@/lib/faults/catalogue'
import { type Habits, isBareYear } from '@/lib/open/column-habits'
import { plainNumber, type WrittenNumber } from '@/lib/open/common-number'
import { isSameCurrency, spelledUnit } from '@/lib/open/currency'
import { judgeLeftover } from '@/lib/open/leftover'
import { proposeNumber } from '@/lib/open/proposal'
import { UNIT_SIGNS } from '@/lib/open/unit-signs'
import { UNITS } from '@/lib/quantity/built-in-units'
import { isIsoDate, periodOf } from '@/lib/quantity/date'
import { toHalfWidth } from '@/lib/quantity/half-width'
import type { Hedge } from '@/lib/quantity/hedge'
import { type Interval, MOST_DIGITS, MOST_WHOLE } from '@/lib/quantity/interval'
import {
  isOutOfBounds,
  type Reading,
  readQuantities,
  readQuantity,
  withoutFootnotes,
} from '@/lib/quantity/read'
import { isKnown } from '@/lib/quantity/read-known'
import type { Unit } from '@/lib/quantity/unit'
import { writeUnit } from '@/lib/quantity/write'

/** What one cell says, before other cells are asked. */
export type WrittenValue =
  | WrittenNumber
  | {
      readonly kind: 'date'
      readonly date: string
      readonly hedge: Hedge
      readonly interval: Interval
      readonly words: string
    }
  /** Why, and what the cell could be instead, is found out for those who ask: most only want to know what is a number. */
  | { readonly kind: 'refused'; readonly why: () => Refusal }

export interface Refusal {
  readonly fault: FaultCase
  readonly proposal: string | null
}

const MONEY = '(?:US\\$|[$€£¥]|(?:USD|EUR|GBP|CNY|RMB)(?![A-Za-z]))'
/** Below zero as accountants and their programs write it, and the same as everybody does: $(5) and 5- as -$5 and -5. */
const SCALE = '(\\s*(?:thousand|million|billion|trillion|bn|mn|[mk]|[百千]?[万亿]))?'
const ACCOUNTS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^(${MONEY})\\s*\\(([^()]+)\\)${SCALE}$`, 'i'), '-$1$2$3'],
  [new RegExp(`^\\(\\s*(${MONEY})\\s*(\\d[^()]*)\\)${SCALE}$`, 'i'), '-$1$2$3'],
  [/^\(([\d.,\s]*\d)\)\s*(?=\D+$)/, '-$1 '],
  [/^\(\s*(\d[\d.,\s]*(?:[^\d.,\s()][^\d()]*)?)\)$/, '-$1'],
  [/^△\s*(?=[\d$€£¥])/, '-'],
  [/^(\d[\d.,\s]*(?:%\s*)?)[-−]$/, '-$1'],
  // ¥388/晚起 is from so much on for each night.
  [/^([^/]*\d[^/]*)(\/(?:\p{Script=Han}{1,3}|㎡))起(?:售|步|拍|投)?$/u, '$1起$2'],
  // 828 m (2,717 ft) is said twice.
  [
    new RegExp(
      `^([^()]*\\d\\s?\\p{L}[^()]*?)\\s*\\((?:[\\d.,]+\\s?(?:${[...UNIT_SIGNS.keys()].join('|')}|°F|/)\\s?)+\\)$`,
      'iu',
    ),
    '$1',
  ],
  // 30-50K·14薪 is what each of fourteen months pays.
  [/^(\d[\d.]*(?:[-–~至]\d[\d.]*)?[kK千万元]\S{0,3}?)\s?[·*×x]\s?1\d薪$/, '$1'],
  // =47 and 12= are places that are shared: the sign is not a unit.
  [/^=\s*(?=\d)|(?<=\d)\s*=$/, ''],
]
/** A price from so much on, at the beginning of a cell: from $99. */
const PRICED_FROM = /^(?:prices?|tickets?|rooms?|fares?|rates?)?\s*from$/i
/** A number in brackets at the beginning is one below zero, or it is not known what the brackets mean. */
const BRACKETED = /^\([^()]*\d[^()]*\)/

const MEASURE = /^[个张块颗台枚片枝支名位家项次层步座届场轮只篇部本类批件条份款种]$/
const POINTS = /^\s*(?:(?:percentage\s|%\s?)?p(?:oin)?ts?\.?|pp|p\.p\.|个?百分点)\s*$/i
/** Words that are said of years far oftener than of counts. */
const CIRCA = /^(?:circa|ca?\.?)(?![A-Za-z])/i

/**
 * Reads a value cell as people write it in Chinese or English: a number with hedge and unit, or the reason why there is none.
 * `inPercent` says that its unit, which is written elsewhere, is per cent: 41 ± 3.2% is then of points.
 */
export function readWritten(cell: string, habits: Habits, inPercent = false): WrittenValue {
  const text = ACCOUNTS.reduce(
    (form, [pattern, usual]) => form.replace(pattern, usual),
    withoutFootnotes(toHalfWidth(cell)).trim(),
  )
  const reading = readQuantity(text, { ...habits, inPercent })
  const around = reading === null ? '' : text.slice(0, reading.start) + text.slice(reading.end)
  if (reading === null || /\d/.test(around))
    return { kind: 'refused', why: () => whyNotOne(cell, text, habits, reading !== null) }
  if (reading.torn) return refused(cell, 'D607')
  const after = text.slice(reading.end)
  // 45% ± 4 pts: the points say only what the per cent has said.
  const isPoints = reading.stated && reading.unit?.kind === 'share' && POINTS.test(after)
  const left = judgeLeftover(text.slice(0, reading.start), isPoints ? '' : after, reading.unit?.kind)
  if (!left.ok) return refused(cell, left.code)
  if (typeof reading.value === 'string')
    return dateRead(cell, reading, reading.value, joined(left.before, left.after))
  const isFrom = PRICED_FROM.test(left.before) && isMoney(reading)
  const before = isFrom ? '' : left.before
  const said = left.hedge ?? (isFrom ? 'at-least' : null)
  const hedge = reading.hedge === 'exact' ? (said ?? 'exact') : reading.hedge
  if (said !== null && said !== hedge) return refused(cell, 'D607')
  const range =
    typeof reading.low === 'number' && typeof reading.high === 'number'
      ? { low: reading.low, high: reading.high }
      : null
  const bare = !reading.scaled && reading.unit === null && reading.counted === '' && left.after === ''
  if (bare && range !== null && isBareYear(String(range.low)) && isBareYear(String(range.high)))
    return refused(cell, 'D602')
  const isYear = bare && isBareYear(String(reading.value))
  if (isYear && CIRCA.test(text)) return refused(cell, 'D608')
  const moves = reading.moves ?? left.moves
  const opposed =
    (reading.moves !== null && left.moves !== null) ||
    (moves === 'down' && (reading.value < 0 || hedge === 'magnitude' || hedge === 'within'))
  if (opposed || (BRACKETED.test(text) && reading.value > 0)) return refused(cell, 'D607')
  const quantity = {
    ...plainNumber(reading.value, { hedge, scaled: reading.scaled }),
    range,
    stated: reading.stated === true,
    bare: isYear,
    rounded:
      mostDigits(text) > MOST_DIGITS &&
      (reading.scaled ||
        reading.unit?.kind === 'share' ||
        habits.decimal === ',' ||
        /\d\.\d/.test(text) ||
        !isKept(reading.value)),
    named: before !== '' && !isKnown(text, reading.start, true),
  }
  const measure = measureOf(reading, text)
  // The reader says date for a unit of dates only, and those have texts as values.
  const counted = reading.unit?.kind === 'date' || measure !== null ? null : reading.unit
  const unit = counted?.kind === 'share' && moves !== null ? UNITS.change : counted
  const words = joined(before, besides(measure ?? reading.counted, left.after))
  const measured = MEASURE.test(words)
  const number = moves === 'down' ? belowZero(quantity) : quantity
  const paid = unit ?? spelledUnit(reading.counted)
  if (paid === null || !isDivided(paid, left)) return { ...number, unit, words, measured }
  return { ...number, words: joined(before, besides(unitWords(paid, cell), left.after)) }
}

const PER = /^(?:\/|per(?![A-Za-z])|每)/i
const PRICED = /^(?:an?|each)(?![A-Za-z])/i
const FOR_EACH = /每\p{Script=Han}{1,4}$|(?<![A-Za-z])per\s+[a-z]+$/iu

/** Whether what is counted is divided by something: 120元/吨 and 每吨120元 share no axis with sums. */
function isDivided(unit: Unit, { before, after }: { before: string; after: string }): boolean {
  if (unit.kind === 'money') return PER.test(after) || PRICED.test(after) || FOR_EACH.test(before)
  return ['count', 'physical', 'duration'].includes(unit.kind) && PER.test(after)
}

/** Whether what is counted is money: 99元, $99, US$99. */
const isMoney = ({ unit, counted }: Reading) =>
  unit?.kind === 'money' ||
  isSameCurrency({ unit: null, words: counted }, { unit: null, words: counted }) === true

/** A number that is taken away. Hedges below zero are of the size: a loss of over 3 is below −3. */
function belowZero(quantity: WrittenNumber): WrittenNumber {
  const { value, range } = quantity
  return { ...quantity, value: -value, range: range && { low: -range.high, high: -range.low } }
}

/** Why a cell has no number that could be taken for the whole of it: none, one out of bounds, or several. */
function whyNotOne(cell: string, text: string, habits: Habits, some: boolean): Refusal {
  if (!some && isOutOfBounds(text)) return refusal(cell, 'D611')
  const several = some || /\d,\d/.test(text) || readQuantities(text, habits).length > 1
  const proposal = proposeNumber(text, habits.units)
  const hasOther = proposal !== null && text.startsWith(proposal)
  return refusal(cell, several || hasOther ? 'D602' : 'D601', proposal)
}

/** A measure word that the reader took for a unit, where the noun after it is another: 5家超市 are no organisations. */
function measureOf(reading: Reading, text: string): string | null {
  if (reading.unit === null || !/^\p{Script=Han}/u.test(text.slice(reading.end))) return null
  return /[\d万亿千百十多余]([名家项种款条大人])$/.exec(reading.text)?.[1] ?? null
}

/** Words one after the other, close together where both are Chinese. */
function besides(first: string, second: string): string {
  if (first === '' || second === '' || second.startsWith('/')) return first + second
  const close = /\p{Script=Han}$/u.test(first) && /^\p{Script=Han}/u.test(second)
  return close ? first + second : `${first} ${second}`
}

const unitWords = (unit: Unit, cell: string) => writeUnit(unit, /\p{Script=Han}/u.test(cell) ? 'zh' : 'en')

function dateRead(cell: string, reading: Reading, date: string, words: string): WrittenValue {
  // What goes over the end of a year has no date that holds it.
  if (reading.interval === null || !isIsoDate(date)) return refused(cell, 'D601')
  const interval = reading.hedge === 'range' ? reading.interval : periodOf(date)
  return { kind: 'date', date, hedge: reading.hedge, interval, words }
}

/** Words after the number, then those before it in brackets; a sign of money alone needs none. */
function joined(before: string, after: string): string {
  if (before === '') return after
  const first = new RegExp(`^${MONEY}$`, 'i').test(before) ? before : `(${before})`
  return after === '' ? first : `${after} ${first}`
}

/** Whether a number is kept to its last digit. */
export const isKept = (value: number) => Number.isInteger(value) && Math.abs(value) < MOST_WHOLE

/** The significant digits of the longest number of a text. */
export function mostDigits(text: string): number {
  const runs = text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []
  return Math.max(0, ...runs.map((run) => significant(run)))
}

function significant(run: string): number {
  const [whole = '', decimals = ''] = run.replaceAll(',', '').split('.')
  return (decimals === '' ? whole.replace(/0+$/, '') : whole + decimals).replace(/^0+/, '').length
}

type Code = 'D601' | 'D602' | 'D607' | 'D608' | 'D611'

/** A cell that is refused with a reason that is known already. */
export function refused(found: string, code: Code): WrittenValue {
  return { kind: 'refused', why: () => refusal(found, code) }
}

function refusal(found: string, code: Code, proposal: string | null = null): Refusal {
  return { fault: { code, details: { found } }, proposal: proposal === found ? null : proposal }
}
