import type { ReactElement } from 'react'
import { CLAIM_PAGE_WORDS } from '@/components/claim/words'
import { EvidenceKind } from '@/components/evidence/evidence-kind'
import { SourceLines } from '@/components/evidence/source-link'
import { Section } from '@/components/page/section'
import type { Provenance } from '@/lib/claims/first-made'
import type { Locale } from '@/lib/locale'

interface FirstMadeProps {
  readonly origin: Provenance
  readonly locale: Locale
}

/** Where a claim was first made, or that no source for it was found; nothing where the data do not show either. */
export function FirstMade({ origin, locale }: FirstMadeProps): ReactElement | null {
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
