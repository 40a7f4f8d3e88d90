import { type Sign, signAt } from '@/lib/quantity/chinese-signs'
import type { DecimalSign } from '@/lib/quantity/decimal'
import { digitsAt } from '@/lib/quantity/read-digits'
import { matchAt } from '@/lib/quantity/reading'

/** A Chinese numeral as it stands in a text, digits among its signs or none. */
export interface ChineseNumeral {
  readonly end: number
  /** The ends that its words give (十几, 两三百), equal where they give one number. */
  readonly low: number
  readonly high: number
  /** 多 or 余 within the number: 三十余万. */
  readonly isMore: boolean
  /** 来 within the number: 十来万. */
  readonly isAbout: boolean
  /** The 万 and 亿 that multiply it, 1 without any. */
  readonly scale: number
  /** Whether nobody could take it for another word: it has a digit and a scale, 亿 or decimals. */
  readonly complete: boolean
}

interface Span {
  readonly low: number
  readonly high: number
}

/** Longer numerals are none that anybody writes. */
const LONGEST = 60

const ZERO: Span = { low: 0, high: 0 }
const POINT =
  /\s*[点點]\s*([零〇○一二三四五六七八九壹贰貳叁肆伍陆陸柒捌玖](?:\s*[零〇○一二三四五六七八九壹贰貳叁肆伍陆陸柒捌玖])*)/y
const GAP = /[ \u00a0]+/y
/** After 多 these make it another word. */
const MORE_OF_SOMETHING = /[样元种边媒语次]化?/y
const ABOUT = /来(?=[万亿萬億]|[个名家张块台位人年天种项次岁])/y

const plus = (a: Span, b: Span): Span => ({ low: a.low + b.low, high: a.high + b.high })
const by = (a: Span, factor: number): Span => ({ low: a.low * factor, high: a.high * factor })

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
  return new Numeral(text, start, decimal).read()
}

/** Reads a numeral sign by sign, from left to right, once. */
class Numeral {
  readonly #text: string
  readonly #start: number
  readonly #decimal: DecimalSign
  #at: number
  /** What stands before each 万 and 亿, the largest first. */
  #groups: { value: Span; scale: number }[] = []
  #section: Span = ZERO
  /** A digit or digits that a scale may still follow. */
  #pending: Span | null = null
  #lone = false
  #lastPlace = Number.POSITIVE_INFINITY
  /** The scale that the last sign was, 1 after any other. */
  #lastScale = 1
  #afterMyriad = false
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
  #hasScale = false

  constructor(text: string, start: number, decimal: DecimalSign) {
    this.#text = text
    this.#start = start
    this.#at = start
    this.#decimal = decimal
  }

