import { isoOfDay } from '@/lib/quantity/date'
import { decimalOfAll, decimalOfOne } from '@/lib/quantity/decimal'
import { toSimplified } from '@/lib/quantity/half-width'
import type { Hedge } from '@/lib/quantity/hedge'
import { intervalOfHedge } from '@/lib/quantity/hedge-interval'
import { clean, negate } from '@/lib/quantity/interval'
import { justBefore } from '@/lib/quantity/match'
import { pattern } from '@/lib/quantity/pattern'
import { type Reading, readQuantities, readQuantity, withoutFootnotes } from '@/lib/quantity/read'
import { hedgeAfterNoun } from '@/lib/quantity/read-hedge'
import { isDoubted, isKnown } from '@/lib/quantity/read-known'
import { isInPercent } from '@/lib/quantity/unit'

/** A reading as one flat record, as programs want it. */
export interface ReadingRecord {
  /** The line of the text, counted from 1. */
  readonly line: number
  readonly start: number
  readonly end: number
  readonly text: string
  /**
   * Null where a range has none. Shares and percentage points are parts of one: 6.3个百分点 is 0.063. What something falls by is
   * below zero: 下降3% is −0.03.
   */
  readonly value: number | string | null
  /** The id of a known unit, else the words that name what is counted; null without either. */
  readonly unit: string | null
  /** Null where words before the number could change it and are not understood: the hedge is not known. */
  readonly hedge: Hedge | null
  /** The ends of the interval; null where it is open or not known. */
  readonly low: number | string | null
  readonly high: number | string | null
}

/** What was read in the text of a line as a record; words before it may leave its hedge open, or say that it fell. */
function recordOf(line: number, around: string, reading: Reading, cells: boolean): ReadingRecord {
  const { start, end, text, unit, counted, hedge, stated } = reading
  const parts = unit?.kind === 'points' ? 100 : 1
  const known = hedge === 'exact' ? isKnown(around, start, cells) : !isDoubted(around, start)
  const turned = falls(around, reading) ? fallen(reading) : reading
  const [low = null, high = null] = known ? endsOf(turned) : []
  const own = hedge === 'range' && stated !== true ? null : turned.value
  const scaled = (n: number | string | null) => (typeof n === 'number' ? clean(n / parts) : n)
  return {
    line,
    start,
    end,
    text,
    value: scaled(own),
    unit: unit?.id ?? (counted === '' ? null : counted),
    hedge: known ? hedge : null,
    low: scaled(low),
    high: scaled(high),
  }
}

/** The hedge of a fall speaks of its size: down by less than 3% is between −3% and none. */
function fallen(reading: Reading): Reading {
  const { value, unit, hedge, interval } = reading
  if (typeof value !== 'number' || interval === null || value <= 0) return reading
  const kind = value > 1 ? 'ratio' : (unit?.kind ?? 'count')
  const size = hedge === 'range' ? interval : intervalOfHedge(value, hedge, { kind, signed: false })
  return { ...reading, value: -value, interval: negate(size) }
}

/** Both ends as a record has them. */
function endsOf({ interval, unit, low, high }: Reading): readonly (number | string | null)[] {
  if (interval === null) return [low, high]
  return [interval.low, interval.high].map((end) =>
    unit?.kind === 'date' ? isoOfDay(end) : Number.isFinite(end) ? end : null,
  )
}

/** Longer cells are not numbers. */
const LONGEST_CELL = 1000

/**
 * The quantities of many lines, in their order, line by line. The sign before decimals is what the lines together
 * show. With `cells` each line is one cell of a table: it has one quantity or none.
 */
export function* readEachLine(
  lines: readonly string[],
  { cells }: { readonly cells: boolean },
): Generator<readonly ReadingRecord[]> {
  const decimal = decimalOfAll(lines)
  for (const [at, text] of lines.entries()) {
    const readings = readingsOf(text, cells, decimalOfOne(text) ?? decimal)
    yield readings.map((reading) => recordOf(at + 1, text, reading, cells))
  }
}

/** The quantities of many lines at once. */
export function readLines(lines: readonly string[], options: { readonly cells: boolean }): ReadingRecord[] {
  return [...readEachLine(lines, options)].flat()
}

function readingsOf(text: string, cells: boolean, decimal: '.' | ',' | null): readonly Reading[] {
  if (!cells) return readQuantities(text, { decimal }).filter(({ torn }) => !torn)
  const reading = text.length > LONGEST_CELL ? null : readQuantity(text, { decimal })
  if (reading === null || reading.torn) return []
  // 1,234- is below zero for some programs.
  if (/^\s*[-−]\s*$/.test(text.slice(reading.end))) return []
  const plain = withoutFootnotes(text)
  const around = plain.slice(0, reading.start) + plain.slice(reading.end)
  // Digits outside belong to a name or to a second number; words around a date (截至, before) move it.
  const isDate = reading.unit?.kind === 'date'
  if (/(?<![A-Za-z])\d/.test(around) || (isDate && around.trim() !== '')) return []
  // 50名员工以上: with the hedge after a noun, as in a sentence.
  const noun = reading.hedge === 'exact' && hedgeAfterNoun(text, reading.end) !== null
  return noun ? readQuantities(text, { decimal }).filter(({ torn }) => !torn) : [reading]
}

