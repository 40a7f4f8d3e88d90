import type { ReactElement } from 'react'
import type { FindingLink } from '@/lib/claims/findings'
import { addressOf, findingPath } from '@/lib/i18n/address'
import type { Locale } from '@/lib/i18n/locale'
import { TRACE_WORDS } from '@/lib/i18n/trace'

interface FindingsBesideProps {
  readonly findings: readonly FindingLink[]
  readonly locale: Locale
}

/** What was found of the figures that are compared: two that look alike may not be of one model. */
export function FindingsBeside({ findings, locale }: FindingsBesideProps): ReactElement | null {
  const words = TRACE_WORDS[locale].findings
  if (findings.length === 0) return null
  return (
    <div className="comparison-findings">
      <p>{words.beside}</p>
      <ul className="finding-list">
        {findings.map(({ slug, title, verdict }) => (
          <li key={slug}>
            <span className={`verdict verdict-${verdict}`}>{words.verdicts[verdict]}</span>{' '}
            <a href={addressOf(findingPath(locale, slug))}>{title}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
