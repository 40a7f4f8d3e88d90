import type { Source } from '@/lib/dossier/source-entry'
import { EXPORT_WORDS } from '@/lib/exports/words'
import { LOCALES, type Locale, localeOfTag } from '@/lib/locale'
import { writeDate } from '@/lib/quantity/write-date'

/** The language of the article’s own names: that of the article, or the site’s first where it is in another. */
export function ownLocaleOf({ language }: Source): Locale {
  return localeOfTag(language) ?? LOCALES[0]
}

/** The article as a line of a bibliography, with no more than the copy at hand says. */
export function citationOf(source: Source, locale: Locale): string {
  const own = localeOfTag(source.language)
  const [tag = ''] = source.language.split('-')
  const published = writeDate(source.published, locale)
  const isUnknown = source.language === 'und'
  if (own === locale || isUnknown) return EXPORT_WORDS[locale].citedArticle(source, published, null, null)
  const language = new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag
  return EXPORT_WORDS[locale].citedArticle(
    source,
    published,
    own === null ? null : source.title[own],
    language,
  )
}
