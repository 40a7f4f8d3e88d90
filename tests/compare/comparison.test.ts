import fc from 'fast-check'
import Papa from 'papaparse'
import { comparisonOf } from '@/lib/charts/comparison'
import type { Comparable } from '@/lib/compare/comparable'
import { cautionsOf, comparablesOf, divisorDimensions, divisorOf } from '@/lib/compare/comparables'
import { compare, inOneUnit, type Measured, measured } from '@/lib/compare/comparison'
import {
  COMPARISON_PARAMS,
  type ComparisonView,
  EMPTY_COMPARISON,
  searchOfComparison,
  settledComparison,
} from '@/lib/compare/comparison-view'
import { cautionLines } from '@/lib/compare/comparison-words'
import { goTogether, hindranceAmong, kinshipOf, kinshipWith, offersFor } from '@/lib/compare/kinship'
import { besideClaim } from '@/lib/compare/pick-words'
import { comparisonCsv } from '@/lib/exports/comparison-csv'
import { everywhere, LOCALES } from '@/lib/locale'
import { durationIn } from '@/lib/quantity/date'
import { contains, type Interval, point } from '@/lib/quantity/interval'
import type { Dimension } from '@/lib/quantity/unit'
import { unitsWith } from '@/lib/quantity/units'
import { valuesOf } from '@/lib/site/address-params'
import { project } from '@/tests/fixtures/project'
import { SITE_UNITS, unitOf } from '@/tests/fixtures/units'

const per = (id: string): Dimension => unitOf(id).dimension
const all = comparablesOf(project(), 'en')
const allZh = comparablesOf(project(), 'zh')
const known = new Map(all.map((item) => [item.id, item]))
const item = (id: string): Comparable => {
  const found = known.get(id)
  if (found === undefined) throw new Error(`nothing to compare is called ${id}`)
  return found
}
const view = (...claims: string[]) => ({ ...EMPTY_COMPARISON, claims })
const say = (locale: 'zh' | 'en', base: string, ...others: string[]) =>
  comparisonOf(view(base, ...others), locale === 'zh' ? allZh : all, locale)?.sentences.map(
    ({ said }) => said,
  )

/** Every two figures that can be compared, in both orders. */
const pairs = all.flatMap((a) =>
  all.flatMap((b): (readonly [Comparable, Comparable])[] =>
    a.id !== b.id && ['same', 'with-caution'].includes(kinshipOf(a.quantity.unit, b.quantity.unit).kind)
      ? [[a, b]]
      : [],
  ),
)

/** Some numbers of an interval: its ends where they belong to it, and what lies between or beyond. */
function samplesOf({ low, high, lowOpen, highOpen }: Interval): number[] {
  const top = Number.isFinite(high) ? high : Math.max(low * 1000, 1000)
  const inner = [0.001, 0.25, 0.5, 0.75, 0.999].map((part) => low + (top - low) * part)
  return [...(lowOpen ? [] : [low]), ...(highOpen ? [] : [top]), ...inner].filter((value) =>
    contains({ low, high, lowOpen, highOpen }, value),
  )
}

