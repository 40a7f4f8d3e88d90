import type { Locale } from '@/lib/i18n/locale'

interface DashboardWords {
  readonly lede: (
    numbers: Readonly<
      Record<'claims' | 'confirmed' | 'onRecord' | 'partly' | 'disputed' | 'unconfirmed', string>
    >,
  ) => string
  readonly headlineFigures: string
  readonly ledger: (
    numbers: Readonly<Record<'numerals' | 'claim' | 'repeat' | 'name' | 'rhetoric', string>>,
  ) => string
  readonly ledgerLink: string
  readonly findings: (findings: string) => string
  readonly keyTitle: string
  readonly keyText: string
  readonly keyMore: string
}

/** Words of the dashboard's head; their numbers come from the data. */
export const DASHBOARD_WORDS = {
  zh: {
    lede: (n) =>
      `一篇报纸文章，${n.claims}项可以核对的数字。每一项都按原文的措辞画出，注明出自哪一句，并与论文、数据集相对照：${n.confirmed}项得到独立证实，${n.onRecord}项有当事方自己的记载，${n.partly}项部分成立，${n.disputed}项有出入，${n.unconfirmed}项未获证实，即没有找到来源，或只有转述和背景。`,
    headlineFigures: '几个要紧的数字',
    ledger: (n) =>
      `文中共有${n.numerals}处数字：${n.claim}处属于论断，${n.repeat}处是重复，${n.name}处是名称的一部分，${n.rhetoric}处是修辞。一处不漏。`,
    ledgerLink: '如何清点',
    findings: (findings) => `哪里对不上，哪里对得上：${findings}条对照结果`,
    keyTitle: '怎样看这些标记',
    keyText: '文章很少把数字说死，图上保留它的措辞。',
    keyMore: '各种措辞所允许的范围',
  },
  en: {
    lede: (n) =>
      `One newspaper article, ${n.claims} figures that can be checked. Each is drawn with the words that hedge it, traced to its sentence, and set beside papers and data sets. Independently confirmed: ${n.confirmed}. On the makers’ own record: ${n.onRecord}. True in part: ${n.partly}. Disputed: ${n.disputed}. Unconfirmed, with nothing found or only repeats and background: ${n.unconfirmed}.`,
    headlineFigures: 'Headline figures',
    ledger: (n) =>
      `The article has ${n.numerals} numerals: ${n.claim} belong to claims, ${n.repeat} repeat one, ${n.name} are parts of names, ${n.rhetoric} are figures of speech. None is left out.`,
    ledgerLink: 'How they were counted',
    findings: (findings) => `What does not add up, and what does: ${findings} findings`,
    keyTitle: 'How to read the marks',
    keyText: 'The article rarely says a figure plainly. The mark keeps the word.',
    keyMore: 'What each word allows',
  },
} as const satisfies Record<Locale, DashboardWords>
