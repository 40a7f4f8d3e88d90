import type { Verdict } from '@/lib/claims/check'
import type { CheckKind, Grade, Origin, Relation, Topic } from '@/lib/dossier/rows'
import type { Status, StatusGroup } from '@/lib/dossier/statuses'
import type { Locale } from '@/lib/locale'
import type { Hedge } from '@/lib/quantity/hedge'

interface ClaimWords {
  readonly topics: Readonly<Record<Topic, string>>
  readonly statuses: Readonly<Record<Status, string>>
  readonly groups: Readonly<Record<StatusGroup, string>>
  /** What a group means, in one phrase. */
  readonly groupTexts: Readonly<Record<StatusGroup, string>>
  readonly hedges: Readonly<Record<Hedge, string>>
  readonly relations: Readonly<Record<Relation, string>>
  readonly origins: Readonly<Record<Origin, string>>
  readonly grades: Readonly<Record<Grade, string>>
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly checkKinds: Readonly<Record<CheckKind, string>>
  readonly noVerdict: string
  readonly theArticle: string
  readonly title: string
  readonly intro: (claims: string) => string
  readonly search: string
  readonly searchHint: string
  readonly facets: Readonly<
    Record<'group' | 'status' | 'topic' | 'subject' | 'hedge' | 'attribution', string>
  >
  readonly all: string
  readonly sort: string
  readonly sorts: Readonly<Record<'article' | 'subject' | 'figure' | 'status', string>>
  readonly shown: (shown: string, all: string) => string
  readonly nothing: string
  readonly nothingHint: string
  readonly showAll: string
  readonly downloadShown: (rows: string) => string
  readonly downloadAll: (rows: string) => string
  readonly columns: Readonly<Record<'subject' | 'figure' | 'statement' | 'quote' | 'status', string>>
  readonly caption: string
  readonly saidBy: string
  readonly inPlace: string
  readonly section: (title: string, paragraph: string) => string
  readonly heading: string
  readonly paragraphSays: string
  readonly evidence: string
  /** Only where there is indeed none. */
  readonly noEvidence: string
  /** Heads the weak sources. */
  readonly weakSources: string
  /** Before the items that a claim counts. */
  readonly listed: string
  readonly onOneAxis: string
  readonly checks: string
  readonly usesClaim: string
  readonly note: string
  readonly allows: string
  readonly asOf: string
  readonly about: string
  readonly previous: string
  readonly next: string
  readonly allClaims: string
  readonly published: string
  readonly seen: string
  readonly baseline: string
}

