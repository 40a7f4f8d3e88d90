import { CLAIM_WORDS } from '@/lib/claims/words'
import type { StatusGroup } from '@/lib/dossier/statuses'
import type { Locale } from '@/lib/locale'
import { SITE_WORDS } from '@/lib/site/words'

/** What each section says of itself, below its title. */
const enIntros = {
  claims: (claims: number) =>
    `Everything the article states as fact with a number, a date or a rank: ${claims} claims, each with its words, evidence and reason.`,
  figures: 'Every chart of the site. Each has its own page with its data, its sources and its downloads.',
  subjects: 'Who and what the numbers are about: a page for each, with its claims, evidence and charts.',
  compare:
    'Put any claims on one axis: qualifiers are drawn, ratios and differences keep their ranges. Where a comparison would mislead, the page says why.',
  source:
    'Section by section and paragraph by paragraph, a line each in our own words; every quoted phrase is shown in its paragraph, with its claim and the claim’s status. The article itself is not published here.',
  evidence: (sources: number, uses: number) =>
    `All ${sources} sources, used in ${uses} places: what each says, about which claim, and whether it agrees with the article.`,
  findings:
    'What a reader should know once the article’s numbers have been compared with their sources. Each finding says what the article says, what the sources say, what follows, and where the limits and open questions are.',
  method: 'What counts as a claim, what qualifiers mean, how arithmetic is redone and a status derived.',
  data: 'Every number and chart has a fixed address, to download, cite, embed or read by a program.',
  open: 'Open a table of numbers (CSV, Excel, JSON) from any article and get the same table, charts and comparisons, with the qualifiers drawn.',
  search: 'Type a few letters, or browse everything on the site below.',
}

/** A page that is about no single claim, subject or chart. */
export type Section = keyof typeof enIntros

/** These pages, in the order of the map of the site. */
export const SECTIONS = Object.keys(enIntros) as Section[]

const en = {
  lede: (claims: number) =>
    `One newspaper article, ${claims} claims. Each is drawn with the word that qualifies it, traced to its sentence, and compared with papers, data sets and reports.`,
  /** The three groups with their counts in a sentence, for search engines and shared links. */
  counts: (n: Readonly<Record<StatusGroup, number>>) => {
    const { supported, mixed, open } = CLAIM_WORDS.en.groups
    return `${supported} ${n.supported} · ${mixed.toLowerCase()} ${n.mixed} · ${open.toLowerCase()} ${n.open}.`
  },
  /** Of sections that are not called as in the navigation. */
  titles: {
    claims: 'All claims',
    source: 'The article in outline',
    data: 'Data and API',
  } as Readonly<Partial<Record<Section, string>>>,
  intros: enIntros,
  /** Places in the outline of the article. */
  outline: {
    section: (section: number, title: string) => `Section ${section}: ${title}`,
    paragraph: (paragraph: number) => `Paragraph ${paragraph}`,
  },
  /** What a reader who reports an error finds filled in. */
  correction: {
    report: 'Report an error in this claim',
    title: (id: string) => `Error in claim ${id}`,
    body: (statement: string, address: string) =>
      `Claim: ${statement}\nPage: ${address}\n\nWhat is wrong:\n\nThe right value, and a source for it:\n`,
  },
}

const zh: typeof en = {
  lede: (claims) =>
    `一篇报纸文章，${claims}项论断。每一项都按原文的限定词画出，注明出自哪一句，并与论文、数据集和报道相对照。`,
  counts: (n) => {
    const { supported, mixed, open } = CLAIM_WORDS.zh.groups
    return `${n.supported}项${supported}，${n.mixed}项${mixed}，${n.open}项${open}。`
  },
  titles: { claims: '全部论断', figures: '全部图', source: '文章提纲', data: '数据与接口' },
  intros: {
    claims: (claims) => `文章当作事实写出的数字、日期和名次：${claims}项论断，各有原文、限定词、证据和理由。`,
    figures: '本站的每一幅图，各有一页，附数据、来源和下载。',
    subjects: '文章里的数字说的是谁、是什么：每个对象一页，所有关于它的论断、证据和图都在一处。',
    compare: '任选几项论断放在同一条坐标轴上：限定词一并画出，倍数和差都带着范围。不宜相比的，说明原因。',
    source:
      '逐节逐段，用我们自己的话，每段一行；文中被引用的词句放在它所在的段落，旁边是它的论断和核查结论。文章全文不在此发布。',
    evidence: (sources, uses) =>
      `全部${sources}份来源，用在${uses}处：各说了什么，说的是哪项论断，是否相符。`,
    findings:
      '把文章的数字与来源逐一对照之后，读者应当知道的事。每一条都说清：文章怎么说，来源怎么说，由此得出什么，还有什么局限和疑问。',
    method: '什么算一项论断，限定词如何变成范围，算术怎样验算，核查结论怎样得出。',
    data: '网站上的每一个数字、每一幅图都有固定的地址和几种格式，可以下载、引用、嵌入，也可以让程序来读。',
    open: '打开任何一篇文章的数字表（CSV、Excel、JSON），得到同样的表格、图和比较，图中标出限定词。',
    search: '输入几个字查找，或在下面浏览站内的每一项。',
  },
  outline: {
    section: (section, title) => `第${section}节：${title}`,
    paragraph: (paragraph) => `第${paragraph}段`,
  },
  correction: {
    report: '报告这项论断的错误',
    title: (id) => `论断${id}有误`,
    body: (statement, address) => `论断：${statement}\n页面：${address}\n\n哪里有误：\n\n正确数值及来源：\n`,
  },
}

/** Titles of the pages, and what each says of itself. */
export const PAGE_WORDS: Record<Locale, typeof en> = { zh, en }

/** What a section is called over its page: “All claims”. */
export function sectionTitle(section: Section, locale: Locale): string {
  return PAGE_WORDS[locale].titles[section] ?? SITE_WORDS[locale][section]
}
