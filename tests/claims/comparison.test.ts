import fc from 'fast-check'
import {
  type Comparable,
  cautionsOf,
  comparablesOf,
  divisorDimensions,
  kinshipWith,
  reviveComparable,
} from '@/lib/claims/comparables'
import { compare, inOneUnit, kinshipOf } from '@/lib/claims/comparison'
import { comparisonOfSearch, EMPTY_COMPARISON, searchOfComparison } from '@/lib/claims/comparison-view'
import { comparisonOf } from '@/lib/figures/comparison'
import { comparisonCsv } from '@/lib/publish/comparison-csv'
import { contains, type Interval } from '@/lib/quantity/interval'
import type { NumberUnit } from '@/lib/quantity/unit'
import { UNIT_IDS, unitOf } from '@/lib/quantity/unit'
import { project } from '@/tests/fixtures/project'

const all = comparablesOf(project(), 'en')
const allZh = comparablesOf(project(), 'zh')
const known = new Map(all.map((item) => [item.id, item]))
const item = (id: string): Comparable => {
  const found = known.get(id)
  if (found === undefined) throw new Error(`nothing to compare is called ${id}`)
  return found
}
const view = (...chosen: string[]) => ({ ...EMPTY_COMPARISON, chosen })
const say = (locale: 'zh' | 'en', base: string, ...others: string[]) =>
  comparisonOf(view(base, ...others), locale === 'zh' ? allZh : all, locale)?.sentences.map((s) =>
    s.sentences.join(' '),
  )

const anyItem = fc.constantFrom(...all)
const comparablePair = fc
  .tuple(anyItem, anyItem)
  .filter(([a, b]) => ['same', 'with-caution'].includes(kinshipOf(a.quantity.unit, b.quantity.unit).kind))

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
    ['a count of cards and a count of cards', 'm6-accelerators', 'nvidia-accelerators', 'same'],
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

  test('it makes no difference which unit comes first', () => {
    for (const a of UNIT_IDS)
      for (const b of UNIT_IDS) expect(kinshipOf(a, b).kind).toBe(kinshipOf(b, a).kind)
  })

  test('a rank cannot be chosen even alone, and the hindrance comes before the caution', () => {
    expect(kinshipWith(item('genos-first'), []).kind).toBe('rank')
    expect(kinshipWith(item('m6-team'), [item('m6-accelerators'), item('modelscope-developers')]).kind).toBe(
      'unlike',
    )
  })

  test('what differs in unit is never drawn without its caution', () => {
    fc.assert(
      fc.property(comparablePair, ([a, b]) => {
        const comparison = comparisonOf(view(a.id, b.id), all, 'en')
        if (a.id === b.id || comparison === null) return
        const durations = unitOf(a.quantity.unit).kind === 'duration'
        const differ = a.quantity.unit !== b.quantity.unit && !durations
        expect(comparison.cautions.length > 0).toBe(differ)
      }),
    )
    expect(cautionsOf([item('m6-accelerators'), item('google-accelerators')])).toEqual(['accelerators'])
  })

  test('what does not go together is not drawn, whatever an address says', () => {
    for (const a of all)
      for (const b of all) {
        const kinship = kinshipOf(a.quantity.unit, b.quantity.unit).kind
        if (kinship === 'unlike' || kinship === 'rank')
          expect(comparisonOf(view(a.id, b.id), all, 'en')).toBeNull()
      }
  })
})

