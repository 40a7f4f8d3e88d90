import type { ReactElement } from 'react'
import { type LocaleProps, localeOf, metadataAt } from '@/app/[locale]/requested'
import { EvidenceFilter } from '@/components/evidence/evidence-filter'
import { groupsOf } from '@/components/evidence/publication-groups'
import { EVIDENCE_WORDS } from '@/components/evidence/words'
import { FINDING_WORDS } from '@/components/finding/words'
import { PageHead } from '@/components/page/page-head'
import { Phrased } from '@/components/page/phrased'
import { StaticMarkup } from '@/components/static/static-markup'
import { publicationsOf } from '@/lib/claims/publications'
import { readAssessed } from '@/lib/claims/read-assessed'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { GRADES, ORIGINS, RELATIONS } from '@/lib/dossier/vocabulary'
import { inBrackets, JOINS } from '@/lib/locale'
import { addressOf } from '@/lib/site/address'
import { SITE_WORDS } from '@/lib/site/words'

export const generateMetadata = metadataAt('/evidence/')

export default async function EvidencePage(props: LocaleProps): Promise<ReactElement> {
  const locale = await localeOf(props)
  const { relations, origins, grades } = CLAIM_WORDS[locale]
  const assessed = readAssessed()
  const groups = groupsOf(publicationsOf(assessed), locale)
  const rows = groups
    .flatMap(({ publications }) => publications.flatMap(({ uses }) => uses))
    .map(({ evidence: { id, relation, origin, grade }, item: { subject } }) => ({
      id,
      relation,
      origin,
      grade,
      subject: subject.id,
    }))
  const names = {
    relation: RELATIONS.map((value) => [value, relations[value]] as const),
    origin: ORIGINS.map((value) => [value, origins[value]] as const),
    grade: GRADES.map((value) => [value, grades[value]] as const),
    subject: assessed.dossier.subjects.map(({ id, name }) => [id, name[locale]] as const),
  }
  return (
    <>
      <PageHead path="/evidence/" locale={locale}>
        <p>
          {EVIDENCE_WORDS[locale].listed + JOINS[locale].gap}
          <a href={addressOf(`/${locale}/method/#status`)}>{EVIDENCE_WORDS[locale].rules}</a>
        </p>
      </PageHead>
      <nav className="contents" aria-label={SITE_WORDS[locale].contents}>
        <ul>
          {groups.map(({ id, title, publications }) => (
            <li key={id}>
              <a href={`#${id}`}>
                <Phrased
                  text={title + inBrackets(FINDING_WORDS[locale].sources(publications.length), locale)}
                  locale={locale}
                />
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <EvidenceFilter rows={rows} names={names} locale={locale} />
      {groups.map(({ id, title, rule, publications }, index) => (
        <section key={id} className="publication-group">
          <h2>{title}</h2>
          {rule !== null && (
            <p className="group-text">
              <Phrased text={rule} locale={locale} />
            </p>
          )}
          {/* The place that an address names is within what is folded, so that a browser unfolds it by itself. */}
          <details className="phone-folded" open={index === 0}>
            <summary>{FINDING_WORDS[locale].sources(publications.length)}</summary>
            <div id={id}>
              <StaticMarkup name="publications" of={id} locale={locale} />
            </div>
          </details>
        </section>
      ))}
    </>
  )
}
