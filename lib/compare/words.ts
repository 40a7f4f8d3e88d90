import type { Locale } from '@/lib/locale'
import type { Dimension } from '@/lib/quantity/unit'
import { writeEach } from '@/lib/quantity/write'
import { capitalised } from '@/lib/text/capitalised'

/** What a number is per, after it; nothing where it is not divided. */
function each(per: Dimension | null): string {
  return per === null ? '' : ` ${writeEach(per, 'en')}`
}

function eachInChinese(per: Dimension | null): string {
  return per === null ? '' : writeEach(per, 'zh')
}

const en = {
  base: 'Compare with',
  per: 'Measure',
  asPrinted: 'As printed',
  perDimension: (dimension: Dimension) => capitalised(writeEach(dimension, 'en')),
  logRefused: 'Dates, shares and numbers that are not above zero have a linear axis only.',
  evidence: 'Show the sources’ numbers as well (outlined)',
  unitsCaution: ({ caution }: Dimension, units: string) =>
    capitalised(
      (caution?.en ?? '{units} are not one unit; their numbers do not convert.').replace(
        '{units}',
        () => units,
      ),
    ),
  metricsCaution: 'These do not measure the same thing; only the numbers themselves are compared:',
  unsupportedCaution: 'Not fully supported by sources, and compared here as the article has it:',
  contextCaution: 'These numbers of sources are background; they are not about the same thing:',
  numberPer: (number: string, per: Dimension | null) => number + each(per),
  axisPer: (divided: Dimension, dimension: Dimension) => capitalised(divided.name.en + each(dimension)),
  leftOut: (dimension: Dimension, names: readonly string[]) =>
    `Left out: ${names.join(', ')}. The same source gives no ${dimension.name.en} to divide by, and the article’s may be those of another model.`,
  notDivided: (dimension: Dimension, names: readonly string[]) =>
    `Not divided, but as printed: there are no ${dimension.name.en} by which to divide ${names.join(', ')}.`,
  is: {
    is: 'is',
    about: 'is about',
    over: 'is over',
    atLeast: 'is at least',
    under: 'is under',
    atMost: 'is at most',
  },
  times: (number: string, is: string, ratio: string, base: string) => `${number} ${is} ${ratio} ${base}`,
  /** A range without its lower end: more than 10 and up to 100. */
  between: (low: string, high: string, belowHigh: boolean) =>
    `more than ${low} and ${belowHigh ? 'under' : 'at most'} ${high}`,
  timesBetween: (number: string, ratio: string, base: string) => `${number} is ${ratio} ${base}`,
  equal: (number: string, base: string) => `${number} equals ${base}`,
  exceeds: (number: string, base: string) => `${number} is more than ${base}`,
  /** Of numbers in different units. */
  byNumber: (said: string) => `By number alone, ${said}.`,
  /** Of numbers that are given to different digits. */
  rounded: (said: string) => `Rounded alike, ${said}.`,
  more: (size: string, per: Dimension | null) => `${size}${each(per)} more`,
  less: (size: string, per: Dimension | null) => `${size}${each(per)} less`,
  timesAnd: (times: string, difference: string) => `${times}, or ${difference}.`,
  than: (number: string, difference: string, base: string) => `${number} is ${difference} than ${base}.`,
  apart: (size: string, per: Dimension | null) => `The difference is ${size}${each(per)}.`,
  either: (times: string) => `${times}: either may be the larger.`,
  larger: (number: string, base: string) =>
    `The ranges of ${number} and ${base} overlap: either may be larger.`,
  above: (number: string, points: string, base: string) => `${number} is ${points} above ${base}.`,
  later: (number: string, years: string, base: string) => `${number} is ${years} after ${base}.`,
  sameDay: (number: string, base: string) => `${number} and ${base} are on the same day.`,
  overlap: (number: string, base: string) => `${number} and ${base} overlap: either may have come first.`,
  files: 'Download and share',
  pictureTitle: (names: readonly string[], per: Dimension | null) =>
    `${names.join(', ')}: compared${each(per)}`,
  found: 'Related findings',
  foundInFile: (finding: string) => `Finding: ${finding}.`,
  numbersOf: (article: string) => `The numbers are those of ${article}`,
}

const zh: typeof en = {
  base: '基准',
  per: '计算方式',
  asPrinted: '文中数字',
  perDimension: (dimension) => writeEach(dimension, 'zh'),
  logRefused: '日期、比例和不大于零的数只用线性刻度。',
  evidence: '同时显示来源的数字（空心）',
  unitsCaution: ({ caution }, units) =>
    (caution?.zh ?? '{units}不是同一种单位，不能直接换算。').replace('{units}', () => units),
  metricsCaution: '这里量的不是同一回事，倍数和差只是数字之比：',
  unsupportedCaution: '下列数字没有得到来源的完全支持，这里仍按文章的说法比较：',
  contextCaution: '下列来源的数字只作背景，说的不是同一件事：',
  numberPer: (number, per) => eachInChinese(per) + number,
  axisPer: (divided, dimension) => `${writeEach(dimension, 'zh')}的${divided.name.zh}`,
  leftOut: (dimension, names) =>
    `未列入：${names.join('、')}。同一来源没有给出可以相除的${dimension.name.zh}，而文章的数字说的可能是另一个模型。`,
  notDivided: (dimension, names) => `没有相除，仍按文中数字：${names.join('、')}没有${dimension.name.zh}。`,
  is: { is: '是', about: '约为', over: '超过', atLeast: '至少是', under: '不到', atMost: '至多是' },
  times: (number, is, ratio, base) => `${number}${is}${base}的${ratio}`,
  between: (low, high, belowHigh) => `超过${low}、${belowHigh ? '不到' : '至多'}${high}`,
  timesBetween: (number, ratio, base) => `${number}与${base}之比${ratio}`,
  equal: (number, base) => `${number}与${base}相等`,
  exceeds: (number, base) => `${number}大于${base}`,
  byNumber: (said) => `单论数字，${said}。`,
  rounded: (said) => `取到同样的位数，${said}。`,
  more: (size, per) => `${eachInChinese(per)}多出${size}`,
  less: (size, per) => `${eachInChinese(per)}少${size}`,
  timesAnd: (times, difference) => `${times}，${difference}。`,
  than: (number, difference, base) => `${number}比${base}${difference}。`,
  apart: (size, per) => `${eachInChinese(per)}相差${size}。`,
  either: (times) => `${times}，分不出哪个更大。`,
  larger: (number, base) => `${number}与${base}的取值范围有重叠，无法判断哪个更大。`,
  above: (number, points, base) => `${number}比${base}高${points}。`,
  later: (number, years, base) => `${number}比${base}晚${years}。`,
  sameDay: (number, base) => `${number}与${base}是同一天。`,
  overlap: (number, base) => `${number}与${base}的时间相交，分不出先后。`,
  files: '下载与分享',
  pictureTitle: (names, per) => `${names.join('、')}：${per === null ? '' : `按${writeEach(per, 'zh')}`}比较`,
  found: '相关的核查发现',
  foundInFile: (finding) => `核查发现：${finding}。`,
  numbersOf: (article) => `数字出自${article}`,
}

/** Words of the page on which claims are compared. */
export const COMPARE_WORDS: Record<Locale, typeof en> = { zh, en }