describe('what can be compared with what', () => {
  test.each([
    ['a count of cards and a count of cards', 'm6-accelerators', 'whale-paper-cards', 'same'],
    ['cards of one kind and cards of no kind', 'm6-accelerators', 'nvidia-accelerators', 'with-caution'],
    ['cards and chips', 'm6-accelerators', 'google-accelerators', 'with-caution'],
    ['cards and people', 'm6-accelerators', 'm6-team', 'unlike'],
    ['developers and monthly users', 'modelscope-developers', 'chatgpt-users', 'with-caution'],
    ['app stores and markets', 'deepseek-app-stores', 'appfigures-deepseek-markets', 'with-caution'],
    ['months and years', 'genos-months', 'catch-up-years', 'same'],
    ['two dates', 'qwen3-release', 'v4-release', 'same'],
    ['a date and a duration', 'qwen3-release', 'genos-months', 'unlike'],
    ['two ranks', 'qwen3-open-rank', 'alibaba-cloud-rank', 'rank'],
    ['a share and a multiple', 'm6-energy-reduction', 'm6-efficiency-gain', 'unlike'],
  ])('%s', (_, a, b, kind) => {
    expect(kinshipOf(item(a).quantity.unit, item(b).quantity.unit).kind).toBe(kind)
  })

  test('a unit whose size is known and one of a size that nobody knows are not sizes of one measure', () => {
    const units = unitsWith(SITE_UNITS, [
      { id: 'hands', kind: 'physical', dimension: 'metres', noun: everywhere('hand') },
    ])
    const hand = units.get('hands')?.unit
    expect(hand?.dimension.id).toBe('metres')
    expect(hand && kinshipOf(hand, unitOf('kilometres')).kind).toBe('with-caution')
    expect(kinshipOf(unitOf('metres'), unitOf('kilometres')).kind).toBe('same')
  })

  test('it makes no difference which unit comes first', () => {
    const units = [...SITE_UNITS.values()].map(({ unit }) => unit)
    const kinds = (turned: boolean) =>
      units.flatMap((a) =>
        units.map((b) => `${a.id} ${b.id} ${(turned ? kinshipOf(b, a) : kinshipOf(a, b)).kind}`),
      )
    expect(kinds(true)).toEqual(kinds(false))
  })

  test('a rank cannot be chosen even alone, and the hindrance comes before the caution', () => {
    expect(kinshipWith(item('genos-first'), []).kind).toBe('rank')
    expect(kinshipWith(item('m6-team'), [item('m6-accelerators'), item('modelscope-developers')]).kind).toBe(
      'unlike',
    )
  })

  test('what differs in unit, in measure or in what a source speaks of is never drawn without saying so', () => {
    for (const [a, b] of pairs) {
      const comparison = comparisonOf(view(a.id, b.id), all, 'en')
      if (comparison === null) throw new Error(`${a.id} and ${b.id} go together`)
      const kinds = comparison.cautions.map(({ kind }) => kind)
      const durations = a.quantity.unit.kind === 'duration'
      expect(kinds.includes('units')).toBe(a.quantity.unit.id !== b.quantity.unit.id && !durations)
      expect(kinds.includes('context')).toBe([a, b].some(({ relation }) => relation === 'context'))
      const measures = a.metric !== null && b.metric !== null && a.metric !== b.metric
      if (measures && a.quantity.kind !== 'date')
        expect(kinds.some((kind) => kind === 'metrics' || kind === 'units')).toBe(true)
    }
  })

  test('cautions do not depend on the order', () => {
    for (const [a, b] of pairs) {
      const [there, back] = [cautionsOf([a, b]), cautionsOf([b, a])]
      expect(there.map(({ kind }) => kind)).toEqual(back.map(({ kind }) => kind))
      const ids = (cautions: typeof there) =>
        cautions.map((caution) =>
          caution.kind === 'units' ? caution.units : caution.items.map(({ id }) => id),
        )
      expect(ids(there).map((list) => [...list].sort())).toEqual(ids(back).map((list) => [...list].sort()))
    }
  })

  test.each<[string, string[], string, string | null]>([
    [
      'energy saved is not accuracy',
      ['m6-energy-reduction', 'genos-accuracy'],
      'These do not measure the same thing; only the numbers themselves are compared: “M6 used over 80% less energy than NVIDIA’s and Google’s runs”; “Genos reads clinically pathogenic variants with 92% accuracy”\nNot fully supported by sources, and compared here as the article has it: M6 (over 80%): Repeated, not verified; Genos (92%): Partly supported',
      null,
    ],
    [
      'fields of a report are not hubs',
      ['report-fields', 'zhejiang-highlands'],
      'Hubs and strategic fields are not one unit; their numbers do not convert.',
      '高地和战略领域不是同一种单位，不能直接换算。',
    ],
    [
      'companies are not laboratories',
      ['six-dragons-companies', 'lambert-labs'],
      'Companies and laboratories are not one unit; their numbers do not convert.\nNot fully supported by sources, and compared here as the article has it: Nathan Lambert (7 laboratories): Partly supported',
      null,
    ],
    [
      'developers are not monthly users',
      ['modelscope-developers', 'chatgpt-users'],
      'Developers and monthly users are counted in different ways; they are not one kind of number.\nNot fully supported by sources, and compared here as the article has it: ModelScope (over 20 million developers): No source found',
      '开发者和月活用户的数法不同，不能当作同一种人数。\n下列数字没有得到来源的完全支持，这里仍按文章的说法比较：魔搭社区（超2000万开发者）：未找到来源',
    ],
    [
      'cards are not TPUs, and what sources contradict is said to be so',
      ['m6-accelerators', 'google-accelerators'],
      'Cards, TPU chips and cores are different things; what is compared is how many there are, not what they can compute.\nNot fully supported by sources, and compared here as the article has it: Google (2,048 TPUs): Contradicted',
      '卡、TPU芯片和核心是不同的东西；这里只比数量，不比算力。\n下列数字没有得到来源的完全支持，这里仍按文章的说法比较：谷歌（2048块TPU）：与来源不符',
    ],
    [
      'a source’s figure for context says of what it is',
      ['m6-accelerators', 'whale-paper-cards'],
      'These numbers of sources are background; they are not about the same thing: Alibaba (USENIX ATC), 512 cards: A later run, with over ten trillion parameters on 512 GPUs, not the one of 480 cards.',
      null,
    ],
    [
      'a number of another kind than the claim’s is not of the claim’s subject',
      ['google-parameters', 'gshard-moe'],
      'These numbers of sources are background; they are not about the same thing: Google, over 600 billion parameters: A mixture of experts with over 600 billion parameters, on arXiv since 30 June 2020.',
      null,
    ],
    [
      'nor is the year in which another thing began',
      ['chatgpt-launch', 'wirechina-zhipu-founding'],
      'These numbers of sources are background; they are not about the same thing: The Wire China, 2019: 2019 is before the first M6 paper (March 2021) and before 2020, the year that the article gives for M6: the company did not grow out of that project.',
      null,
    ],
  ])('%s', (_, ids, en, zh) => {
    const lines = (locale: 'zh' | 'en') => {
      const comparison = comparisonOf(view(...ids), locale === 'zh' ? allZh : all, locale)
      return comparison === null ? [] : cautionLines(comparison, locale)
    }
    expect(lines('en').join('\n')).toBe(en)
    if (zh !== null) expect(lines('zh').join('\n')).toBe(zh)
  })

  test('a candidate that measures something else is marked before it is chosen', () => {
    expect(kinshipWith(item('genos-accuracy'), [item('m6-energy-reduction')]).kind).toBe('other-measure')
    expect(kinshipWith(item('genos-accuracy'), [item('genos-021-accuracy')]).kind).toBe('same')
    expect(kinshipWith(item('qwen3-release'), [item('chatgpt-launch')]).kind).toBe('same')
  })

  test.each([
    [['m6-accelerators', 'chatgpt-users'], 'unlike'],
    [['genos-first'], 'rank'],
    [['m6-accelerators', 'genos-first'], 'rank'],
  ])('%j does not go together, and there is a reason for it', (ids, kind) => {
    expect(comparisonOf(view(...ids), all, 'en')).toBeNull()
    expect(hindranceAmong(ids.map(item)).kind).toBe(kind)
  })

  test('what does not go together is not drawn, whatever an address says', () => {
    const drawn = all.flatMap((a) =>
      all
        .filter((b) => ['unlike', 'rank'].includes(kinshipOf(a.quantity.unit, b.quantity.unit).kind))
        .filter((b) => comparisonOf(view(a.id, b.id), all, 'en') !== null)
        .map((b) => [a.id, b.id]),
    )
    expect(drawn).toEqual([])
  })
})

