import { lazyFor } from '@/lib/lazy'
import { LOCALES } from '@/lib/locale'
import { LONGEST_NUMBER } from '@/lib/open/limits'
import { remembered } from '@/lib/open/remembered'
import { UNITS } from '@/lib/quantity/built-in-units'
import { EN } from '@/lib/quantity/en'
import { toSimplified } from '@/lib/quantity/half-width'
import { isMoney } from '@/lib/quantity/money-words'
import { parseChineseNumeral } from '@/lib/quantity/numeral'
import { unitAt } from '@/lib/quantity/read-unit'
import type { Unit } from '@/lib/quantity/unit'
import type { Units } from '@/lib/quantity/units'
import { writeUnit } from '@/lib/quantity/write'

/** What a unit cell says. */
export interface UnitCell {
  /** Null for a unit that the site does not know, and for none. */
  readonly unit: Unit | null
  /** What numbers beside it are multiplied by: 0.01 of %, 10,000 of 万人. */
  readonly scale: number
  /** What is left of the cell’s words where they name no unit of the site. */
  readonly text: string
}

export const NO_UNIT: UnitCell = { unit: null, scale: 1, text: '' }

const SHARES: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:(?:annual |monthly |quarterly |yearly |year[- ]on[- ]year )?(?:%|per ?cent(?:age)?|prozent|procent|pourcentage|porcentaje|percentuale|pct\.?)(?: (?:change|growth|of .+|per (?:year|annum)|p\.?a\.?))?|percentage points?|百分比|百分率|个?百分点)$/,
    0.01,
  ],
  [/^(?:‰|per ?mille?|千分比|千分率)$/, 0.001],
  [/^成$/, 0.1],
]
/** What says no more than that numbers are numbers. */
const NUMBERS = /^(?:number|count|anzahl|nombre|número|numero|antal|aantal|antall)$/
/** A scale in brackets after what is counted in it: Personas (miles). */
const SCALE_LAST = /^(.+?)\s*[(（](.+)[)）]$/
const DATES = /^(?:日期|年份|公历|calendar year)$/
/** Codes of Eurostat in words, and people in languages that the site is not in. */
const CODED: readonly (readonly [RegExp, string])[] = [
  [/^pc_[a-z\d_]+$/, '%'],
  [/^(?:mio_eur|cp_meur)$/, 'million EUR'],
  [/^ths_per$/, 'thousand people'],
  [/^(?:personas|personnes|personen|persone|pessoas|personer)$/, 'people'],
]
/** What says whose money it is, before how much of it: 人民币百万元, 新台币千元. */
const CURRENCY_FIRST = /^(人民币|新台币|港币|美元|欧元|日元)\s*([百千万亿]*)元?$/
const CHINESE_SCALE =
  /^([十百千]?万亿|[十百千]?亿|[十百千]?万|[百千](?=$|[人元名家个张台円户件头只吨]|[港澳美欧日加新韩]元|英镑|新台币))(.*)$/
