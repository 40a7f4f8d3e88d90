import type { Kinship } from '@/lib/compare/comparison'
import type { Locale } from '@/lib/locale'
import type { Dimension } from '@/lib/quantity/unit'
import { writeEach } from '@/lib/quantity/write'

interface CompareWords {
  readonly thisClaim: string
  readonly examples: string
  readonly openExample: string
  readonly own: string
  readonly needsScripts: string
  readonly search: string
  readonly list: string
  readonly chosen: string
  readonly nothingChosen: string
  readonly one: string
  readonly full: (most: number) => string
  readonly base: string
  readonly remove: (name: string) => string
  readonly clear: string
  readonly per: string
  readonly asPrinted: string
  readonly perDimension: (dimension: Dimension) => string
  readonly scale: string
  readonly logRefused: string
  readonly evidence: string
  readonly result: string
  readonly noMatch: string
  readonly unlike: (kinship: Kinship) => string
  readonly withCaution: string
  readonly otherMeasure: string
  readonly sourceGroup: string
  /** Heads what has no theme. */
  readonly otherGroup: string
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
  /** Asks for the list while it is not there. */
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
    thisClaim: '与别的论断相比',
    examples: '现成的比较',
    openExample: '打开这一比较，可更换、增减',
    own: '自己比',
    needsScripts: '自选比较需要 JavaScript；下面现成的比较不需要。',
    search: '查找论断或来源',
    list: '可选的论断',
    chosen: '已选',
    nothingChosen: '还没有选。从下面的列表里选两项或更多。',
    one: '再选一项，就能比较。',
    full: (most) => `最多同时比较${most}项。`,
    base: '以哪一项为基准',
    remove: (name) => `移除${name}`,
    clear: '全部移除',
    per: '按什么计',
    asPrinted: '文中数字',
    perDimension: (dimension) => writeEach(dimension, 'zh'),
    scale: '刻度',
    logRefused: '日期和比例只用线性刻度。',
    evidence: '同时显示来源的数字（空心）',
    result: '比较结果',
    noMatch: '没有符合的论断。',
    unlike: (kinship) =>
      kinship.kind === 'unlike'
        ? `不能相比：一个是${kinship.left.name.zh}，一个是${kinship.right.name.zh}`
        : kinship.kind === 'other-words'
          ? '不能相比：单位的写法不同'
          : '不能相比：名次和“首个”不是长度，无法相除',
    withCaution: '可比，但要留意：不是同一种单位',
    otherMeasure: '可比，但要留意：量的不是同一回事',
    sourceGroup: '其他来源的数字',
    otherGroup: '数字',
    unitsCaution: ({ caution }, units) =>
      (caution?.zh ?? '{units}不是同一种单位，不能直接换算。').replace('{units}', () => units),
    metricsCaution: '这里量的不是同一回事，倍数和差只是数字之比：',
    measured: (statement) => `“${statement}”`,
    contextCaution: '下列来源的数字只供对照，说的不是同一个数字：',
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
    anyRatio: (figure, base) => `${figure}是${base}的几倍无从得知：两者都没有上限。`,
    equal: (figure, base) => `${figure}与${base}相等。`,
    more: (difference) => `多${difference}。`,
    less: (difference) => `少${difference}。`,
    eitherWay: '两者的范围相交，分不出谁多谁少。',
    noRatio: '基准可能为零，不能相除。',
    unitsDiffer: '单位不同，不计差。',
    later: (figure, years, base) => `${figure}比${base}晚${years}。`,
    earlier: (figure, years, base) => `${figure}比${base}早${years}。`,
    overlap: (figure, base) => `${figure}与${base}的时间相交，分不出先后。`,
    files: '带走',
    link: '复制链接',
    pictureTitle: (names, per) =>
      `${names.join('、')}：${per === null ? '' : `按${writeEach(per, 'zh')}`}比较`,
    found: '对照来源的结果',
    foundInFile: (finding) => `对照来源的结果：${finding}。`,
    figuresOf: (article) => `数字出自${article}`,
  },
  en: {
    thisClaim: 'Compare it with other claims',
    examples: 'Comparisons to start from',
    openExample: 'Open this comparison, to change it',
    own: 'Your own comparison',
    needsScripts: 'To choose for yourself needs JavaScript; the comparisons below do not.',
    search: 'Search claims and sources',
    list: 'Claims to choose from',
    chosen: 'Chosen',
    nothingChosen: 'Nothing is chosen yet. Choose two or more from the list below.',
    one: 'Choose one more to compare.',
    full: (most) => `At most ${most} figures are compared at once.`,
    base: 'Compare with',
    remove: (name) => `Remove ${name}`,
    clear: 'Remove all',
    per: 'Measure',
    asPrinted: 'As printed',
    perDimension: (dimension) => capitalised(writeEach(dimension, 'en')),
    scale: 'Scale',
    logRefused: 'Dates and shares are drawn on a linear scale only.',
    evidence: 'Show the sources’ figures as well (hollow)',
    result: 'What the comparison gives',
    noMatch: 'No claim fits.',
    unlike: (kinship) =>
      kinship.kind === 'unlike'
        ? `Cannot be compared: ${kinship.left.name.en} are not ${kinship.right.name.en}`
        : kinship.kind === 'other-words'
          ? 'Cannot be compared: their units are in different words'
          : 'Cannot be compared: ranks and firsts are no lengths, and do not divide',
    withCaution: 'Comparable with a caution: not the same unit',
    otherMeasure: 'Comparable with a caution: not the same measure',
    sourceGroup: 'Figures of other sources',
    otherGroup: 'Figures',
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
    contextCaution: 'These figures of sources stand here for context; they are not of the same thing:',
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
      `How ${figure} compares with ${base} cannot be told: neither has an upper bound.`,
    equal: (figure, base) => `${figure} equals ${base}.`,
    more: (difference) => `More by ${difference}.`,
    less: (difference) => `Less by ${difference}.`,
    eitherWay: 'The two ranges overlap: either may be the larger.',
    noRatio: 'The base can be zero, so there is no ratio.',
    unitsDiffer: 'The units differ, so no difference is taken.',
    later: (figure, years, base) => `${figure} is ${years} after ${base}.`,
    earlier: (figure, years, base) => `${figure} is ${years} before ${base}.`,
    overlap: (figure, base) => `${figure} and ${base} overlap: which came first cannot be told.`,
    files: 'Take away',
    link: 'Copy link',
    pictureTitle: (names, per) =>
      `${names.join(', ')}: compared${per === null ? '' : ` ${writeEach(per, 'en')}`}`,
    found: 'Compared with its sources',
    foundInFile: (finding) => `Compared with its sources: ${finding}.`,
    figuresOf: (article) => `The figures are those of ${article}`,
  },
} as const satisfies Record<Locale, CompareWords>
