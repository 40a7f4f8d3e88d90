import { DATA_WORDS } from '@/components/data/words'
import { EVIDENCE_WORDS } from '@/components/evidence/words'
import { METHOD_SECTIONS, METHOD_WORDS } from '@/components/method/words'
import { SHARE_WORDS } from '@/components/share/words'
import { ARTICLE_COPY_WORDS } from '@/components/source/copy-words'
import { SUBJECT_WORDS } from '@/components/subject/words'
import type { AssessedDossier } from '@/lib/claims/assess'
import { LOCALES, type Locale } from '@/lib/locale'
import { pageOf } from '@/lib/pages/pages'
import { SECTIONS, sectionTitle } from '@/lib/pages/words'
import type { SearchDocument } from '@/lib/search/document'
import { dossierDocuments, topicNames } from '@/lib/search/documents'
import { SITE_WORDS } from '@/lib/site/words'

type PageId = 'dashboard' | Exclude<(typeof SECTIONS)[number], 'figures' | 'search'>

/** The pages that are about no single claim, subject or chart; each chart is found by itself, and the search is here. */
const PAGES: readonly PageId[] = [
  'dashboard',
  ...SECTIONS.filter((section) => section !== 'figures' && section !== 'search'),
]

/** Everything that can be found: the site’s pages, the topics, what the dossier holds, the sections of the method. */
export function searchDocuments(assessed: AssessedDossier, locale: Locale): SearchDocument[] {
  return [
    ...PAGES.map((id) => pageDocument(id, assessed, locale)),
    ...topicDocuments(assessed, locale),
    ...dossierDocuments(assessed, locale),
    ...METHOD_SECTIONS.map((section) => methodDocument(section, locale)),
  ]
}

/** Words of what can be done on a page, beside what its title says. */
function wordsOn(id: PageId, locale: Locale): unknown {
  if (id === 'source') return ARTICLE_COPY_WORDS[locale]
  if (id === 'evidence') return EVIDENCE_WORDS[locale]
  const { embed, cite } = SHARE_WORDS[locale]
  const { workbook, everything } = SITE_WORDS[locale]
  return id === 'data' ? [DATA_WORDS[locale], workbook, everything, embed, cite] : []
}

function pageDocument(id: PageId, assessed: AssessedDossier, locale: Locale): SearchDocument {
  const path = id === 'dashboard' ? '' : `${id}/`
  const inLanguage = (language: Locale) => {
    const page = pageOf(assessed, language, `/${path}`)
    return id === 'dashboard'
      ? { title: SITE_WORDS[language].dashboard, line: page.title }
      : { title: page.title, line: page.description }
  }
  return {
    kind: 'page',
    id,
    ...inLanguage(locale),
    path: `/${locale}/${path}`,
    name: [id, ...LOCALES.flatMap((language) => [SITE_WORDS[language][id], inLanguage(language).title])].join(
      ' ',
    ),
    text: LOCALES.map((language) => `${inLanguage(language).line} ${stringsIn(wordsOn(id, language))}`).join(
      ' ',
    ),
  }
}

/** The topics of the claims, each leading to its claims in the table. */
function topicDocuments({ claims, dossier }: AssessedDossier, locale: Locale): SearchDocument[] {
  return dossier.knownTopics.map((topic) => ({
    kind: 'topic',
    id: topic.id,
    title: topic.name[locale],
    line: SUBJECT_WORDS[locale].claims(claims.filter((item) => item.topic.id === topic.id).length),
    path: `/${locale}/claims/?topic=${topic.id}`,
    name: topicNames(topic),
    text: '',
  }))
}

function methodDocument(section: (typeof METHOD_SECTIONS)[number], locale: Locale): SearchDocument {
  const words = LOCALES.map((language) => METHOD_WORDS[language][section])
  return {
    kind: 'method',
    id: section,
    title: METHOD_WORDS[locale][section].title,
    line: sectionTitle('method', locale),
    path: `/${locale}/method/#${section}`,
    name: [section, ...words.map(({ title }) => title)].join(' '),
    text: words.map(stringsIn).join(' '),
  }
}

/** Every text that a dictionary holds, at whatever depth; phrases that wait for numbers are left out. */
function stringsIn(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  return Object.values(value).map(stringsIn).join(' ')
}
