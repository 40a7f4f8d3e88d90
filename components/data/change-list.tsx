import type { ReactElement } from 'react'
import { DATA_WORDS } from '@/components/data/words'
import { LinkList } from '@/components/page/link-list'
import { Whole } from '@/components/page/whole'
import { SUBJECT_WORDS } from '@/components/subject/words'
import type { ChangeEntry } from '@/lib/dossier/change-entry'
import type { Dossier } from '@/lib/dossier/dossier'
import { EXPORT_WORDS } from '@/lib/exports/words'
import type { Locale } from '@/lib/locale'
import { writeDate } from '@/lib/quantity/write-date'
import { claimPath } from '@/lib/site/address'

interface ChangeListProps {
  readonly changes: readonly ChangeEntry[]
  readonly claims: Dossier['claims']
  readonly locale: Locale
}

/** How many changes are seen without unfolding the earlier ones. */
const RECENT = 4

/** Changes to the data, with the claims that each concerns: the last few, and folded those before them. */
export function ChangeList({ changes, ...others }: ChangeListProps): ReactElement {
  const earlier = changes.slice(RECENT)
  return (
    <>
      <Changes changes={changes.slice(0, RECENT)} {...others} />
      {earlier.length > 0 && (
        <details>
          <summary>{DATA_WORDS[others.locale].earlier(earlier.length)}</summary>
          <Changes changes={earlier} {...others} />
        </details>
      )}
    </>
  )
}

function Changes({ changes, claims, locale }: ChangeListProps): ReactElement {
  return (
    <ol className="data-changes">
      {changes.map((change) => (
        <li key={change.slug} id={change.slug}>
          <p className="data-change-head">
            <b>{change.version}</b> <time dateTime={change.date}>{writeDate(change.date, locale)}</time>{' '}
            {EXPORT_WORDS[locale].changeKinds[change.kind]}
          </p>
          <p>
            <Whole text={change.text[locale]} />
          </p>
          {change.claims.length > 0 && (
            <details>
              <summary>{SUBJECT_WORDS[locale].claims(change.claims.length)}</summary>
              <LinkList
                locale={locale}
                links={claims
                  .filter(({ id }) => change.claims.includes(id))
                  .map(({ id, statement }) => ({ path: claimPath(locale, id), text: statement[locale] }))}
              />
            </details>
          )}
        </li>
      ))}
    </ol>
  )
}
