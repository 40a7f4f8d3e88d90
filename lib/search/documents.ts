import { chartOf } from '@/lib/charts/chart'
import type { AssessedClaim, AssessedDossier } from '@/lib/claims/assess'
import { type Finding, findingsOf } from '@/lib/claims/findings'
import { type Publication, publicationsOf } from '@/lib/claims/publications'
import { subjectsInOrder } from '@/lib/claims/subject-view'
import { CLAIM_WORDS } from '@/lib/claims/words'
import type { ChartEntry } from '@/lib/dossier/chart-entry'
import type { Subject } from '@/lib/dossier/rows'
import type { Topic } from '@/lib/dossier/topics'
import { LOCALES, type Locale, type Text } from '@/lib/locale'
import type { SearchDocument } from '@/lib/search/document'
import { CHART_KIND_WORDS } from '@/lib/search/words'
import { figurePath, findingPath, subjectPath } from '@/lib/site/address'

/** Every claim, subject, chart, finding and source of a dossier, each once, found by words of either language. */
export function dossierDocuments(assessed: AssessedDossier, locale: Locale): SearchDocument[] {
  return [
    ...assessed.claims.map((claim) => claimDocument(claim, locale)),
    ...subjectsInOrder(assessed).map((subject) => subjectDocument(subject, locale)),
    ...assessed.dossier.figures.map((entry) => chartDocument(entry, assessed, locale)),
    ...findingsOf(assessed).map((finding) => findingDocument(finding, locale)),
    ...publicationsOf(assessed).flatMap((publication) => sourceDocument(publication, locale)),
  ]
}

/** What a topic is called, in both languages. */
export function topicNames({ id, name }: Topic): string {
  return `${id} ${both(name)}`
}

function both(...texts: readonly (Text | null)[]): string {
  return texts.flatMap((text) => (text === null ? [] : LOCALES.map((language) => text[language]))).join(' ')
}

function claimDocument(item: AssessedClaim, locale: Locale): SearchDocument {
  const { id, claim, subject, written, label, statement, quote } = item
  return {
    kind: 'claim',
    id,
    title: statement[locale],
    line: [subject.name, written, label].map((text) => text[locale]).join(' · '),
    path: item.path[locale],
    name: '',
    text: [id, quote, topicNames(item.topic), both(statement, claim.note, subject.name, written, label)].join(
      ' ',
    ),
  }
}

function subjectDocument(subject: Subject, locale: Locale): SearchDocument {
  return {
    kind: 'subject',
    id: subject.id,
    title: subject.name[locale],
    line: subject.line[locale],
    path: subjectPath(locale, subject.id),
    name: `${subject.id} ${both(subject.name)}`,
    text: `${both(subject.line)} ${subject.kind}`,
  }
}

function chartDocument(entry: ChartEntry, assessed: AssessedDossier, locale: Locale): SearchDocument {
  const { measures, caution } = chartOf(assessed, entry)
  const [first] = measures
  const kinds = LOCALES.map((language) => CHART_KIND_WORDS[language][entry.kind])
  return {
    kind: 'chart',
    id: entry.slug,
    title: first.title[locale],
    line: first.subtitle[locale],
    path: figurePath(locale, entry.slug),
    name: [entry.slug, ...kinds].join(' '),
    text: both(...measures.flatMap(({ title, subtitle, label }) => [title, subtitle, label]), caution),
  }
}

function findingDocument(finding: Finding, locale: Locale): SearchDocument {
  const { slug, title, group, says, found, follows, open } = finding
  return {
    kind: 'finding',
    id: slug,
    title: title[locale],
    line: CLAIM_WORDS[locale].groups[group],
    path: findingPath(locale, slug),
    name: slug,
    text: both(title, says, found, follows, open ?? null),
  }
}

function sourceDocument({ title, publisher, uses }: Publication, locale: Locale): SearchDocument[] {
  const [first] = uses
  if (first === undefined) return []
  const used = uses.flatMap(({ evidence: { id, sourceTitle, excerpt, note } }) => [
    id,
    sourceTitle,
    excerpt,
    both(note),
  ])
  return [
    {
      kind: 'source',
      id: first.evidence.id,
      title: title[locale],
      line: publisher[locale],
      path: `/${locale}/evidence/#${first.evidence.id}`,
      name: '',
      text: [both(publisher), both(title), ...used].join(' '),
    },
  ]
}
