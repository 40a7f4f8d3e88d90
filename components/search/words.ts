import type { Locale } from '@/lib/locale'

const en = {
  open: 'Search',
  label: 'Search claims, subjects, sources, charts and method',
  placeholder: 'English or Chinese: method, over, 方法',
  keys: 'Arrow keys choose, Enter opens.',
  close: 'Close (Esc)',
  searching: 'Searching…',
  nothing: 'Nothing found. Try another word, or only a part of it.',
  found: (all: number, shown: number) =>
    shown < all ? `The first ${shown} of ${all} results` : all === 1 ? '1 result' : `${all} results`,
  showAll: (all: number) => `Show all ${all} results`,
  /** Heads all that can be found of one kind. */
  groups: {
    page: 'Pages',
    topic: 'Topics',
    claim: 'Claims',
    subject: 'Subjects',
    chart: 'Charts',
    finding: 'Findings',
    source: 'Sources',
    method: 'Method',
  },
  /** Beside a single result, what it is. */
  kinds: {
    page: 'Page',
    topic: 'Topic',
    claim: 'Claim',
    subject: 'Subject',
    chart: 'Chart',
    finding: 'Finding',
    source: 'Source',
    method: 'Method',
  },
}

const ZH_KINDS = {
  page: '页面',
  topic: '主题',
  claim: '论断',
  subject: '对象',
  chart: '图',
  finding: '核查发现',
  source: '来源',
  method: '方法',
}

const zh: typeof en = {
  open: '查找',
  label: '查找论断、对象、来源、图和方法',
  placeholder: '中文或英文，如“方法”“over”',
  keys: '上下键选择，回车打开。',
  close: '关闭（Esc键）',
  searching: '正在查找……',
  nothing: '没有找到。换一个词，或只写其中一部分。',
  found: (all, shown) => (shown < all ? `找到${all}条，先列${shown}条` : `找到${all}条`),
  showAll: (all) => `显示全部${all}条`,
  groups: ZH_KINDS,
  kinds: ZH_KINDS,
}

/** Words of the site's search. */
export const SEARCH_WORDS: Record<Locale, typeof en> = { zh, en }
