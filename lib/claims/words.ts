import { quoted } from '@/lib/claims/quotation'
import type { Place } from '@/lib/dossier/place'
import type { Source } from '@/lib/dossier/source-entry'
import { type Locale, listed } from '@/lib/locale'
import { SITE_WORDS } from '@/lib/site/words'

const en = {
  statuses: {
    confirmed: 'Confirmed',
    sourced: 'Traced to one source',
    derived: 'Derived',
    partly: 'Partly supported',
    contradicted: 'Contradicted',
    repeated: 'Repeated, not verified',
    uncheckable: 'Cannot be checked as worded',
    'not-found': 'No source found',
  },
  groups: { supported: 'Supported', mixed: 'In part or contradicted', open: 'Unresolved' },
  /** What a group means, in one phrase. */
  groupTexts: {
    supported: 'Traced to a source, or derived from listed items or known dates',
    mixed: 'True only in part, or contradicted by a source or by the article’s own numbers',
    open: 'Only repeated by others, not checkable as worded, or no source found',
  },
  hedges: {
    exact: 'none',
    over: 'over',
    'at-least': 'at least',
    under: 'under',
    'at-most': 'at most',
    nearly: 'nearly',
    about: 'about',
    magnitude: 'order of magnitude',
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
  theArticle: 'the article',
  /** Instead of zero in a sentence; empty where the language writes the number. */
  none: 'none',
  /** A place in the article; paragraph 0 is the heading of the section. */
  place: ({ section, paragraph }: Place) =>
    `section ${section}, ${paragraph === 0 ? 'heading' : `paragraph ${paragraph}`}`,
  shortPlace: ({ section, paragraph }: Place) =>
    `sec.\u00a0${section} ${paragraph === 0 ? 'heading' : `para.\u00a0${paragraph}`}`,
  sections: (sections: readonly number[]) =>
    `${sections.length === 1 ? 'section' : 'sections'} ${listed(sections.map(String), 'en')}`,
  /** Who judges which article, before a verdict that is quoted. */
  onArticle: ({ author, title, published }: Source) =>
    `${SITE_WORDS.en.name} on ${quoted(title.en)} (${author.en}, ${published})`,
  /** The title of a claim away from its page. */
  check: (statement: string, status: string) => `Claim check: ${statement} — ${status.toLowerCase()}`,
}

const zhPlace = ({ section, paragraph }: Place) =>
  `第${section}节${paragraph === 0 ? '标题' : `第${paragraph}段`}`

const zh: typeof en = {
  statuses: {
    confirmed: '已证实',
    sourced: '查到一个出处',
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
    exact: '无限定词',
    over: '超过',
    'at-least': '至少',
    under: '不到',
    'at-most': '至多',
    nearly: '近',
    about: '约',
    magnitude: '数量级',
    range: '范围',
    within: '以内',
  },
  relations: { agrees: '相符', partly: '部分相符', differs: '不符', context: '背景' },
  origins: { own: '自报', original: '原始统计或估算', independent: '独立', relay: '转述' },
  grades: { primary: '论文或数据', press: '媒体报道', weak: '弱来源' },
  theArticle: '文章',
  none: '',
  place: zhPlace,
  shortPlace: zhPlace,
  sections: (sections) => `第${sections.join('、')}节`,
  onArticle: ({ author, title, published }) =>
    `${SITE_WORDS.zh.name}核查${author.zh}《${title.zh}》（${published}）`,
  check: (statement, status) => `论断核查：${statement}——${status}`,
}

/** Words for claims, their statuses, and the pages that show them. */
export const CLAIM_WORDS: Record<Locale, typeof en> = { zh, en }