/** Verbs that say by how much something falls: 下降3%, 减少了一半. */
const VERB_ZH =
  '(?:下降|下跌|收低|低开|下滑|下挫|下调|下探|减少|降低|回落|缩减|缩短|缩水|缩小|收窄|萎缩|递减|骤降|锐减|大跌|暴跌|急跌|重挫|走低|削减|裁减|调降|减持|降价|减产|减排|减员|裁员|蒸发|流失|(?<![缺不至])少(?=了)|(?<=[比较](?![例率重值])\\p{Script=Han}{1,8}(?<!最))低了?|(?<![不未没升起涨变增])[降跌减])[了去掉]?'
/** 降低成本20%: what falls is between the verb and its number. */
const OBJECT_ZH =
  '(?<=降低|减少|压减|削减|缩短|下调|压缩|缩减|裁减|调降)(?:(?![至到占为达比超约的和与增升涨提加于在])\\p{Script=Han}){2,8}'
/** 下降3%; and 跌126点或0.69%, one fall said twice. */
const FALLS_ZH = pattern.u`${VERB_ZH}(?:整整|足足|\s*\d[\d.,]*\p{Script=Han}{0,4}(?:[,，]?或约?|\s?[(（])|${OBJECT_ZH})?\s*$`

const VERBS =
  'falls?|fell|fallen|falling|slip(?:s|ped|ping)?|slides?|slid|sliding|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|dropp?(?:s|ed|ing)?|dip(?:s|ped|ping)?|plung(?:es?|ed|ing)|plummet(?:s|ed|ing)?|tumbl(?:es?|ed|ing)|sank|sinks?|sunk|slump(?:s|ed|ing)?|sag(?:s|ged)?|skid(?:s|ded)?|reced(?:es?|ed)|div(?:es?|ed)|dove|collaps(?:es?|ed)|crash(?:es|ed)?|crater(?:s|ed)?|shr[aiu]nk|shrinks?|shrinking|contract(?:s|ed|ing)?|narrow(?:s|ed|ing)?|eas(?:es?|ed|ing)|retreat(?:s|ed|ing)?|weaken(?:s|ed|ing)?|edged\\s+(?:down|lower)|lost|loses?|losing|sheds?|shedding|gave\\s+up|(?<!\\bor\\s)down'
const CUTS =
  'reduc(?:es?|ed|ing)|cuts?|cutting|lower(?:s|ed|ing)?|slash(?:es|ed|ing)?|trim(?:s|med|ming)?|shorten(?:s|ed|ing)?|lower'
const HOW =
  '(?:\\s+(?:[a-z]+ly|year[\\s-]on[\\s-]year|month[\\s-]on[\\s-]month|further|another|an?\\s+[a-z-]+))*'
const AMOUNT = '\\s+(?:by\\s+)?[$€£¥]?\\d[\\d.,]*[a-z]*(?:\\s+[a-z]+){0,2}'
/** “Fell a further 3%”; “fell 145 points, or 0.4%”, “fell by £2 billion (7.4%)”; “cut costs by 3%”, where what falls is between the verb and “by”. */
const FALLS_EN = pattern.i`(?<![A-Za-z’'-])(?:(?:${VERBS})${HOW}(?:${AMOUNT}(?:,?\s+or(?:\s+about)?\s+|\s\()|\s+)|(?:${VERBS}|${CUTS})(?:\s+(?!by\b|to\b|and\b|but\b|up\b|rose\b)[A-Za-z’'-]+){0,5}\s+by${HOW}\s+)$`
/** “Fell below 3%” ends at a level, and so does 降价5折起. */
const LEVEL = /^(?:below|under|above)\b|^[\d.一二三四五六七八九]+\s?折|^\p{Script=Han}{2,8}[到至]\s?\d/iu
/** “Closed 0.3% lower”, “20% lower than last year”; but not “the 5% lower bound”, “30% lower-income” and “10% down to 5%”. */
const FALLS_AFTER =
  /^\s+(?:lower|down)(?=\s*(?:$|[,.;:!?)])|\s+(?:than|at|on|in|for|over|this|last|year|and|but|compared|versus|after|since|as|against|amid|despite|from\s+(?![\d$€£]))\b)/i
/** “Put 20% down”, “buy with only 5% down” */
const PAYS =
  /\b(?:put(?:s|ting)?|pa(?:y|ys|ying|id)|deposit|requir\w+|buy\w*)\b[^,.;]*$|\b(?:with|as\s+little\s+as)\s+(?:(?:just|only|an?)\s+)*$/i
/** Longer words before a number are a separate sentence. */
const LONGEST_CLAUSE = 60

/**
 * Whether the words before a part of a whole say that something falls by so much (下降3%, down 3%, cut by a third): as a change it is
 * below zero. Where it falls to a level (降至12%, down to 12%) nothing is turned, nor where a noun names the size of a fall (跌幅3%),
 * nor an amount, which is given by its size (减少9家, fell by 500 barrels).
 */
function falls(text: string, { start, end, unit, moves }: Reading): boolean {
  if (unit === null || !(isInPercent(unit) || unit.kind === 'points')) return false
  if (moves !== null) return moves === 'down'
  const before = toSimplified(justBefore(text, start, LONGEST_CLAUSE))
  if (LEVEL.test(text.slice(start, start + 8))) return false
  if (FALLS_AFTER.test(text.slice(end, end + 20)) && !PAYS.test(before)) return true
  // Fell by £2 billion (7.4%); but (7.4% of GDP) is another share.
  if (/[(（]\s*$/.test(before) && !/^\s*[)）]/.test(text.slice(end))) return false
  const last = before.replace(/[\s(（]+$/, '').at(-1) ?? ''
  return /[a-z]/i.test(last) ? FALLS_EN.test(before) : FALLS_ZH.test(before.slice(-24))
}