/** Every pair as it is compared: durations in one unit, as printed and divided by whatever both can be divided by. */
function measuredPairs(): [Measured, Measured][] {
  return pairs.flatMap(([a, b]): [Measured, Measured][] => {
    const [x, y] = inOneUnit([a.quantity, b.quantity])
    if (x === undefined || y === undefined) throw new Error('two in, two out')
    return [
      [
        { quantity: x, divisor: null },
        { quantity: y, divisor: null },
      ],
      ...divisorDimensions([a, b], all).map((dimension): [Measured, Measured] => [
        { quantity: x, divisor: divisorOf(a, dimension, all) },
        { quantity: y, divisor: divisorOf(b, dimension, all) },
      ]),
    ]
  })
}

const MEASURED = measuredPairs()

/** Whether a number lies in an interval, but for the dust of binary fractions. */
function within({ low, high }: Interval, value: number): boolean {
  const slack = Math.abs(value) * 1e-9
  return value >= low - slack && value <= high + slack
}

describe('ratio and difference', () => {
  test('hold every ratio and every difference of numbers that the two figures allow', () => {
    const missed = MEASURED.flatMap(([first, second]) => {
      const compared = compare(first, second)
      if (compared.kind === 'date') return []
      const [above, below] = [first, second].map(({ quantity, divisor }) => measured(quantity, divisor))
      if (above === undefined || below === undefined) throw new Error('two in, two out')
      const { ratio, difference } = compared
      return samplesOf(above).flatMap((x) =>
        samplesOf(below)
          .filter(
            (y) => (y !== 0 && ratio.ok && !within(ratio.interval, x / y)) || !within(difference, x - y),
          )
          .map((y) => ({ first, second, x, y })),
      )
    })
    expect(missed).toEqual([])
  })

  test('hold every number of years between two days that the two dates allow', () => {
    for (const [first, second] of MEASURED) {
      const compared = compare(first, second)
      if (compared.kind !== 'date') continue
      const days = ({ low, high }: Interval) => [low, Math.floor((low + high) / 2), high]
      for (const x of days(first.quantity.interval)) {
        for (const y of days(second.quantity.interval)) {
          const years = durationIn(unitOf('years'), point(y), point(x))
          expect(within(compared.years, years.low)).toBe(true)
        }
      }
    }
  })

  test('are open above exactly where nothing bounds the figure above or the base below', () => {
    for (const [first, second] of MEASURED) {
      const compared = compare(first, second)
      if (compared.kind === 'date') continue
      const [above, below] = [
        measured(first.quantity, first.divisor),
        measured(second.quantity, second.divisor),
      ]
      const unbounded = !Number.isFinite(above.high)
      expect(Number.isFinite(compared.difference.high)).toBe(!unbounded)
      expect(Number.isFinite(compared.difference.low)).toBe(Number.isFinite(below.high))
      if (!compared.ratio.ok) continue
      const { interval } = compared.ratio
      expect(Number.isFinite(interval.high)).toBe(!unbounded && below.low > 0)
      expect(interval.highOpen).toBe(above.highOpen || below.lowOpen)
    }
  })

  test('turn round with the order, for numbers as for dates', () => {
    for (const [first, second] of MEASURED) {
      const [there, back] = [compare(first, second), compare(second, first)]
      if (there.kind === 'date' && back.kind === 'date') {
        expect(there.years.low).toBeCloseTo(-back.years.high, 9)
        expect(there.years.high).toBeCloseTo(-back.years.low, 9)
      } else if (there.kind === 'number' && back.kind === 'number') {
        const scale = Math.max(1, Math.abs(back.difference.high))
        if (Number.isFinite(scale))
          expect(there.difference.low / scale).toBeCloseTo(-back.difference.high / scale, 9)
        expect(there.difference.lowOpen).toBe(back.difference.highOpen)
        if (there.ratio.ok && back.ratio.ok && back.ratio.interval.high > 0) {
          const inverse = 1 / back.ratio.interval.high
          const { low } = there.ratio.interval
          expect(inverse === 0 ? low : low / inverse).toBeCloseTo(inverse === 0 ? 0 : 1, 9)
        }
      } else throw new Error('a pair is of one sort in both orders')
    }
  })

  test('an open end stays open', () => {
    const [over, exact] = [item('modelscope-developers'), item('hugging-face-users')]
    const compared = compare({ ...over, divisor: null }, { ...exact, divisor: null })
    if (compared.kind === 'date' || !compared.ratio.ok) throw new Error('two counts have a ratio')
    expect(compared.ratio.interval.high).toBe(Number.POSITIVE_INFINITY)
    expect(compared.ratio.interval.lowOpen).toBe(true)
    expect(compared.difference.high).toBe(Number.POSITIVE_INFINITY)
  })

  test('the order in which the others are chosen changes nothing that is said of them', () => {
    const [one, two] = [
      say('en', 'm6-accelerators', 'nvidia-accelerators', 'google-accelerators'),
      say('en', 'm6-accelerators', 'google-accelerators', 'nvidia-accelerators'),
    ]
    expect(one?.toSorted()).toEqual(two?.toSorted())
  })

  test('a figure compared with itself is equal, and there is nothing more to say', () => {
    expect(say('en', 'm6-parameters', 'nvidia-parameters')).toEqual([
      'NVIDIA (1 trillion parameters) equals M6 (1 trillion parameters).',
    ])
  })
})

