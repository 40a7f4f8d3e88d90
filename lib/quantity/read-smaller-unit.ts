import { englishNumeralAt } from '@/lib/quantity/english-numeral'
import { clean } from '@/lib/quantity/interval'
import { endOf, type Found, justBefore, matchAt, skip } from '@/lib/quantity/match'
import { chineseNumeralAt, countOf } from '@/lib/quantity/numeral'
import { pattern } from '@/lib/quantity/pattern'
import { amountAt } from '@/lib/quantity/read-amount'
import { type FoundUnit, unitAt } from '@/lib/quantity/read-unit'
import type { Source } from '@/lib/quantity/reading'
import type { Unit } from '@/lib/quantity/unit'

const ONE_TO_NINE = '[一二三四五六七八九]'
const COINS = '[一二两三四五六七八九壹贰叁参肆伍陆柒捌玖]'
/** 9秒83, 3分12秒48, 8米15 */
const HUNDREDTHS = /(?<=[秒米])(?<of100>\d{2})(?!\d|\s*[秒.米个人元%])/y
const GOES_ON = '[\\p{Script=Han}\\dA-Za-z.,]'

/**
 * What may follow a unit, by where it is, its kind, its id and the words before. A group is called after how many of what it counts
 * make the unit: `of12` are inches of a foot.
 */
const SMALLER: readonly (readonly [before: RegExp, pattern: RegExp])[] = [
  // Two years and a half; but not 3 cups and a half teaspoon.
  [
    /[a-z]$/i,
    /\s+and\s+(?:an?\s+)?(?:(?<of2>half)|(?<of4>quarter))(?=\s*(?:$|[.,;:!?)])|\s+(?:of|in|to|from|for|ago|later|after|before|since|long|old|away|and|or|with|at|on|per|is|was|were|are|that|than)\b)/iy,
  ],
  // 两斤三两, 二两五钱
  [
    /[斤两]$/,
    pattern.uy`(?<of10>\d|${ONE_TO_NINE})\s*(?:(?<=斤.{1,3})两|(?<=两.{1,3})钱)(?<of100>${ONE_TO_NINE}(?!${GOES_ON}))?`,
  ],
  [
    /^(?!.* count ).*\p{Script=Han}$/u,
    /(?<of2>半)(?!导体|成品|年|天|数|决赛|岛|径|场|价|地下|自动|路|途|夜|山|空|裸|生|辈|晌|开)/y,
  ],
  // 9秒83 and 8米15 are how races and jumps are given, 一米八 and 一米七五 how tall somebody is.
  [/ (?:seconds|metres):/, HUNDREDTHS],
  [
    / metres:.*米$/,
    pattern.uy`(?<of10>\d(?!\d)|${ONE_TO_NINE})(?<of100>(?<=\D)${ONE_TO_NINE})?(?![\d一二三四五六七八九十百千万亿.]|\s*[秒米个人元%年次]|\p{Script=Han}?[米厘])`,
  ],
  // 3元5角, 3块5毛2分, 3块5毛2, 10日元5钱
  [
    /[元块圆]$/,
    pattern.uy`(?:零?(?<of10>\d|${COINS})\s*[角毛])?(?:零?(?<of100>\d{1,2}|${COINS})\s*(?:分(?!之|钟)|日?本?[钱銭錢]|(?<=[角毛].)(?!${GOES_ON})))?整?`,
  ],
  // 两块五 ends with ten cents of it; 两块五花肉 does not.
  [/块$/, pattern.uy`(?<of10>\d|${ONE_TO_NINE})(?=[钱一每]|(?!${GOES_ON}))`],
  // In a cell it could be another number.
  [
    /^text.*(?:feet|foot|ft)$/i,
    /(?:\s*|-)(?<of12>\d{1,2}|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven)\b)(?:(?:\s+and\s+an?)?\s*(?<of24>half|½|1\/2))?\s*(?:(?:inch(?:es)?|in)\b|(?=$|[.,;)](?!\d)|(?<=-\d{1,2})\s))/iy,
  ],
  [/stone$/i, /\s+(?<of14>\d{1,2}|[a-z]+)(?:\s+(?:pounds?|lbs?)\b|(?=\s*(?:$|[.,;:!?)])))/iy],
  [/(?:pounds?|lbs?)$/i, /,?\s+(?:and\s+)?(?<of16>\d{1,2}|[a-z]+)\s+(?:ounces?|oz)\b/iy],
  // 3 dollars 50 cents; and forty-five without a name only where all ends with them.
  [
    /(?:dollars?|euros?|pounds?|美元|欧元|英镑)$/i,
    /\s*(?:and\s+|又)?(?<of100>\d{1,2}|[a-z]+(?:[ -][a-z]+)??|[一二三四五六七八九十]{1,3})\s*(?:cents?\b|pence\b|美分|欧分|便士|(?<=(?:\s|又)\S{1,20})(?=\s*(?:[.,;!?]\s|[.,;!?]?$)))/iy,
  ],
]
/** What a smaller unit or a half adds after a unit: 一年半, 两个半小时, 9秒83, 3 dollars 50 cents. */
export function smallerAt(source: Source, at: number, { unit }: FoundUnit): Found | null {
  const { text, isCell } = source
  const later = unit === null ? null : shorterTime(source, at, unit)
  if (later !== null) return later
  const unitWords = `${isCell ? 'cell' : 'text'} ${unit?.kind ?? ''} ${unit?.id ?? ''}:`
  const before = unitWords + justBefore(text, at, 8)
  for (const [unitBefore, pattern] of SMALLER) {
    const found = unitBefore.test(before) ? matchAt(pattern, text, at) : null
    const value = found === null || found[0] === '' ? null : partOf(found.groups)
    if (found !== null && value !== null) return { end: at + found[0].length, value }
  }
  return null
}

