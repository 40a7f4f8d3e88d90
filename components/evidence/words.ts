import type { Locale } from '@/lib/locale'

const en = {
  differing: 'Sources that differ from the article in at least one place',
  listed: 'A source that is used in several ways is listed once, by the strongest of them.',
  rules: 'How sources are judged',
  filter: {
    searchHint: 'Publisher, title or words',
    filters: (chosen: number) => `Filters${chosen === 0 ? '' : ` (${chosen} chosen)`}`,
    facets: {
      relation: 'Relation to the claim',
      origin: 'Whose word',
      grade: 'Kind of document',
      subject: 'Subject',
    },
    sorts: { page: 'As on the page' },
    shown: (shown: number, all: number) => `${shown} of ${all} uses of sources`,
    nothing: 'No evidence matches.',
  },
  columns: { source: 'Source', claim: 'Claim', says: 'What the source says' },
  toWords: 'Read it at the source',
  archived: 'Archived copy',
  /** Heads the weak sources. */
  weakSources: 'Weak sources, shown but not counted',
  onOneAxis: 'Claim and evidence on one axis',
  rangeOnAxis: 'What the number may be',
}

const zh: typeof en = {
  differing: '至少有一处与文章不符的来源',
  listed: '一份来源用在几处、性质不同的，只列一次，按最有力的一处归类。',
  rules: '怎样判断来源',
  filter: {
    searchHint: '发布者、标题或原文',
    filters: (chosen) => `筛选${chosen === 0 ? '' : `（已选${chosen}项）`}`,
    facets: { relation: '与论断的关系', origin: '谁的话', grade: '材料类型', subject: '对象' },
    sorts: { page: '按页面顺序' },
    shown: (shown, all) => `显示${shown}处，共${all}处`,
    nothing: '没有符合条件的证据。',
  },
  columns: { source: '来源', claim: '论断', says: '来源的说法' },
  toWords: '查看来源原文',
  archived: '网页存档',
  weakSources: '弱来源：列出，不作依据',
  onOneAxis: '论断与证据，同一坐标轴',
  rangeOnAxis: '这一数字的范围',
}

/** Words of the page of sources and of lists of evidence. */
export const EVIDENCE_WORDS: Record<Locale, typeof en> = { zh, en }
