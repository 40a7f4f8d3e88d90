/** The languages of the site, each the first segment of its addresses. */
export const LOCALES = ['zh', 'en'] as const

export type Locale = (typeof LOCALES)[number]

/** For what everybody may read: most unpackers and networks show the beginning alone, and more people read English. */
export const ENGLISH_FIRST: readonly Locale[] = ['en', ...LOCALES.filter((locale) => locale !== 'en')]

/** One text in every language of the site. */
export type Text = Readonly<Record<Locale, string>>

/** One value for each language: `inEach((locale) => writeQuantity(quantity, locale))`. */
export function inEach<Value>(write: (locale: Locale) => Value): Readonly<Record<Locale, Value>> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, write(locale)])) as Record<Locale, Value>
}

/** One text for all languages: a name, an address, nothing. */
export function everywhere(text: string): Text {
  return inEach(() => text)
}

/** Whether a text is given: one that may be missing is there in every language or in none. */
export function isGiven(text: Text): boolean {
  return LOCALES.every((locale) => text[locale] !== '')
}

/** A function that gives a text of the code, which is in English, in every language. */
export function translator<English extends string>(
  translations: Readonly<Record<Exclude<Locale, 'en'>, Readonly<Record<English, string>>>>,
): (english: English) => Text {
  return (english) => inEach((locale) => (locale === 'en' ? english : translations[locale][english]))
}

/** Whether a word is a language of the site. */
export function isLocale(text: string): text is Locale {
  return (LOCALES as readonly string[]).includes(text)
}

/** The language of the site that a language tag names, `zh` of `zh-Hans`; null where the site is not in that language. */
export function localeOfTag(tag: string): Locale | null {
  const [language = ''] = tag.split('-')
  return isLocale(language) ? language : null
}

/** The value of `lang` in HTML. */
export const HTML_LANG: Text = { zh: 'zh-Hans-CN', en: 'en' }

/** What each language is called, in every language. */
export const LANGUAGES_CALLED: Readonly<Record<Locale, Text>> = {
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
}

/** Languages as the Open Graph protocol names them: with a country. */
export const OPEN_GRAPH_LOCALES: Text = { zh: 'zh_CN', en: 'en_GB' }

/** Which typefaces set a language: Latin ones first, or those of Chinese, which have Latin letters too. */
export const SCRIPTS: Readonly<Record<Locale, 'Han' | 'Latin'>> = { zh: 'Han', en: 'Latin' }

/**
 * What each language puts between two texts. Sentences and lists are joined with these, so that no other file has to
 * ask which language it writes.
 * @example `${title}${JOINS[locale].colon}${text}` // “Status: confirmed”, “核查结论：已证实”
 */
export const JOINS: Readonly<Record<Locale, Joins>> = {
  zh: { colon: '：', comma: '，', listComma: '、', and: '和', semicolon: '；', stop: '。', gap: '' },
  en: { colon: ': ', comma: ', ', listComma: ', ', and: ' and ', semicolon: '; ', stop: '.', gap: ' ' },
}

type Joins = Readonly<Record<'colon' | 'comma' | 'listComma' | 'and' | 'semicolon' | 'stop' | 'gap', string>>

const BRACKETS: Text = { zh: '（…）', en: ' (…)' }

/** @example listed(['cards', 'chips', 'cores'], 'en') // 'cards, chips and cores'; in Chinese “卡、芯片和核心” */
export function listed(names: readonly string[], locale: Locale): string {
  const { listComma, and } = JOINS[locale]
  return [names.slice(0, -1).join(listComma), ...names.slice(-1)].filter((part) => part !== '').join(and)
}

/** A text in brackets, to be put directly after another one: “ (about)”, “（约）”. */
export function inBrackets(text: string, locale: Locale): string {
  return BRACKETS[locale].replace('…', () => text)
}