/** What the groups of a pattern mean together: 5 tenths and 2 hundredths. Null where one of them is not a count. */
function partOf(groups: Readonly<Record<string, string | undefined>> = {}): number | null {
  let sum = 0
  for (const [name, word] of Object.entries(groups)) {
    if (word === undefined) continue
    const isOne = /half|quarter|[半½]|1\/2/i.test(word)
    const count = isOne ? 1 : (countOf(word) ?? englishNumeralAt(word, 0)?.value)
    if (count === undefined) return null
    sum += count / Number(name.slice(2))
  }
  return sum
}

const AND_THEN = /(?:,|,?\s+and)?\s+(?:0(?=\d(?!\d)))?|零|又|0(?=\d\D)/iy
const EACH = /(?<![二三四五六七八九十百千万])一个?[天周年月]$/

/** 13 hours and 40 minutes, 1年3个月, 3小时20分: one time in two units. */
function shorterTime(source: Source, at: number, { kind, size }: Unit): Found | null {
  const { text, units } = source
  if (kind !== 'duration' || size === null) return null
  const from = skip(AND_THEN, text, at)
  // 一天三小时 is three hours of each day.
  if (from === at && EACH.test(justBefore(text, at, 3))) return null
  const count = chineseNumeralAt(text, from, null) ?? amountAt(source, from, true)
  if (count === null || count.range !== null || count.parts !== 1) return null
  const { unit, end } = unitAt(text, count.end, units) ?? { unit: null, end: at }
  if (unit?.kind !== 'duration' || unit.size === null || unit.size >= size) return null
  const after = unit.id === 'seconds' ? endOf(HUNDREDTHS, text, end) : null
  const rest =
    after === null
      ? shorterTime(source, end, unit)
      : { end: after, value: Number(text.slice(end, after)) / 100 }
  const value = clean(((count.value + (rest?.value ?? 0)) * unit.size) / size)
  return value < 1 ? { end: rest?.end ?? end, value } : null
}
