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
  const subjects = dossier.subjects.map(({ id, name }) => [id, name[locale]] as const)
  const names = {
    group: STATUS_GROUPS.map((group) => [group, words.groups[group]] as const),
    status: STATUSES.map((status) => [status, words.statuses[status]] as const),
    topic: dossier.knownTopics.map(({ id, name }) => [id, name[locale]] as const),
    subject: subjects,
    hedge: HEDGES.map((hedge) => [hedge, words.hedges[hedge]] as const),
    attribution: [['article', words.theArticle] as const, ...subjects],
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