describe('what is said', () => {
  test.each([
    [
      ['genos-parameters', 'm6-parameters'],
      'M6 (1 trillion parameters) is more than 10 times and at most 100 times Genos (tens of billions of parameters). The difference is more than 900 billion parameters and at most 990 billion parameters.',
      null,
    ],
    [
      ['m6-accelerators', 'nvidia-accelerators'],
      'By number alone, NVIDIA (3,072 A100s) is 6.4 times M6 (480 cards).',
      '单论数字，英伟达（3072块A100）是M6（480张卡）的6.4倍。',
    ],
    [
      ['nvidia-accelerators', 'm6-accelerators'],
      'By number alone, NVIDIA (3,072 A100s) is 6.4 times M6 (480 cards).',
      '单论数字，英伟达（3072块A100）是M6（480张卡）的6.4倍。',
    ],
    [
      ['m6-accelerators', 'google-accelerators'],
      'By number alone, Google (2,048 TPUs) is about 4.27 times M6 (480 cards).',
      '单论数字，谷歌（2048块TPU）约为M6（480张卡）的4.27倍。',
    ],
    [
      ['genos-accuracy', 'genos-021-accuracy'],
      '“021” science model (98.3%) is about 6 percentage points above Genos (92%).',
      '“021”科学基础模型（98.3%）比Genos（92%）高约6个百分点。',
    ],
    [
      ['modelscope-developers', 'chatgpt-users'],
      'The ranges of ChatGPT (over 100 million monthly users) and ModelScope (over 20 million developers) overlap: either may be larger.',
      null,
    ],
    [
      ['hugging-face-users', 'github-developers'],
      'By number alone, GitHub (over 100 million developers) is over 7.69 times Hugging Face (13 million users).',
      null,
    ],
    [
      ['github-developers', 'hugging-face-users'],
      'By number alone, GitHub (over 100 million developers) is over 7.69 times Hugging Face (13 million users).',
      null,
    ],
    [
      ['modelscope-developers', 'm6-team'],
      'By number alone, ModelScope (over 20 million developers) is over 1.05 million times M6 (a dozen or so people).',
      '单论数字，魔搭社区（超2000万开发者）超过M6（十几个人）的105万倍。',
    ],
    [
      ['genos-total-parameters', 'm6-parameters'],
      'M6 (1 trillion parameters) is 100 times Genos (in all, 10 billion parameters) according to Zhejiang Lab (GitHub), or 990 billion parameters more.',
      'M6（1万亿参数）是之江实验室（GitHub）所说的Genos（总量，100亿参数）的100倍，多出9900亿参数。',
    ],
    [
      ['genos-total-parameters', 'epoch-m6-t-parameters'],
      'M6 (1.0027 trillion parameters) according to Epoch AI is about 100 times Genos (in all, 10 billion parameters) according to Zhejiang Lab (GitHub), or about 993 billion parameters more.',
      null,
    ],
    [
      ['genos-months', 'chatgpt-months'],
      'Genos (6 months) is 3 times ChatGPT (2 months), or 4 months more.',
      'Genos（6个月）是ChatGPT（2个月）的3倍，多出4个月。',
    ],
    [
      ['epoch-m6-t-cards', 'epoch-switch-chips'],
      'By number alone, Google (1,024 chips) according to Epoch AI is about 2.13 times M6 (480 cards) according to Epoch AI.',
      null,
    ],
    [['genos-months', 'v4-delay'], 'DeepSeek (6 months) equals Genos (6 months).', null],
    [
      ['genos-10b-accuracy', 'genos-021-10b-accuracy'],
      '“021” science model (Genos-10B, 97.23%) according to Zhejiang Lab (GitHub) is 5.16 percentage points above Genos (Genos-10B, 92.07%) according to Zhejiang Lab (GitHub).',
      null,
    ],
    [
      ['genos-accuracy', 'genos-1-2b-accuracy'],
      'Rounded alike, Zhejiang Lab (GitHub), Genos-1.2B (91.72%) equals Genos (92%).',
      '取到同样的位数，之江实验室（GitHub），Genos-1.2B（91.72%）与Genos（92%）相等。',
    ],
    [
      ['three-swordsmen', 'provincial-laboratories'],
      'By number alone, Provincial laboratories (3 laboratories) equals Zhejiang’s “three musketeers” (3 organisations).',
      null,
    ],
    [
      ['catch-up-years', 'alibaba-cloud-years'],
      'Alibaba Cloud (ten-odd years) is more than “These people” (under 3 years). The difference is more than 8 years and at most 19 years.',
      '阿里云（十几年）大于“这群人”（不到3年）。相差超过8年、至多19年。',
    ],
    [
      ['m6-energy-reduction', 'genos-accuracy'],
      'The ranges of Genos (92%) and M6 (over 80%) overlap: either may be larger.',
      null,
    ],
    [
      ['dignews-modelscope-developers', 'modelscope-developers'],
      'ModelScope (over 20 million developers) is over 1.25 times dignews.cc (reprint) (weak source) (16 million developers), or over 4 million developers more.',
      null,
    ],
    [
      ['chatgpt-launch', 'qwen3-release'],
      'Qwen (28 April 2025) is about 2.4 years after ChatGPT (30 November 2022).',
      '通义千问（2025年4月28日）比ChatGPT（2022年11月30日）晚约2.4年。',
    ],
    [
      ['chatgpt-launch', 'deepseek-founding'],
      'DeepSeek (July 2023) is about 7 to 8 months after ChatGPT (30 November 2022).',
      null,
    ],
    [
      ['report-year', 'qwen3-release'],
      'Qwen (28 April 2025) and AI hub report 2025 (2025) overlap: either may have come first.',
      null,
    ],
  ])('%j', ([base = '', other = ''], en, zh) => {
    expect(say('en', base, other)?.[0]).toBe(en)
    if (zh !== null) expect(say('zh', base, other)?.[0]).toBe(zh)
  })

  test.each([
    [
      ['m6-accelerators', 'google-accelerators'],
      'By number alone, Google (1,024 chips) according to Google and UC Berkeley (arXiv) is about 2.13 times M6 (480 cards).',
      '单论数字，谷歌与加州大学伯克利分校（arXiv）所说的谷歌（1024块芯片）约为M6（480张卡）的2.13倍。',
    ],
    [
      ['google-accelerators', 'm6-accelerators'],
      'By number alone, Google (1,024 chips) according to Google and UC Berkeley (arXiv) is about 2.13 times M6 (480 cards).',
      '单论数字，谷歌与加州大学伯克利分校（arXiv）所说的谷歌（1024块芯片）约为M6（480张卡）的2.13倍。',
    ],
    [
      ['genos-accuracy', 'genos-021-accuracy'],
      '“021” science model (Genos-10B, 97.23%) according to Zhejiang Lab (GitHub) is about 5 percentage points above Genos (92%).',
      '之江实验室（GitHub）所说的“021”科学基础模型（Genos-10B，97.23%）比Genos（92%）高约5个百分点。',
    ],
    [['m6-accelerators', 'nvidia-accelerators'], undefined, undefined],
    [['chatgpt-launch', 'qwen3-release'], undefined, undefined],
  ])('%j is said again with the number that a source gives instead', ([base = '', other = ''], en, zh) => {
    expect(say('en', base, other)?.[1]).toBe(en)
    expect(say('zh', base, other)?.[1]).toBe(zh)
  })

  test('divided by parameters, three runs are compared per trillion', () => {
    const chosen = ['m6-accelerators', 'nvidia-accelerators', 'google-accelerators']
    expect(divisorDimensions(chosen.map(item), all)).toEqual([per('parameters')])
    const comparison = comparisonOf({ ...view(...chosen), per: 'parameters' }, all, 'en')
    expect(comparison?.sentences.map(({ said }) => said)).toEqual([
      'By number alone, NVIDIA (3,072 A100s per trillion parameters) is 6.4 times M6 (480 cards per trillion parameters).',
      'By number alone, Google (1,280 TPUs per trillion parameters) is about 2.67 times M6 (480 cards per trillion parameters).',
      'By number alone, Google (about 652 chips per trillion parameters) according to Epoch AI is about 1.36 times M6 (480 cards per trillion parameters).',
    ])
    expect(comparison?.series.panels[0]?.axis?.en).toBe('Accelerators per trillion parameters')
    expect(comparison?.series.panels[0]?.rows[0]?.main.written.en).toBe('480 cards per trillion parameters')
    const zh = comparisonOf({ ...view(...chosen), per: 'parameters' }, allZh, 'zh')
    expect(zh?.sentences[0]?.said).toBe(
      '单论数字，英伟达（每万亿参数3072块A100）是M6（每万亿参数480张卡）的6.4倍。',
    )
    expect(zh?.series.panels[0]?.axis?.zh).toBe('每万亿参数的加速器数量')
    expect(zh?.series.panels[0]?.rows[0]?.main.written.zh).toBe('每万亿参数480张卡')
  })

  test.each([
    [
      'm6-parameters',
      'accelerators',
      'about 2.08 billion parameters per accelerator',
      '每个加速器约20.8亿参数',
    ],
    ['m6-accelerators', 'people', '25.2 to 43.7 cards per person', '每人25.2至43.7张卡'],
    ['m6-team', 'accelerators', '0.0229 to 0.0396 people per accelerator', '每个加速器0.0229至0.0396人'],
  ] as const)('%s divided by %s is written with three digits and what it is per', (id, by, en, zh) => {
    expect(comparisonOf({ ...view(id), per: by }, all, 'en')?.base.written).toBe(en)
    expect(comparisonOf({ ...view(id), per: by }, allZh, 'zh')?.base.written).toBe(zh)
  })

  test('a source’s figure is divided by the same source’s and by nothing else; the rest is left out and named', () => {
    const chosen = ['m6-accelerators', 'google-accelerators']
    const divided = { ...view(...chosen), per: 'parameters', evidence: true }
    const comparison = comparisonOf(divided, all, 'en')
    expect(comparison?.evidence.map(({ item: { id }, written }) => [id, written])).toEqual([
      ['m6-t-paper-cards', 'under 480 cards per trillion parameters'],
      ['epoch-m6-t-cards', 'about 479 cards per trillion parameters'],
      ['epoch-switch-chips', 'about 652 chips per trillion parameters'],
    ])
    expect(comparison?.undivided?.items.map(({ id }) => id)).toEqual([
      'whale-paper-cards',
      'patterson-switch-chips',
      'm6-t-paper-google-cores',
      'gshard-cores',
    ])
    expect(comparison === null ? [] : cautionLines(comparison, 'en').at(-1)).toMatch(
      /^Left out: Alibaba \(USENIX ATC\) \(512 cards\), .*Google \(arXiv\) \(2,048 cores\)\. The same source gives no parameters/,
    )
  })

  test('a source’s number that is chosen is not divided by the article’s', () => {
    const asked = { ...view('gshard-cores', 'google-accelerators'), per: 'parameters' }
    const comparison = comparisonOf(asked, all, 'en')
    expect(comparison?.divisors).toEqual([])
    expect(comparison?.sentences[0]?.said).toBe(
      'By number alone, Google (2,048 TPUs) equals Google (arXiv) (2,048 cores).',
    )
    expect(comparison === null ? [] : cautionLines(comparison, 'en').at(-1)).toBe(
      'Not divided, but as printed: there are no parameters by which to divide Google (arXiv) (2,048 cores).',
    )
  })

  test('evidence that measures what its claim measures is beside it, and no other is', () => {
    const comparison = comparisonOf({ ...view('m6-energy-reduction'), evidence: true }, all, 'en')
    expect(comparison?.series.panels[0]?.rows[0]?.others.map(({ id }) => id)).toEqual([
      'zhidx-m6-energy',
      'whale-m6-energy',
    ])
    const cards = comparisonOf({ ...view('m6-accelerators'), evidence: true }, all, 'en')
    expect(cards?.series.panels[0]?.rows[0]?.others.map(({ id }) => id)).toContain('whale-paper-cards')
  })

  test.each(LOCALES)('no two numbers of sources beside one claim have the same name, in %s', (locale) => {
    const all = comparablesOf(project(), locale)
    for (const { id } of all.filter(({ source }) => source === 'claim')) {
      const shown = comparisonOf({ ...view(id), evidence: true }, all, locale)?.evidence ?? []
      const names = shown.map((entry) => besideClaim(entry.item, locale))
      expect(new Set(names).size).toBe(names.length)
    }
  })

  test('dates and shares refuse the logarithmic scale', () => {
    for (const id of ['qwen3-release', 'genos-accuracy'])
      expect(comparisonOf({ ...view(id), scale: 'log' }, all, 'en')?.scale).toBe('linear')
    expect(comparisonOf({ ...view('m6-parameters'), scale: 'log' }, all, 'en')?.scale).toBe('log')
  })
})

