import { BUILT_IN_UNITS } from '@/lib/quantity/built-in-units'
import { NUMERAL_SIGNS } from '@/lib/quantity/chinese-signs'
import type { DecimalSign } from '@/lib/quantity/decimal'
import { toHalfWidth, toSimplified } from '@/lib/quantity/half-width'
import { isInBounds } from '@/lib/quantity/interval'
import { endOf } from '@/lib/quantity/match'
import { pattern } from '@/lib/quantity/pattern'
import { readDate } from '@/lib/quantity/read-date'
import { readNumber } from '@/lib/quantity/read-number'
import { readRank } from '@/lib/quantity/read-rank'
import type { Located, Meaning, Rule, Source } from '@/lib/quantity/reading'
import type { Units } from '@/lib/quantity/units'

/** A quantity that words say, and where they are: offsets in UTF-16 units into the text that was read. */
export interface Reading extends Meaning, Required<Omit<Located, 'meaning' | 'counted'>> {
  readonly start: number
  readonly text: string
  /** The words that name what is counted, when the site has no unit for them: 天, 美元, days; else empty. */
  readonly counted: string
}

/** What the reader must know, because the words do not say it. */
export interface ReadingContext {
  /** The year of publication, which 今年 means and 去年 comes before. */
  readonly year?: number
  /** The units that can be named; without them those of the built-in list. */
  readonly units?: Units
  /** Whether the unit of the numbers, which is elsewhere, is per cent. */
  readonly inPercent?: boolean
  /** The sign before decimals, where the rest of a column or file shows it. */
  readonly decimal?: DecimalSign
}

/**
 * Every quantity in a Chinese or English text, from left to right: dates, ranks and hedged numbers in digits or words.
 * Numbers within names (A100, M6, “021”, 95后) are passed over. The inverse of `writeQuantity`.
 */
export function readQuantities(text: string, context: ReadingContext = {}): Reading[] {
  return scan(text, context, false).filter(isSound)
}

/** The one quantity of a cell, or null if the cell has none, several, or a number too large to calculate with. Here a bare 2020 is a year, and 十一 is eleven. */
export function readQuantity(cell: string, context: ReadingContext = {}): Reading | null {
  const [first, second] = scan(cell, context, true)
  return first !== undefined && second === undefined && isSound(first) ? first : null
}

/** The date that a cell is from its first sign to its last, or null. It takes a tenth of the time of finding out what else a cell is. */
export function readWholeDate(cell: string): Meaning | null {
  const found = readDate(sourceOf(cell, {}, true), 0)
  return found?.end === cell.length ? found.meaning : null
}

/** Whether a cell has a number that is too large or too small to calculate with, such as 9e307. */
export function isOutOfBounds(cell: string): boolean {
  return scan(cell, {}, true).some((reading) => !isSound(reading))
}

const FOOTNOTE =
  /(?<=[\d%])\s?(?:\*{1,3}(?!\s?\d)|[†‡§¶①-⒇ᵃ-ᶻ])|(?<=\d[.,]\d{1,6}|\d{3}|%)[¹²³⁴-⁹]{1,2}(?![⁰-⁹])|(?<=\d)(?<!(?<!\d)10)¹(?![⁰-⁹])|(?<=[\d%\p{L}])\[\d{1,2}\]|(?<=[\d%\p{L}])\s?\[(?:[a-z]|[a-z ]+ needed|来源请求)\]|\s\[note\s*\d{1,2}\]/gu

