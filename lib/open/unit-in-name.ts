import type { Cells } from '@/lib/open/column-habits'
import { foldedName, isCalled, measuresOf } from '@/lib/open/column-names'
import { COLUMN_LOOKED_AT, LONGEST_HEADER, MOSTLY } from '@/lib/open/limits'
import { withoutMarks } from '@/lib/open/marks'
import { hasPart, isBareValue } from '@/lib/open/read-value'
import { SCALE_WORDS } from '@/lib/open/scale-column'
import { readUnitCell } from '@/lib/open/unit-cell'
import { TWOFOLD_SIGNS, UNIT_SIGNS } from '@/lib/open/unit-signs'
import { CURRENCY_CODES, isMoney } from '@/lib/quantity/money-words'
import type { Units } from '@/lib/quantity/units'

/** What is in brackets after the name of a column and is not its unit. */
const NO_UNITS: ReadonlySet<string> = new Set(
  [
    'required|optional|approx|approx.|approximate|incl. vat|excl. vat|ex vat|inc. vat|incl. tax|excl. tax|before tax|after tax|estimate|estimated|estimates|est|est.|provisional|preliminary|revised|forecast|projected',
    'actual|total|all|both sexes|male|female|men|women|nominal|real|current|latest|average|mean|median|sum|max|min',
    'number|count|no.|anzahl|nombre|número|numero|antal|aantal|antall|ttm|ltm|ytd|fy|cumulative|annual|monthly|weekly|daily|n|sa|nsa|latest|unweighted|weighted',
    'a|b|c|d|e|p|r|f|pe|re|note|source|see note|new|old|adjusted|unadjusted|seasonally adjusted|constant prices|current prices',
    '收入|支出|借方|贷方|借|贷|存入|支取|debit|credit',
    '必填|选填|可选|含税|不含税|约数|预测|预计|初步|初步核算|修订|合计|累计|平均|实际|名义|现价|不变价|当年价|男|女|全部|估计',
  ].flatMap((words) => words.split('|')),
)

const IN_BRACKETS = /[(（[【]([^()（）[\]【】]+)[)）\]】]/g
const LEAD = /^(?:(?:计量)?单位\s*[:：]?|units?\s*[:：]|in\s+)\s*/i
/** A rate of so many: it says what the numbers are of, and multiplies nothing. */
const RATE =
  /(?:(?<![a-z])per\s+|[/／]\s?)(?:1?0{2,3}|1?\d{0,2}[,.]?0{3}|\d+[km]|hundred|thousand|million|capita)\b.*$|每[十百千万亿]+\S*$/i

/** A name that is a price for each of something: $/hr, €/MWh, 元/吨. */
const EACH = /^(?:[A-Z]{0,3}[$€£¥]|[A-Z]{3}|[美欧日]?元)\s?[/／]\s?(?![A-Z]{3}$)\p{L}[^,，;；]*$/u

/** Letters in brackets that are scales of what is counted in such numbers alone: Params (B), Revenue (M). */
const LETTER_SCALES: ReadonlyMap<string, string> = new Map(
  Object.entries({ K: 'thousand', M: 'million', MM: 'million', B: 'billion', T: 'trillion' }),
)
const COUNTED_BY_LETTERS =
  /param|token|revenue|sales|income|profit|market cap|assets|funding|valuation|budget|gdp|users|views|downloads|population|visits|参数|词元|营收|收入|市值|用户|下载量/i

/** In Spanish these are counted in thousands, miles; in English a distance is in miles. */
const IN_MILES =
  /^(?:personas|poblaci[oó]n|hogares|viviendas|viajeros|turistas|empleos?|ocupados|parados|empresas|habitantes|hombres|mujeres|toneladas|euros)(?!\p{L}).*[(（]miles[)）]$/iu

/** A small k or m is one as well, but not t, which are tonnes. */
const letterScale = (words: string, name: string) =>
  COUNTED_BY_LETTERS.test(name)
    ? LETTER_SCALES.get(/^[km]$/.test(words) ? words.toUpperCase() : words)
    : undefined

