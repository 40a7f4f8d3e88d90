import type { ReactElement } from 'react'
import { CLAIM_WORDS } from '@/lib/claims/words'
import type { Evidence } from '@/lib/dossier/rows'
import type { Locale } from '@/lib/locale'
import { writeQuantity } from '@/lib/quantity/write'

interface EvidenceKindProps {
  readonly item: Evidence
  readonly locale: Locale
}

/** How a source relates to the claim, whose word it is and what kind of document: “agrees · second-hand · news report”. */
export function EvidenceKind({ item, locale }: EvidenceKindProps): ReactElement {
  const words = CLAIM_WORDS[locale]
  return (
    <>
      <span className="evidence-relation">{words.relations[item.relation]}</span>
      {[words.origins[item.origin], words.grades[item.grade]].map((word) => (
        <span key={word} className="evidence-word">
          {'\u00a0· '}
          <span className="whole">{word}</span>
        </span>
      ))}
      {item.quantity !== null && (
        <>
          {'\u00a0· '}
          <b>{writeQuantity(item.quantity, locale)}</b>
        </>
      )}
    </>
  )
}
