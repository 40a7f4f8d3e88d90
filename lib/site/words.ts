import { JOINS, type Locale } from '@/lib/locale'

const en = {
  name: 'Claimboard',
  tagline: 'Every figure of one article',
  skip: 'Skip to the content',
  contents: 'On this page',
  sections: 'Sections',
  dashboard: 'Dashboard',
  claims: 'Claims',
  subjects: 'Subjects',
  compare: 'Compare',
  source: 'Article',
  evidence: 'Evidence',
  findings: 'Findings',
  method: 'Method',
  data: 'Data',
  open: 'Open',
  theme: 'Theme',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  articleSource: 'The article',
  licences: 'Terms',
  codeLicence: 'Code: MIT licence.',
  dataLicence: 'Our texts and tables: CC BY 4.0.',
  quoteLicence: 'Quotes belong to the article’s publisher and are kept short.',
  dataFiles: 'Data files',
  notFound: 'There is no such page',
  notFoundText:
    'The address may be misspelt, or the claim may no longer be here. Search all claims, or go back to the dashboard.',
  searchClaims: 'Search the claims',
  search: 'Search',
  home: 'Back to the dashboard',
}

type SiteWords = typeof en

const zh: SiteWords = {
  name: '数有所据',
  tagline: '一篇报道里的每一个数字',
  skip: '跳到正文',
  contents: '本页目录',
  sections: '栏目',
  dashboard: '总览',
  claims: '论断',
  subjects: '对象',
  compare: '比较',
  source: '原文',
  evidence: '证据',
  findings: '核查发现',
  method: '方法',
  data: '数据',
  open: '打开',
  theme: '外观',
  themes: { system: '随系统', light: '浅色', dark: '深色' },
  articleSource: '所据文章',
  licences: '使用条款',
  codeLicence: '代码：MIT 许可证。',
  dataLicence: '我们的文字与数据表：CC BY 4.0。',
  quoteLicence: '文章引文归原发表者所有，此处仅作短引。',
  dataFiles: '数据文件',
  notFound: '没有这一页',
  notFoundText: '地址可能写错了，也可能这项论断已不在此处。可以在全部论断中查找，或回到总览。',
  searchClaims: '查找论断',
  search: '查找',
  home: '回到总览',
}

/** Words of the frame that stands around every page. */
export const SITE_WORDS: Record<Locale, SiteWords> = { zh, en }

/** The name of the site and what it is, in one line: “Claimboard: Every figure of one article”. */
export function siteTitle(locale: Locale): string {
  const { name, tagline } = SITE_WORDS[locale]
  return name + JOINS[locale].colon + tagline
}
