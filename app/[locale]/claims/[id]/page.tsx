import type { ReactElement } from 'react'
import { pagesOfEach, type ThingProps } from '@/app/[locale]/requested'
import { ChartLinks } from '@/components/chart/chart-links'
import { CheckTable } from '@/components/claim/check-table'
import { ClaimHead } from '@/components/claim/claim-head'
import { ClaimPlace } from '@/components/claim/claim-place'
import { CLAIM_PAGE_WORDS } from '@/components/claim/words'
import { axisTitle } from '@/components/evidence/evidence-axis'
import { EvidenceKind } from '@/components/evidence/evidence-kind'
import { EvidenceList } from '@/components/evidence/evidence-list'
import { SourceLines } from '@/components/evidence/source-link'
import { FindingList } from '@/components/finding/finding-list'
import { Section } from '@/components/page/section'
import { StructuredData } from '@/components/page/structured-data'
import { Whole } from '@/components/page/whole'
import { CiteBlock } from '@/components/share/cite-block'
import { CopyLink } from '@/components/share/copy-link'
import { EmbedBlock } from '@/components/share/embed-block'
import { StaticMarkup } from '@/components/static/static-markup'
import { axisCaution, evidenceSeries } from '@/lib/charts/evidence-axis'
import { CHART_WORDS } from '@/lib/charts/words'
import type { AssessedClaim } from '@/lib/claims/assess'
import type { ClaimView } from '@/lib/claims/claim-view'
import { findingsOf, findingsOn } from '@/lib/claims/findings'
import { firstMade, type Provenance } from '@/lib/claims/first-made'
import { readAssessed } from '@/lib/claims/read-assessed'
import { comparedWith } from '@/lib/compare/kinship'
import { PICK_WORDS } from '@/lib/compare/pick-words'
import { claimDataOf } from '@/lib/exports/claim-review'
import { claimEmbedHeight } from '@/lib/exports/embed-height'
import { JOINS, type Locale } from '@/lib/locale'
import { correctionLink } from '@/lib/pages/correction-link'
import { PAGE_WORDS, sectionTitle } from '@/lib/pages/words'
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

interface ClaimChartProps {
  readonly item: AssessedClaim
  readonly locale: Locale
}

/** A claim’s number on one axis with those of its sources; nothing where there is no axis for it. */
function ClaimChart({ item, locale }: ClaimChartProps): ReactElement | null {
  const series = evidenceSeries(item)
  const caution = axisCaution(item, locale)
  if (series === null) return null
  return (
    <Section title={axisTitle(series, locale)}>
      <StaticMarkup name="claim-axis" of={item.claim.id} locale={locale} />
      {caution !== null && <p className="figure-caution">{caution}</p>}
    </Section>
  )
}

interface FirstMadeProps {
  readonly origin: Provenance
  readonly locale: Locale
}

/** Where a claim was first made, or that no source for it was found; nothing where the data do not show either. */
function FirstMade({ origin, locale }: FirstMadeProps): ReactElement | null {
  const words = CLAIM_PAGE_WORDS[locale]
  if (origin.kind === 'unknown') return null
  return (
    <Section title={words.firstMade}>
      {origin.kind === 'found' ? (
        <>
          <p>{words.earliest(origin.evidence.relation === 'partly', origin.evidence.published !== null)}</p>
          <SourceLines evidence={origin.evidence} locale={locale} />
          <EvidenceKind item={origin.evidence} locale={locale} />
        </>
      ) : (
        <p>{words.notFound[origin.kind]}</p>
      )}
    </Section>
  )
}

interface ClaimPagerProps {
  readonly previous: ClaimView | undefined
  readonly next: ClaimView | undefined
  readonly locale: Locale
}

/** Leads to the claims before and after this one, in the order of the article. */
function ClaimPager({ previous, next, locale }: ClaimPagerProps): ReactElement {
  const words = CLAIM_PAGE_WORDS[locale]
  const all = sectionTitle('claims', locale)
  const named = (word: string, claim: ClaimView) => `${word}${JOINS[locale].colon}${claim.name[locale]}`
  return (
    <nav className="claim-pager" aria-label={all}>
      {previous !== undefined && (
        <a href={addressOf(previous.path[locale])} rel="prev">
          ← <Whole text={named(words.previous, previous)} />
        </a>
      )}
      <a href={addressOf(`/${locale}/claims/`)}>{all}</a>
      {next !== undefined && (
        <a href={addressOf(next.path[locale])} rel="next">
          <Whole text={named(words.next, next)} /> →
        </a>
      )}
    </nav>
  )
}
