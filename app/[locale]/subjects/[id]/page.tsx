import type { ReactElement } from 'react'
import { pagesOfEach, type ThingProps } from '@/app/[locale]/requested'
import { ChartLinks } from '@/components/chart/chart-links'
import { Quote } from '@/components/claim/quote'
import { StatusMark } from '@/components/claim/status-mark'
import { StatusLine } from '@/components/claim/status-name'
import { EvidenceList } from '@/components/evidence/evidence-list'
import { FindingList } from '@/components/finding/finding-list'
import { Section } from '@/components/page/section'
import { Whole } from '@/components/page/whole'
import { StaticMarkup } from '@/components/static/static-markup'
import { SUBJECT_WORDS, subjectKindOf } from '@/components/subject/words'
import { subjectSeries } from '@/lib/charts/evidence-axis'
import { CHART_WORDS } from '@/lib/charts/words'
import type { AssessedClaim } from '@/lib/claims/assess'
import { readAssessed } from '@/lib/claims/read-assessed'
import { subjectView } from '@/lib/claims/subject-view'
import { CLAIM_WORDS } from '@/lib/claims/words'
import type { Subject } from '@/lib/dossier/rows'
import { STATUSES } from '@/lib/dossier/statuses'
import type { Locale } from '@/lib/locale'
import { addressOf } from '@/lib/site/address'
import { SITE_WORDS } from '@/lib/site/words'

const PAGES = pagesOfEach(
  'subjects',
  'id',
  () => readAssessed().dossier.subjects.map(({ id }) => id),
  (id) => subjectView(readAssessed(), id),
)

export const dynamicParams = false
export const generateStaticParams = PAGES.params
export const generateMetadata = PAGES.metadata

export default async function SubjectPage(props: ThingProps<'id'>): Promise<ReactElement> {
  const { locale, thing: view } = await PAGES.requested(props)
  const { subject, topics, says, figures, findings } = view
  const words = SUBJECT_WORDS[locale]
  const assessed = readAssessed()
  const own = topics.flatMap(({ claims }) => claims)
  const evidence = own.flatMap((item) => item.evidence)
  return (
    <article className="claim-page">
      <SubjectHead subject={subject} claims={own} locale={locale} />
      {subjectSeries(own).length > 0 && (
        <Section title={words.claimed}>
          <StaticMarkup className="subject-charts" name="subject-axes" of={subject.id} locale={locale} />
        </Section>
      )}
      <div className="claim-body">
        <div>
          {topics.map(({ topic, claims }) => (
            <Section key={topic.id} title={topic.name[locale]}>
              <ClaimList claims={claims} locale={locale} />
            </Section>
          ))}
          {evidence.length > 0 && (
            <Section title={SITE_WORDS[locale].evidence}>
              <details>
                <summary>{SITE_WORDS[locale].pieces(evidence.length)}</summary>
                <EvidenceList evidence={evidence} locale={locale} />
              </details>
            </Section>
          )}
          {says.length > 0 && (
            <Section title={words.says}>
              <ClaimList claims={says} locale={locale} />
            </Section>
          )}
        </div>
        <div>
          <FindingList findings={findings} locale={locale} />
          {figures.length > 0 && (
            <Section title={CHART_WORDS[locale].relatedCharts}>
              <ChartLinks assessed={assessed} charts={figures} locale={locale} />
            </Section>
          )}
        </div>
      </div>
    </article>
  )
}

interface SubjectHeadProps {
  readonly subject: Subject
  /** What is claimed of it. */
  readonly claims: readonly AssessedClaim[]
  readonly locale: Locale
}

/** The head of a subject’s page: who or what it is, and how many claims about it have which status. */
function SubjectHead({ subject, claims, locale }: SubjectHeadProps): ReactElement {
  const words = SUBJECT_WORDS[locale]
  const counts = STATUSES.map((status) => ({
    status,
    count: claims.filter((item) => item.status === status).length,
  })).filter(({ count }) => count > 0)
  return (
    <header className="claim-head" data-family={subject.family}>
      <p className="claim-subject">
        <a href={addressOf(`/${locale}/subjects/`)}>{SITE_WORDS[locale].subjects}</a> ·{' '}
        {subjectKindOf(subject, locale)}
      </p>
      <h1>{subject.name[locale]}</h1>
      <p className="lede">{subject.line[locale]}</p>
      {claims.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul className="subject-summary" aria-label={words.status}>
          <li>{words.claims(claims.length)}</li>
          {counts.map(({ status, count }) => (
            <li key={status}>
              <StatusMark status={status} /> {CLAIM_WORDS[locale].statuses[status]} {count}
            </li>
          ))}
        </ul>
      )}
    </header>
  )
}

interface ClaimListProps {
  readonly claims: readonly AssessedClaim[]
  readonly locale: Locale
}

/** Claims one below the other: number, statement, the article’s words in their place, its status and why. */
function ClaimList({ claims, locale }: ClaimListProps): ReactElement {
  return (
    <ul className="claim-list">
      {claims.map((item) => (
        <li key={item.id}>
          <p className="claim-list-figure">
            <Whole text={item.written[locale]} />
          </p>
          <div>
            <p>
              <a href={addressOf(item.path[locale])}>{item.statement[locale]}</a>
            </p>
            <p className="claim-list-status">
              <StatusLine item={item} locale={locale} />
            </p>
            <p className="claim-list-quote">
              <Quote words={item.quote} lang={item.lang} />{' '}
              <a className="claims-place" href={addressOf(item.placePath[locale])}>
                {item.shortPlace[locale]}
              </a>
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
