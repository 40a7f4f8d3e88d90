import { TABLES } from '@/lib/dossier/schema'
import type { Locale } from '@/lib/locale'
import { LONGEST_HEADER, LONGEST_NUMBER } from '@/lib/open/limits'
import type { Role, Roles } from '@/lib/open/roles'
import { withTimesAsValues } from '@/lib/open/series'
import { readQuantity } from '@/lib/quantity/read'

/** A column of this name holds numbers, even where each happens to follow the one before. */
const SURELY_VALUE = /^(value|quantity|数值|值)$/

/**
 * What columns are called, in Chinese and English; letter case, spaces and what stands in brackets make no difference. Roles are
 * tried in this order, and of each role the surest names first: “Value” is the value even where “Number” stands before it.
 */
const NAMES: readonly (readonly [Role, readonly RegExp[]])[] = [
  ['id', [/^(id|claim_?id|代号|编号|序号)$/]],
  ['baseline', [/^(baseline|base|基准|相对于)$/]],
  [
    'value',
    [
      SURELY_VALUE,
      /^(amount|quantity|count|total|数字|数量|数据|金额|总额)$/,
      /^(price|cost|revenue|sales|number|num|价格|单价|收入|营收)$/,
    ],
  ],
  ['unit', [/^(units?|unit_of_measure(ment)?|单位|计量单位)$/]],
  ['hedge', [/^(hedge|qualifier|程度词|措辞|修饰)$/]],
  ['low', [/^(low|lower|min|minimum|下限|最小值|最低)$/]],
  ['high', [/^(high|upper|max|maximum|上限|最大值|最高)$/]],
  ['date', [/^(date|as_?of|year|published|日期|时间|年份|截至)$/]],
  ['series', [/^(series|系列)$/]],
  ['subject', [/^(subject|entity|organi[sz]ation|company|country|who|主体|对象|机构|公司|国家|主语)$/]],
  ['topic', [/^(topic|theme|category|type|主题|类别|分类|类型)$/]],
  ['source', [/^(source|publisher|reference|url|link|来源|出处|出版者|发布者|网址|链接)$/]],
  ['quote', [/^(quote|excerpt|原文|引文|原话)$/]],
  ['note', [/^(notes?|comments?|remarks?|备注|说明|注释)$/]],
  [
    'label',
    [
      /^(label|name|claim|statement|名称|论断|陈述|标签)$/,
      /^(title|indicator|metric|item|description|指标|项目|标题|内容|描述)$/,
    ],
  ],
]

/** Part of a name that tells the role where the whole does not. */
const PARTS: readonly (readonly [Role, readonly RegExp[]])[] = [
  ['value', [/value|quantity|amount|数值|数字|数量/]],
  ['unit', [/_units?$|^units?_of|单位$/]],
  ['date', [/date|year|日期|时间|年份/]],
  ['source', [/source|url|来源|出处/]],
  ['quote', [/quote|原文|引文/]],
  ['note', [/note|comment|备注|说明/]],
  ['subject', [/subject|company|机构|公司|主体/]],
  ['topic', [/topic|category|类别|主题/]],
  ['label', [/name|title|claim|statement|名称|论断|陈述|标题/]],
]

