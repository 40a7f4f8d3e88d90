import { JOINS, type Locale } from '@/lib/locale'

const en = {
  name: 'Claimboard',
  tagline: 'Every number in one article',
  skip: 'Skip to the content',
  contents: 'On this page',
  sections: 'Sections',
  dashboard: 'Overview',
  claims: 'Claims',
  subjects: 'Subjects',
  compare: 'Compare',
  source: 'Article',
  evidence: 'Evidence',
  findings: 'Findings',
  method: 'Method',
  data: 'Data',
  figures: 'Charts',
  open: 'Check your own data',
  more: 'More',
  theme: 'Theme',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  articleSource: 'The article',
  take: 'Download the data',
  claimsFile: 'Claims with their statuses (CSV)',
  workbook: 'Excel workbook',
  everything: 'Everything in one file (ZIP)',
  allFiles: 'All files and addresses',
  how: 'How we work',
  methodLink: 'Method and statuses',
  /** The list of our own corrections, and the day of the newest. */
  corrected: (date: string) => `Our corrections, the last on ${date}`,
  sources: 'Sources',
  pieces: (count: number) => (count === 1 ? '1 piece of evidence' : `${count} pieces of evidence`),
  codeLicence: 'Code: MIT licence.',
  dataLicence: 'Our texts and tables: CC BY 4.0.',
  quoteLicence: 'Quotes belong to the article’s publisher and are kept short.',
  notFound: 'Page not found',
  notFoundText:
    'The address may be misspelt, or the claim may have been removed. Search all claims, or go to the overview.',
  searchClaims: 'Search the claims',
  search: 'Search',
  home: 'Back to the overview',
}

const zh: typeof en = {
  name: '数有所据',
  tagline: '一篇文章里的每一个数字',
  skip: '跳到正文',
  contents: '本页目录',
  sections: '栏目',
  dashboard: '总览',
  claims: '论断',
  subjects: '对象',
  compare: '比较',
  source: '文章',
  evidence: '证据',
  findings: '核查发现',
  method: '方法',
  data: '数据',
  figures: '图',
  open: '核查你的数据',
  more: '更多',
  theme: '外观',
  themes: { system: '跟随系统', light: '浅色', dark: '深色' },
  articleSource: '所据文章',
  take: '下载数据',
  claimsFile: '论断与核查结论（CSV）',
  workbook: 'Excel工作簿',
  everything: '全部文件（ZIP）',
  allFiles: '全部文件与地址',
  how: '我们的做法',
  methodLink: '方法与核查结论',
  corrected: (date) => `我们的更正，最近一次${date}`,
  sources: '来源',
  pieces: (count) => `${count}条证据`,
  codeLicence: '代码：MIT许可证。',
  dataLicence: '我们的文字与数据表：CC BY 4.0。',
  quoteLicence: '文章引文归原发表者所有，此处仅作短引。',
  notFound: '页面不存在',
  notFoundText: '地址可能写错了，也可能这项论断已被移除。可以在全部论断中查找，或回到总览。',
  searchClaims: '查找论断',
  search: '查找',
  home: '回到总览',
}

/** Words of the frame around every page. */
export const SITE_WORDS: Record<Locale, typeof en> = { zh, en }

/** The name of the site and what it is, in one line: “Claimboard: Every number in one article”. */
export function siteTitle(locale: Locale): string {
  const { name, tagline } = SITE_WORDS[locale]
  return name + JOINS[locale].colon + tagline
}
