import type { ReactElement } from 'react'
import type { CheckResult } from '@/lib/claims/assess'
import { CLAIM_WORDS } from '@/lib/claims/words'
import type { Locale } from '@/lib/locale'

interface CheckListProps {
  readonly checks: readonly CheckResult[]
  readonly locale: Locale
}

/** Checks with their working and result. */
export function CheckList({ checks, locale }: CheckListProps): ReactElement {
  const words = CLAIM_WORDS[locale]
  return (
    <ul className="check-list">
      {checks.map((result) => (
        <li key={result.check.id} id={result.check.id}>
          <p>
            <b>{result.verdict === null ? words.noVerdict : words.verdicts[result.verdict]}</b>
            {' · '}
            {words.checkKinds[result.check.kind]}
          </p>
          <p className="check-working">{result.working[locale]}</p>
          <p>{result.sentence[locale]}</p>
          {result.check.note[locale] !== '' && <p className="evidence-note">{result.check.note[locale]}</p>}
        </li>
      ))}
    </ul>
  )
}
