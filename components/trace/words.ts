import type { Origin } from '@/lib/dossier/vocabulary'
import type { Locale } from '@/lib/locale'

interface TraceWords {
  readonly subjects: {
    readonly title: string
    readonly intro: string
    readonly claims: (count: string) => string
    readonly byTime: string
    readonly says: string
    readonly figures: string
    readonly evidence: string
    readonly none: string
    readonly kinds: Readonly<Record<string, string>>
    readonly all: string
    readonly status: string
  }
  readonly figures: {
    readonly claims: string
    readonly sources: string
    readonly others: string
    readonly page: string
    readonly checks: string
  }
  readonly evidence: {
    readonly title: string
    readonly intro: (sources: string, uses: string) => string
    readonly differing: string
    readonly differingText: string
    readonly origins: Readonly<Record<Origin, string>>
    readonly originTexts: Readonly<Record<Origin, string>>
    readonly gradeText: string
    readonly usedFor: string
    /** Leads to an excerpt’s words on the source’s page. */
    readonly toWords: string
    readonly contents: string
  }
  readonly findings: {
    readonly title: string
    readonly intro: string
    readonly says: string
    readonly found: string
    readonly follows: string
    readonly open: string
    readonly claims: string
    readonly sources: string
    readonly sums: string
    readonly beside: string
    readonly all: string
  }
  readonly source: {
    readonly title: string
    readonly intro: string
    readonly outline: string
    readonly inPlace: string
    readonly annotations: string
    readonly annotationsText: string
    readonly contents: string
    readonly heading: string
    readonly section: (section: number, title: string) => string
  }
}

