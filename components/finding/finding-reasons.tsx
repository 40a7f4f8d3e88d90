import type { ReactElement } from 'react'
import { FINDING_WORDS } from '@/components/finding/words'
import { Whole } from '@/components/page/whole'
import type { Finding } from '@/lib/claims/findings'
import type { Locale } from '@/lib/locale'

interface FindingReasonsProps {
  readonly finding: Finding
  readonly locale: Locale
}

/** What the article and the sources say of a finding, and what stays open, one step away. */
export function FindingReasons({ finding, locale }: FindingReasonsProps): ReactElement {
  const words = FINDING_WORDS[locale]
  const { says, found, open } = finding
  return (
    <details className="finding-reasons phone-folded">
      <summary>{words.reasons}</summary>
      <dl>
        <dt>{words.says}</dt>
        <dd>
          <Whole text={says[locale]} />
        </dd>
        <dt>{words.found}</dt>
        <dd>
          <Whole text={found[locale]} />
        </dd>
        {open !== null && (
          <>
            <dt>{words.open}</dt>
            <dd>
              <Whole text={open[locale]} />
            </dd>
          </>
        )}
      </dl>
    </details>
  )
}
