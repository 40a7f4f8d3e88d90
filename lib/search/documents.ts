import { METHOD_WORDS } from '@/components/method/words'
import { SEARCH_WORDS } from '@/components/search/words'
import { figureOf } from '@/lib/charts/figure'
import type { AssessedDossier } from '@/lib/claims/assess'
import { findingsOf } from '@/lib/claims/findings'
import { publicationsOf } from '@/lib/claims/publications'
import { subjectsInOrder } from '@/lib/claims/subject-view'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { LOCALES, type Locale, type Text } from '@/lib/locale'
import { writeQuantity } from '@/lib/quantity/write'
import type { SearchDocument } from '@/lib/search/document'
import { pageDocuments, themeDocuments, themeNames } from '@/lib/search/page-documents'
import { stringsIn } from '@/lib/search/strings-in'
import { claimPath, figurePath, findingPath, subjectPath } from '@/lib/site/address'

const SECTIONS = [
  'claim',
  'hedges',
  'checks',
  'status',
  'ledger',
  'dictionary',
  'limits',
  'corrections',
] as const

function both(text: Text): string {
  return `${text.zh} ${text.en}`
}

/** Every page, theme, claim, subject, figure, finding, source and section of the method, each once, found by words of either language. */
export function searchDocuments(assessed: AssessedDossier, locale: Locale): SearchDocument[] {
  const words = CLAIM_WORDS[locale]
  const claims = assessed.claims.map(({ claim, subject, status }): SearchDocument => {
    const { quantity } = claim
    return {
      kind: 'claim',
      id: claim.id,
      title: claim.statement[locale],
      line: `${subject.name[locale]} · ${writeQuantity(quantity, locale)} · ${words.statuses[status]}`,
      path: claimPath(locale, claim.id),
      name: '',
      text: [
        claim.id,
        claim.quote,
        themeNames(claim.topic),
        both(claim.statement),
        both(claim.note),
        both(subject.name),
        writeQuantity(quantity, 'zh'),
        writeQuantity(quantity, 'en'),
        CLAIM_WORDS.zh.statuses[status],
        CLAIM_WORDS.en.statuses[status],
      ].join(' '),
    }
  })
  const subjects = subjectsInOrder(assessed).map(
    (subject): SearchDocument => ({
      kind: 'subject',
      id: subject.id,
      title: subject.name[locale],
      line: subject.line[locale],
      path: subjectPath(locale, subject.id),
      name: `${subject.id} ${both(subject.name)}`,
      text: [both(subject.line), subject.kind].join(' '),
    }),
  )
  const figures = assessed.dossier.figures.map((entry): SearchDocument => {
    const { measures, caution } = figureOf(assessed, entry)
    const [first] = measures
    return {
      kind: 'figure',
      id: entry.slug,
      title: first.title[locale],
      line: first.subtitle[locale],
      path: figurePath(locale, entry.slug),
      name: [entry.slug, ...LOCALES.map((language) => SEARCH_WORDS[language].figures[entry.kind])].join(' '),
      text: [
        ...measures.flatMap(({ title, subtitle, label }) => [both(title), both(subtitle), both(label)]),
        caution === null ? '' : both(caution),
      ].join(' '),
    }
  })
  const findings = findingsOf(assessed).map(
    (finding): SearchDocument => ({
      kind: 'finding',
      id: finding.slug,
      title: finding.title[locale],
      line: words.groups[finding.group],
      path: findingPath(locale, finding.slug),
      name: finding.slug,
      text: [finding.title, finding.says, finding.found, finding.follows, finding.open]
        .flatMap((text) => (text === null ? [] : [both(text)]))
        .join(' '),
    }),
  )
  const sources = publicationsOf(assessed).flatMap(({ title, publisher, uses }): SearchDocument[] => {
    const [first] = uses
    if (first === undefined) return []
    return [
      {
        kind: 'source',
        id: first.evidence.id,
        title,
        line: publisher,
        path: `/${locale}/evidence/#${first.evidence.id}`,
        name: '',
        text: [
          publisher,
          title,
          ...uses.flatMap(({ evidence }) => [
            evidence.id,
            evidence.sourceTitle,
            evidence.excerpt,
            both(evidence.note),
          ]),
        ].join(' '),
      },
    ]
  })
  const method = SECTIONS.map(
    (section): SearchDocument => ({
      kind: 'method',
      id: section,
      title: METHOD_WORDS[locale][section].title,
      line: METHOD_WORDS[locale].title,
      path: `/${locale}/method/#${section}`,
      name: `${section} ${METHOD_WORDS.zh[section].title} ${METHOD_WORDS.en[section].title}`,
      text: [METHOD_WORDS.zh[section], METHOD_WORDS.en[section]].map(stringsIn).join(' '),
    }),
  )
  return [
    ...pageDocuments(assessed, locale),
    ...themeDocuments(assessed, locale),
    ...claims,
    ...subjects,
    ...figures,
    ...findings,
    ...sources,
    ...method,
  ]
}