/** Words of the pages that trace a figure: subjects, figures, evidence, findings and the article itself. */
export const TRACE_WORDS = {
  zh: {
    subjects: {
      title: '对象',
      intro: '文章里的数字说的是谁：每个对象一页，所有关于它的论断、证据和图都在一处。',
      claims: (count) => `${count}项论断`,
      byTime: '按时间',
      says: '文章让它说的话',
      figures: '相关的图',
      evidence: '证据',
      none: '文章没有关于它的数字论断；它是别的数字的说话人。',
      kinds: {
        company: '企业',
        model: '模型',
        platform: '平台',
        constellation: '卫星星座',
        database: '数据库',
        university: '大学',
        group: '群体',
        place: '地方',
        organisation: '机构',
        report: '报告',
        person: '人物',
        product: '产品',
      },
      all: '全部对象',
      status: '核查结论',
    },
    figures: {
      claims: '图中的论断',
      sources: '图中的其他来源',
      others: '其他的图',
      page: '单独一页',
      checks: '图中的验算',
    },
    evidence: {
      title: '证据',
      intro: (sources, uses) =>
        `用到的每一份来源，共${sources}份、${uses}处：说了什么，用在哪项论断，与文章相符还是不符。`,
      differing: '与文章不符的',
      differingText: '至少有一处与文章的说法不符。',
      origins: {
        independent: '独立来源',
        own: '当事方自报',
        original: '原始统计或估算',
        relay: '转述',
      },
      originTexts: {
        independent: '自己测量、统计或亲历的第三方。',
        own: '论断所说的一方自己发布的材料。',
        original: '文中数字所出自的那一次统计或估算，包括点明统计者并引述其数字的报道。',
        relay: '转述别人的话；不作判断依据。',
      },
      gradeText:
        '“论文或数据”指论文、当事方自己的页面、数据集和亲历者的记述；“媒体报道”指有名可查的媒体；“弱来源”指别处的副本、推广、没有出处的页面，列出而不作依据，图上画成虚线圆圈。公开的数据表和官方文件的完整副本，按原件算。',
      usedFor: '用于',
      toWords: '到来源中查看',
      contents: '本页目录',
    },
    findings: {
      title: '核查发现',
      intro:
        '把文章的数字与来源逐一对照之后，读者应当知道的事。每一条都说清：文章怎么说，来源怎么说，由此得出什么，什么无从判断。一条发现所涉的论断中，只要有一项有出入，就归入有出入；否则只要有一项待查，就归入待查；都有据才归入有据。',
      says: '文章说',
      found: '来源说',
      follows: '由此可知',
      open: '无从判断的',
      claims: '相关论断',
      sources: '来源',
      sums: '验算',
      beside: '核查发现',
      all: '全部核查发现',
    },
    source: {
      title: '原文',
      intro:
        '文章逐节逐段的提纲，用我们自己的话，每段一行；文中被引用的词句放在它所在的段落，旁边是它的论断和核查结论。文章全文不在此发布。',
      outline: '提纲',
      inPlace: '原文所在',
      annotations: '下载全部引文的标注（W3C Web Annotation，JSON）',
      annotationsText:
        '每条标注含引文、前后几个字和所在段落。位置只在一份全文里才有：用自己的一份打开后下载的标注，还带上字符位置。',
      contents: '本页目录',
      heading: '标题',
      section: (section, title) => `第${section}节：${title}`,
    },
  },
  en: {
    subjects: {
      title: 'Subjects',
      intro:
        'Whom the article’s figures are about: a page for each, with all that is claimed of it, the evidence and the figures.',
      claims: (count) => (count === '1' ? '1 claim' : `${count} claims`),
      byTime: 'In order of time',
      says: 'What the article lets it say',
      figures: 'Its figures',
      evidence: 'Evidence',
      none: 'The article has no figure about it; it is the one who says others.',
      kinds: {
        company: 'Company',
        model: 'Model',
        platform: 'Platform',
        constellation: 'Constellation',
        database: 'Database',
        university: 'University',
        group: 'Group',
        place: 'Place',
        organisation: 'Institutions',
        report: 'Report',
        person: 'Person',
        product: 'Product',
      },
      all: 'All subjects',
      status: 'Statuses of its claims',
    },
    figures: {
      claims: 'Claims in this figure',
      sources: 'Other sources in this figure',
      others: 'Other figures',
      page: 'Its own page',
      checks: 'Arithmetic in this figure',
    },
    evidence: {
      title: 'Evidence',
      intro: (sources, uses) =>
        `Every source that was used, ${sources} of them in ${uses} places: what it says, for which claim, and whether it agrees with the article.`,
      differing: 'Those that differ from the article',
      differingText: 'In one place at least they do not say what the article says.',
      origins: {
        independent: 'Independent',
        own: 'Self-reported',
        original: 'Original counts and estimates',
        relay: 'Second-hand',
      },
      originTexts: {
        independent: 'Third parties who measured, counted or saw for themselves.',
        own: 'What the organisation that the claim is about has published.',
        original:
          'The count or estimate that the article’s number comes from, also as reported by others who name the body that counted.',
        relay: 'Repetitions of somebody else’s word. They decide nothing.',
      },
      gradeText:
        '“Paper or data” is a paper, an organisation’s own page, a data set or a first-hand account. “News report” is a named outlet. A “weak source” is a copy on another site, a promotion or a page that names no source: it is shown, decides nothing, and is drawn as a dashed ring. A public data table or an official document that is reproduced whole counts as its original.',
      usedFor: 'Used for',
      toWords: 'In the source',
      contents: 'On this page',
    },
    findings: {
      title: 'Findings',
      intro:
        'What a reader should know once the article’s numbers have been compared with their sources. Each finding says what the article says, what the sources say, what follows, and what remains open. A finding is mixed if any of its claims is, else open if any is, else supported.',
      says: 'The article says',
      found: 'The sources say',
      follows: 'What follows',
      open: 'What remains open',
      claims: 'Claims',
      sources: 'Sources',
      sums: 'Sums',
      beside: 'Findings',
      all: 'All findings',
    },
    source: {
      title: 'The article',
      intro:
        'The article’s outline, section by section and paragraph by paragraph, a line each in our own words; every quoted phrase is shown in its paragraph, with its claim and the claim’s status. The article itself is not published here.',
      outline: 'Outline',
      inPlace: 'In the article',
      annotations: 'Download the quotes as annotations (W3C Web Annotation, JSON)',
      annotationsText:
        'Each holds the quote, a few characters before and after it, and its paragraph. A position there is only in a whole text: the annotations that you download from your own copy have it too.',
      contents: 'On this page',
      heading: 'Heading',
      section: (section, title) => `Section ${section}: ${title}`,
    },
  },
} as const satisfies Record<Locale, TraceWords>
