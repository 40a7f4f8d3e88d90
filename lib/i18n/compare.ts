import type { Kinship } from '@/lib/claims/comparison'
import type { Locale } from '@/lib/i18n/locale'
import type { Dimension } from '@/lib/quantity/unit'

interface CompareWords {
  readonly title: string
  readonly intro: string
  readonly thisClaim: string
  readonly examples: string
  readonly openExample: string
  readonly bench: string
  readonly needsScripts: string
  readonly loading: string
  readonly failed: string
  readonly retry: string
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
  readonly sourceGroup: string
  readonly cautions: Readonly<Partial<Record<Dimension, string>>>
  readonly otherCaution: string
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
  readonly pictureTitle: (names: readonly string[]) => string
  readonly fileSource: string
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
  power: 'watts of power',
  energy: 'amounts of energy',
  compute: 'amounts of computing',
}

/** Words of the page on which claims are compared. */
export const COMPARE_WORDS = {
  zh: {
    title: '比较',
    intro: '任选几项论断放在同一条坐标轴上：措辞照画，倍数和差都带着范围。不能相比的，说明为什么。',
    thisClaim: '与别的论断相比',
    examples: '现成的比较',
    openExample: '打开这一比较，可更换、增减',
    bench: '自己比',
    needsScripts: '自选比较需要 JavaScript；下面现成的比较不需要。',
    loading: '正在载入论断……',
    failed: '论断没有载入成功。',
    retry: '再试一次',
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
    perDimension: (dimension) => (dimension === 'parameters' ? '每万亿参数' : `除以${ZH_NOUNS[dimension]}`),
    scale: '刻度',
    logRefused: '日期和比例只用线性刻度。',
    evidence: '同时显示来源的数字（空心）',
    result: '比较结果',
    noMatch: '没有符合的论断。',
    unlike: (kinship) =>
      kinship.kind === 'unlike'
        ? `不能相比：一个是${ZH_NOUNS[kinship.left]}，一个是${ZH_NOUNS[kinship.right]}`
        : '不能相比：名次和“首个”不是长度，无法相除',
    withCaution: '可比，但要留意：不是同一种单位',
    sourceGroup: '其他来源的数字',
    cautions: {
      accelerators: '卡、芯片与核心是不同的设备，数量不能直接换算。',
      people: '注册开发者、用户与月活用户的数法不同，不能当作同一种人数。',
      outlets: '市场不等于应用商店：一个市场里可以有几家商店。',
    },
    otherCaution: '所比的单位不同，不能直接换算。',
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
    pictureTitle: (names) => `${names.join('、')}：比较`,
    fileSource: '来源',
  },
  en: {
    title: 'Compare',
    intro:
      'Set any claims on one axis: hedges are drawn, ratios and differences keep their ranges. Where a comparison would not be honest, the page says why.',
    thisClaim: 'Compare it with other claims',
    examples: 'Comparisons to start from',
    openExample: 'Open this comparison, to change it',
    bench: 'Your own comparison',
    needsScripts: 'To choose for yourself needs JavaScript; the comparisons below do not.',
    loading: 'Loading the claims…',
    failed: 'The claims could not be loaded.',
    retry: 'Try again',
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
    perDimension: (dimension) =>
      dimension === 'parameters' ? 'Per trillion parameters' : `Divided by ${EN_NOUNS[dimension]}`,
    scale: 'Scale',
    logRefused: 'Dates and shares are drawn on a linear scale only.',
    evidence: 'Show the sources’ figures as well (hollow)',
    result: 'What the comparison gives',
    noMatch: 'No claim fits.',
    unlike: (kinship) =>
      kinship.kind === 'unlike'
        ? `Cannot be compared: ${EN_NOUNS[kinship.left]} are not ${EN_NOUNS[kinship.right]}`
        : 'Cannot be compared: ranks and firsts are no lengths, and do not divide',
    withCaution: 'Comparable with a caution: not the same unit',
    sourceGroup: 'Figures of other sources',
    cautions: {
      accelerators: 'Cards, chips and cores are different devices; their numbers do not convert.',
      people:
        'Registered developers, users and monthly users are counted in different ways; they are not one kind of number.',
      outlets: 'Markets are not app stores: one market can have several.',
    },
    otherCaution: 'The units differ and do not convert.',
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
    pictureTitle: (names) => `${names.join(', ')}: compared`,
    fileSource: 'Source',
  },
} as const satisfies Record<Locale, CompareWords>
