import type { ReactElement } from 'react'
import { GroupMark } from '@/components/claim/status-mark'
import { Whole } from '@/components/page/whole'
import type { Comparison } from '@/lib/charts/comparison'
import type { FindingLink } from '@/lib/claims/findings'
import { sayCaution, sayUndivided } from '@/lib/compare/comparison-words'
import { COMPARE_WORDS } from '@/lib/compare/words'
import type { Locale } from '@/lib/locale'
import { addressOf, findingPath } from '@/lib/site/address'

interface ComparisonResultProps {
  readonly comparison: Comparison
  /** What was found of the numbers that are compared: two that look alike may not be of one model. */
  readonly findings: readonly FindingLink[]
  readonly locale: Locale
}

/** What a comparison gives in sentences, the cautions that stay with it, and what was found of its numbers. */
export function ComparisonResult({ comparison, findings, locale }: ComparisonResultProps): ReactElement {
  const { cautions, sentences, undivided, per } = comparison
  return (
    <>
      <div className="comparison-result" aria-live="polite">
        {cautions.map((caution) => {
          const { sentence, items } = sayCaution(caution, locale)
          return (
            <div key={caution.kind} className="figure-caution">
              <span>{sentence}</span>
              {items.length > 0 && (
                <ul>
                  {items.map((item) => (
                    <li key={item}>
                      <Whole text={item} />
                    </li>
                  ))}
                </ul>
              )}
            </div>
          )
        })}
        {undivided !== null && <p className="figure-caution">{sayUndivided({ per, undivided }, locale)}</p>}
        <ul className="comparison-sentences">
          {sentences.map(({ id, said }) => (
            <li key={id}>
              <Whole text={said} />
            </li>
          ))}
        </ul>
      </div>
      {findings.length > 0 && (
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
      )}
    </>
  )
}
