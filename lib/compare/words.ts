import type { Locale } from '@/lib/locale'
import type { Dimension } from '@/lib/quantity/unit'
import { writeEach } from '@/lib/quantity/write'

interface CompareWords {
  readonly base: string
  readonly per: string
  readonly asPrinted: string
  readonly perDimension: (dimension: Dimension) => string
  readonly scale: string
  readonly logRefused: string
  readonly evidence: string
  readonly unitsCaution: (dimension: Dimension, units: string) => string
  readonly metricsCaution: string
  readonly measured: (statement: string) => string
  readonly contextCaution: string
  readonly contextItem: (name: string, written: string, statement: string) => string
  readonly named: (name: string, written: string) => string
  readonly figurePer: (figure: string, dimension: Dimension) => string
  readonly axisPer: (divided: Dimension, dimension: Dimension) => string
  /** Figures that are not drawn, and figures that are drawn as printed, for want of a divisor. */
  readonly leftOut: (dimension: Dimension, names: readonly string[]) => string
  readonly notDivided: (dimension: Dimension, names: readonly string[]) => string
  readonly times: (figure: string, ratio: string, base: string) => string
  readonly timesWithoutTop: (figure: string, ratio: string, base: string) => string
  readonly anyRatio: (figure: string, base: string) => string
  readonly equal: (figure: string, base: string) => string
  readonly more: (difference: string) => string
  readonly less: (difference: string) => string
  readonly eitherWay: string
  readonly noRatio: string
  readonly unitsDiffer: string
  readonly later: (figure: string, years: string, base: string) => string
  readonly earlier: (figure: string, years: string, base: string) => string
  readonly overlap: (figure: string, base: string) => string
  readonly files: string
  readonly link: string
  readonly pictureTitle: (names: readonly string[], per: Dimension | null) => string
  readonly found: string
  /** Under a picture that leaves the page. */
  readonly foundInFile: (finding: string) => string
  readonly figuresOf: (article: string) => string
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** Words of the page on which claims are compared. */
export const COMPARE_WORDS = {
  zh: {
    base: '基准',
    per: '计算方式',
    asPrinted: '文中数字',
    perDimension: (dimension) => writeEach(dimension, 'zh'),
    scale: '刻度',
    logRefused: '日期和比例只用线性刻度。',
    evidence: '同时显示来源的数字（圆圈）',
    unitsCaution: ({ caution }, units) =>
      (caution?.zh ?? '{units}不是同一种单位，不能直接换算。').replace('{units}', () => units),
    metricsCaution: '这里量的不是同一回事，倍数和差只是数字之比：',
    measured: (statement) => `“${statement}”`,
    contextCaution: '下列来源的数字只作背景，说的不是同一件事：',
    contextItem: (name, written, statement) => `${name}，${written}：${statement}`,
    named: (name, written) => `${name}（${written}）`,
    figurePer: (figure, dimension) => `${writeEach(dimension, 'zh')}${figure}`,
    axisPer: (divided, dimension) => `${writeEach(dimension, 'zh')}的${divided.name.zh}`,
    leftOut: (dimension, names) =>
      `未列入：${names.join('、')}。同一来源没有给出可以相除的${dimension.name.zh}，而文章的数字说的可能是另一个模型。`,
    notDivided: (dimension, names) =>
      `没有相除，仍按文中数字：${names.join('、')}没有可以相除的${dimension.name.zh}。`,
    times: (figure, ratio, base) => `${figure}是${base}的${ratio}。`,
    timesWithoutTop: (figure, ratio, base) => `${figure}是${base}的${ratio}，无上限。`,
    anyRatio: (figure, base) => `无法得知${figure}是${base}的几倍：两者都没有上限。`,
    equal: (figure, base) => `${figure}与${base}相等。`,
    more: (difference) => `多${difference}。`,
    less: (difference) => `少${difference}。`,
    eitherWay: '两者的范围相交，分不出谁多谁少。',
    noRatio: '基准可能为零，不能相除。',
    unitsDiffer: '单位不同，不计差。',
    later: (figure, years, base) => `${figure}比${base}晚${years}。`,
    earlier: (figure, years, base) => `${figure}比${base}早${years}。`,
    overlap: (figure, base) => `${figure}与${base}的时间相交，分不出先后。`,
    files: '下载与分享',
    link: '复制链接',
    pictureTitle: (names, per) =>
      `${names.join('、')}：${per === null ? '' : `按${writeEach(per, 'zh')}`}比较`,
    found: '相关的核查发现',
    foundInFile: (finding) => `核查发现：${finding}。`,
    figuresOf: (article) => `数字出自${article}`,
  },
  en: {
    base: 'Compare with',
    per: 'Measure',
    asPrinted: 'As printed',
    perDimension: (dimension) => capitalised(writeEach(dimension, 'en')),
    scale: 'Scale',
    logRefused: 'Dates and shares are drawn on a linear scale only.',
    evidence: 'Show the sources’ numbers as well (rings)',
    unitsCaution: ({ caution }, units) =>
      capitalised(
        (caution?.en ?? '{units} are not one unit; their numbers do not convert.').replace(
          '{units}',
          () => units,
        ),
      ),
    metricsCaution:
      'These do not measure the same thing, and a ratio or a difference compares the numbers alone:',
    measured: (statement) => `“${statement}”`,
    contextCaution: 'These numbers of sources are background; they are not about the same thing:',
    contextItem: (name, written, statement) => `${name}, ${written}: ${statement}`,
    named: (name, written) => `${name} (${written})`,
    figurePer: (figure, dimension) => `${figure} ${writeEach(dimension, 'en')}`,
    axisPer: (divided, dimension) => capitalised(`${divided.name.en} ${writeEach(dimension, 'en')}`),
    leftOut: (dimension, names) =>
      `Left out: ${names.join(', ')}. The same source gives no ${dimension.name.en} to divide by, and the article’s may be those of another model.`,
    notDivided: (dimension, names) =>
      `Not divided, but as printed: there are no ${dimension.name.en} by which to divide ${names.join(', ')}.`,
    times: (figure, ratio, base) => `${figure} is ${ratio} ${base}.`,
    timesWithoutTop: (figure, ratio, base) => `${figure} is ${ratio} ${base}, with no upper bound.`,
    anyRatio: (figure, base) =>
      `How ${figure} compares with ${base} cannot be determined: neither has an upper bound.`,
    equal: (figure, base) => `${figure} equals ${base}.`,
    more: (difference) => `More by ${difference}.`,
    less: (difference) => `Less by ${difference}.`,
    eitherWay: 'The two ranges overlap: either may be the larger.',
    noRatio: 'The base can be zero, so there is no ratio.',
    unitsDiffer: 'The units differ, so no difference is taken.',
    later: (figure, years, base) => `${figure} is ${years} after ${base}.`,
    earlier: (figure, years, base) => `${figure} is ${years} before ${base}.`,
    overlap: (figure, base) => `${figure} and ${base} overlap: which came first cannot be determined.`,
    files: 'Download and share',
    link: 'Copy link',
    pictureTitle: (names, per) =>
      `${names.join(', ')}: compared${per === null ? '' : ` ${writeEach(per, 'en')}`}`,
    found: 'Related findings',
    foundInFile: (finding) => `Finding: ${finding}.`,
    figuresOf: (article) => `The numbers are those of ${article}`,
  },
} as const satisfies Record<Locale, CompareWords>
