import type { Sign } from '@/lib/quantity/chinese-signs'

/** The ends that the words of a numeral give, equal where they give one number. */
export interface Ends {
  readonly low: number
  readonly high: number
}

/** A Chinese numeral as it stands in a text, digits among its signs or none. */
export interface ChineseNumeral extends Ends {
  readonly end: number
  /** 多 or 余 within the number: 三十余万. */
  readonly isMore: boolean
  /** 来 within the number: 十来万. */
  readonly isAbout: boolean
  /** The 万 and 亿 that multiply it, 1 without any. */
  readonly scale: number
  /** Whether nobody could take it for another word: it has a digit and a scale, 亿 or decimals. */
  readonly complete: boolean
}

const ZERO: Ends = { low: 0, high: 0 }
const plus = (a: Ends, b: Ends): Ends => ({ low: a.low + b.low, high: a.high + b.high })
const by = (a: Ends, factor: number): Ends => ({ low: a.low * factor, high: a.high * factor })

/** What the signs of a Chinese numeral come to, one after the other. A sign that makes no number with those before it is refused. */
export class NumeralValue {
  /** What stands before each 万 and 亿, the largest first. */
  #groups: { value: Ends; scale: number }[] = []
  #section: Ends = ZERO
  /** A digit or digits that a scale may still follow. */
  #pending: Ends | null = null
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

  get isEmpty(): boolean {
    return this.#signs === 0
  }

  get hasPending(): boolean {
    return this.#pending !== null
  }

  get hasSection(): boolean {
    return this.#section.high > 0
  }

  get hasFraction(): boolean {
    return this.#fraction
  }

  get isAbout(): boolean {
    return this.#about
  }

  get lastScale(): number {
    return this.#lastScale
  }

  /** 三十两 and 二两 weigh something: 两 is a number only where no digit and no 十 stands before it. */
  get isBeforeOunce(): boolean {
    const weighs = this.#signs > 0 && (this.#pending !== null || this.#lastPlace === 10)
    return weighs && this.#pending?.low !== 1
  }

  /** Whether 多 can stand here: after a scale or after digits. */
  get allowsMore(): boolean {
    const counts = this.#pending === null || (!this.#lone && !this.#vague)
    return this.#signs > 0 && !this.#more && counts && !this.#fraction && !this.#afterZero
  }

  /** Whether 点 can stand here. */
  get allowsPoint(): boolean {
    return this.#signs > 0 && !this.#fraction && !this.#vague && !this.#more && !this.#afterZero
  }

  setMore(): void {
    this.#more = true
  }

  setAbout(): void {
    this.#about = true
  }

  take(sign: Exclude<Sign, { kind: 'more' }>): boolean {
    const taken = this.#taken(sign)
    this.#signs += 1
    return taken
  }

  /** Digits among the signs: 5亿1万4千6百. False where they are too large for their place. */
  takeDigits(value: number, plain: boolean): boolean {
    const room = Math.min(this.#lastPlace, this.#groups.at(-1)?.scale ?? Number.POSITIVE_INFINITY)
    if (value >= room) return false
    this.#hasDigit = true
    this.#set({ low: value, high: value }, plain && value < 10)
    this.#signs += 1
    return true
  }

  takeDecimals(decimals: number): void {
    const value = plus(plus(this.#section, this.#ending()), { low: decimals, high: decimals })
    const small = this.#section.high === 0
    this.#section = small ? ZERO : value
    this.#pending = small ? value : null
    this.#lone = false
    this.#fraction = true
    this.#afterMyriad = false
    this.#lastPlace = small ? Number.POSITIVE_INFINITY : 1
  }

  #taken(sign: Exclude<Sign, { kind: 'more' }>): boolean {
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

  #set(value: Ends, lone: boolean): void {
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
  #ending(below = Number.POSITIVE_INFINITY): Ends {
    if (this.#pending === null) return ZERO
    const counts = this.#lone && !this.#hasZero && this.#lastScale > 10 && this.#lastScale < below
    return counts ? by(this.#pending, this.#lastScale / 10) : this.#pending
  }

  /** 十四五 by itself is a plan, 三五百 is a number. */
  #isSaid(): boolean {
    const bare = this.#vague && !this.#open && this.#scale === 1 && this.#lastPlace === 10
    return (this.#hasDigit || this.#vague) && !bare
  }

  /** All that is known once the last sign is taken; null where a number cannot end here. */
  result(): Omit<ChineseNumeral, 'end'> | null {
    if (this.#signs === 0 || this.#afterZero) return null
    const rest = plus(this.#section, this.#ending())
    let total = this.#groups.reduce((sum, { value }) => plus(sum, value), rest)
    // 几 alone is three to nine; 几百 ends before a thousand.
    if (this.#open) total = this.#signs === 1 ? { low: 3, high: 9 } : { low: total.low, high: total.high - 1 }
    return {
      ...total,
      isMore: this.#more,
      isAbout: this.#about,
      scale: this.#scale,
      complete: this.#fraction || this.#scale >= 1e8 || (this.#hasScale && this.#isSaid()),
    }
  }
}
