import { METHOD_WORDS } from '@/components/method/words'
import { SHARE_WORDS } from '@/components/share/words'
import { COPY_WORDS } from '@/components/source/words'
import { TRACE_WORDS } from '@/components/trace/words'
import type { AssessedDossier } from '@/lib/claims/assess'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { COMPARE_WORDS } from '@/lib/compare/words'
import { TOPICS, type Topic } from '@/lib/dossier/vocabulary'
import { FILE_WORDS } from '@/lib/exports/words'
import { LOCALES, type Locale } from '@/lib/locale'
import { OPEN_WORDS } from '@/lib/open/words'
import type { SearchDocument } from '@/lib/search/document'
import { stringsIn } from '@/lib/search/strings-in'
import { SITE_WORDS } from '@/lib/site/words'

/** A page that lists or does something, in one language: what it is called and what it says it is for. */
interface IndexPage {
  readonly id:
    | 'dashboard'
    | 'claims'
    | 'subjects'
    | 'compare'
    | 'source'
    | 'evidence'
    | 'findings'
    | 'method'
    | 'data'
    | 'open'
  readonly title: string
  readonly line: string
  /** What can be done there, beside what its title says. */
  readonly more: string
}

function indexPages({ dossier, claims }: AssessedDossier, locale: Locale): readonly IndexPage[] {
  const trace = TRACE_WORDS[locale]
  const file = FILE_WORDS[locale]
  return [
    { id: 'dashboard', title: SITE_WORDS[locale].dashboard, line: dossier.source.headline[locale], more: '' },
    {
      id: 'claims',
      title: CLAIM_WORDS[locale].title,
      line: CLAIM_WORDS[locale].intro(String(claims.length)),
      more: '',
    },
    { id: 'subjects', title: trace.subjects.title, line: trace.subjects.intro, more: '' },
    { id: 'compare', title: COMPARE_WORDS[locale].title, line: COMPARE_WORDS[locale].intro, more: '' },
    {
      id: 'source',
      title: trace.source.title,
      line: trace.source.intro,
      more: stringsIn(COPY_WORDS[locale]),
    },
    {
      id: 'evidence',
      title: trace.evidence.title,
      line: trace.evidence.differingText,
      more: stringsIn(trace.evidence),
    },
    { id: 'findings', title: trace.findings.title, line: trace.findings.intro, more: '' },
    { id: 'method', title: METHOD_WORDS[locale].title, line: METHOD_WORDS[locale].intro, more: '' },
    {
      id: 'data',
      title: file.title,
      line: file.intro,
      more: `${stringsIn(file)} ${SHARE_WORDS[locale].embed} ${SHARE_WORDS[locale].cite}`,
    },
    { id: 'open', title: OPEN_WORDS[locale].title, line: OPEN_WORDS[locale].intro, more: '' },
  ]
}

/** The pages of the site that are no single claim, subject or figure, found by what can be done there. */
export function pageDocuments(assessed: AssessedDossier, locale: Locale): SearchDocument[] {
  const inEach = LOCALES.map((language) => indexPages(assessed, language))
  return indexPages(assessed, locale).map(({ id, title, line }): SearchDocument => {
    const told = inEach.flatMap((pages) => pages.filter((page) => page.id === id))
    const name = LOCALES.map((language) => SITE_WORDS[language][id])
    return {
      kind: 'page',
      id,
      title,
      line,
      path: id === 'dashboard' ? `/${locale}/` : `/${locale}/${id}/`,
      name: [id, ...name, ...told.map((page) => page.title)].join(' '),
      text: told.map((page) => `${page.line} ${page.more}`).join(' '),
    }
  })
}

/** The themes of the claims, each leading to its claims in the table. */
export function themeDocuments({ claims }: AssessedDossier, locale: Locale): SearchDocument[] {
  return TOPICS.flatMap((topic): SearchDocument[] => {
    const count = claims.filter(({ claim }) => claim.topic === topic).length
    if (count === 0) return []
    return [
      {
        kind: 'theme',
        id: topic,
        title: CLAIM_WORDS[locale].topics[topic],
        line: TRACE_WORDS[locale].subjects.claims(String(count)),
        path: `/${locale}/claims/?topic=${topic}`,
        name: themeNames(topic),
        text: '',
      },
    ]
  })
}

/** What a theme is called, in both languages. */
export function themeNames(topic: Topic): string {
  return [topic, ...LOCALES.map((language) => CLAIM_WORDS[language].topics[topic])].join(' ')
}