/**
 * The unit in the name of a column, as a unit cell would say it; empty for none: 数值（万元）, Revenue, $m, 人口/万人,
 * gdp_trillion, Jobs (000s), Deaths per 100,000.
 */
export function unitInHeader(header: string, units: Units): string {
  if (header === '' || header.length > LONGEST_HEADER) return ''
  const name = withoutMarks(header).trim()
  if (EACH.test(name)) return name
  if (IN_MILES.test(name)) return 'thousand'
  const brackets = [...name.matchAll(IN_BRACKETS)].map((found) => (found[1] ?? '').trim().replace(LEAD, ''))
  const rate = brackets.find((words) => RATE.test(words)) ?? RATE.exec(name)?.[0]
  // Of GDP per capita (US$) the brackets have the unit.
  if (rate !== undefined && !/[(（]/.test(rate)) return rate
  const joined = name.split(' · ')
  const rows = joined.length > 1 ? joined : []
  const parts = [...brackets.flatMap((words) => [...words.split(/\s*[,，;；]\s*/), words]), ...rows]
  const letter = letterScale(brackets.at(-1) ?? '', name)
  if (letter !== undefined) return letter
  const known = parts.find((words) => isKnown(words, units))
  if (known !== undefined) return known
  const outside = name.replace(IN_BRACKETS, ' ').trim()
  const ending = endingOf(outside, units)
  if (ending !== '') return ending
  const [, after, before] = MONEY_IN_NAME.exec(outside.replaceAll('_', ' ')) ?? []
  const money = after ?? before ?? ''
  if (money !== '') return money
  const last = brackets.at(-1) ?? ''
  if (SHARE.test(outside) || SHARE.test(last)) return '%'
  const sign = signInCode(name)
  if (sign !== '') return sign
  const atEnd = /[)）\]】]\s*$/.test(name)
  // Of constant 2015 US$ the money is the unit, and the year is that of its prices.
  if (
    !atEnd ||
    (last !== 'B' && NO_UNITS.has(last.toLowerCase())) ||
    SERIES_CODE.test(last) ||
    (/\d/.test(last) && !MONEY_AT_END.test(last) && !INDEXED.test(last))
  )
    return ''
  return last
}

/** A unit after a sign that parts it from the name, or a scale of money or of anything as its last words. */
function endingOf(name: string, units: Units): string {
  const parted =
    /(?:[,，:：/／]|\s[-–—]\s)\s*(?:单位\s*[:：]?\s*)?([^,，:：/／]+?)$/.exec(name)?.[1]?.trim() ?? ''
  // Of Seasonally adjusted £m the last word is the unit.
  const lastWord = parted.split(/\s+/).at(-1) ?? ''
  const ofLast = readUnitCell(lastWord, units)
  if (lastWord !== parted && ofLast.scale !== 1 && isMoney(ofLast.text)) return lastWord
  if (isKnown(parted, units)) return parted
  const words = name.replaceAll('_', ' ').split(/\s+/)
  for (const count of [3, 2, 1]) {
    if (words.length <= count) continue
    const last = words.slice(-count).join(' ')
    const { scale, unit, text } = readUnitCell(last, units)
    const isScale = scale !== 1 && unit?.kind !== 'share' && (count === 1 || text === '' || isMoney(text))
    if (isScale && !/^(?:per|a|each|of)$/i.test(words.at(-count - 1) ?? '')) return last
  }
  return ''
}

/** The sign of a unit at the end of a name for programs: bill_length_mm, Druck_hPa, temp_c; empty for none, and for log_in. */
function signInCode(name: string): string {
  const [, words = '', last = ''] = /^([\p{L}\d_.]+)[_.](\p{L}[\p{L}\d]{0,4})$/u.exec(name) ?? []
  const sign = last.toLowerCase()
  const isUnit = !TWOFOLD_SIGNS.has(sign) || measuresOf(foldedName(words)).length > 0
  return isUnit ? (UNIT_SIGNS.get(sign) ?? '') : ''
}

