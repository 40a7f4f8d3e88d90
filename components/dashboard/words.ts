import type { Summary } from '@/lib/claims/summary'
import { CLAIM_WORDS } from '@/lib/claims/words'
import type { Locale } from '@/lib/locale'

interface DashboardWords {
  readonly lede: (claims: number) => string
  /** The three groups with their counts in a sentence, for search engines and shared links. */
  readonly counts: (summary: Summary) => string
  /** Names the list of the three groups. */
  readonly groups: string
  readonly headlineFigures: string
  readonly ledger: (summary: Summary) => string
  readonly ledgerLink: string
  readonly findings: (findings: string) => string
  readonly keyTitle: string
  readonly keyText: string
  readonly keyMore: string
}

/** Words of the dashboard's head; their numbers come from the data. */
export const DASHBOARD_WORDS = {
  zh: {
    lede: (claims) =>
      `一篇报纸文章，${claims}项可以核对的论断。每一项都按原文的措辞画出，注明出自哪一句，并与论文、数据集和报道相对照。`,
    counts: ({ groups: n }) => {
      const { supported, mixed, open } = CLAIM_WORDS.zh.groups
      return `${n.supported}项${supported}，${n.mixed}项${mixed}，${n.open}项${open}。`
    },
    groups: '核查结论',
    headlineFigures: '几个要紧的数字',
    ledger: ({ numerals, fates: n }) =>
      `文中共有${numerals}处数字：${n.claim}处属于论断，${n.repeat}处是重复，${n.name}处是名称的一部分，${n.rhetoric}处是修辞。一处不漏。`,
    ledgerLink: '如何清点',
    findings: (findings) => `全部${findings}条核查发现`,
    keyTitle: '怎样看这些标记',
    keyText: '图上保留文章的限定词。',
    keyMore: '各种措辞所允许的范围',
  },
  en: {
    lede: (claims) =>
      `One newspaper article, ${claims} claims that can be checked. Each is drawn with the word that qualifies it, traced to its sentence, and compared with papers, data sets and reports.`,
    counts: ({ groups: n }) => {
      const { supported, mixed, open } = CLAIM_WORDS.en.groups
      return `${supported} ${n.supported} · ${mixed.toLowerCase()} ${n.mixed} · ${open.toLowerCase()} ${n.open}.`
    },
    groups: 'What is known of the claims',
    headlineFigures: 'Headline figures',
    ledger: ({ numerals, fates: n }) =>
      `The article has ${numerals} numerals: ${n.claim} belong to claims, ${n.repeat} repeat one, ${n.name} are parts of names, ${n.rhetoric} are figures of speech. None is left out.`,
    ledgerLink: 'How they were counted',
    findings: (findings) => `All ${findings} findings`,
    keyTitle: 'How to read the marks',
    keyText: 'Each mark keeps the article’s qualifier.',
    keyMore: 'What each word allows',
  },
} as const satisfies Record<Locale, DashboardWords>
