import { LANGUAGES_CALLED, type Locale } from '@/lib/locale'

const en = {
  /** The description of a column that holds a text in one language. */
  inLanguage: (description: string, language: Locale) =>
    `${description}, in ${LANGUAGES_CALLED[language].en}`,
  /** Added to it where the text is optional. */
  orNone: '; filled in every language or in none',
  /** In a new data folder. */
  toFillIn: '(to be filled in)',
  numbersIn: (unit: string) => `{figure-claims} numbers in ${unit}`,
  several: (kind: string) => `{figure-claims} ${kind}`,
}

const zh: typeof en = {
  inLanguage: (description, language) => `${description}（${LANGUAGES_CALLED[language].zh}）`,
  orNone: '，各语言同有同无',
  toFillIn: '（待填写）',
  numbersIn: (unit) => `{figure-claims}项以${unit}计的数字`,
  several: (kind) => `{figure-claims}项${kind}`,
}

export const DOSSIER_WORDS: Record<Locale, typeof en> = { zh, en }
