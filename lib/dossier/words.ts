import { inEach, type Locale, type Text } from '@/lib/locale'

const IN_ENGLISH: Record<Locale, string> = { zh: 'in Chinese', en: 'in English' }
const IN_CHINESE: Record<Locale, string> = { zh: '中文', en: '英文' }

const en = {
  /** The description of a column that holds a text in one language. */
  inLanguage: (description: string, language: Locale) => `${description}, ${IN_ENGLISH[language]}`,
  /** Added to it where the text is optional. */
  orNone: '; filled in every language or in none',
  /** In a new data folder. */
  toFillIn: '(to be filled in)',
  firstEdition: 'First edition.',
  generalTopic: 'General',
  /** Of each chart in it. */
  asPrinted: 'As printed',
  asWorded: 'The article’s figures, drawn with their hedges.',
  chartTitle: (unit: string) => `{figure-claims} numbers in ${unit}`,
  exampleTopic: 'The collection',
  exampleTitle: 'An example article (make it yours)',
  exampleSubject: 'Example library',
  exampleLine: 'An invented library, for example only.',
  exampleStatement: 'The example library has over 30 thousand books.',
  exampleNote: 'An invented example: overwrite this row.',
}

type DossierWords = typeof en

const zh: DossierWords = {
  inLanguage: (description, language) => `${description}（${IN_CHINESE[language]}）`,
  orNone: '，各语言同有同无',
  toFillIn: '（待填写）',
  firstEdition: '首次发布。',
  generalTopic: '综合',
  asPrinted: '文中数字',
  asWorded: '文章所说的数字，按措辞画出。',
  chartTitle: (unit) => `{figure-claims}项以“${unit}”计的数字`,
  exampleTopic: '馆藏',
  exampleTitle: '示例文章（请改成你的）',
  exampleSubject: '示例图书馆',
  exampleLine: '虚构的图书馆，仅作示例。',
  exampleStatement: '示例图书馆藏书超过3万册。',
  exampleNote: '虚构的示例：请覆盖这一行。',
}

export const DOSSIER_WORDS: Record<Locale, DossierWords> = { zh, en }

/** One of the texts in every language. */
export function dossierText(key: Exclude<keyof DossierWords, 'inLanguage' | 'chartTitle'>): Text {
  return inEach((locale) => DOSSIER_WORDS[locale][key])
}
