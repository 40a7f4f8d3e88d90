import type { Text } from '@/lib/locale'
import { DAYS_PER_YEAR } from '@/lib/quantity/date'
import type { Unit, UnitKind } from '@/lib/quantity/unit'
import { type UnitRow, type Units, unitsWith } from '@/lib/quantity/units'

type More = Omit<UnitRow, 'id' | 'kind' | 'noun' | 'plural' | 'measure' | 'name' | 'words' | 'except'> & {
  readonly name?: string
  readonly words?: string
  readonly except?: string
}

function textOf(pair: string): Text {
  const [zh = '', en = ''] = pair.split('|')
  return { zh, en }
}

/** A unit in one line: Chinese as `measure|noun`, English as `one|many`, lists with `|`, the name as `Chinese|English`. */
function row(id: string, kind: UnitKind, zh: string, en: string, more: More = {}): UnitRow {
  const [noun = '', measure = ''] = zh.split('|').toReversed()
  const [one = '', many = one] = en.split('|')
  const { name, words = '', except = '', ...rest } = more
  return {
    id,
    kind,
    noun: { zh: noun, en: one },
    plural: { en: many },
    measure: { zh: measure },
    ...(name === undefined ? {} : { name: textOf(name) }),
    words: words.split('|').filter(Boolean),
    except: except.split('|').filter(Boolean),
    ...rest,
  }
}

/** What differs between the units of a dimension: id, Chinese, English, size, words, longer words that are others. */
type Measured = readonly [string, string, string, number | null, string?, string?]

/** The units of a dimension, which is called after the first of them. */
function measured(kind: UnitKind, name: string, rows: readonly Measured[]): UnitRow[] {
  const [dimension = ''] = rows[0] ?? []
  return rows.map(([id, zh, en, size, words = '', except = '']) =>
    row(id, kind, zh, en, { ...(id === dimension ? { name } : { dimension }), size, words, except }),
  )
}

const PEOPLE_CAUTION: Text = {
  zh: '{units}的数法不同，不能当作同一种人数。',
  en: '{units} are counted in different ways; they are not one kind of number.',
}

