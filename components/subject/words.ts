import type { Subject } from '@/lib/dossier/rows'
import type { Locale } from '@/lib/locale'

const en = {
  claims: (count: number) => (count === 1 ? '1 claim' : `${count} claims`),
  says: 'Claims attributed to it',
  claimed: 'Claims and evidence compared',
  none: 'The article makes no numerical claim about this subject; it is quoted as the source of others.',
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
  status: 'Statuses of its claims',
}

const zh: typeof en = {
  claims: (count) => `${count}项论断`,
  says: '引自该对象的说法',
  claimed: '论断与证据对照',
  none: '文中没有关于该对象的数字论断；文中另有数字引自该对象。',
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
  status: '核查结论',
}

/** Words of the pages of subjects. */
export const SUBJECT_WORDS: Record<Locale, typeof en> = { zh, en }

/** What sort of thing a subject is, in words; its own word where the site has none. */
export function subjectKindOf({ kind }: Pick<Subject, 'kind'>, locale: Locale): string {
  const kinds: Readonly<Record<string, string>> = SUBJECT_WORDS[locale].kinds
  return kinds[kind] ?? kind
}
