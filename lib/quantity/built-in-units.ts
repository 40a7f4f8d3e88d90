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
  const { name, words, except, ...rest } = more
  return {
    id,
    kind,
    noun: { zh: noun, en: one },
    plural: { en: many },
    measure: { zh: measure },
    ...(name === undefined ? {} : { name: textOf(name) }),
    ...(words === undefined ? {} : { words: words.split('|') }),
    ...(except === undefined ? {} : { except: except.split('|') }),
    ...rest,
  }
}

const PEOPLE_CAUTION: Text = {
  zh: '{units}的数法不同，不能当作同一种人数。',
  en: '{units} are counted in different ways; they are not one kind of number.',
}

/** One line a unit; a head of a dimension stands before its other units. */
const ROWS: readonly UnitRow[] = [
  row('items', 'count', '项', 'item|items', {
    name: '项数|items',
    words: '种|款|条|大',
    except: '大促|大学|大概|大约|大型|大量|大战|大小|大关|大幅|大道|大厦|大街|大桥|大气|大洋|大选|大赛',
  }),
  row('people', 'count', '人', 'person|people', {
    name: '人数|people',
    words: '名|persons',
    except: '人工|人类|人均|人形|人次',
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

  row('money', 'money', '货币单位', 'unit of money|units of money', { name: '金额|amounts of money' }),
  row('yuan', 'money', '元', 'yuan', {
    dimension: 'money',
    words: '元人民币',
    except: '元素|元年|元老|元宇宙',
  }),
  row('us-dollars', 'money', '美元', 'US dollar|US dollars', { dimension: 'money' }),
  row('euros', 'money', '欧元', 'euro|euros', { dimension: 'money' }),
  row('pounds', 'money', '英镑', 'pound sterling|pounds sterling', { dimension: 'money' }),
  row('yen', 'money', '日元', 'yen', { dimension: 'money' }),

  row('metres', 'physical', '米', 'metre|metres', { name: '长度|lengths', size: 1, words: 'meter|meters' }),
  row('centimetres', 'physical', '厘米', 'centimetre|centimetres', {
    dimension: 'metres',
    size: 0.01,
    words: 'cm',
  }),
  row('kilometres', 'physical', '公里', 'kilometre|kilometres', {
    dimension: 'metres',
    size: 1000,
    words: '千米|km|kilometer|kilometers',
  }),
  row('square-metres', 'physical', '平方米', 'square metre|square metres', { name: '面积|areas', size: 1 }),
  row('hectares', 'physical', '公顷', 'hectare|hectares', { dimension: 'square-metres', size: 10_000 }),
  row('square-kilometres', 'physical', '平方公里', 'square kilometre|square kilometres', {
    dimension: 'square-metres',
    size: 1_000_000,
    words: '平方千米',
  }),
  row('kilograms', 'physical', '公斤', 'kilogram|kilograms', {
    name: '质量|masses',
    size: 1,
    words: '千克|kg',
  }),
  row('grams', 'physical', '克', 'gram|grams', { dimension: 'kilograms', size: 0.001, except: '克拉|克服' }),
  row('tonnes', 'physical', '吨', 'tonne|tonnes', { dimension: 'kilograms', size: 1000 }),
  row('watts', 'physical', '瓦', 'watt|watts', { name: '功率|watts of power', size: 1, words: 'W' }),
  row('kilowatts', 'physical', '千瓦', 'kilowatt|kilowatts', { dimension: 'watts', size: 1000, words: 'kW' }),
  row('megawatts', 'physical', '兆瓦', 'megawatt|megawatts', { dimension: 'watts', size: 1e6, words: 'MW' }),
  row('watt-hours', 'physical', '瓦时', 'watt-hour|watt-hours', { name: '能耗|amounts of energy', size: 1 }),
  row('kilowatt-hours', 'physical', '千瓦时', 'kilowatt-hour|kilowatt-hours', {
    dimension: 'watt-hours',
    size: 1000,
    words: 'kWh',
  }),
  row('megawatt-hours', 'physical', '兆瓦时', 'megawatt-hour|megawatt-hours', {
    dimension: 'watt-hours',
    size: 1e6,
    words: 'MWh',
  }),
  row('bytes', 'physical', '字节', 'byte|bytes', { name: '数据量|amounts of data', size: 1 }),
  row('megabytes', 'physical', 'MB', 'megabyte|megabytes', { dimension: 'bytes', size: 1e6 }),
  row('gigabytes', 'physical', 'GB', 'gigabyte|gigabytes', { dimension: 'bytes', size: 1e9 }),
  row('terabytes', 'physical', 'TB', 'terabyte|terabytes', { dimension: 'bytes', size: 1e12 }),
  row('degrees-celsius', 'physical', '摄氏度', 'degree Celsius|degrees Celsius', {
    name: '温度|temperatures',
    signed: true,
    words: '℃|°C',
  }),

  row('days', 'duration', '天', 'day|days', { name: '时长|lengths of time', size: 1, except: '天然' }),
  row('seconds', 'duration', '秒', 'second|seconds', { dimension: 'days', size: 1 / 86_400 }),
  row('minutes', 'duration', '分钟', 'minute|minutes', { dimension: 'days', size: 1 / 1440 }),
  row('hours', 'duration', '小时', 'hour|hours', { dimension: 'days', size: 1 / 24 }),
  row('weeks', 'duration', '周', 'week|weeks', {
    dimension: 'days',
    size: 7,
    words: '星期',
    except: '周年|周岁',
  }),
  row('months', 'duration', '个|月', 'month|months', {
    dimension: 'days',
    size: DAYS_PER_YEAR / 12,
    except: '月活|月份|月旬',
  }),
  row('years', 'duration', '年', 'year|years', {
    dimension: 'days',
    size: DAYS_PER_YEAR,
    except: '年级|年代|年轮|年度',
  }),

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

/** The units that every data folder has. */
export const BUILT_IN_UNITS: Units = unitsWith(new Map(), ROWS)

function builtIn(id: string): Unit {
  const found = BUILT_IN_UNITS.get(id)
  if (found === undefined) throw new Error(`No built-in unit is called "${id}"`)
  return found.unit
}

/** The units that the site counts and calculates in itself. */
export const UNITS = {
  items: builtIn('items'),
  share: builtIn('share'),
  points: builtIn('percentage-points'),
  times: builtIn('times'),
  months: builtIn('months'),
  years: builtIn('years'),
  date: builtIn('date'),
  place: builtIn('place'),
  first: builtIn('first'),
  frontRank: builtIn('front-rank'),
  tier: builtIn('tier'),
}
