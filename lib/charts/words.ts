import type { Fit } from '@/lib/claims/check'
import type { Locale } from '@/lib/locale'

interface FigureWords {
  readonly logScale: string
  readonly squareIs: (each: string) => string
  readonly fit: Readonly<Record<Fit, string>>
  readonly article: string
  readonly inArticle: (place: string) => string
  readonly alsoSeen: string
  readonly measure: string
  readonly scale: string
  readonly scaleNames: Readonly<Record<'linear' | 'log', string>>
  readonly table: string
  readonly link: string
  readonly rowsOfCsv: (rows: number) => string
  readonly tableOf: (title: string) => string
  readonly firstRows: (shown: number, all: number) => string
  readonly columns: Readonly<
    Record<'name' | 'figure' | 'who' | 'source' | 'status' | 'topic' | 'fit', string>
  >
  readonly whoSays: Readonly<Record<'claim' | 'evidence' | 'check', string>>
  /** What a keyboard can do once the figure is reached. */
  readonly reachHint: string
  readonly saidBy: (who: string | null, where: string) => string
}

/** Words that stand in and around every figure. */
export const FIGURE_WORDS = {
  zh: {
    logScale: '对数刻度',
    squareIs: (each) => `（每格${each}）`,
    fit: { inside: '相合', outside: '不合', 'in-part': '部分相合' },
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
    whoSays: { claim: '文章', evidence: '其他来源', check: '重算' },
    reachHint: '图中各标记：用方向键移动，回车打开论断。',
    saidBy: (who, where) => (who === null ? `${where}。` : `${who}（${where}）。`),
  },
  en: {
    logScale: 'Log scale',
    squareIs: (each) => ` (one square is ${each})`,
    fit: { inside: 'inside', outside: 'outside', 'in-part': 'fits in part' },
    article: 'Article',
    inArticle: (place) => `Article, ${place}`,
    alsoSeen: 'Other sources',
    measure: 'Measure',
    scale: 'Scale',
    scaleNames: { linear: 'Linear', log: 'Log' },
    table: 'Table',
    link: 'Own page',
    rowsOfCsv: (rows) => `CSV (${rows} rows)`,
    tableOf: (title) => `Data: ${title}`,
    firstRows: (shown, all) => ` (the first ${shown} rows; the CSV has all ${all})`,
    columns: {
      name: 'Name',
      figure: 'Figure',
      who: 'Whose figure',
      source: 'Where',
      status: 'What is known',
      topic: 'Theme',
      fit: 'Does it fit',
    },
    whoSays: { claim: 'Article', evidence: 'Other source', check: 'Recomputed' },
    reachHint: 'The marks of the figure: arrow keys move between them, Enter opens the claim.',
    saidBy: (who, where) => (who === null ? `${where}.` : `${who}, ${where}.`),
  },
} as const satisfies Record<Locale, FigureWords>
