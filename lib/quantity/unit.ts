/** What a unit measures. Two quantities can share an axis only if their units share kind and dimension. */
export type UnitKind = 'count' | 'share' | 'ratio' | 'duration' | 'date' | 'rank' | 'physical'

/**
 * What is counted or measured. Units of one dimension may be set beside each other;
 * where the units differ (cards beside chips) it is done with a caution.
 */
export type Dimension =
  | 'accelerators'
  | 'parameters'
  | 'people'
  | 'people-per-year'
  | 'organisations'
  | 'items'
  | 'outlets'
  | 'share'
  | 'ratio'
  | 'duration'
  | 'date'
  | 'place'
  | 'first'
  | 'tier'
  | 'front-rank'
  | 'power'
  | 'energy'
  | 'compute'

interface UnitDefinition {
  readonly kind: UnitKind
  readonly dimension: Dimension
  /** Measure word with the noun, as written after the number in Chinese: 480 张卡. */
  readonly zh: string
  /** The measure word that `zh` begins with. */
  readonly measure: string
  /** English noun after one, and after any other number. */
  readonly en: readonly [one: string, many: string]
}

/** The closed list of units that `unit` in claims.csv and evidence.csv may name. */
export const UNITS = {
  cards: { kind: 'count', dimension: 'accelerators', measure: '张', zh: '张卡', en: ['card', 'cards'] },
  chips: { kind: 'count', dimension: 'accelerators', measure: '块', zh: '块芯片', en: ['chip', 'chips'] },
  tpus: { kind: 'count', dimension: 'accelerators', measure: '块', zh: '块 TPU', en: ['TPU', 'TPUs'] },
  cores: { kind: 'count', dimension: 'accelerators', measure: '个', zh: '个核心', en: ['core', 'cores'] },
  parameters: {
    kind: 'count',
    dimension: 'parameters',
    measure: '个',
    zh: '个参数',
    en: ['parameter', 'parameters'],
  },
  people: { kind: 'count', dimension: 'people', measure: '', zh: '人', en: ['person', 'people'] },
  developers: {
    kind: 'count',
    dimension: 'people',
    measure: '名',
    zh: '名开发者',
    en: ['developer', 'developers'],
  },
  users: { kind: 'count', dimension: 'people', measure: '名', zh: '名用户', en: ['user', 'users'] },
  'monthly-users': {
    kind: 'count',
    dimension: 'people',
    measure: '名',
    zh: '名月活用户',
    en: ['monthly user', 'monthly users'],
  },
  'people-per-year': {
    kind: 'count',
    dimension: 'people-per-year',
    measure: '',
    zh: '人／年',
    en: ['person a year', 'people a year'],
  },
  organisations: {
    kind: 'count',
    dimension: 'organisations',
    measure: '家',
    zh: '家机构',
    en: ['organisation', 'organisations'],
  },
  companies: {
    kind: 'count',
    dimension: 'organisations',
    measure: '家',
    zh: '家企业',
    en: ['company', 'companies'],
  },
  laboratories: {
    kind: 'count',
    dimension: 'organisations',
    measure: '家',
    zh: '家实验室',
    en: ['laboratory', 'laboratories'],
  },
  items: { kind: 'count', dimension: 'items', measure: '', zh: '项', en: ['item', 'items'] },
  'app-stores': {
    kind: 'count',
    dimension: 'outlets',
    measure: '个',
    zh: '个应用商店',
    en: ['app store', 'app stores'],
  },
  markets: { kind: 'count', dimension: 'outlets', measure: '个', zh: '个市场', en: ['market', 'markets'] },
  share: { kind: 'share', dimension: 'share', measure: '', zh: '', en: ['', ''] },
  times: { kind: 'ratio', dimension: 'ratio', measure: '', zh: '倍', en: ['times', 'times'] },
  months: { kind: 'duration', dimension: 'duration', measure: '个', zh: '个月', en: ['month', 'months'] },
  years: { kind: 'duration', dimension: 'duration', measure: '', zh: '年', en: ['year', 'years'] },
  date: { kind: 'date', dimension: 'date', measure: '', zh: '', en: ['', ''] },
  place: { kind: 'rank', dimension: 'place', measure: '', zh: '名', en: ['place', 'places'] },
  first: { kind: 'rank', dimension: 'first', measure: '', zh: '个', en: ['first', 'firsts'] },
  'front-rank': {
    kind: 'rank',
    dimension: 'front-rank',
    measure: '',
    zh: '',
    en: ['front rank', 'front ranks'],
  },
  tier: { kind: 'rank', dimension: 'tier', measure: '', zh: '梯队', en: ['tier', 'tiers'] },
  watts: { kind: 'physical', dimension: 'power', measure: '', zh: '瓦', en: ['watt', 'watts'] },
  'megawatt-hours': {
    kind: 'physical',
    dimension: 'energy',
    measure: '',
    zh: '兆瓦时',
    en: ['megawatt-hour', 'megawatt-hours'],
  },
  flop: { kind: 'physical', dimension: 'compute', measure: '次', zh: '次浮点运算', en: ['FLOP', 'FLOP'] },
} as const satisfies Record<string, UnitDefinition>

export type UnitId = keyof typeof UNITS

/** A unit of numbers, as against dates. */
export type NumberUnit = Exclude<UnitId, 'date'>

export const UNIT_IDS = Object.keys(UNITS) as UnitId[]

/** The definition of a unit. */
export function unitOf(id: UnitId): UnitDefinition {
  return UNITS[id]
}

/** The dimension of a name, as it stands in an address; null for any other word. */
export function dimensionOf(name: string): Dimension | null {
  return UNIT_IDS.map((id) => unitOf(id).dimension).find((dimension) => dimension === name) ?? null
}