describe('the address of a comparison', () => {
  const anyView = fc.record({
    claims: fc.uniqueArray(fc.constantFrom(...known.keys()), { minLength: 1, maxLength: 8 }),
    base: fc.constant(''),
    per: fc.constantFrom('parameters', 'people', ''),
    scale: fc.constantFrom('linear' as const, 'log' as const),
    evidence: fc.boolean(),
  })

  test('brings the same view back', () => {
    fc.assert(
      fc.property(anyView, (one) => {
        expect(settledComparison(valuesOf(COMPARISON_PARAMS, searchOfComparison(one)), known)).toEqual(one)
      }),
    )
  })

  test('shows of the ids that it names those that exist', () => {
    const claims = ['no-such-claim', 'm6-accelerators', '__proto__']
    expect(settledComparison({ ...EMPTY_COMPARISON, claims }, known).claims).toEqual(['m6-accelerators'])
  })

  test('has no base that is not chosen', () => {
    const claims = ['m6-accelerators']
    expect(settledComparison({ ...EMPTY_COMPARISON, claims, base: 'chatgpt-users' }, known).base).toBe('')
  })

  test('leaves out what is default', () => {
    expect(searchOfComparison(EMPTY_COMPARISON)).toBe('')
    const one: ComparisonView = { ...EMPTY_COMPARISON, claims: ['a', 'b'], base: 'b', scale: 'log' }
    expect(searchOfComparison(one)).toBe('?claims=a,b&base=b&scale=log')
  })
})

