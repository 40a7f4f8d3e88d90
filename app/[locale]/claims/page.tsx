import type { ReactElement } from 'react'
import { type LocaleProps, localeOf, metadataAt } from '@/app/[locale]/requested'
import { ClaimsBrowser } from '@/components/claim/claims-browser'
import { PageHead } from '@/components/page/page-head'
import { readAssessed } from '@/lib/claims/read-assessed'
import { claimRows } from '@/lib/claims/rows'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { STATUS_GROUPS, STATUSES } from '@/lib/dossier/statuses'
import { HEDGES } from '@/lib/quantity/hedge'
import { addressOf, excelPath } from '@/lib/site/address'

export const generateMetadata = metadataAt('/claims/')

export default async function ClaimsPage(props: LocaleProps): Promise<ReactElement> {
  const locale = await localeOf(props)
  const words = CLAIM_WORDS[locale]
  const { claims, dossier } = readAssessed()
  const used = <Value extends string>(
    all: readonly Value[],
    of: (claim: (typeof claims)[number]) => string,
  ) => all.filter((value) => claims.some((claim) => of(claim) === value))
  const names = {
    group: STATUS_GROUPS.map((group) => [group, words.groups[group]] as const),
    status: used(STATUSES, (c) => c.status).map((status) => [status, words.statuses[status]] as const),
    topic: dossier.knownTopics.map(({ id, name }) => [id, name[locale]] as const),
    subject: dossier.subjects
      .filter((subject) => claims.some((c) => c.subject.id === subject.id))
      .map((subject) => [subject.id, subject.name[locale]] as const),
    hedge: used(HEDGES, (c) => c.claim.quantity.hedge).map((hedge) => [hedge, words.hedges[hedge]] as const),
    attribution: [
      ['article', words.theArticle] as const,
      ...dossier.subjects
        .filter((subject) => claims.some((c) => c.claim.attribution === subject.id))
        .map((subject) => [subject.id, subject.name[locale]] as const),
    ],
  }
  return (
    <>
      <PageHead path="/claims/" locale={locale} />
      <ClaimsBrowser
        rows={claimRows(claims, locale)}
        names={names}
        locale={locale}
        dataAddress={addressOf(excelPath('/data/claims.csv'))}
      />
    </>
  )
}
