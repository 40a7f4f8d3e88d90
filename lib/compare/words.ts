import type { Locale } from '@/lib/locale'
import type { Dimension } from '@/lib/quantity/unit'
import { writeEach } from '@/lib/quantity/write'

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

const en = {
  base: 'Compare with',
  per: 'Measure',
  asPrinted: 'As printed',
  perDimension: (dimension: Dimension) => capitalised(writeEach(dimension, 'en')),
  scale: 'Scale',
  logRefused: 'Dates, shares and numbers that are not above zero have a linear axis only.',
  evidence: 'Show the sources’ numbers as well (rings)',
  unitsCaution: ({ caution }: Dimension, units: string) =>
    capitalised(
      (caution?.en ?? '{units} are not one unit; their numbers do not convert.').replace(
        '{units}',
        () => units,
      ),
    ),
  metricsCaution:
    'These do not measure the same thing; a ratio or a difference here compares the numbers alone:',
  measured: (statement: string) => `“${statement}”`,
  contradictedCaution: 'Contradicted by sources, and compared here as the article has it:',
  contextCaution: 'These numbers of sources are background; they are not about the same thing:',
  contextItem: (name: string, written: string, statement: string) => `${name}, ${written}: ${statement}`,
  named: (name: string, written: string) => `${name} (${written})`,
  numberPer: (number: string, dimension: Dimension) => `${number} ${writeEach(dimension, 'en')}`,
  axisPer: (divided: Dimension, dimension: Dimension) =>
    capitalised(`${divided.name.en} ${writeEach(dimension, 'en')}`),
  leftOut: (dimension: Dimension, names: readonly string[]) =>
    `Left out: ${names.join(', ')}. The same source gives no ${dimension.name.en} to divide by, and the article’s may be those of another model.`,
  notDivided: (dimension: Dimension, names: readonly string[]) =>
    `Not divided, but as printed: there are no ${dimension.name.en} by which to divide ${names.join(', ')}.`,
  times: (number: string, ratio: string, base: string) => `${number} is ${ratio} ${base}.`,
  /** A range without its lower end: more than 10 and up to 100. */
  between: (low: string, high: string, belowHigh: boolean) =>
    `more than ${low} and ${belowHigh ? 'under' : 'at most'} ${high}`,
  timesBetween: (number: string, ratio: string, base: string) => `${number} is ${ratio} ${base}.`,
  timesWithoutTop: (number: string, ratio: string, base: string) =>
    `${number} is ${ratio} ${base}, with no upper bound.`,
  anyRatio: (number: string, base: string) =>
    `How ${number} compares with ${base} cannot be determined: neither has an upper bound.`,
  equal: (number: string, base: string) => `${number} equals ${base}.`,
  more: (difference: string) => `More by ${difference}.`,
  less: (difference: string) => `Less by ${difference}.`,
  above: (number: string, points: string, base: string) => `${number} is ${points} above ${base}.`,
  below: (number: string, points: string, base: string) => `${number} is ${points} below ${base}.`,
  apart: (difference: string) => `The difference is ${difference}.`,
  eitherWay: 'The two ranges overlap: either may be the larger.',
  noRatio: {
    'divisor-holds-zero': 'The base can be zero, so there is no ratio.',
    'signs-differ': 'One number can be below zero and the other above, so there is no ratio.',
  },
  unitsDiffer: 'The units differ, so no difference is taken.',
  later: (number: string, years: string, base: string) => `${number} is ${years} after ${base}.`,
  earlier: (number: string, years: string, base: string) => `${number} is ${years} before ${base}.`,
  overlap: (number: string, base: string) =>
    `${number} and ${base} overlap: which came first cannot be determined.`,
  files: 'Download and share',
  link: 'Copy link',
  pictureTitle: (names: readonly string[], per: Dimension | null) =>
    `${names.join(', ')}: compared${per === null ? '' : ` ${writeEach(per, 'en')}`}`,
  found: 'Related findings',
  foundInFile: (finding: string) => `Finding: ${finding}.`,
  numbersOf: (article: string) => `The numbers are those of ${article}`,
}

type CompareWords = typeof en

const zh: CompareWords = {
  base: '基准',
  per: '计算方式',
  asPrinted: '文中数字',
  perDimension: (dimension) => writeEach(dimension, 'zh'),
  scale: '刻度',
  logRefused: '日期、比例和不大于零的数只用线性刻度。',
  evidence: '同时显示来源的数字（圆圈）',
  unitsCaution: ({ caution }, units) =>
    (caution?.zh ?? '{units}不是同一种单位，不能直接换算。').replace('{units}', () => units),
  metricsCaution: '这里量的不是同一回事，倍数和差只是数字之比：',
  measured: (statement) => `“${statement}”`,
  contradictedCaution: '下列数字与来源不符，这里仍按文章的说法比较：',
  contextCaution: '下列来源的数字只作背景，说的不是同一件事：',
  contextItem: (name, written, statement) => `${name}，${written}：${statement}`,
  named: (name, written) => `${name}（${written}）`,
  numberPer: (number, dimension) => `${writeEach(dimension, 'zh')}${number}`,
  axisPer: (divided, dimension) => `${writeEach(dimension, 'zh')}的${divided.name.zh}`,
  leftOut: (dimension, names) =>
    `未列入：${names.join('、')}。同一来源没有给出可以相除的${dimension.name.zh}，而文章的数字说的可能是另一个模型。`,
  notDivided: (dimension, names) =>
    `没有相除，仍按文中数字：${names.join('、')}没有可以相除的${dimension.name.zh}。`,
  times: (number, ratio, base) => `${number}是${base}的${ratio}。`,
  between: (low, high, belowHigh) => `超过${low}、${belowHigh ? '不到' : '至多'}${high}`,
  timesBetween: (number, ratio, base) => `${number}与${base}之比${ratio}。`,
  timesWithoutTop: (number, ratio, base) => `${number}是${base}的${ratio}，无上限。`,
  anyRatio: (number, base) => `无法得知${number}是${base}的几倍：两者都没有上限。`,
  equal: (number, base) => `${number}与${base}相等。`,
  more: (difference) => `多${difference}。`,
  less: (difference) => `少${difference}。`,
  above: (number, points, base) => `${number}比${base}高${points}。`,
  below: (number, points, base) => `${number}比${base}低${points}。`,
  apart: (difference) => `两者相差${difference}。`,
  eitherWay: '两者的范围相交，分不出谁多谁少。',
  noRatio: {
    'divisor-holds-zero': '基准可能为零，不能相除。',
    'signs-differ': '两个数可能一正一负，不能以倍数相比。',
  },
  unitsDiffer: '单位不同，不计差。',
  later: (number, years, base) => `${number}比${base}晚${years}。`,
  earlier: (number, years, base) => `${number}比${base}早${years}。`,
  overlap: (number, base) => `${number}与${base}的时间相交，分不出先后。`,
  files: '下载与分享',
  link: '复制链接',
  pictureTitle: (names, per) => `${names.join('、')}：${per === null ? '' : `按${writeEach(per, 'zh')}`}比较`,
  found: '相关的核查发现',
  foundInFile: (finding) => `核查发现：${finding}。`,
  numbersOf: (article) => `数字出自${article}`,
}

/** Words of the page on which claims are compared. */
export const COMPARE_WORDS: Record<Locale, CompareWords> = { zh, en }