/** Words for claims, their statuses, and the pages that show them. */
export const CLAIM_WORDS = {
  zh: {
    topics: {
      compute: '算力',
      efficiency: '效率',
      accuracy: '准确率',
      reach: '影响范围',
      scale: '模型规模',
      time: '时间',
      people: '机构与人',
      rank: '首创与名次',
    },
    statuses: {
      confirmed: '已证实',
      sourced: '查到出处',
      derived: '可以推知',
      partly: '部分成立',
      contradicted: '与来源不符',
      repeated: '只有转述',
      uncheckable: '措辞无从核对',
      'not-found': '未找到来源',
    },
    groups: { supported: '有据', mixed: '有出入', open: '待查' },
    groupTexts: {
      supported: '查到出处，或可由所列各项、有关日期推知',
      mixed: '只有一部分成立，或与来源、文章自己的数字不符',
      open: '只有转述，措辞无从核对，或没有找到来源',
    },
    hedges: {
      exact: '确数',
      over: '超、多',
      under: '不到',
      nearly: '近',
      about: '约',
      magnitude: '数量级',
      range: '范围',
      within: '之内',
    },
    relations: { agrees: '相符', partly: '部分相符', differs: '不符', context: '背景' },
    origins: { own: '自报', original: '原始统计或估算', independent: '独立', relay: '转述' },
    grades: { primary: '论文或数据', press: '媒体报道', weak: '弱来源' },
    verdicts: { holds: '成立', 'does-not-hold': '不成立', inconclusive: '无法判断' },
    checkKinds: {
      ratio: '倍数',
      reduction: '降幅',
      gain: '增幅',
      difference: '差',
      'error-reduction': '错误减少',
      duration: '时长',
    },
    noVerdict: '文章未作此断言',
    theArticle: '文章',
    title: '全部论断',
    intro: (claims) => `文章中可以核对的每一个数字：${claims}项论断，各有原文、措辞、证据和理由。`,
    search: '查找',
    searchHint: '中文或英文，如“超过”“over”',
    facets: {
      group: '结论类别',
      status: '核查结论',
      topic: '主题',
      subject: '对象',
      hedge: '措辞',
      attribution: '谁说的',
    },
    all: '全部',
    sort: '排序',
    sorts: { article: '按文中顺序', subject: '按对象', figure: '按数字', status: '按核查结论' },
    shown: (shown, all) => `显示${shown}项，共${all}项`,
    nothing: '没有符合条件的论断。',
    nothingHint: '换一个词，或放宽筛选。',
    showAll: '显示全部',
    downloadShown: (rows) => `下载所显示的${rows}行（CSV）`,
    downloadAll: (rows) => `下载全部${rows}行（CSV）`,
    columns: { subject: '对象', figure: '数字', statement: '论断', quote: '原文', status: '核查结论' },
    caption: '文章中的定量论断',
    saidBy: '谁说的',
    inPlace: '原文所在',
    section: (title, paragraph) =>
      `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”一节，第${paragraph}段`,
    heading: '标题',
    paragraphSays: '这一段讲的是：',
    evidence: '证据',
    noEvidence: '没有查到其他来源。',
    weakSources: '弱来源：列出，不作依据',
    listed: '文章列出：',
    onOneAxis: '论断与证据，同一坐标轴',
    checks: '验算',
    usesClaim: '用到这一数字的验算',
    note: '说明',
    allows: '所允许的范围',
    asOf: '所指时间',
    about: '关于',
    previous: '上一项',
    next: '下一项',
    allClaims: '全部论断',
    published: '发布',
    seen: '来源原文',
    baseline: '相对于',
  },
  en: {
    topics: {
      compute: 'Compute',
      efficiency: 'Efficiency',
      accuracy: 'Accuracy',
      reach: 'Reach',
      scale: 'Model scale',
      time: 'Time',
      people: 'Institutions and people',
      rank: 'Firsts and ranks',
    },
    statuses: {
      confirmed: 'Confirmed',
      sourced: 'Traced to one source',
      derived: 'Derived',
      partly: 'Partly supported',
      contradicted: 'Contradicted',
      repeated: 'Only repeated',
      uncheckable: 'Cannot be checked as worded',
      'not-found': 'No source found',
    },
    groups: { supported: 'Supported', mixed: 'Mixed', open: 'Open' },
    groupTexts: {
      supported: 'Traced to a source, or derived from listed items or known dates',
      mixed: 'True only in part, or contradicted by a source or by the article’s own numbers',
      open: 'Only repeated, not checkable as worded, or no source found',
    },
    hedges: {
      exact: 'exact',
      over: 'over',
      under: 'under',
      nearly: 'nearly',
      about: 'about',
      magnitude: 'of the order of',
      range: 'range',
      within: 'within',
    },
    relations: { agrees: 'agrees', partly: 'agrees in part', differs: 'differs', context: 'background' },
    origins: {
      own: 'self-reported',
      original: 'original count or estimate',
      independent: 'independent',
      relay: 'second-hand',
    },
    grades: { primary: 'paper or data', press: 'news report', weak: 'weak source' },
    verdicts: { holds: 'Holds', 'does-not-hold': 'Does not hold', inconclusive: 'Inconclusive' },
    checkKinds: {
      ratio: 'Ratio',
      reduction: 'Reduction',
      gain: 'Gain',
      difference: 'Difference',
      'error-reduction': 'Fewer errors',
      duration: 'Duration',
    },
    noVerdict: 'Not claimed by the article',
    theArticle: 'the article',
    title: 'All claims',
    intro: (claims) =>
      `Every figure of the article that can be checked: ${claims} claims, each with its words, its hedge, the evidence and the reason.`,
    search: 'Search',
    searchHint: 'English or Chinese: over, 超过',
    facets: {
      group: 'Group',
      status: 'Status',
      topic: 'Topic',
      subject: 'Subject',
      hedge: 'Hedge',
      attribution: 'Who says so',
    },
    all: 'All',
    sort: 'Sort',
    sorts: {
      article: 'As in the article',
      subject: 'By subject',
      figure: 'By figure',
      status: 'By status',
    },
    shown: (shown, all) => `${shown} of ${all} claims`,
    nothing: 'No claims match.',
    nothingHint: 'Try another word, or loosen the filters.',
    showAll: 'Show all claims',
    downloadShown: (rows) => `Download what is shown (${rows} rows, CSV)`,
    downloadAll: (rows) => `Download all (${rows} rows, CSV)`,
    columns: {
      subject: 'Subject',
      figure: 'Figure',
      statement: 'Claim',
      quote: 'The article’s words',
      status: 'Status',
    },
    caption: 'The quantitative claims of the article',
    saidBy: 'Who says so',
    inPlace: 'In the article',
    section: (title, paragraph) => `Section “${title}”, paragraph ${paragraph}`,
    heading: 'heading',
    paragraphSays: 'What the paragraph is about:',
    evidence: 'Evidence',
    noEvidence: 'No other source was found.',
    weakSources: 'Weak sources, shown but not counted',
    listed: 'The article lists:',
    onOneAxis: 'Claim and evidence on one axis',
    checks: 'Arithmetic, redone',
    usesClaim: 'Checks that use this figure',
    note: 'Note',
    allows: 'What the words allow',
    asOf: 'As of',
    about: 'About',
    previous: 'Previous',
    next: 'Next',
    allClaims: 'All claims',
    published: 'published',
    seen: 'In the source’s words',
    baseline: 'Relative to',
  },
} as const satisfies Record<Locale, ClaimWords>
