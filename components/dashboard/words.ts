import type { Summary } from '@/lib/claims/summary'
import type { Locale } from '@/lib/locale'

const en = {
  /** Names the list of the three groups. */
  groups: 'What is known of the claims',
  headlineFigures: 'Headline figures',
  ledger: ({ numerals, fates: n }: Summary) =>
    `The article has ${numerals} numerals: ${n.claim} belong to claims, ${n.repeat} repeat one, ${n.name} are parts of names, ${n.rhetoric} are figures of speech. None is left out.`,
  ledgerLink: 'How they were counted',
  findings: (findings: string) => `All ${findings} findings`,
}

type DashboardWords = typeof en

const zh: DashboardWords = {
  groups: '核查结论',
  headlineFigures: '几个要紧的数字',
  ledger: ({ numerals, fates: n }) =>
    `文中共有${numerals}处数字：${n.claim}处属于论断，${n.repeat}处是重复，${n.name}处是名称的一部分，${n.rhetoric}处是修辞。一处不漏。`,
  ledgerLink: '如何清点',
  findings: (findings) => `全部${findings}条核查发现`,
}

/** Words of the dashboard's head; their numbers come from the data. */
export const DASHBOARD_WORDS: Record<Locale, DashboardWords> = { zh, en }
