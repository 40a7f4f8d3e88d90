import type { FigureEntry } from '@/lib/dossier/figure-entry'
import type { Locale } from '@/lib/locale'
import type { DocumentKind } from '@/lib/search/document'

interface SearchWords {
  readonly title: string
  readonly open: string
  readonly label: string
  readonly placeholder: string
  readonly keys: string
  readonly close: string
  readonly searching: string
  readonly nothing: string
  readonly found: (hits: string) => string
  readonly kinds: Readonly<Record<DocumentKind, string>>
  readonly groups: Readonly<Record<DocumentKind, string>>
  readonly intro: string
  /** What readers call a figure of each sort. */
  readonly figures: Readonly<Record<FigureEntry['kind'], string>>
}

/** Words of the site's search. */
export const SEARCH_WORDS = {
  zh: {
    title: '查找',
    open: '查找',
    label: '查找论断、对象、来源、图和方法',
    placeholder: '中文或英文，如“方法”“over”',
    keys: '上下键选择，回车打开，Esc 关闭。',
    close: '关闭',
    searching: '正在查找……',
    nothing: '没有找到。换一个词，或只写其中一部分。',
    found: (hits) => `找到${hits}条`,
    kinds: {
      page: '页面',
      theme: '主题',
      claim: '论断',
      subject: '对象',
      figure: '图',
      finding: '核查发现',
      source: '来源',
      method: '方法',
    },
    groups: {
      page: '页面',
      theme: '主题',
      claim: '论断',
      subject: '对象',
      figure: '图',
      finding: '核查发现',
      source: '来源',
      method: '方法',
    },
    intro: '站内的每一项都列在下面；也可以输入几个字查找。',
    figures: {
      status: '核查结论 总览',
      bars: '柱状图 条形图',
      scatter: '散点图',
      intervals: '区间图',
      slope: '斜线图',
      dots: '点图',
      timeline: '时间线 时间轴 年表',
      counts: '计数图',
      ranks: '名次 列表',
    },
  },
  en: {
    title: 'Search',
    open: 'Search',
    label: 'Search claims, subjects, sources, figures and method',
    placeholder: 'English or Chinese: method, over, 方法',
    keys: 'Arrow keys choose, Enter opens, Esc closes.',
    close: 'Close',
    searching: 'Searching…',
    nothing: 'Nothing found. Try another word, or only a part of it.',
    found: (hits) => (hits === '1' ? '1 result' : `${hits} results`),
    kinds: {
      page: 'Page',
      theme: 'Theme',
      claim: 'Claim',
      subject: 'Subject',
      figure: 'Figure',
      finding: 'Finding',
      source: 'Source',
      method: 'Method',
    },
    groups: {
      page: 'Pages',
      theme: 'Themes',
      claim: 'Claims',
      subject: 'Subjects',
      figure: 'Figures',
      finding: 'Findings',
      source: 'Sources',
      method: 'Method',
    },
    intro: 'Everything on the site is listed below; or type a few letters.',
    figures: {
      status: 'status overview',
      bars: 'bar chart',
      scatter: 'scatter plot',
      intervals: 'intervals',
      slope: 'slope chart',
      dots: 'dot plot',
      timeline: 'timeline chronology',
      counts: 'counts',
      ranks: 'ranks list',
    },
  },
} as const satisfies Record<Locale, SearchWords>
