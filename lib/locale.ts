/** The languages of the site, each the first segment of its addresses. */
export const LOCALES = ['zh', 'en'] as const

export type Locale = (typeof LOCALES)[number]

/** One text in every language of the site. */
export type Text = Readonly<Record<Locale, string>>

/** The value of `lang` in HTML. */
export const HTML_LANG: Text = { zh: 'zh-Hans-CN', en: 'en' }

/** One value for each language: `inEach((locale) => writeQuantity(quantity, locale))`. */
export function inEach<Value>(write: (locale: Locale) => Value): Readonly<Record<Locale, Value>> {
  return { zh: write('zh'), en: write('en') }
}

/** What each language calls itself. */
export const LANGUAGE_NAMES: Text = { zh: '中文', en: 'English' }

export function isLocale(text: string): text is Locale {
  return (LOCALES as readonly string[]).includes(text)
}

/**
 * What each language puts between two texts. Sentences and lists are joined with these, so that no other file has to
 * ask which language it writes.
 * @example `${title}${JOINS[locale].colon}${text}` // “Status: confirmed”, “核查结论：已证实”
 */
export const JOINS = {
  zh: { colon: '：', comma: '，', listComma: '、', semicolon: '；', stop: '。', gap: '' },
  en: { colon: ': ', comma: ', ', listComma: ', ', semicolon: '; ', stop: '.', gap: ' ' },
} as const satisfies Record<Locale, Record<string, string>>

/** A text in brackets, to be put directly after another one: “ (about)”, “（约）”. */
export function inBrackets(text: string, locale: Locale): string {
  return BRACKETS[locale].replace('…', () => text)
}

const BRACKETS: Text = { zh: '（…）', en: ' (…)' }
