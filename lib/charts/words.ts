import type { Locale } from '@/lib/locale'

const en = {
  logScale: 'Log scale',
  logRefused: 'Linear scale: zero and negative numbers have no place on a log scale',
  squareIs: (each: string) => ` (one square is ${each})`,
  fit: { inside: 'inside', outside: 'outside', 'in-part': 'fits in part' },
  accelerators: 'Accelerators (log scale)',
  across: { date: 'Date of publication', parameters: 'Parameters (log scale)' },
  article: 'Article',
  inArticle: (place: string) => `Article, ${place}`,
  alsoSeen: 'Other sources',
  measure: 'Measure',
  scale: 'Scale',
  scaleNames: { linear: 'Linear', log: 'Log' },
  table: 'Table',
  link: 'Own page',
  rowsOfCsv: (rows: number) => `CSV (${rows} rows)`,
  tableOf: (title: string) => `Data: ${title}`,
  firstRows: (shown: number, all: number) => ` (the first ${shown} rows; the CSV has all ${all})`,
  columns: {
    name: 'Name',
    figure: 'Figure',
    who: 'Whose figure',
    source: 'Where',
    status: 'What is known',
    topic: 'Theme',
    fit: 'Does it fit',
  },
  openClaim: 'Open claim',
  range: 'Range',
  origin: { claim: 'Article', evidence: 'Other source', check: 'Recomputed' },
  keyboardHint: 'Marks of the chart: arrow keys move between them, Enter opens the claim.',
  saidBy: (who: string | null, where: string) => (who === null ? `${where}.` : `${who}, ${where}.`),
}

/** Words in and around every chart. */
type ChartWords = typeof en

const zh: ChartWords = {
  logScale: '对数刻度',
  logRefused: '线性刻度：零和负数无法用对数刻度表示',
  squareIs: (each) => `（每格${each}）`,
  fit: { inside: '相合', outside: '不合', 'in-part': '部分相合' },
  accelerators: '加速器数量（对数刻度）',
  across: { date: '发表时间', parameters: '参数量（对数刻度）' },
  article: '文章',
  inArticle: (place) => `文章${place}`,
  alsoSeen: '其他来源',
  measure: '度量',
  scale: '刻度',
  scaleNames: { linear: '线性', log: '对数' },
  table: '数据表',
  link: '单独一页',
  rowsOfCsv: (rows) => `CSV（${rows}行）`,
  tableOf: (title) => `数据：${title}`,
  firstRows: (shown, all) => `（前${shown}行，CSV 有全部${all}行）`,
  columns: {
    name: '名称',
    figure: '数字',
    who: '谁的数字',
    source: '出处',
    status: '核查结论',
    topic: '主题',
    fit: '是否相合',
  },
  openClaim: '打开论断',
  range: '范围',
  origin: { claim: '文章', evidence: '其他来源', check: '重算' },
  keyboardHint: '图中各标记：用方向键移动，回车打开论断。',
  saidBy: (who, where) => (who === null ? `${where}。` : `${who}（${where}）。`),
}

export const CHART_WORDS: Readonly<Record<Locale, ChartWords>> = { zh, en }
