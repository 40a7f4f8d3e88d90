import type { DateParts } from '@/lib/quantity/date'
import type { QuantityLanguage, Scale } from '@/lib/quantity/en'
import type { Noun } from '@/lib/quantity/unit'

const withMeasure = ({ measure, many }: Noun): string => measure + many

/** 零 to 十: the place in the list is the number. */
const NUMBERS = [...'零一二三四五六七八九十']

const SCALES: readonly Scale[] = [
  ['万亿', 1e12],
  ['亿', 1e8],
  ['万', 1e4],
]

/** 百亿, 千万, 万亿: a power of ten from ten up to a thousand times 万亿, in words. */
function powerInWords(n: number, written: string): string {
  const [word, scale] = SCALES.find(([, s]) => n >= s) ?? ['', 1]
  const multiple = ['', '十', '百', '千'][Math.round(Math.log10(n / scale))]
  return multiple === undefined || multiple + word === '' ? written : multiple + word
}

function date({ year, month, day }: DateParts): string {
  return `${year}年${month === null ? '' : `${month}月`}${day === null ? '' : `${day}日`}`
}

export const ZH: QuantityLanguage = {
  hedges: {
    exact: '',
    over: '超',
    'at-least': '至少',
    under: '不到',
    'at-most': '至多',
    nearly: '近',
    about: '约',
    magnitude: '级',
    range: '',
    within: '前',
  },
  hedgesBelowZero: { over: '低于', 'at-least': '至多', under: '高于', 'at-most': '至少' },
  scales: SCALES,
  mostWorded: 1e16,
  // Digits without commas are harder to count than those after the point.
  mostDecimals: 8,
  numbers: NUMBERS,
  two: '两',
  grouped: (digits) => digits,
  powerOfTen: (mantissa, power) => `${mantissa}×${power}`,
  span: (first, last) => `${first}至${last}`,
  hedged: (hedge, number) => hedge + number,
  // 2000万开发者 and 1万亿参数, but 3072张卡, 2万家企业 and 5个核心.
  // Words such as 多家 have their measure word, and 百亿级 is before a noun without one.
  counted: (number, noun) =>
    number +
    ((/[万亿级]$/.test(number) && /^[名个]$/.test(noun.measure)) ||
    (noun.measure !== '' && number.endsWith(noun.measure))
      ? noun.many
      : withMeasure(noun)),
  countedInWords: (number, words) =>
    /^\p{Script=Han}/u.test(words) ? number + words : `${number} ${words}`.trimEnd(),
  moreThan: (number) => `不止${number}`,
  fraction: (above, below) => `${NUMBERS[below]}分之${NUMBERS[above]}`,
  each: (scale, noun) => `每${scale === '' ? withMeasure(noun) : scale + noun.many}`,
  // 级 is before a noun (百亿级参数) and after a bare measure (百人级).
  magnitude: (n, written, noun) => {
    const words = powerInWords(n, written)
    // 千瓦 would be another unit.
    const power = words.endsWith('千') && /^(?:[克米瓦卡]|字节|比特)/.test(noun?.many ?? '') ? written : words
    if (noun === null) return `${power}级`
    if (noun.measure === '') return `${power}${noun.many}级`
    return `${power}级${noun.many}`
  },
  magnitudeAlone: powerInWords,
  halves: new Map([
    ['years', '半年'],
    ['months', '半个月'],
  ]),
  ranks: {
    first: '首个',
    front: '前列',
    tier: (n) => `第${NUMBERS[n] ?? n}梯队`,
    top: (n) => `前${n}名`,
    place: (n) => `第${n}名`,
    span: (low, high, noun) => `第${low}至${high}${withMeasure(noun)}`,
  },
  bounds: {
    any: '任意值',
    noTop: '，无上限',
    noBottom: '，无下限',
  },
  date,
  partOfMonth: (third, month) => month + (['初', '中旬', '下旬'][third] ?? ''),
  daySpan: (first, last, sameMonth) => {
    const end = date(last)
    return `${date(first)}至${end.slice(end.indexOf(sameMonth ? '月' : '年') + 1)}`
  },
}
