import { digitOf, type Sign, signAt } from '@/lib/quantity/chinese-signs'
import type { DecimalSign } from '@/lib/quantity/decimal'
import type { Interval } from '@/lib/quantity/interval'
import { endOf, matchAt } from '@/lib/quantity/match'
import { digitsAt } from '@/lib/quantity/read-digits'
import type { Amount } from '@/lib/quantity/reading'

/** The ends that the words of a numeral give, equal where they give one number: 三十 is 30 to 30, 三五百 is 300 to 500. */
type Ends = Pick<Interval, 'low' | 'high'>

const ZERO: Ends = { low: 0, high: 0 }

const plus = (a: Ends, b: Ends): Ends => ({ low: a.low + b.low, high: a.high + b.high })

/** Both ends times a factor above zero. */
const by = (a: Ends, factor: number): Ends => ({ low: a.low * factor, high: a.high * factor })

/** A Chinese numeral as it stands in a text, digits among its signs or none. */
export interface ChineseNumeral extends Ends, Pick<Amount, 'end' | 'isMore' | 'isAbout' | 'scale'> {
  /** Whether nobody could take it for another word: it has a digit and a scale, 亿 or decimals. */
  readonly complete: boolean
}

/** Longer numerals are none that anybody writes. */
const LONGEST = 60

const POINT =
  /\s*[点點]\s*([零〇○一二三四五六七八九壹贰貳叁肆伍陆陸柒捌玖](?:\s*[零〇○一二三四五六七八九壹贰貳叁肆伍陆陸柒捌玖])*)/y
const GAP = /[ \u00a0]+/y
/** After 多 these make it another word. */
const MORE_OF_SOMETHING = /[样元种边媒语次]化?/y
const GOES_ON =
  /[ \u00a0]*(?![\p{Script=Han}\d])|[ \u00a0]*[零〇一二三四五六七八九十百千万亿萬億点點又几幾]|\s*分\s*之|\s*折/uy

/** The value of a Chinese numeral and nothing else: 两千三百 is 2300, 三万五 is 35,000. Null for any other text and for vague ones. */
export function parseChineseNumeral(text: string): number | null {
  if (text.length > LONGEST || /[\d\s]/.test(text)) return null
  const found = chineseNumeralAt(text, 0, null)
  const whole = found !== null && found.end === text.length && found.low === found.high && !found.isMore
  return whole ? found.low : null
}

/**
 * The numeral that begins at an offset, read whole or not at all: null where its signs make no number (三三, 百千, 一十十), where it
 * is too long, and where more of it follows than can be read.
 */
export function chineseNumeralAt(text: string, start: number, decimal: DecimalSign): ChineseNumeral | null {
  return new Numeral(text, start).read(decimal)
}

/** Reads a numeral sign by sign, from left to right, once. A sign that makes no number with those before it is refused. */
class Numeral {
  /** What stands before each 万 and 亿, the largest first. */
  #groups: { value: Ends; scale: number }[] = []
  #section: Ends = ZERO
  /** A digit or digits that a scale may still follow, and whether it is one digit by itself. */
  #pending: Ends | null = null
  #lone = false
  #lastPlace = Number.POSITIVE_INFINITY
  /** The scale met last, 1 before any. */
  #lastScale = 1
  #afterZero = false
  #hasZero = false
  #fraction = false
  #open = false
  #vague = false
  #more = false
  #about = false
  #scale = 1
  #signs = 0
  #hasDigit = false
  /** 百八十块 is some hundred: a scale without its digit begins no exact number. */
  #implied = false

  constructor(
    private readonly text: string,
    private at: number,
  ) {}

