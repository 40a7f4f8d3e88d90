import type { ReactElement } from 'react'
import type { Finding } from '@/lib/claims/findings'
import { addressOf, findingPath } from '@/lib/i18n/address'
import type { Locale } from '@/lib/i18n/locale'
import { TRACE_WORDS } from '@/lib/i18n/trace'

interface FindingListProps {
  readonly findings: readonly Finding[]
  readonly locale: Locale
}

/** Findings by title and verdict, each leading to its place in the whole list; for the margin of figures and claims. */
export function FindingList({ findings, locale }: FindingListProps): ReactElement {
  const words = TRACE_WORDS[locale].findings
  return (
    <ul className="finding-list">
      {findings.map(({ slug, title, verdict }) => (
        <li key={slug}>
          <span className={`verdict verdict-${verdict}`}>{words.verdicts[verdict]}</span>{' '}
          <a href={addressOf(findingPath(locale, slug))}>{title[locale]}</a>
        </li>
      ))}
    </ul>
  )
}