/** What a bank calls a series by: ICP.M.U2.N.000000. */
const SERIES_CODE = /^\w+(?:\.\w+){2,}$/

/** Digits that are a part of what is counted: tCO2e, km2, kg/m3. */
const INDEXED = /^(?=.*[a-z])(?:[^\d]|(?<=\p{L})[2-4](?!\d))+$/u
/** Money as a word of a name: price_usd, dollar_price. */
const MONEY_IN_NAME = new RegExp(
  `^(?!.*(?:\\b(?:rate|fx|exchange|per|to|vs)\\b|^(?:${CURRENCY_CODES})\\b)).*\\s(${CURRENCY_CODES}|dollars|euros)$|^(${CURRENCY_CODES}|dollars?|euros?|yuan|yen)\\s+(?:price|cost|value|amount|sales|revenue|gdp)$`,
  'i',
)
const MONEY_AT_END = /(?:[a-z]{0,3}\$|[€£¥]|\b[A-Z]{3}|dollars|euros|元)$/

/** A name that is of per cent as a whole, begins with its sign or ends with it: %, % of vote, Change %, Percent change. */
const SHARE =
  /^(?:[%％](?!\p{L})|per ?cent(?:age)?(?:$|\s+(?:change|growth|increase|decrease|of)(?!\p{L})))(?!.*\bpoints?\b)|(?:[^\d\s(（]|(?<!\d)(?:19|20)\d{2})\s*[%％]$/iu

/** Whether words are a unit or a scale that can be calculated with, and nothing else. */
function isKnown(words: string, units: Units): boolean {
  if (words === '') return false
  const { unit, scale, text } = readUnitCell(words, units)
  return (unit !== null || scale !== 1) && (text === '' || scale !== 1)
}

/** What names a row ends with, where it may be the unit: a bracket or a scale. */
const CAN_END = /[)）\]】元人吨%％]$|[万亿]\p{Script=Han}{0,3}$/u

const CENTS = /\b(?:cents|pence)$/i
/** Three zeros beside money: Sales ($000). */
const THOUSANDS = /^\D*000s?$/

/** The unit in the name of a row, where the site knows it: 第一产业(亿元), 人均（元）; empty for none. */
export function unitInLabel(name: string, units: Units): string {
  const label = name.length > LONGEST_HEADER ? '' : withoutMarks(name)
  if (!CAN_END.test(label)) return ''
  const inside = /[(（[【](?:单位\s*[:：]?\s*)?([^()（）[\]【】]+)[)）\]】]$/.exec(label)?.[1]?.trim()
  const words = inside ?? /[,，:：/／]\s*([^,，:：/／]+)$/.exec(label)?.[1]?.trim() ?? ''
  const letter = letterScale(words, label)
  if (letter !== undefined) return letter
  return (!/\d/.test(words) || THOUSANDS.test(words)) &&
    (isKnown(words, units) || isMoney(words) || CENTS.test(words))
    ? words
    : ''
}

/** Things that are given in their own units: Rice (tonnes). */
const MEASURED_THINGS = /product|species|产品|品种|行业|产业|industry|sector/
const NAMES = /^(?:name|names|姓名|mp|winner|politician)$/

/**
 * Whether brackets after the names of rows hold units: of most names with brackets, and not of people and places, whose
 * brackets hold a party or a country. A label of Smith (Lab) counts no laboratories.
 */
export function labelsTellUnits(header: string, labels: Cells, units: Units): boolean {
  const name = foldedName(header)
  if (NAMES.test(name)) return false
  // Beside places and firms all brackets must hold scales or money: 全国（万亿元）, 浙江（亿元）.
  const isOfThings = isCalled(name, 'things') && !MEASURED_THINGS.test(name)
  let bracketed = 0
  let named = 0
  for (let row = 0; row < Math.min(labels.length, COLUMN_LOOKED_AT); row += 1) {
    const label = labels.at(row) ?? ''
    if (!endsInBracket(label)) continue
    bracketed += 1
    const unit = unitInLabel(label, units)
    const { scale, unit: known } = readUnitCell(unit, units)
    if (isOfThings ? known?.kind === 'money' || (scale !== 1 && known?.kind !== 'share') : unit !== '')
      named += 1
  }
  return isOfThings ? named > 1 && named === bracketed : named >= bracketed * MOSTLY
}

