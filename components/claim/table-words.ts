import type { Locale } from '@/lib/locale'

const en = {
  searchHint: 'English or Chinese: over, 超过',
  filters: (chosen: number) => `Filters and order${chosen === 0 ? '' : ` (${chosen} chosen)`}`,
  facets: {
    group: 'Group',
    status: 'Status',
    topic: 'Topic',
    subject: 'Subject',
    hedge: 'Qualifier',
    attribution: 'Who says so',
  },
  sorts: {
    article: 'As in the article',
    subject: 'By subject',
    figure: 'By number',
    status: 'By status',
  },
  shown: (shown: string, all: string) => `${shown} of ${all} claims`,
  nothing: 'No claims match.',
  downloadShown: (rows: string) => `Download what is shown (${rows} rows, CSV)`,
  downloadAll: (rows: string) => `Download all (${rows} rows, CSV)`,
  columns: { figure: 'Number', statement: 'Claim', quote: 'The article’s words' },
  caption: 'The quantitative claims of the article',
}

const zh: typeof en = {
  searchHint: '中文或英文，如“超过”“over”',
  filters: (chosen) => `筛选和排序${chosen === 0 ? '' : `（已选${chosen}项）`}`,
  facets: {
    group: '结论类别',
    status: '核查结论',
    topic: '主题',
    subject: '对象',
    hedge: '限定词',
    attribution: '谁说的',
  },
  sorts: { article: '按文中顺序', subject: '按对象', figure: '按数字', status: '按核查结论' },
  shown: (shown, all) => `显示${shown}项，共${all}项`,
  nothing: '没有符合条件的论断。',
  downloadShown: (rows) => `下载所显示的${rows}行（CSV）`,
  downloadAll: (rows) => `下载全部${rows}行（CSV）`,
  columns: { figure: '数字', statement: '论断', quote: '原文' },
  caption: '文章中的定量论断',
}

/** Words of the table of all claims: its search, facets, order and columns. */
export const CLAIM_TABLE_WORDS: Record<Locale, typeof en> = { zh, en }