describe('ratio and difference', () => {
  test('hold every ratio and every difference of numbers that the two figures allow', () => {
    for (const a of all) {
      for (const b of all) {
        const kinship = kinshipOf(a.quantity.unit, b.quantity.unit).kind
        if (kinship === 'unlike' || kinship === 'rank' || a.quantity.kind === 'date') continue
        const [first, second] = inOneUnit([a.quantity, b.quantity])
        if (first === undefined || second === undefined) throw new Error('two in, two out')
        const compared = compare({ quantity: first, divisor: null }, { quantity: second, divisor: null })
        if (compared.kind === 'date') throw new Error('numbers are compared as numbers')
        for (const x of samplesOf(first.interval)) {
          for (const y of samplesOf(second.interval)) {
            const slack = (value: number) => Math.abs(value) * 1e-9
            const inside = (interval: Interval, value: number) =>
              value >= interval.low - slack(value) && value <= interval.high + slack(value)
            if (y !== 0 && compared.ratio.ok) expect(inside(compared.ratio.interval, x / y)).toBe(true)
            expect(inside(compared.difference, x - y)).toBe(true)
          }
        }
      }
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

  test('the other way round, the ratio is the inverse and the difference is turned', () => {
    fc.assert(
      fc.property(comparablePair, ([a, b]) => {
        if (a.quantity.kind === 'date') return
        const [x, y] = inOneUnit([a.quantity, b.quantity]).map((quantity) => ({ quantity, divisor: null }))
        if (x === undefined || y === undefined) return
        const [there, back] = [compare(x, y), compare(y, x)]
        if (there.kind === 'date' || back.kind === 'date') return
        expect(there.difference.low).toBeCloseTo(-back.difference.high, 6)
        if (!there.ratio.ok || !back.ratio.ok) return
        const inverse =
          there.ratio.interval.high === 0 ? Number.POSITIVE_INFINITY : 1 / there.ratio.interval.high
        expect(back.ratio.interval.low / Math.max(inverse, 1e-300)).toBeCloseTo(inverse === 0 ? 0 : 1, 9)
      }),
    )
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
      ['m6-accelerators', 'nvidia-accelerators'],
      'NVIDIA (3,072 cards) is 6.4 times M6 (480 cards). More by 2,592 cards.',
      '英伟达（3072张卡）是M6（480张卡）的6.4倍。 多2592张卡。',
    ],
    [
      ['m6-accelerators', 'google-accelerators'],
      'Google (2,048 TPUs) is 4.27 times M6 (480 cards). The units differ, so no difference is taken.',
      '谷歌（2048块 TPU）是M6（480张卡）的4.27倍。 单位不同，不计差。',
    ],
    [
      ['genos-accuracy', 'genos-021-accuracy'],
      '“021” science model (98.3%) is 1.07 times Genos (92%). More by 6.3 percentage points.',
      '“021”科学基础模型（98.3%）是Genos（92%）的1.07倍。 多6.3个百分点。',
    ],
    [
      ['modelscope-developers', 'chatgpt-users'],
      'How ChatGPT (over 100 million monthly users) compares with ModelScope (over 20 million developers) cannot be told: neither has an upper bound. The units differ, so no difference is taken.',
      null,
    ],
    [
      ['hugging-face-users', 'github-developers'],
      'GitHub (over 100 million developers) is over 7.69 times Hugging Face (13 million users), with no upper bound. The units differ, so no difference is taken.',
      null,
    ],
    [
      ['github-developers', 'hugging-face-users'],
      'Hugging Face (13 million users) is under 0.13 times GitHub (over 100 million developers). The units differ, so no difference is taken.',
      null,
    ],
    [['genos-months', 'v4-delay'], 'DeepSeek (6 months) equals Genos (6 months).', null],
    [
      ['chatgpt-launch', 'qwen3-release'],
      'Qwen (28 April 2025) is 2.41 years after ChatGPT (30 November 2022).',
      '通义千问（2025年4月28日）比ChatGPT（2022年11月30日）晚2.41年。',
    ],
    [
      ['report-year', 'qwen3-release'],
      'Qwen (28 April 2025) and AI highland report 2025 (2025) overlap: which came first cannot be told.',
      null,
    ],
  ])('%j', ([base = '', other = ''], en, zh) => {
    expect(say('en', base, other)).toEqual([en])
    if (zh !== null) expect(say('zh', base, other)).toEqual([zh])
  })

  test('divided by parameters, three runs are compared per trillion', () => {
    const chosen = ['m6-accelerators', 'nvidia-accelerators', 'google-accelerators']
    expect(divisorDimensions(chosen.map(item), all)).toEqual(['parameters'])
    const comparison = comparisonOf({ ...view(...chosen), per: 'parameters' }, all, 'en')
    expect(comparison?.sentences.at(-1)?.sentences[0]).toBe(
      'Google (1,280 TPUs, per trillion parameters) is 2.67 times M6 (480 cards, per trillion parameters).',
    )
  })

  test('evidence that measures what its claim measures stands beside it, and no other', () => {
    const comparison = comparisonOf({ ...view('m6-energy-reduction'), evidence: true }, all, 'en')
    expect(comparison?.series.panels[0]?.rows[0]?.beside).toEqual([])
    const cards = comparisonOf({ ...view('m6-accelerators'), evidence: true }, all, 'en')
    expect(cards?.series.panels[0]?.rows[0]?.beside.map(({ id }) => id)).toContain('whale-paper-cards')
  })

  test('dates and shares refuse the logarithmic scale', () => {
    for (const id of ['qwen3-release', 'genos-accuracy'])
      expect(comparisonOf({ ...view(id), scale: 'log' }, all, 'en')?.scale).toBe('linear')
    expect(comparisonOf({ ...view('m6-parameters'), scale: 'log' }, all, 'en')?.scale).toBe('log')
  })
})

describe('the address of a comparison', () => {
  const anyView = fc.record({
    chosen: fc.uniqueArray(fc.constantFrom(...known.keys()), { minLength: 1, maxLength: 8 }),
    base: fc.constant(null),
    per: fc.constantFrom('parameters' as const, 'people' as const, null),
    scale: fc.constantFrom('linear' as const, 'log' as const),
    evidence: fc.boolean(),
  })

  test('brings the same view back', () => {
    fc.assert(
      fc.property(anyView, (one) => {
        expect(comparisonOfSearch(searchOfComparison(one), known)).toEqual(one)
      }),
    )
  })

  test.each([
    ['', []],
    ['?claims=', []],
    ['?claims=no-such-claim,m6-accelerators,m6-accelerators', ['m6-accelerators']],
    ['?claims=__proto__,constructor', []],
  ])('%s shows what exists, once', (search, chosen) => {
    expect(comparisonOfSearch(search, known).chosen).toEqual(chosen)
  })

  test('a base that is not chosen is none', () => {
    expect(comparisonOfSearch('?claims=m6-accelerators&base=chatgpt-users', known).base).toBeNull()
  })
})

test('what has crossed JSON is what it was: an end without a bound comes back without one', () => {
  const crossed: Comparable[] = JSON.parse(JSON.stringify(all))
  expect(crossed.map(reviveComparable)).toEqual(all)
})

test('the file of a comparison has a row for each figure, with ratio and difference to the base', () => {
  const comparison = comparisonOf(
    view('m6-accelerators', 'nvidia-accelerators', 'google-accelerators'),
    all,
    'en',
  )
  if (comparison === null) throw new Error('the three go together')
  const lines = comparisonCsv(comparison).trim().split('\n')
  expect(lines).toHaveLength(4)
  expect(lines[2]).toBe(
    'nvidia-accelerators,claim,NVIDIA,"NVIDIA used 3,072 A100 cards to train a trillion-parameter model.","3,072 cards",3072,cards,exact,3072,3072,m6-accelerators,6.4,6.4,2592,2592,,',
  )
  expect(lines[3]).toMatch(/,4\.2666\d*,4\.2666\d*,,,,$/)
})

test('the comparisons to start from go together', () => {
  const { dossier } = project()
  expect(dossier.comparisons.length).toBeGreaterThanOrEqual(4)
  for (const { claims } of dossier.comparisons)
    expect(comparisonOf(view(...claims), all, 'en')).not.toBeNull()
})

test('every unit of numbers can be compared with itself, ranks apart', () => {
  const units = UNIT_IDS.filter((unit): unit is NumberUnit => unitOf(unit).kind !== 'rank' && unit !== 'date')
  for (const unit of units) expect(kinshipOf(unit, unit)).toEqual({ kind: 'same' })
})