/** Names of columns that number their rows. */
const NUMBERS_ROWS =
  /^(#|no\.?|nr\.?|num(ber)?|index|rank(ing)?|row|序号|编号|排名|名次)$|_(number|no\.?|id|rank)$/
/** Without a column of names, what else names the rows, the likeliest first. */
const INSTEAD_OF_LABEL: readonly Role[] = ['subject', 'quote', 'topic', 'note', 'id']

/** Of a column’s filled cells, so many must read as a number for it to be proposed as the value. */
const MOSTLY = 0.6

/** Roles of a file with the columns of claims.csv, which needs no asking. */
const OURS: Readonly<Record<string, Role>> = {
  id: 'id',
  subject: 'subject',
  topic: 'topic',
  value: 'value',
  unit: 'unit',
  hedge: 'hedge',
  low: 'low',
  high: 'high',
  as_of: 'date',
  baseline: 'baseline',
  quote: 'quote',
}

/** Columns by which the CSV of a chart of this site is known. */
const CHART = [
  'measure',
  'id',
  'name_zh',
  'name_en',
  'written_zh',
  'written_en',
  'value',
  'low',
  'high',
  'hedge',
]

/**
 * Whether a header is that of claims.csv, which may do without optional columns and have further ones, or that of a chart:
 * then its file just opens.
 */
export function isOurs(header: readonly string[]): boolean {
  const ofClaims = Object.entries(TABLES.claims.columns).every(
    ([name, { required }]) => !required || header.includes(name),
  )
  return ofClaims || CHART.every((name) => header.includes(name))
}

/** The roles of the columns of claims.csv or of a chart, with label and note in the language of the page. */
export function rolesOfOurs(header: readonly string[], locale: Locale): Roles {
  const label = header.includes(`statement_${locale}`) ? `statement_${locale}` : `name_${locale}`
  return header.map((name) => {
    if (name === label) return 'label'
    if (name === `note_${locale}`) return 'note'
    return Object.hasOwn(OURS, name) ? (OURS[name] ?? null) : null
  })
}

/**
 * Which column is what, by its name in Chinese or English, then by its content. `samples` are the first cells of each
 * column. No role is given twice; a column that fits none has null. A column that only numbers its rows is the value when no
 * other holds numbers; without a column of names, that of the subjects names the rows.
 */
export function proposeRoles(header: readonly string[], samples: readonly (readonly string[])[]): Roles {
  const roles: (Role | null)[] = header.map(() => null)
  const folded = header.map(foldedName)
  // Reading every cell of a sample takes longer than all else: only where the names leave it open.
  const known = new Map<number, number>()
  const share = (at: number) => {
    const found = known.get(at) ?? shareOfFigures(samples[at] ?? [])
    known.set(at, found)
    return found
  }
  const isFigures = (at: number) => share(at) >= MOSTLY
  const runs = header.map((_, at) => isRunning(samples[at] ?? []))
  const numbersRows = (at: number) =>
    NUMBERS_ROWS.test(folded[at] ?? '') || (runs[at] === true && !SURELY_VALUE.test(folded[at] ?? ''))
  const others = () => header.some((_, at) => !numbersRows(at) && isFigures(at))
  const give = (at: number, role: Role) => {
    if (roles[at] !== null || roles.includes(role)) return
    if (role === 'value' && numbersRows(at) && others()) return
    // A price for one unit is no unit.
    if (role === 'unit' && isFigures(at)) return
    roles[at] = role
  }
  for (const table of [NAMES, PARTS]) {
    for (const [role, patterns] of table) {
      for (const pattern of patterns) {
        folded.forEach((name, at) => {
          if (pattern.test(name)) give(at, role)
        })
      }
    }
  }
  const free = header.map((_, at) => at).filter((at) => roles[at] === null)
  if (!roles.includes('value')) {
    const [value] = free
      .filter(isFigures)
      .sort((a, b) => Number(numbersRows(a)) - Number(numbersRows(b)) || share(b) - share(a))
    if (value !== undefined) give(value, 'value')
  }
  if (!roles.includes('label')) {
    const distinct = (at: number) => new Set(samples[at] ?? []).size
    const [label] = free
      .filter((at) => roles[at] === null && !isFigures(at) && samples[at]?.some((cell) => cell.trim() !== ''))
      .sort((a, b) => distinct(b) - distinct(a))
    if (label !== undefined) give(label, 'label')
  }
  if (!roles.includes('label')) {
    const instead = INSTEAD_OF_LABEL.find((role) => roles.includes(role))
    if (instead !== undefined) roles[roles.indexOf(instead)] = 'label'
  }
  return withTimesAsValues(header, roles, isFigures)
}

/** A name as it is compared: without what stands in brackets, which is a unit or a note (数值（万）, Value (USD million)). */
function foldedName(name: string): string {
  const plain = name.slice(0, LONGEST_HEADER).normalize('NFKC').trim().toLowerCase()
  return (plain.replace(/\s*[([【].*?[)\]】]\s*/g, ' ').trim() || plain).replace(/\s+/g, '_')
}

function shareOfFigures(cells: readonly string[]): number {
  const filled = cells.filter((cell) => cell.trim() !== '')
  if (filled.length === 0) return 0
  return (
    filled.filter(
      (cell) =>
        cell.length <= LONGEST_NUMBER && (/^\d+(?:\.\d+)?$/.test(cell) || readQuantity(cell) !== null),
    ).length / filled.length
  )
}

/** Whether cells are whole numbers of which each follows the one before: they count rows and tell nothing. */
function isRunning(cells: readonly string[]): boolean {
  const numbers = cells.filter((cell) => cell.trim() !== '').map(Number)
  return (
    numbers.length > 2 &&
    numbers.every((n, at) => Number.isInteger(n) && (at === 0 || n === (numbers[at - 1] ?? 0) + 1))
  )
}