  read(): ChineseNumeral | null {
    for (;;) {
      if (this.#at - this.#start > LONGEST) return null
      const gap = this.#signs === 0 ? 0 : (matchAt(GAP, this.#text, this.#at)?.[0].length ?? 0)
      const next = this.#at + gap
      if (this.#takePoint()) continue
      // 两个亿 is two of them.
      if (
        this.#pending !== null &&
        this.#text.charAt(this.#at) === '个' &&
        signAt(this.#text, this.#at + 1)?.kind === 'myriad'
      ) {
        this.#at += 1
        continue
      }
      if (this.#takeAbout()) continue
      if (/\d/.test(this.#text.charAt(next))) {
        const taken = this.#takeDigits(next, gap > 0)
        if (taken === 'fault') return null
        if (taken === 'end') break
        continue
      }
      const sign = signAt(this.#text, next)
      if (this.#isOunce(next)) break
      if (gap > 0 && sign?.kind === 'vague' && this.#lastScale > 1) return null
      if (sign === null || (gap > 0 && !this.#joins(sign, next))) break
      if (sign.kind === 'more') {
        if (!this.#takeMore(next)) break
        continue
      }
      if (!this.#take(sign)) return null
      this.#at = next + 1
      this.#signs += 1
    }
    return this.#result()
  }

  /** 三十两 and 二两 weigh something: 两 is a number only where no digit and no 十 stands before it. */
  #isOunce(at: number): boolean {
    const weighs = this.#signs > 0 && (this.#pending !== null || this.#lastPlace === 10)
    return weighs && this.#text.charAt(at) === '两' && this.#pending?.low !== 1
  }

  #take(sign: Exclude<Sign, { kind: 'more' }>): boolean {
    switch (sign.kind) {
      case 'digit':
        return sign.value === 0 ? this.#takeZero() : this.#takeDigit(sign.value)
      case 'vague':
        return this.#takeVague()
      case 'place':
        return this.#takePlace(sign.value)
      case 'myriad':
        return this.#takeMyriad(sign.value)
    }
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
    if (first !== null) {
      // 两三百, 七八, 三五: neighbours stand for the span between them.
      const near = first.low === first.high && (value === first.low + 1 || (first.low === 3 && value === 5))
      if (!this.#lone || !near || first.low === 0) return false
      this.#set({ low: first.low, high: value }, true)
      this.#vague = true
      return true
    }
    this.#hasDigit = true
    this.#set({ low: value, high: value }, true)
    return true
  }

  #takeVague(): boolean {
    if (this.#pending !== null || this.#fraction || this.#vague || this.#afterZero) return false
    this.#set({ low: this.#signs === 0 ? 2 : 1, high: 10 }, false)
    this.#vague = true
    this.#open = true
    return true
  }

  #set(value: Span, lone: boolean): void {
    this.#pending = value
    this.#lone = lone
    this.#afterMyriad = false
    this.#afterZero = false
  }

  #takePlace(place: number): boolean {
    if (place >= this.#lastPlace || (this.#fraction && (place === 10 || this.#pending === null))) return false
    const implied =
      this.#signs === 0 || (place === 10 && this.#section.low === 0) || (place === 10 && this.#afterZero)
    if (this.#pending === null && (!implied || this.#more)) return false
    if (this.#pending !== null && this.#pending.low === 0) return false
    this.#section = plus(this.#section, by(this.#pending ?? { low: 1, high: 1 }, place))
    this.#pending = null
    this.#lastPlace = place
    this.#scaled(place)
    return true
  }

  #scaled(scale: number): void {
    this.#lastScale = scale
    this.#hasScale = true
    this.#afterMyriad = scale >= 1e4
    this.#afterZero = false
    this.#hasZero = false
    this.#fraction = false
  }

  #takeMyriad(myriad: number): boolean {
    if (this.#afterZero) return false
    const last = this.#groups.at(-1)
    if (this.#afterMyriad && last !== undefined) {
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
      while ((this.#groups.at(-1)?.scale ?? Number.POSITIVE_INFINITY) < myriad)
        value = plus(value, this.#groups.pop()?.value ?? ZERO)
      if ((this.#groups.at(-1)?.scale ?? Number.POSITIVE_INFINITY) <= myriad) return false
      this.#groups.push({ value: by(value, myriad), scale: myriad })
      this.#scale = myriad
    }
    this.#section = ZERO
    this.#pending = null
    this.#lastPlace = Number.POSITIVE_INFINITY
    this.#scaled(myriad)
    return true
  }

  /** A lone digit after a scale counts the next one: 三万五 is 35,000, but 三万零五 is 30,005. */
  #ending(below = Number.POSITIVE_INFINITY): Span {
    if (this.#pending === null) return ZERO
    const counts = this.#lone && !this.#hasZero && this.#lastScale > 10 && this.#lastScale < below
    return counts ? by(this.#pending, this.#lastScale / 10) : this.#pending
  }

  #takeDigits(at: number, gap: boolean): 'taken' | 'end' | 'fault' {
    if (this.#pending !== null || this.#fraction) return gap ? 'end' : 'fault'
    const digits = digitsAt(this.#text, at, this.#decimal)
    if (digits === null) return this.#signs === 0 || !gap ? 'fault' : 'end'
    const scaled = signAt(this.#text, digits.end)
    const joins = scaled?.kind === 'place' || scaled?.kind === 'myriad'
    if (gap && !joins) return 'end'
    const room = Math.min(this.#lastPlace, this.#groups.at(-1)?.scale ?? Number.POSITIVE_INFINITY)
    if (digits.value >= room) return 'fault'
    this.#hasDigit = true
    this.#set({ low: digits.value, high: digits.value }, digits.plain && digits.value < 10)
    this.#at = digits.end
    this.#signs += 1
    return 'taken'
  }

  #takePoint(): boolean {
    if (this.#signs === 0 || this.#fraction || this.#vague || this.#more || this.#afterZero) return false
    const found = matchAt(POINT, this.#text, this.#at)
    if (found === null) return false
    const digits = [...(found[1] ?? '').replace(/\s/g, '')].map((sign) => {
      const known = signAt(sign, 0)
      return known?.kind === 'digit' ? known.value : 0
    })
    const decimals = Number(`0.${digits.join('')}`)
    const whole = plus(this.#section, this.#ending())
    const value = plus(whole, { low: decimals, high: decimals })
    const small = this.#section.high === 0
    this.#section = small ? ZERO : value
    this.#pending = small ? value : null
    this.#lone = false
    this.#fraction = true
    this.#afterMyriad = false
    this.#lastPlace = small ? Number.POSITIVE_INFINITY : 1
    this.#at += found[0].length
    return true
  }

  #takeAbout(): boolean {
    if (this.#lastScale < 10 || this.#pending !== null || this.#about) return false
    if (matchAt(ABOUT, this.#text, this.#at) === null) return false
    if (signAt(this.#text, this.#at + 1)?.kind !== 'myriad') return false
    this.#about = true
    this.#at += 1
    return true
  }

  /** 多 and 余 stand after a scale or after digits, and a scale may follow them: 三十余万, 500多亿. */
  #takeMore(at: number): boolean {
    const counts = this.#pending === null || (!this.#lone && !this.#vague)
    if (this.#signs === 0 || this.#more || !counts || this.#fraction || this.#afterZero) return false
    if (matchAt(MORE_OF_SOMETHING, this.#text, at + 1) !== null) return false
    this.#more = true
    this.#at = at + 1
    const gap = matchAt(GAP, this.#text, this.#at)?.[0].length ?? 0
    const next = signAt(this.#text, this.#at + gap)
    if (next?.kind === 'myriad' || (next?.kind === 'place' && this.#pending !== null)) this.#at += gap
    return next?.kind === 'myriad' || (next?.kind === 'place' && this.#pending !== null)
  }

  /** Whether what follows a gap still belongs to the numeral: 二十 亿, 一百 五 十 二. */
  #joins(sign: Sign, at: number): boolean {
    if (sign.kind === 'place' || sign.kind === 'myriad')
      return this.#pending !== null || this.#section.high > 0
    if (sign.kind === 'more') return true
    if (this.#pending !== null || this.#lastScale < 10) return false
    const rest =
      /[ \u00a0]*(?![\p{Script=Han}\d])|[ \u00a0]*[零〇一二三四五六七八九十百千万亿萬億点點又几幾]|\s*分\s*之|\s*折/uy
    return matchAt(rest, this.#text, at + 1) !== null
  }

  /** 十四五 by itself is a plan, 三五百 is a number. */
  #isSaid(): boolean {
    const bare = this.#vague && !this.#open && this.#scale === 1 && this.#lastPlace === 10
    return (this.#hasDigit || this.#vague) && !bare
  }

  #result(): ChineseNumeral | null {
    if (this.#signs === 0 || this.#afterZero) return null
    const rest = plus(this.#section, this.#ending())
    let total = this.#groups.reduce((sum, { value }) => plus(sum, value), rest)
    // 几 alone is three to nine; 几百 ends before a thousand.
    if (this.#open) total = this.#signs === 1 ? { low: 3, high: 9 } : { low: total.low, high: total.high - 1 }
    return {
      end: this.#at,
      ...total,
      isMore: this.#more,
      isAbout: this.#about,
      scale: this.#scale,
      complete: this.#fraction || this.#scale >= 1e8 || (this.#hasScale && this.#isSaid()),
    }
  }
}
