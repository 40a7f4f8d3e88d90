import type { Locale } from '@/lib/locale'

const IN_ENGLISH: Record<Locale, string> = { zh: 'in Chinese', en: 'in English' }
const IN_CHINESE: Record<Locale, string> = { zh: '中文', en: '英文' }

const en = {
  /** The description of a column that holds a text in one language. */
  inLanguage: (description: string, language: Locale) => `${description}, ${IN_ENGLISH[language]}`,
  /** Added to it where the text is optional. */
  orNone: '; filled in every language or in none',
  /** In a new data folder. */
  toFillIn: '(to be filled in)',
  chartTitle: (unit: string) => `{figure-claims} numbers in ${unit}`,
}

const zh: typeof en = {
  inLanguage: (description, language) => `${description}（${IN_CHINESE[language]}）`,
  orNone: '，各语言同有同无',
  toFillIn: '（待填写）',
  chartTitle: (unit) => `{figure-claims}项以“${unit}”计的数字`,
}

export const DOSSIER_WORDS: Record<Locale, typeof en> = { zh, en }
