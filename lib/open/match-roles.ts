import { TABLES } from '@/lib/dossier/columns'
import type { Role, Roles } from '@/lib/open/roles'
import { readQuantity } from '@/lib/quantity/read'

/** What columns are called, in Chinese and English, tried in this order; letter case and spaces make no difference. */
const NAMES: readonly (readonly [Role, RegExp])[] = [
  ['id', /^(id|claim_?id|代号|编号|序号)$/],
  ['baseline', /^(baseline|base|基准|相对于)$/],
  ['value', /^(value|figure|amount|number|num|quantity|count|数值|数字|数量|数据|值|金额)$/],
  ['unit', /^(units?|unit_of_measure|单位|计量单位)$/],
  ['hedge', /^(hedge|qualifier|程度词|措辞|修饰)$/],
  ['low', /^(low|lower|min|minimum|下限|最小值|最低)$/],
  ['high', /^(high|upper|max|maximum|上限|最大值|最高)$/],
  ['date', /^(date|as_?of|year|published|日期|时间|年份|截至)$/],
  ['subject', /^(subject|entity|organi[sz]ation|company|country|who|主体|对象|机构|公司|国家|主语)$/],
  ['topic', /^(topic|theme|category|type|主题|类别|分类|类型)$/],
  ['source', /^(source|publisher|reference|url|link|来源|出处|出版者|发布者|网址|链接)$/],
  ['quote', /^(quote|excerpt|原文|引文|原话)$/],
  ['note', /^(notes?|comments?|remarks?|备注|说明|注释)$/],
  [
    'label',
    /^(label|name|title|claim|statement|indicator|metric|item|description|名称|论断|陈述|指标|项目|标题|内容|描述|标签)$/,
  ],
]

/** Part of a name that tells the role where the whole does not. */
const PARTS: readonly (readonly [Role, RegExp])[] = [
  ['value', /value|figure|amount|数值|数字|数量/],
  ['unit', /unit|单位/],
  ['date', /date|year|日期|时间|年份/],
  ['source', /source|url|来源|出处/],
  ['quote', /quote|原文|引文/],
  ['note', /note|comment|备注|说明/],
  ['subject', /subject|company|机构|公司|主体/],
  ['topic', /topic|category|类别|主题/],
  ['label', /name|title|claim|statement|名称|论断|陈述|标题/],
]

/** Of a column’s filled cells, so many must read as a figure for it to be proposed as the value. */
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

/** Whether a header is that of claims.csv, which may have further columns: then its file just opens. */
export function isOurs(header: readonly string[]): boolean {
  return Object.keys(TABLES['claims.csv']).every((name) => header.includes(name))
}

/** The roles of the columns of claims.csv, with label and note in the language of the page. */
export function rolesOfOurs(header: readonly string[], locale: 'zh' | 'en'): Roles {
  return header.map((name) => {
    if (name === `statement_${locale}`) return 'label'
    if (name === `note_${locale}`) return 'note'
    return Object.hasOwn(OURS, name) ? (OURS[name] ?? null) : null
  })
}

/**
 * Which column is what, by its name in Chinese or English, then by its content. `samples` are the first cells of each
 * column. No role is given twice; a column that fits none has null.
 */
export function proposeRoles(header: readonly string[], samples: readonly (readonly string[])[]): Roles {
  const roles: (Role | null)[] = header.map(() => null)
  const give = (at: number, role: Role) => {
    if (roles[at] === null && !roles.includes(role)) roles[at] = role
  }
  const folded = header.map((name) => name.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, '_'))
  for (const table of [NAMES, PARTS]) {
    for (const [role, pattern] of table) {
      folded.forEach((name, at) => {
        if (pattern.test(name)) give(at, role)
      })
    }
  }
  const free = header.map((_, at) => at).filter((at) => roles[at] === null)
  const figures = free
    .map((at) => ({ at, share: shareOfFigures(samples[at] ?? []) }))
    .filter(({ share }) => share >= MOSTLY)
    .sort((a, b) => b.share - a.share)
  const [value] = figures
  if (value !== undefined) give(value.at, 'value')
  const [label] = free
    .filter((at) => roles[at] === null)
    .map((at) => ({
      at,
      distinct: new Set(samples[at] ?? []).size,
      share: shareOfFigures(samples[at] ?? []),
    }))
    .filter(({ share }) => share < MOSTLY)
    .sort((a, b) => b.distinct - a.distinct)
  if (label !== undefined) give(label.at, 'label')
  return roles
}

function shareOfFigures(cells: readonly string[]): number {
  const filled = cells.filter((cell) => cell.trim() !== '')
  if (filled.length === 0) return 0
  return filled.filter((cell) => readQuantity(cell) !== null).length / filled.length
}