describe('the file of a comparison', () => {
  const rowsOf = (one: ComparisonView) => {
    const comparison = comparisonOf(one, all, 'en')
    if (comparison === null) throw new Error('they go together')
    return Papa.parse<Record<string, string>>(comparisonCsv(comparison, 'en'), {
      header: true,
      skipEmptyLines: true,
    }).data
  }

  test('has a row for each figure, with ratio and difference to the base, which is once itself', () => {
    const rows = rowsOf(view('m6-accelerators', 'nvidia-accelerators', 'google-accelerators'))
    expect(rows.map(({ id, ratio_low, difference_low }) => [id, ratio_low, difference_low])).toEqual([
      ['m6-accelerators', '1', '0'],
      ['nvidia-accelerators', '6.4', ''],
      ['google-accelerators', '4.26666666667', ''],
    ])
    expect(new Set(rows.map(({ cautions }) => cautions))).toEqual(
      new Set([
        'Cards, TPU chips and cores are different things; what is compared is how many there are, not what they can compute. Not fully supported by sources, and compared here as the article has it: NVIDIA (3,072 A100s): Partly supported; Google (2,048 TPUs): Contradicted',
      ]),
    )
    expect(rowsOf(view('m6-accelerators', 'whale-paper-cards'))[1]?.difference_low).toBe('32')
  })

  test('says of every end whether it is left out, and has the sources’ figures where they are shown', () => {
    const rows = rowsOf({ ...view('modelscope-developers', 'chatgpt-users'), evidence: true })
    expect(rows.map(({ id }) => id)).toContain('hugging-face-users')
    expect(rows[0]).toMatchObject({
      low: '20000000',
      low_open: 'true',
      high: '',
      high_open: 'true',
      ratio_high: '1',
    })
    const users = rows.find(({ id }) => id === 'hugging-face-users')
    expect(users).toMatchObject({
      source: 'evidence',
      low_open: 'false',
      ratio_low: '0',
      ratio_low_open: 'true',
    })
    expect(users?.ratio_high).toBe('0.65')
    expect(users?.url).toMatch(/^https:\/\/huggingface\.co/)
  })

  test('of dates has years and ISO days', () => {
    const rows = rowsOf(view('chatgpt-launch', 'qwen3-release'))
    expect(rows[0]).toMatchObject({ low: '2022-11-30', years_after_low: '0', ratio_low: '' })
    expect(Number(rows[1]?.years_after_low)).toBeCloseTo(2.41, 2)
  })

  test('names the article as the source of its claims, with their place', () => {
    const comparison = comparisonOf(view('m6-accelerators'), all, 'en')
    if (comparison === null) throw new Error('one figure goes with itself')
    expect(comparisonCsv(comparison, 'en', 'Author: “Title”, 2026.')).toContain(
      '“Title”, 2026. sec.\u00a02 para.\u00a06',
    )
  })

  test('says what was divided', () => {
    const rows = rowsOf({ ...view('google-accelerators', 'm6-accelerators'), per: 'parameters' })
    expect(rows[0]).toMatchObject({ low: '1280', value: '', unit: 'tpus', per: 'trillion-parameters' })
  })
})

