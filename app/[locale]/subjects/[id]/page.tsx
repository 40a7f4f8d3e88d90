import type { ReactElement } from 'react'
import { pagesOfEach, type ThingProps } from '@/app/[locale]/requested'
import { ChartLinks } from '@/components/chart/chart-links'
import { ClaimList } from '@/components/claim/claim-list'
import { EvidenceList } from '@/components/evidence/evidence-list'
import { FindingList } from '@/components/finding/finding-list'
import { Section } from '@/components/page/section'
import { StaticMarkup } from '@/components/static/static-markup'
import { SubjectHead } from '@/components/subject/subject-head'
import { SUBJECT_WORDS } from '@/components/subject/words'
import { subjectSeries } from '@/lib/charts/evidence-axis'
import { CHART_WORDS } from '@/lib/charts/words'
import { readAssessed } from '@/lib/claims/read-assessed'
import { subjectView } from '@/lib/claims/subject-view'
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