/** Whether a name ends with something in brackets. */
export function endsInBracket(label: string): boolean {
  return /[)）\]】]/.test(label) && /[)）\]】]$/.test(withoutMarks(label).trim())
}

const POINTS = /百分点|percentage points?/i

/**
 * What a unit cell says of a price: money as it is, and anything else as what the price is for.
 * @example pricedUnit('公斤', units) // 每公斤
 */
export function pricedUnit(cell: string, units: Units): string {
  const { unit, scale } = readUnitCell(cell, units)
  const isMeasure = unit === null || unit.kind === 'physical' || unit.kind === 'count'
  const isOther = cell === '' || scale !== 1 || !isMeasure || isMoney(cell) || MONEY_AT_END.test(cell)
  if (isOther || /[/／每]|\bper\b|[$€£¥元]/i.test(cell)) return cell
  return /\p{Script=Han}/u.test(cell) ? `每${cell}` : `per ${cell}`
}

/** What may name the unit of a number: `ofMeasure` is that of what a column says that is measured in the row, as of GDP (US$). */
type UnitSources = Readonly<Record<'header' | 'cell' | 'label' | 'ofMeasure' | 'value', string>>

/**
 * The unit of a number, as a unit cell would say it. A unit in the header is of its column alone, and so goes before that
 * of the table’s column of units: 比上年增长（%） beside 亿元. A scale in the header holds for a unit beside it: (000s) of people.
 */
export function rowUnit(sources: UnitSources, units: Units): string {
  const unit = unitOfSources(sources, units)
  // Of 12 (3.4%) under n (%), the per cent is said of the part.
  return readUnitCell(unit, units).unit?.kind === 'share' && hasPart(sources.value) ? '' : unit
}

function unitOfSources({ header, cell, label, ofMeasure, value }: UnitSources, units: Units): string {
  const { unit, text, scale } = readUnitCell(header, units)
  const isScale = unit === null && text === '' && scale !== 1
  // Points are written as per cent as well: 0.1个百分点 under 增长（%）.
  if (unit?.kind === 'share') return POINTS.test(value) ? '' : header
  const isKnownUnit = () => !isScale && (unit !== null || scale !== 1 || isMoney(text))
  if (cell !== '' && header !== '' && (isKnownUnit() || RATE.test(header))) return header
  const ofRow = cell === '' ? unitInLabel(label, units) || ofMeasure : ''
  const own = ofRow !== '' && isBareValue(value, units) ? ofRow : cell
  if (own === '' || header === '') return own || header
  if (!isScale || readUnitCell(own, units).scale !== 1) return own
  return /^\p{Script=Han}/u.test(own) ? `${header}${own}` : `${header} ${own}`
}

/**
 * A bare number beside a value with the unit or scale that its own header names, where the value of its row is in another:
 * Error (%) of people, Low (thousand) of 12,300.
 */
export function withHeaderUnit(cell: string, header: string, ofValue: string, units: Units): string {
  if (header === '' || cell === '' || /[\p{L}%％‰]/u.test(cell)) return cell
  const own = readUnitCell(header, units)
  const other = readUnitCell(ofValue, units)
  const isUnknown = own.unit === null && own.scale === 1
  // Of two units that the site does not know, nothing says how many one is of the other.
  const isSame = isUnknown
    ? own.text === other.text || other.text === ''
    : own.unit?.id === other.unit?.id && own.scale === other.scale
  if (isSame) return cell
  const scale = own.unit === null && own.scale !== 1 ? SCALE_WORDS[own.scale] : undefined
  return scale === undefined ? `${cell.trim()} ${header}` : `${cell.trim()} ${scale} ${own.text}`.trim()
}