  read(decimal: DecimalSign): ChineseNumeral | null {
    const last = this.at + LONGEST
    while (this.at <= last) {
      const next = this.#signs === 0 ? this.at : (endOf(GAP, this.text, this.at) ?? this.at)
      const gap = next - this.at
      if (this.#takePoint() || this.#takeBeforeMyriad()) continue
      if (/\d/.test(this.text.charAt(next))) {
        const taken = this.#takeDigits(next, gap > 0, decimal)
        if (taken === 'fault') return null
        if (taken === 'end') break
        continue
      }
      const sign = signAt(this.text, next)
      if (this.text.charAt(next) === '两' && this.#isBeforeOunce()) break
      if (gap > 0 && sign?.kind === 'vague' && this.#lastScale > 1) return null
      if (sign === null || (gap > 0 && !this.#joins(sign, next))) break
      if (sign.kind === 'more') {
        if (!this.#takeMore(next)) break
        continue
      }
      const taken = this.#take(sign)
      this.#signs += 1
      if (!taken) return null
      this.at = next + 1
    }
    return this.at > last || this.#signs === 0 || this.#afterZero ? null : this.#result()
  }

  /** 三十两 and 二两 weigh something: 两 is a number only where no digit and no 十 stands before it. */
  #isBeforeOunce(): boolean {
    return this.#signs > 0 && (this.#pending !== null || this.#lastPlace === 10) && this.#pending?.low !== 1
  }

  /** 两个亿 is two of them, 十来万 about ten. */
  #takeBeforeMyriad(): boolean {
    const sign = this.text.charAt(this.at)
    const each = sign === '个' && this.#pending !== null
    const about = sign === '来' && this.#lastScale >= 10 && this.#pending === null && !this.#about
    if ((!each && !about) || signAt(this.text, this.at + 1)?.kind !== 'myriad') return false
    this.#about ||= about
    this.at += 1
    return true
  }

  /** Digits among the signs: 5亿1万4千6百. None are read that are too large for their place. */
  #takeDigits(at: number, gap: boolean, decimal: DecimalSign): 'taken' | 'end' | 'fault' {
    if (this.#pending !== null || this.#fraction) return gap ? 'end' : 'fault'
    const digits = digitsAt(this.text, at, decimal)
    if (digits === null) return this.#signs === 0 || !gap ? 'fault' : 'end'
    const scaled = signAt(this.text, digits.end)?.kind
    if (gap && scaled !== 'place' && scaled !== 'myriad') return 'end'
    const { value, plain } = digits
    if (value >= Math.min(this.#lastPlace, this.#lastGroupScale())) return 'fault'
    this.#hasDigit = true
    this.#set({ low: value, high: value }, plain && value < 10)
    this.#signs += 1
    this.at = digits.end
    return 'taken'
  }

  #lastGroupScale(): number {
    return this.#groups.at(-1)?.scale ?? Number.POSITIVE_INFINITY
  }

  #takePoint(): boolean {
    if (this.#signs === 0 || this.#fraction || this.#vague || this.#more || this.#afterZero) return false
    const found = matchAt(POINT, this.text, this.at)
    if (found === null) return false
    const digits = [...(found[1] ?? '').replace(/\s/g, '')].map(digitOf).join('')
    const decimals = Number(`0.${digits}`)
    const value = plus(plus(this.#section, this.#ending()), { low: decimals, high: decimals })
    const small = this.#section.high === 0
    this.#section = small ? ZERO : value
    this.#pending = small ? value : null
    this.#lone = false
    this.#fraction = true
    this.#lastPlace = small ? Number.POSITIVE_INFINITY : 1
    this.at += found[0].length
    return true
  }

  /** 多 and 余 stand after a scale or after digits, and a scale may follow them: 三十余万, 500多亿. */
  #takeMore(at: number): boolean {
    const counts = this.#pending === null || (!this.#lone && !this.#vague)
    if (this.#signs === 0 || this.#more || !counts || this.#fraction || this.#afterZero) return false
    if (matchAt(MORE_OF_SOMETHING, this.text, at + 1) !== null) return false
    this.#more = true
    this.at = at + 1
    const next = endOf(GAP, this.text, this.at) ?? this.at
    const kind = signAt(this.text, next)?.kind
    const goesOn = kind === 'myriad' || (kind === 'place' && this.#pending !== null)
    if (goesOn) this.at = next
    return goesOn
  }

  /** Whether what follows a gap still belongs to the numeral: 二十 亿, 一百 五 十 二. */
  #joins(sign: Sign, at: number): boolean {
    if (sign.kind === 'place' || sign.kind === 'myriad')
      return this.#pending !== null || this.#section.high > 0
    if (sign.kind === 'more') return true
    return this.#pending === null && this.#lastScale >= 10 && matchAt(GOES_ON, this.text, at + 1) !== null
  }

  #take(sign: Exclude<Sign, { kind: 'more' }>): boolean {
    if (sign.kind === 'vague') return this.#takeVague()
    if (sign.kind === 'place') return this.#takePlace(sign.value)
    if (sign.kind === 'myriad') return this.#takeMyriad(sign.value)
    if (sign.kind === 'tens')
      return this.#pending === null && this.#takeDigit(sign.value) && this.#takePlace(10)
    return sign.value === 0 ? this.#takeZero() : this.#takeDigit(sign.value)
  }

  #takeZero(): boolean {
    if (this.#signs === 0) {
      this.#set(ZERO, true)
      return true
    }
    if (this.#pending !== null || this.#fraction || this.#afterZero) return false
    this.#afterZero = true
    this.#hasZero = true
    return true
  }

  #takeDigit(value: number): boolean {
    if (this.#fraction || this.#more) return false
    const first = this.#pending
    if (first === null) this.#hasDigit = true
    else {
      // 两三百, 七八, 三五: neighbours stand for the span between them.
      const near = first.low === first.high && (value === first.low + 1 || (first.low === 3 && value === 5))
      if (!this.#lone || !near || first.low === 0) return false
      this.#vague = true
    }
    this.#set({ low: first?.low ?? value, high: value }, true)
    return true
  }

  #takeVague(): boolean {
    if (this.#pending !== null || this.#fraction || this.#vague || this.#afterZero) return false
    this.#set({ low: this.#signs === 0 ? 2 : 1, high: 10 }, false)
    this.#vague = true
    this.#open = true
    return true
  }

  #set(value: Ends, lone: boolean): void {
    this.#pending = value
    this.#lone = lone
    this.#afterZero = false
  }

  #takePlace(place: number): boolean {
    if (
      this.#implied ||
      place >= this.#lastPlace ||
      (this.#fraction && (place === 10 || this.#pending === null))
    )
      return false
    const implied = this.#signs === 0 || (place === 10 && (this.#section.low === 0 || this.#afterZero))
    if (this.#pending === null ? !implied || this.#more : this.#pending.low === 0) return false
    this.#section = plus(this.#section, by(this.#pending ?? { low: 1, high: 1 }, place))
    this.#implied ||= this.#signs === 0 && place > 10
    this.#scaled(place, place)
    return true
  }

  #takeMyriad(myriad: number): boolean {
    if (this.#afterZero) return false
    const last = this.#groups.at(-1)
    if (this.#lastScale >= 1e4 && this.#pending === null && last !== undefined) {
      // 万亿 and 四万万: a scale of a scale.
      const before = this.#groups.at(-2)
      const scale = last.scale * myriad
      if (myriad < last.scale || (before !== undefined && before.scale <= scale)) return false
      if (myriad === last.scale && last.value.high === myriad && this.#signs === 1) return false
      this.#groups[this.#groups.length - 1] = { value: by(last.value, myriad), scale }
      this.#scale *= myriad
    } else {
      let value = this.#signs === 0 ? { low: 1, high: 1 } : plus(this.#section, this.#ending(1e4))
      if (value.high === 0) return false
      while (this.#lastGroupScale() < myriad) value = plus(value, this.#groups.pop()?.value ?? ZERO)
      if (this.#lastGroupScale() <= myriad) return false
      this.#groups.push({ value: by(value, myriad), scale: myriad })
      this.#scale = myriad
    }
    this.#section = ZERO
    this.#scaled(myriad, Number.POSITIVE_INFINITY)
    return true
  }

  #scaled(scale: number, lastPlace: number): void {
    this.#pending = null
    this.#lastPlace = lastPlace
    this.#lastScale = scale
    this.#afterZero = false
    this.#hasZero = false
    this.#fraction = false
  }

  /** A lone digit after a scale counts the next one: 三万五 is 35,000, but 三万零五 is 30,005. */
  #ending(below = Number.POSITIVE_INFINITY): Ends {
    if (this.#pending === null) return ZERO
    const counts = this.#lone && !this.#hasZero && this.#lastScale > 10 && this.#lastScale < below
    return counts ? by(this.#pending, this.#lastScale / 10) : this.#pending
  }

  #result(): ChineseNumeral {
    const total = this.#groups.reduce(
      (sum, { value }) => plus(sum, value),
      plus(this.#section, this.#ending()),
    )
    // 十四五 by itself is a plan, 三五百 is a number.
    const bare = this.#vague && !this.#open && this.#scale === 1 && this.#lastPlace === 10
    const said = (this.#hasDigit || this.#vague) && !bare && this.#lastScale > 1
    return {
      // 几 alone is three to nine; 几百 ends before a thousand.
      ...(!this.#open ? total : this.#signs === 1 ? { low: 3, high: 9 } : { ...total, high: total.high - 1 }),
      end: this.at,
      isMore: this.#more,
      isAbout: this.#about,
      scale: this.#scale,
      complete: this.#fraction || this.#scale >= 1e8 || said,
    }
  }
}
