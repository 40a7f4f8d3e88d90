import type { Kinship } from '@/lib/compare/comparison'
import type { Locale } from '@/lib/locale'
import type { Dimension } from '@/lib/quantity/unit'

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
  readonly points: (points: string) => string
  readonly files: string
  readonly link: string
  readonly pictureTitle: (names: readonly string[], per: Dimension | null) => string
  readonly found: string
  /** Asks for the list while it is not there. */
  /** Under a picture that leaves the page. */
  readonly foundInFile: (finding: string) => string
  readonly figuresOf: (article: string) => string
}

/** What is counted or measured, as it stands in “… are not …”. */
const ZH_NOUNS: Readonly<Record<Dimension, string>> = {
  accelerators: '加速器数量',
  parameters: '参数量',
  people: '人数',
  'people-per-year': '每年人数',
  organisations: '机构数',
  items: '项数',
  outlets: '应用商店或市场数',
  share: '比例',
  ratio: '倍数',
  duration: '时长',
  date: '日期',
  place: '名次',
  first: '首创',
  tier: '梯队',
  'front-rank': '名次',
  power: '功率',
  energy: '能耗',
  compute: '计算量',
}

const EN_NOUNS: Readonly<Record<Dimension, string>> = {
  accelerators: 'accelerators',
  parameters: 'parameters',
  people: 'people',
  'people-per-year': 'people a year',
  organisations: 'organisations',
  items: 'items',
  outlets: 'app stores or markets',
  share: 'shares',
  ratio: 'multiples',
  duration: 'lengths of time',
  date: 'dates',
  place: 'ranks',
  first: 'firsts',
  tier: 'tiers',
  'front-rank': 'front ranks',
  power: 'watts of power',
  energy: 'amounts of energy',
  compute: 'amounts of computing',
}

/** One of them, as it stands after “per”. */
const ZH_EACH: Readonly<Partial<Record<Dimension, string>>> = {
  accelerators: '每个加速器',
  parameters: '每万亿参数',
  people: '每人',
  organisations: '每家机构',
  items: '每项',
  outlets: '每个应用商店或市场',
}

const EN_EACH: Readonly<Partial<Record<Dimension, string>>> = {
  accelerators: 'per accelerator',
  parameters: 'per trillion parameters',
  people: 'per person',
  organisations: 'per organisation',
  items: 'per item',
  outlets: 'per app store or market',
}

function zhEach(dimension: Dimension): string {
  return ZH_EACH[dimension] ?? `除以${ZH_NOUNS[dimension]}，`
}

