import type { ReactElement } from 'react'
import { CheckList } from '@/components/claim/check-list'
import { CLAIM_PAGE_WORDS } from '@/components/claim/words'
import { EvidenceAxis } from '@/components/evidence/evidence-axis'
import { EvidenceList } from '@/components/evidence/evidence-list'
import { EVIDENCE_WORDS } from '@/components/evidence/words'
import { Section } from '@/components/page/section'
import { StaticMarkup } from '@/components/page/static-markup'
import { evidenceSeries } from '@/lib/charts/evidence-axis'
import type { AssessedClaim } from '@/lib/claims/assess'
import type { Locale } from '@/lib/locale'

interface ClaimEvidenceProps {
  readonly item: AssessedClaim
  /** Whether nothing beside the article speaks to it (`isSourceless`). */
  readonly sourceless: boolean
  readonly locale: Locale
}

/** What was found out about a claim: its sources on one axis and in their own words, and the arithmetic. */
export function ClaimEvidence({ item, sourceless, locale }: ClaimEvidenceProps): ReactElement {
  const words = CLAIM_PAGE_WORDS[locale]
  const { id, evidence, checks } = item
  const axis = evidenceSeries(item)
  const tests = checks.filter(({ check }) => check.against === id)
  const uses = checks.filter(({ check }) => check.against !== id)
  return (
    <>
      {axis !== null && (
        <Section title={EVIDENCE_WORDS[locale].onOneAxis}>
          <StaticMarkup>
            <EvidenceAxis series={axis} locale={locale} />
          </StaticMarkup>
        </Section>
      )}
      {(evidence.length > 0 || sourceless) && (
        <Section title={words.evidence}>
          {sourceless ? <p>{words.noEvidence}</p> : <EvidenceList evidence={evidence} locale={locale} />}
        </Section>
      )}
      {tests.length > 0 && (
        <Section title={words.checks}>
          <CheckList checks={tests} locale={locale} />
        </Section>
      )}
      {uses.length > 0 && (
        <Section title={words.usesClaim}>
          <CheckList checks={uses} locale={locale} />
        </Section>
      )}
    </>
  )
}
