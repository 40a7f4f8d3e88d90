import { oneCurrency } from '@/lib/open/currency'
import { isBareValue } from '@/lib/open/read-value'
import { isUnit, readUnitCell } from '@/lib/open/unit-cell'
import { unitInHeader } from '@/lib/open/unit-in-name'
import { toSimplified } from '@/lib/quantity/half-width'
import { isMoney } from '@/lib/quantity/money-words'
import type { Units } from '@/lib/quantity/units'

/** Longer lines above a header are prose, and what they say of units may be of anything. */
const LONGEST_TITLE = 200
/** 单位：亿元, 单位为人民币千元, Unit: million USD, Unit,£ million: to the end of the cell or of its brackets. */
const SAID =
  /(?:(?<![编填制报送管]\p{Script=Han}?)单位(?:均?[为是])?|단위|(?<![a-z])(?:units?(?: of measure(?:ment)?)?|einheit|unité|unidad(?:es)?|unità))(?:(?<=[为是])|(?:\s*[:：,\t;|])+)\s*((?:(?!\s\s|\s*(?:币种|货币|currency|units?)\s*[:：])[^()（）[\]【】,\t;|])+)/giu
/** To the end of a cell or of its brackets; U.S. and Mio. have points in them. */
const WORDS = '((?:[^()（）[\\]【】,，\\t;|.]|(?<=\\bU)\\.(?=S)|(?<=\\b(?:U\\.S|Mio|Mrd|Tsd))\\.)+)'
/** In $m, (£ million), （亿元）, 以千元列示, HK$'000 alone, Exports, USD million: no other words are a unit without being called one. */
const ASIDES = [
  new RegExp(`(?<![a-z])(?:in|en)\\s+${WORDS}`, 'gi'),
  new RegExp(`(?:[,，:：]|\\s[–—-])\\s*${WORDS}$`, 'gi'),
  /^(%|per ?cent(?:age)?)(?=\s+(?:change|growth|of)(?![a-z]))/gi,
  new RegExp(`[(（[](?:\\s*in\\s+)?${WORDS}`, 'gi'),
  new RegExp(`^${WORDS}$`, 'g'),
  /(?<=[,，;；]\s*)(thousands|millions|billions)(?=\s*(?:["”,，;；]|$))/gi,
  /以([^以]{1,12}?)(?:为单位|列示|列报|呈列|表示|计)/g,
]
/** In millions of euros except per share, $m (except per share data), 百万元（每股数据除外）: to the end of the line. */
const EXCEPT =
  /(?:\s+|\s*[,，;；(（]\s*)(?:except|excluding|unless|other than)\b.*$|\s*[,，;；(（]\s*(?:每股|除每股|除特别|除另有).*[外明][)）]?$/i
/** In constant (2022) US$ m: the money is the unit. */
const OF_PRICES = /\b(?:constant|current|chained)\s+(?:\(\d{4}\)\s*|\d{4}\s+)?(?=\S*[$€£¥])/gi
/** What is written around a unit and is not part of it: in …, … on a nominal basis, … at current prices. */
const AROUND = /^\s*in\s+|^\s*\d+:\s*|(?<=\S)\s+(?:on|at|as|for|from)\s.*$/gi
const NUMBER =
  /^(?:约|近|超过?|逾|不足|about|over|nearly)?\s*[-−+(<>~≈±]*(?:(?:US|HK|A|C)?[$€£¥]\s*\(?-?)?\d[\d.,\s'’]*(?:[–~～至]\s*[\d.,\s'’]+)?\)?\*?$/i
/** What is a ratio, a rank or an age by its name, or counts, has no unit that is said of a table of money. */
const RATIO =
  /[%％‰]|增长|增速|增幅|涨幅|占比|比重|比例|百分|率|比$|倍|同比|环比|人均|每股|户均|\bper\b|^(?:basic|diluted)\b|\b[ed]ps\b|\b(?:growth|change|rates?|shares?|per ?cent(?:age)?|pct|ratio)\b/i
const PLACE =
  /指数|排名|位次|名次|年龄|年数|年限|天数$|\b(?:index|ranks?|ranking|years|ages?(?!\s\d))\b|^(?:year|年份?)$|^days\b/i
const COUNT =
  /[人户家个件次][数口]|数量$|\b(?:number|count|population|people|persons)\b|\bno\.? of\b|\w no\.$/i

/** Who and what is counted beside money, at the end of a name: Employees, but not Loans to customers. */
const COUNTED =
  /^(?!.*\b(?:to|from|for|of|by|with|due|on)\b).*\b(?:employees|staff|headcount|workforce|workers|fte|customers|clients|users|subscribers|members|visitors|guests|passengers|students|patients|households|stores|shops|branches|outlets|offices|hotels|rooms|beds|firms|companies|enterprises|establishments|farms|vehicles|aircraft|ships|flights|countries|cities|jobs|days|hours)(?:\s*[([（,].*)?$|^(?:期末|年末|全部|在职|在岗)?(?:员工|职工|雇员|从业人员)$/i

/**
 * What the lines above a header say of the units of the whole table: the one unit, also beside per cents that columns of the
 * `header` name themselves, and otherwise all of several, of which nothing says whose they are. Empty for none.
 */
export function unitInTitles(
  titles: readonly string[],
  units: Units,
  header: readonly string[] = [],
): { readonly unit: string; readonly several: string } {
  const words = together(wordsInTitles(titles, units), units)
  const [first = ''] = words
  if (words.length === 1 && isUnit(first, units)) return { unit: first, several: '' }
  const each = words.flatMap((said) => said.split(/\s*[、，,;；/和及]\s*/)).filter((said) => said !== '')
  if (!each.every((said) => isUnit(said, units))) return { unit: '', several: '' }
  const isShare = (said: string) => readUnitCell(said, units).unit?.kind === 'share'
  const [rest = '', ...more] = each.filter((said) => !isShare(said))
  const arePerCents = header.some((name) => RATIO.test(name) || isShare(unitInHeader(name, units)))
  if (rest !== '' && more.length === 0 && arePerCents) return { unit: rest, several: '' }
  return { unit: '', several: each.length > 1 ? words.join('、') : '' }
}

/** A scale and the money that is counted in it, said apart, are one unit: USD ($), $ in Millions. */
function together(words: readonly string[], units: Units): readonly string[] {
  const isScale = (said: string) => {
    const { unit, scale, text } = readUnitCell(said, units)
    return unit === null && scale !== 1 && text === ''
  }
  const scales = words.filter(isScale)
  const monies = [...new Set(words.filter((said) => !isScale(said)).map(oneCurrency))]
  // The same in two languages.
  const meaning = (said: string) => {
    const { unit, scale, text } = readUnitCell(said, units)
    return `${scale} ${unit?.id ?? text}`
  }
  if (new Set(words.map(meaning)).size === 1) return words.slice(0, 1)
  const isOne = scales.length === 1 && monies.length === 1 && isMoney(monies[0] ?? '')
  return isOne ? [`${scales[0]} ${monies[0]}`] : words
}

function wordsInTitles(titles: readonly string[], units: Units): readonly string[] {
  const lines = titles
    .filter(({ length }) => length <= LONGEST_TITLE)
    .map((line) => toSimplified(line).replace(EXCEPT, '').replace(OF_PRICES, '').trim())
  const said = found(lines, SAID)
  if (said.length > 0) return [...new Set(said)]
  const asides = ASIDES.flatMap((pattern) => found(lines, pattern)).filter((aside) => isAside(aside, units))
  // Millions are said within RMB in millions.
  const isPart = (aside: string) => asides.some((other) => other !== aside && other.includes(aside))
  const each = new Map(asides.map((aside) => [aside.toLowerCase(), aside] as const).reverse())
  return [...each.values()].filter((aside) => !isPart(aside)).reverse()
}

function found(titles: readonly string[], pattern: RegExp): string[] {
  return titles.flatMap((line) =>
    [...line.matchAll(pattern)].map((match) => (match[1] ?? '').replace(AROUND, '').trim()),
  )
}

function isAside(words: string, units: Units): boolean {
  const { unit, scale } = readUnitCell(words, units)
  return isUnit(words, units) && (scale !== 1 || unit === null || unit.kind === 'money')
}

/** Whether the unit of a whole table is that of a plain number, by the names of its column and of its row. */
export function holdsForTable(
  unit: string,
  { value, names }: { readonly value: string; readonly names: readonly string[] },
  units: Units,
): boolean {
  const read = readUnitCell(unit, units)
  const kind = read.unit?.kind
  const isPaid = kind === 'money' || isMoney(read.text)
  const others = [
    PLACE,
    ...(kind === 'share' ? [] : [RATIO]),
    ...(kind === 'count' ? [] : [COUNT]),
    ...(isPaid ? [COUNTED] : []),
  ]
  return (
    (value === '' || NUMBER.test(value.trim()) || (/\p{L}/u.test(value) && isBareValue(value, units))) &&
    !names.some((name) => others.some((word) => word.test(name)))
  )
}