/** The units that every data folder has, one line a unit; a head of a dimension is before its other units. */
export const BUILT_IN_ROWS: readonly UnitRow[] = [
  row('items', 'count', '项', 'item|items', {
    name: '项数|items',
    words: '种|款|条|大',
    except: '大促|大学|大概|大约|大型|大量|大战|大小|大关|大幅|大道|大厦|大街|大桥|大气|大洋|大选|大赛',
  }),
  row('people', 'count', '人', 'person|people', {
    name: '人数|people',
    words: '名|号人|persons',
    except: '人工|人类|人均|人形|人次|人队|人民|号人物|号人选',
    caution: PEOPLE_CAUTION,
  }),
  row('users', 'count', '名|用户', 'user|users', { dimension: 'people' }),
  row('monthly-users', 'count', '名|月活用户', 'monthly user|monthly users', {
    dimension: 'people',
    words: '月活|月活跃|月活跃用户|monthly active user|monthly active users',
  }),
  row('organisations', 'count', '家|机构', 'organisation|organisations', {
    name: '机构数|organisations',
    words: '家|organization|organizations|institute|institutes',
  }),
  row('companies', 'count', '家|企业', 'company|companies', {
    dimension: 'organisations',
    words: '公司|firm|firms',
  }),

  ...measured('money', '金额|amounts of money', [
    ['money', '货币单位', 'unit of money|units of money', null],
    ['yuan', '元', 'yuan', null, '元人民币|人民币', '元素|元年|元老|元宇宙'],
    ['us-dollars', '美元', 'US dollar|US dollars', null, '美金|美圆'],
    ['euros', '欧元', 'euro|euros', null],
    ['pounds', '英镑', 'pound sterling|pounds sterling', null],
    ['yen', '日元', 'yen', null, '日圆|円'],
  ]),

  ...measured('physical', '长度|lengths', [
    ['metres', '米', 'metre|metres', 1, 'meter|meters'],
    ['centimetres', '厘米', 'centimetre|centimetres', 0.01, 'cm'],
    ['kilometres', '公里', 'kilometre|kilometres', 1000, '千米|km|kilometer|kilometers'],
  ]),
  ...measured('physical', '面积|areas', [
    ['square-metres', '平方米', 'square metre|square metres', 1, '平米|㎡'],
    ['hectares', '公顷', 'hectare|hectares', 10_000],
    ['square-kilometres', '平方公里', 'square kilometre|square kilometres', 1_000_000, '平方千米'],
  ]),
  ...measured('physical', '质量|masses', [
    ['kilograms', '公斤', 'kilogram|kilograms', 1, '千克|kg'],
    ['grams', '克', 'gram|grams', 0.001, '', '克拉|克服'],
    ['tonnes', '吨', 'tonne|tonnes', 1000],
  ]),
  ...measured('physical', '功率|watts of power', [
    ['watts', '瓦', 'watt|watts', 1, 'W'],
    ['kilowatts', '千瓦', 'kilowatt|kilowatts', 1000, 'kW'],
    ['megawatts', '兆瓦', 'megawatt|megawatts', 1e6, 'MW'],
  ]),
  ...measured('physical', '能耗|amounts of energy', [
    ['watt-hours', '瓦时', 'watt-hour|watt-hours', 1],
    ['kilowatt-hours', '千瓦时', 'kilowatt-hour|kilowatt-hours', 1000, 'kWh'],
    ['megawatt-hours', '兆瓦时', 'megawatt-hour|megawatt-hours', 1e6, 'MWh'],
  ]),
  ...measured('physical', '数据量|amounts of data', [
    ['bytes', '字节', 'byte|bytes', 1],
    ['megabytes', 'MB', 'megabyte|megabytes', 1e6],
    ['gigabytes', 'GB', 'gigabyte|gigabytes', 1e9],
    ['terabytes', 'TB', 'terabyte|terabytes', 1e12],
  ]),
  row('degrees-celsius', 'physical', '摄氏度', 'degree Celsius|degrees Celsius', {
    name: '温度|temperatures',
    signed: true,
    words: '℃|°C|° C',
  }),

  ...measured('duration', '时长|lengths of time', [
    ['days', '天', 'day|days', 1, '', '天然'],
    ['seconds', '秒', 'second|seconds', 1 / 86_400],
    ['minutes', '分钟', 'minute|minutes', 1 / 1440],
    ['hours', '小时', 'hour|hours', 1 / 24, '钟头'],
    ['weeks', '周', 'week|weeks', 7, '星期|礼拜', '周年|周岁|周期|周边|周围|周刊|周报'],
    ['months', '个|月', 'month|months', DAYS_PER_YEAR / 12, '', '月活|月份|月旬'],
    ['years', '年', 'year|years', DAYS_PER_YEAR, 'yr|yrs', '年级|年代|年轮|年度'],
  ]),

  row('share', 'share', '', '', { name: '比例|shares' }),
  row('percentage-points', 'points', '个|百分点', 'percentage point|percentage points'),
  row('times', 'ratio', '倍', 'times', { name: '倍数|multiples', words: 'fold|x' }),
  row('change', 'change', '', '', { name: '变化幅度|changes' }),
  row('date', 'date', '', '', { name: '日期|dates' }),
  row('place', 'rank', '名', 'place|places', { name: '名次|ranks' }),
  row('first', 'rank', '个', 'first|firsts', { name: '首创|firsts' }),
  row('front-rank', 'rank', '', 'front rank|front ranks', { name: '名次|front ranks' }),
  row('tier', 'rank', '梯队', 'tier|tiers'),
]

/** The same, each with its dimension and the words by which it is read. */
export const BUILT_IN_UNITS: Units = unitsWith(new Map(), BUILT_IN_ROWS)

function builtIn(id: string): Unit {
  const found = BUILT_IN_UNITS.get(id)
  if (found === undefined) throw new Error(`No built-in unit is called "${id}"`)
  return found.unit
}

/** The units that the site counts and calculates in itself. */
export const UNITS = {
  items: builtIn('items'),
  share: builtIn('share'),
  change: builtIn('change'),
  points: builtIn('percentage-points'),
  times: builtIn('times'),
  seconds: builtIn('seconds'),
  days: builtIn('days'),
  months: builtIn('months'),
  years: builtIn('years'),
  date: builtIn('date'),
  place: builtIn('place'),
  first: builtIn('first'),
  frontRank: builtIn('front-rank'),
  tier: builtIn('tier'),
}
