import type { ReactElement } from 'react'
import { GroupLabel } from '@/components/claim/status-name'
import { Phrased } from '@/components/page/phrased'
import { Section } from '@/components/page/section'
import type { Finding } from '@/lib/claims/findings'
import type { Locale } from '@/lib/locale'
import { addressOf, findingPath } from '@/lib/site/address'
import { SITE_WORDS } from '@/lib/site/words'

interface FindingListProps {
  readonly findings: readonly Finding[]
  readonly locale: Locale
}

/** A section of findings by title and group, each leading to its place in the whole list; nothing where there are none. */
export function FindingList({ findings, locale }: FindingListProps): ReactElement | null {
  if (findings.length === 0) return null
  return (
    <Section title={SITE_WORDS[locale].findings}>
      <ul className="finding-list">
        {findings.map(({ slug, title, group }) => (
          <li key={slug}>
            <GroupLabel group={group} locale={locale} />{' '}
            <a href={addressOf(findingPath(locale, slug))}>
              <Phrased text={title[locale]} locale={locale} />
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