function enEach(dimension: Dimension): string {
  return EN_EACH[dimension] ?? `divided by ${EN_NOUNS[dimension]}`
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
    perDimension: (dimension) => zhEach(dimension).replace(/，$/, ''),
    scale: '刻度',
    logRefused: '日期和比例只用线性刻度。',
    evidence: '同时显示来源的数字（空心）',
    result: '比较结果',
    noMatch: '没有符合的论断。',
    unlike: (kinship) =>
      kinship.kind === 'unlike'
        ? `不能相比：一个是${ZH_NOUNS[kinship.left]}，一个是${ZH_NOUNS[kinship.right]}`
        : kinship.kind === 'other-words'
          ? '不能相比：单位的写法不同'
          : '不能相比：名次和“首个”不是长度，无法相除',
    withCaution: '可比，但要留意：不是同一种单位',
    otherMeasure: '可比，但要留意：量的不是同一回事',
    sourceGroup: '其他来源的数字',
    otherGroup: '数字',
    unitsCaution: (dimension, units) => {
      if (dimension === 'accelerators') return `${units}是不同的设备，数量不能直接换算。`
      if (dimension === 'people') return `${units}的数法不同，不能当作同一种人数。`
      if (dimension === 'outlets') return '市场不等于应用商店：一个市场里可以有几家商店。'
      return `${units}不是同一种单位，不能直接换算。`
    },
    metricsCaution: '这里量的不是同一回事，倍数和差只是数字之比：',
    measured: (statement) => `“${statement}”`,
    contextCaution: '下列来源的数字只供对照，说的不是同一个数字：',
    contextItem: (name, written, statement) => `${name}，${written}：${statement}`,
    named: (name, written) => `${name}（${written}）`,
    figurePer: (figure, dimension) => `${zhEach(dimension)}${figure}`,
    axisPer: (divided, dimension) => `${zhEach(dimension)}的${ZH_NOUNS[divided]}`,
    leftOut: (dimension, names) =>
      `未列入：${names.join('、')}。同一来源没有给出可以相除的${ZH_NOUNS[dimension]}，而文章的数字说的可能是另一个模型。`,
    notDivided: (dimension, names) =>
      `没有相除，仍按文中数字：${names.join('、')}没有可以相除的${ZH_NOUNS[dimension]}。`,
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
    points: (points) => `${points}个百分点`,
    files: '带走',
    link: '复制链接',
    pictureTitle: (names, per) =>
      `${names.join('、')}：${per === null ? '' : `按${zhEach(per).replace(/，$/, '')}`}比较`,
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
    perDimension: (dimension) => capitalised(enEach(dimension)),
    scale: 'Scale',
    logRefused: 'Dates and shares are drawn on a linear scale only.',
    evidence: 'Show the sources’ figures as well (hollow)',
    result: 'What the comparison gives',
    noMatch: 'No claim fits.',
    unlike: (kinship) =>
      kinship.kind === 'unlike'
        ? `Cannot be compared: ${EN_NOUNS[kinship.left]} are not ${EN_NOUNS[kinship.right]}`
        : kinship.kind === 'other-words'
          ? 'Cannot be compared: their units are in different words'
          : 'Cannot be compared: ranks and firsts are no lengths, and do not divide',
    withCaution: 'Comparable with a caution: not the same unit',
    otherMeasure: 'Comparable with a caution: not the same measure',
    sourceGroup: 'Figures of other sources',
    otherGroup: 'Figures',
    unitsCaution: (dimension, units) => {
      if (dimension === 'accelerators')
        return `${capitalised(units)} are different devices; their numbers do not convert.`
      if (dimension === 'people')
        return `${capitalised(units)} are counted in different ways; they are not one kind of number.`
      if (dimension === 'outlets') return 'Markets are not app stores: one market can have several.'
      return `${capitalised(units)} are not one unit; their numbers do not convert.`
    },
    metricsCaution:
      'These do not measure the same thing, and a ratio or a difference compares the numbers alone:',
    measured: (statement) => `“${statement}”`,
    contextCaution: 'These figures of sources stand here for context; they are not of the same thing:',
    contextItem: (name, written, statement) => `${name}, ${written}: ${statement}`,
    named: (name, written) => `${name} (${written})`,
    figurePer: (figure, dimension) => `${figure} ${enEach(dimension)}`,
    axisPer: (divided, dimension) => capitalised(`${EN_NOUNS[divided]} ${enEach(dimension)}`),
    leftOut: (dimension, names) =>
      `Left out: ${names.join(', ')}. The same source gives no ${EN_NOUNS[dimension]} to divide by, and the article’s may be those of another model.`,
    notDivided: (dimension, names) =>
      `Not divided, but as printed: there are no ${EN_NOUNS[dimension]} by which to divide ${names.join(', ')}.`,
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
    points: (points) => `${points} percentage points`,
    files: 'Take away',
    link: 'Copy link',
    pictureTitle: (names, per) => `${names.join(', ')}: compared${per === null ? '' : ` ${enEach(per)}`}`,
    found: 'Compared with its sources',
    foundInFile: (finding) => `Compared with its sources: ${finding}.`,
    figuresOf: (article) => `The figures are those of ${article}`,
  },
} as const satisfies Record<Locale, CompareWords>