test('the comparisons to start from go together', () => {
  const { dossier } = project()
  expect(dossier.comparisons.length).toBeGreaterThanOrEqual(4)
  for (const { claims } of dossier.comparisons)
    expect(comparisonOf(view(...claims), all, 'en')).not.toBeNull()
})

test('every unit of numbers can be compared with itself, ranks apart', () => {
  const units = [...SITE_UNITS.values()].filter(({ unit }) => unit.kind !== 'rank' && unit.kind !== 'date')
  for (const { unit } of units) expect(kinshipOf(unit, unit)).toEqual({ kind: 'same' })
})

describe('what is offered instead of a comparison that cannot be made', () => {
  test('goes with the number for which it is offered, the same unit first', () => {
    const offers = offersFor([item('m6-accelerators'), item('chatgpt-users')], all)
    expect(offers.map(({ item: { id } }) => id)).toEqual(['m6-accelerators', 'chatgpt-users'])
    for (const { item: own, others } of offers)
      for (const other of others) expect(goTogether([own, other])).toBe(true)
    expect(offers[0]?.others.map(({ id }) => id)).toEqual(['nvidia-accelerators', 'google-accelerators'])
  })

  test('is nothing for ranks, which go with no number', () => {
    expect(offersFor([item('genos-first')], all)).toEqual([])
  })
})
