import type { ReactElement } from 'react'
import { pagesOfEach, type ThingProps } from '@/app/[locale]/requested'
import { ChartLinks } from '@/components/chart/chart-links'
import { CheckTable } from '@/components/claim/check-table'
import { ClaimChart } from '@/components/claim/claim-chart'
import { ClaimHead } from '@/components/claim/claim-head'
import { ClaimPager } from '@/components/claim/claim-pager'
import { ClaimPlace } from '@/components/claim/claim-place'
import { FirstMade } from '@/components/claim/first-made'
import { CLAIM_PAGE_WORDS } from '@/components/claim/words'
import { EvidenceList } from '@/components/evidence/evidence-list'
import { FindingList } from '@/components/finding/finding-list'
import { Section } from '@/components/page/section'
import { StructuredData } from '@/components/page/structured-data'
import { Whole } from '@/components/page/whole'
import { CiteBlock } from '@/components/share/cite-block'
import { CopyLink } from '@/components/share/copy-link'
import { EmbedBlock } from '@/components/share/embed-block'
import { CHART_WORDS } from '@/lib/charts/words'
import { findingsOf, findingsOn } from '@/lib/claims/findings'
import { firstMade } from '@/lib/claims/first-made'
import { readAssessed } from '@/lib/claims/read-assessed'
import { comparedWith } from '@/lib/compare/kinship'
import { PICK_WORDS } from '@/lib/compare/pick-words'
import { claimEmbedHeight } from '@/lib/exports/embed-height'
import { claimDataOf } from '@/lib/exports/structured-data'
import { correctionLink } from '@/lib/pages/correction-link'
import { PAGE_WORDS } from '@/lib/pages/words'
import { addressOf } from '@/lib/site/address'
import { SITE_WORDS } from '@/lib/site/words'

const PAGES = pagesOfEach(
  'claims',
  'id',
  () => readAssessed().claims.map(({ id }) => id),
  (id) => readAssessed().claims.find((claim) => claim.id === id),
)

export const dynamicParams = false
export const generateStaticParams = PAGES.params
export const generateMetadata = PAGES.metadata

export default async function ClaimPage(props: ThingProps<'id'>): Promise<ReactElement> {
  const { locale, thing: item } = await PAGES.requested(props)
  const assessed = readAssessed()
  const { claims, dossier } = assessed
  const words = CLAIM_PAGE_WORDS[locale]
  const { id, claim, checks, evidence } = item
  const { corrections } = dossier.source
  const index = claims.indexOf(item)
  const compared = comparedWith(item, claims)
  const findings = findingsOn(findingsOf(assessed), [id])
  const charts = dossier.figures.filter((entry) => entry.claims.includes(id))
  return (
    <article className="claim-page">
      <StructuredData data={claimDataOf(item, assessed, locale)} />
      <ClaimHead item={item} source={dossier.source} locale={locale} />
      <div className="section-columns">
        <ClaimPlace
          item={item}
          source={dossier.source}
          baseline={claims.filter((other) => claim.baseline.includes(other.id))}
          locale={locale}
        />
        <FirstMade origin={firstMade(item)} locale={locale} />
        {claim.note[locale] !== '' && (
          <Section title={words.note}>
            <p>
              <Whole text={claim.note[locale]} />
            </p>
          </Section>
        )}
      </div>
      <div className="chart-columns">
        <ClaimChart item={item} locale={locale} />
        <FindingList findings={findings} locale={locale} />
        {charts.length > 0 && (
          <Section title={CHART_WORDS[locale].relatedCharts}>
            <ChartLinks assessed={assessed} charts={charts} locale={locale} />
          </Section>
        )}
      </div>
      {checks.length > 0 && (
        <Section title={words.checks}>
          <CheckTable checks={checks} own={id} locale={locale} />
        </Section>
      )}
      {evidence.length > 0 && (
        <Section title={SITE_WORDS[locale].evidence}>
          <EvidenceList evidence={evidence} locale={locale} />
        </Section>
      )}
      <div className="section-columns">
        <div>
          <CiteBlock assessed={assessed} path={`/claims/${id}/`} locale={locale} />
          <p className="take-row">
            <CopyLink href={addressOf(item.path[locale])} locale={locale} />
            {compared.length > 0 && (
              <a href={addressOf(`/${locale}/compare/?claims=${compared.join(',')}`)}>
                {PICK_WORDS[locale].thisClaim}
              </a>
            )}
            {corrections !== undefined && (
              <a href={correctionLink(corrections, item, locale)}>{PAGE_WORDS[locale].correction.report}</a>
            )}
          </p>
        </div>
        <EmbedBlock
          kind="claims"
          id={id}
          height={claimEmbedHeight(item, dossier.source, locale)}
          locale={locale}
        />
      </div>
      <ClaimPager previous={claims[index - 1]} next={claims[index + 1]} locale={locale} />
    </article>
  )
}
