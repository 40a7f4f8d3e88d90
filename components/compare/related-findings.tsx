import type { ReactElement } from 'react'
import { GroupMark } from '@/components/claim/status-mark'
import type { FindingLink } from '@/lib/claims/finding-links'
import { COMPARE_WORDS } from '@/lib/compare/words'
import type { Locale } from '@/lib/locale'
import { addressOf, findingPath } from '@/lib/site/address'

interface RelatedFindingsProps {
  readonly findings: readonly FindingLink[]
  readonly locale: Locale
}

/** What was found of the figures that are compared: two that look alike may not be of one model. */
export function RelatedFindings({ findings, locale }: RelatedFindingsProps): ReactElement | null {
  if (findings.length === 0) return null
  return (
    <div className="comparison-findings">
      <p>{COMPARE_WORDS[locale].found}</p>
      <ul className="finding-list">
        {findings.map(({ slug, title, group, word }) => (
          <li key={slug}>
            <span className={`group-label group-${group}`}>
              <GroupMark group={group} /> {word}
            </span>{' '}
            <a href={addressOf(findingPath(locale, slug))}>{title}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