const TENS = /^(10{1,3})([万亿].*)$/
/** Korean scales and what is counted in them, sign by sign: 천명, 억원, 백만달러. */
const KOREAN_UNIT = /^[십백천만억조]*(?:[명원호톤]|달러)?$/
const KOREAN: ReadonlyMap<string, string> = new Map(
  '십十 백百 천千 만万 억亿 조万亿 명人 원韩元 호户 톤吨'
    .split(' ')
    .map(([sign = '', ...zh]) => [sign, zh.join('')]),
)
/** Scales as words, without the s of many. Those of other languages are found in headers that are English otherwise: Mio. EUR. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ...EN.scales,
  ...(
    [
      [1e3, 'thousand|tsd|tausend|millier|migliaia|duizend|milhare|tusen|tys|tis'],
      [1e5, 'lakh'],
      [1e6, 'mn|mln|mio|mill|millionen|millone|milioni|miljoen|milhõe|miljoner'],
      [1e7, 'crore'],
      [1e9, 'bn|mrd|mld|milliarden|milliard|miliardi|miljard|miljarder'],
    ] as const
  ).flatMap(([scale, words]) => words.split('|').map((word) => [word, scale] as const)),
])
/** Letters that are scales beside money alone. */
const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ...SCALES,
  ['k', 1e3],
  ['m', 1e6],
  ['tn', 1e12],
  ['md', 1e9],
])
const LINKS = /^(?:of|in|en|the|de|di|d)$/i
/** A letter or three zeros are a scale only beside money: $m, €bn, USD m, £000. */
const MONEY_SCALE =
  /^(.*(?:[$€£¥]|(?<![a-z])(?:usd|eur|gbp|cny|rmb|jpy|chf|aud|cad|inr)))\s*(tn|bn|md|mn|m|k|['’]?000s?)\.?$/i
/** The same with the scale first, as in French: k€, M$, Md€. */
const SCALE_FIRST = /^(md|m|k)\s?([€$£¥])$/i
/** $ in 000s. */
const SCALE_IN = /\s+in\s+(?=['’]?000)/i
/** Thousands as statistical offices head a column with them, and as many as those of China count: 10 000 persons. */
const ZEROS = /^(?:['’]000s?|000['’]?s?|(?:x\s?)?(10{0,2})[,. ]?000s?)(?=\s|$)/i
/** The same in two languages: 百萬港元 HK$ million. */
const TWICE = /^(\p{Script=Han}+)\s+(\P{Script=Han}+)$/u

/**
 * Reads a unit cell in Chinese or English: a unit of the site by its id or noun, a sign of per cent, a scale (万人, USD million),
 * or words that stay as they are. Ranks are known by their ids alone: 个 and 名 are measure words of anything.
 */
export function readUnitCell(cell: string, units: Units): UnitCell {
  if (cell.length > LONGEST_NUMBER) return { ...NO_UNIT, text: cell }
  return cell === '' ? NO_UNIT : readerOf(units)(cell)
}

/** Whether words are a unit, a scale or money, and nothing else: 亿元, %, thousands, $ million, USD. */
export function isUnit(words: string, units: Units): boolean {
  const { unit, scale, text } = readUnitCell(words, units)
  return text === '' ? unit !== null || scale !== 1 : isMoney(text)
}

/** How the unit cells of a table with some units are read, each once. */
const readerOf = lazyFor<Units, void, (cell: string) => UnitCell>((units) =>
  remembered((cell) => unitOfWords(toSimplified(cell.trim()), units)),
)

/** The units by their names; of several with one name it is the first. */
const unitsByName = lazyFor<Units, void, ReadonlyMap<string, Unit>>((units) => {
  const named = [...units.values()]
    .reverse()
    .flatMap(({ unit }) => namesOfUnit(unit).map((name) => [name.toLowerCase(), unit] as const))
  return new Map(named)
})

/** What a unit is called by itself; ranks are known by their ids alone. */
function namesOfUnit(unit: Unit): readonly string[] {
  if (unit.kind === 'rank') return []
  return LOCALES.flatMap((locale) => [writeUnit(unit, locale), unit.noun[locale].one, unit.noun[locale].many])
}

function unitOfWords(given: string, units: Units): UnitCell {
  const text = given.replace(/^[([（]([^()（）[\]]+)[)\]）]$/, '$1')
  const folded = text.normalize('NFKC').toLowerCase()
  if (folded === '' || NUMBERS.test(folded)) return NO_UNIT
  // SDMX gives the code before the name: AUD: Australian dollars.
  const [, ofCode] = /^[A-Z][A-Z\d_]*:\s+(.+)$/.exec(text) ?? []
  if (ofCode !== undefined) return unitOfWords(ofCode, units)
  const coded = CODED.find(([pattern]) => pattern.test(folded))
  if (coded !== undefined) return unitOfWords(coded[1], units)
  const [, currency, ofCurrency] = CURRENCY_FIRST.exec(text) ?? []
  if (currency === '人民币' || ofCurrency)
    return unitOfWords(`${ofCurrency}${currency === '人民币' ? '元' : currency}`, units)
  if (KOREAN_UNIT.test(text))
    return unitOfWords(
      text.replace('달러', '美元').replace(/[^美元]/g, (sign) => KOREAN.get(sign) ?? sign),
      units,
    )
  const [first, second] = (TWICE.exec(text) ?? []).slice(1).map((words) => unitOfWords(words, units))
  if (first !== undefined && first.scale !== 1 && first.scale === second?.scale)
    return second.unit === null ? first : second
  const share = SHARES.find(([pattern]) => pattern.test(folded))
  if (share !== undefined) return { unit: UNITS.share, scale: share[1], text: '' }
  if (DATES.test(folded)) return { unit: UNITS.date, scale: 1, text: '' }
  const unit = named(folded, units)
  return unit === null ? scaled(text, units) : { unit, scale: 1, text: '' }
}

function named(folded: string, units: Units): Unit | null {
  const called = units.get(folded)?.unit ?? unitsByName(units).get(folded)
  if (called !== undefined) return called
  // A single character is a measure word or a scale, and could be of anything.
  const found = [...folded].length > 1 ? unitAt(folded, 0, units) : null
  return found !== null && found.end === folded.length ? found.unit : null
}

function scaled(text: string, units: Units): UnitCell {
  const [, power, ofPower = ''] = /^10\s?\^\s?(\d)\s*(.*)$/.exec(text) ?? []
  if (power !== undefined) return times(10 ** Number(power), ofPower, units)
  // 100 million yuan is how Chinese offices say 亿元 in English.
  const [, several = '', ofSeveral = ''] = /^(10{1,3}) ([a-z].*)$/i.exec(text) ?? []
  const inner = ofSeveral === '' ? NO_UNIT : readUnitCell(ofSeveral, units)
  if (inner.scale > 1) return { ...inner, scale: inner.scale * Number(several) }
  const [, counted = '', last = ''] = SCALE_LAST.exec(text) ?? []
  const own = last === 'miles' ? 1000 : readUnitCell(last, units).scale
  if (own !== 1 && (last === 'miles' || readUnitCell(last, units).text === ''))
    return times(own, counted, units)
  const [zeros, thousands = 1] = ZEROS.exec(text) ?? []
  if (zeros !== undefined) return times(1000 * Number(thousands), text.slice(zeros.length), units)
  // 10億ドル is a billion, as Japanese offices count.
  const [, tens = '', ofTens = ''] = TENS.exec(text) ?? []
  if (tens !== '')
    return times(Number(tens) * readUnitCell(ofTens.slice(0, 1), units).scale, ofTens.slice(1), units)
  const chinese = CHINESE_SCALE.exec(text)
  if (chinese !== null) return times(parseChineseNumeral(chinese[1] ?? '') ?? 1, chinese[2] ?? '', units)
  const money = MONEY_SCALE.exec(text.replace(SCALE_FIRST, '$2$1').replace(SCALE_IN, ' '))
  if (money !== null) {
    const [, of = '', word = ''] = money
    return times(/000s?$/.test(word) ? 1000 : (SHORT_SCALES.get(word.toLowerCase()) ?? 1), of, units)
  }
  const words = text.replace(/^miles(?= de )/i, 'thousand').split(/[\s,，'’]+/)
  const scales = words.map((word) => SCALES.get(word.toLowerCase().replace(/s?\.?$/, '')))
  const at = scales.findIndex((scale) => scale !== undefined)
  if (at === -1) return { unit: null, scale: 1, text }
  const rest = words.filter((word, other) => other !== at && !LINKS.test(word)).join(' ')
  return times(scales[at] ?? 1, rest, units)
}

/** A scale with what it multiplies; a second scale makes the words none that can be trusted. */
function times(scale: number, rest: string, units: Units): UnitCell {
  const inner = unitOfWords(rest.trim(), units)
  return inner.scale === 1 ? { ...inner, scale } : { unit: null, scale: 1, text: rest }
}