/** Numbers to call: what they are made of counts nothing. */
const PHONE =
  /(?<![\d.,])(?:0\d{2,3}[-—]\d{3,4}[ -]?\d{4}|1[3-9]\d[ -]\d{4}[ -]\d{4}|(?:\+\d{1,3}[ -]?)?\(\d{3,4}\)[ -]?\d{3,4}-\d{4}|\+(?:1-|(?:33|44|49|61|65|81|82|86|91|85[23]|886)[ -])\d{1,4}(?:[ -]\d{2,8}){1,4}|(?:1-)?\d{3}-\d{3,4}-\d{4}|(?<=(?:\b(?:call|tel|phone|fax|dial)|电话|传真|手机)[.:：]?\s?)\d[\d -]{5,14}\d|(?<=(?:热线|拨打|身份证号?码?|[卡账帐单学工]号|编号|验证码|密码|取件码|尾号|后[四六]位|条形?码)[.:：]?\s?|\b(?:isbn|zip(?: code)?|postcode|(?:account|card)s? ending(?: in)?|(?:order|invoice|account|card|tracking|serial|passport|licen[cs]e|case|ticket|ref(?:erence)?)\s(?:no\.?|number|id)|#)[.:：]?\s?)\d[\d -]{2,16}\d|\d{17}x)(?![\da-z]|\s?[万千亿元个次部台])/gi

/** Digits that a scan has torn apart (7 . 5, 2 0 2 4 年), the speeds of 0-60 in 3.2 seconds, and ratings. */
const TORN =
  /(?<![\d.])\d\.\d(?: out of |\/)(?:\d+ stars?\b|(?:5|10)(?![\d.万千亿]|\s(?:people|[a-z]+s)\b))|(?<!\d)7\d7-[1-9]00(?!\d)|(?<!\d)0(?:-| to )(?:60|100)(?= (?:in|mph|km)\b)|(?<!\d)\d+ \. ?\d+|(?<![\d.,]|\d )\d(?: \d)+(?= ?[年%万亿])/g

/** A text with spaces for the marks of footnotes, which are not part of a number: 1,234[1], 12 [note 3]. */
export function withoutFootnotes(text: string): string {
  return text.replace(FOOTNOTE, (mark) => ' '.repeat(mark.length))
}

/** Where nothing is read at the start of a run, nothing is inside it either; but after the digits of a name a numeral may be: A100三千张. */
const RUN = pattern.y`\d+|[半${NUMERAL_SIGNS}][\d点半${NUMERAL_SIGNS}]*`

/** Where a quantity can begin: at the first letter of a word or at any other sign but these. */
const START = /(?<![A-Za-z])[A-Za-z]|[^A-Za-z\s,，。、；：“”！？]/g

function nextStart(text: string, from: number): number {
  START.lastIndex = from
  return START.exec(text)?.index ?? text.length
}

function sourceOf(original: string, context: ReadingContext, isCell: boolean): Source {
  return {
    text: [PHONE, TORN].reduce(
      (text, digits) => text.replace(digits, (found) => '_'.repeat(found.length)),
      withoutFootnotes(toSimplified(toHalfWidth(original))),
    ),
    isCell,
    thisYear: context.year ?? null,
    units: context.units ?? BUILT_IN_UNITS,
    inPercent: context.inPercent ?? false,
    decimal: context.decimal ?? null,
    amounts: new Map(),
  }
}

function scan(original: string, context: ReadingContext, isCell: boolean): Reading[] {
  const source = sourceOf(original, context, isCell)
  const readings: Reading[] = []
  let at = nextStart(source.text, 0)
  while (at < original.length) {
    const located = firstAt(source, at)
    if (located !== null) readings.push(readingOf(original, at, located))
    at = nextStart(source.text, located?.end ?? endOf(RUN, source.text, at) ?? at + 1)
  }
  return readings
}

/** Member by member: copying with `...` takes several times as long, once for every number of a table. */
function readingOf(text: string, start: number, located: Located): Reading {
  const { end, meaning, counted = [0, 0] } = located
  return {
    value: meaning.value,
    unit: meaning.unit,
    hedge: meaning.hedge,
    low: meaning.low,
    high: meaning.high,
    interval: meaning.interval,
    stated: meaning.stated ?? false,
    scaled: located.scaled ?? false,
    torn: located.torn ?? false,
    moves: located.moves ?? null,
    start,
    end,
    text: text.slice(start, end),
    counted: text
      .slice(...counted)
      .replace(/^-/, '')
      .trim(),
  }
}

/** Whether the numbers of a meaning can be calculated with. */
function isSound({ value, low, high }: Meaning): boolean {
  return [value, low, high].every((n) => typeof n !== 'number' || isInBounds(n))
}

/** Dates before ranks before numbers, since each reads words that the next would misread. */
const firstAt: Rule = (source, at) => readDate(source, at) ?? readRank(source, at) ?? readNumber(source, at)
