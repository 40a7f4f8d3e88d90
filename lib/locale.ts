/** The languages of the site, each the first segment of its addresses. */
export const LOCALES = ['zh', 'en'] as const

export type Locale = (typeof LOCALES)[number]

/** One text in every language of the site. */
export type Text = Readonly<Record<Locale, string>>

/** The value of `lang` in HTML. */
export const HTML_LANG: Text = { zh: 'zh-Hans-CN', en: 'en' }

/** One value for each language: `inEach((locale) => writeQuantity(quantity, locale))`. */
export function inEach<Value>(write: (locale: Locale) => Value): Readonly<Record<Locale, Value>> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, write(locale)])) as Record<Locale, Value>
}

/** One text for all languages: a name, an address, nothing. */
export function everywhere(text: string): Text {
  return inEach(() => text)
}

/** Words of every language, in groups, as one text for each: `textsOf(WORDS).claims.id.en`. */
export function textsOf<Words extends Readonly<Record<string, Readonly<Record<string, string>>>>>(
  words: Readonly<Record<Locale, Words>>,
): { readonly [Group in keyof Words]: { readonly [Key in keyof Words[Group]]: Text } } {
  const texts = Object.entries(words[LOCALES[0]]).map(([group, keys]) => [
    group,
    Object.fromEntries(
      Object.keys(keys).map((key) => [key, inEach((locale) => words[locale][group]?.[key] ?? '')]),
    ),
  ])
  return Object.fromEntries(texts)
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
export const JOINS: Readonly<Record<Locale, Joins>> = {
  zh: { colon: '：', comma: '，', listComma: '、', semicolon: '；', stop: '。', gap: '' },
  en: { colon: ': ', comma: ', ', listComma: ', ', semicolon: '; ', stop: '.', gap: ' ' },
}

type Joins = Readonly<Record<'colon' | 'comma' | 'listComma' | 'semicolon' | 'stop' | 'gap', string>>

/** A text in brackets, to be put directly after another one: “ (about)”, “（约）”. */
export function inBrackets(text: string, locale: Locale): string {
  return BRACKETS[locale].replace('…', () => text)
}

const BRACKETS: Text = { zh: '（…）', en: ' (…)' }
