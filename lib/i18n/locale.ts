/** The languages of the site, each the first segment of its addresses. */
export const LOCALES = ['zh', 'en'] as const

export type Locale = (typeof LOCALES)[number]

/** One text in every language of the site. */
export type Text = Readonly<Record<Locale, string>>

/** The value of `lang` in HTML. */
export const HTML_LANG: Text = { zh: 'zh-Hans-CN', en: 'en' }

export function isLocale(text: string): text is Locale {
  return (LOCALES as readonly string[]).includes(text)
}
