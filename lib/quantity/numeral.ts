import { type Sign, signAt } from '@/lib/quantity/chinese-signs'
import type { DecimalSign } from '@/lib/quantity/decimal'
import { type ChineseNumeral, NumeralValue } from '@/lib/quantity/numeral-value'
import { digitsAt } from '@/lib/quantity/read-digits'
import { matchAt } from '@/lib/quantity/reading'

/** Longer numerals are none that anybody writes. */
const LONGEST = 60

const POINT =
  /\s*[点點]\s*([零〇○一二三四五六七八九壹贰貳叁肆伍陆陸柒捌玖](?:\s*[零〇○一二三四五六七八九壹贰貳叁肆伍陆陸柒捌玖])*)/y
const GAP = /[ \u00a0]+/y
/** After 多 these make it another word. */
const MORE_OF_SOMETHING = /[样元种边媒语次]化?/y
const ABOUT = /来(?=[万亿萬億]|[个名家张块台位人年天种项次岁])/y

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
  readonly #value = new NumeralValue()
  #at: number

  constructor(text: string, start: number, decimal: DecimalSign) {
    this.#text = text
    this.#start = start
    this.#at = start
    this.#decimal = decimal
  }

  read(): ChineseNumeral | null {
    for (;;) {
      if (this.#at - this.#start > LONGEST) return null
      const gap = this.#value.isEmpty ? 0 : this.#gapAt(this.#at)
      const next = this.#at + gap
      if (this.#takePoint() || this.#takeEach() || this.#takeAbout()) continue
      if (/\d/.test(this.#text.charAt(next))) {
        const taken = this.#takeDigits(next, gap > 0)
        if (taken === 'fault') return null
        if (taken === 'end') break
        continue
      }
      const sign = signAt(this.#text, next)
      if (this.#text.charAt(next) === '两' && this.#value.isBeforeOunce) break
      if (gap > 0 && sign?.kind === 'vague' && this.#value.lastScale > 1) return null
      if (sign === null || (gap > 0 && !this.#joins(sign, next))) break
      if (sign.kind === 'more') {
        if (!this.#takeMore(next)) break
        continue
      }
      if (!this.#value.take(sign)) return null
      this.#at = next + 1
    }
    const result = this.#value.result()
    return result === null ? null : { end: this.#at, ...result }
  }

  #gapAt(at: number): number {
    return matchAt(GAP, this.#text, at)?.[0].length ?? 0
  }

  /** 两个亿 is two of them. */
  #takeEach(): boolean {
    const isEach = this.#value.hasPending && this.#text.charAt(this.#at) === '个'
    if (!isEach || signAt(this.#text, this.#at + 1)?.kind !== 'myriad') return false
    this.#at += 1
    return true
  }

  #takeDigits(at: number, gap: boolean): 'taken' | 'end' | 'fault' {
    if (this.#value.hasPending || this.#value.hasFraction) return gap ? 'end' : 'fault'
    const digits = digitsAt(this.#text, at, this.#decimal)
    if (digits === null) return this.#value.isEmpty || !gap ? 'fault' : 'end'
    const scaled = signAt(this.#text, digits.end)
    const joins = scaled?.kind === 'place' || scaled?.kind === 'myriad'
    if (gap && !joins) return 'end'
    if (!this.#value.takeDigits(digits.value, digits.plain)) return 'fault'
    this.#at = digits.end
    return 'taken'
  }

  #takePoint(): boolean {
    const found = this.#value.allowsPoint ? matchAt(POINT, this.#text, this.#at) : null
    if (found === null) return false
    const digits = [...(found[1] ?? '').replace(/\s/g, '')].map((sign) => {
      const known = signAt(sign, 0)
      return known?.kind === 'digit' ? known.value : 0
    })
    this.#value.takeDecimals(Number(`0.${digits.join('')}`))
    this.#at += found[0].length
    return true
  }

  #takeAbout(): boolean {
    if (this.#value.lastScale < 10 || this.#value.hasPending || this.#value.isAbout) return false
    if (matchAt(ABOUT, this.#text, this.#at) === null) return false
    if (signAt(this.#text, this.#at + 1)?.kind !== 'myriad') return false
    this.#value.setAbout()
    this.#at += 1
    return true
  }

  /** 多 and 余 stand after a scale or after digits, and a scale may follow them: 三十余万, 500多亿. */
  #takeMore(at: number): boolean {
    if (!this.#value.allowsMore || matchAt(MORE_OF_SOMETHING, this.#text, at + 1) !== null) return false
    this.#value.setMore()
    this.#at = at + 1
    const gap = this.#gapAt(this.#at)
    const next = signAt(this.#text, this.#at + gap)
    const goesOn = next?.kind === 'myriad' || (next?.kind === 'place' && this.#value.hasPending)
    if (goesOn) this.#at += gap
    return goesOn
  }

  /** Whether what follows a gap still belongs to the numeral: 二十 亿, 一百 五 十 二. */
  #joins(sign: Sign, at: number): boolean {
    if (sign.kind === 'place' || sign.kind === 'myriad')
      return this.#value.hasPending || this.#value.hasSection
    if (sign.kind === 'more') return true
    if (this.#value.hasPending || this.#value.lastScale < 10) return false
    const rest =
      /[ \u00a0]*(?![\p{Script=Han}\d])|[ \u00a0]*[零〇一二三四五六七八九十百千万亿萬億点點又几幾]|\s*分\s*之|\s*折/uy
    return matchAt(rest, this.#text, at + 1) !== null
  }
}
