import type { ReactElement } from 'react'
import { Whole } from '@/components/page/whole'
import type { Comparison } from '@/lib/charts/comparison'
import { sayCaution, sayUndivided } from '@/lib/compare/comparison-words'
import { JOINS, type Locale } from '@/lib/locale'

interface ComparisonResultProps {
  readonly comparison: Comparison
  readonly locale: Locale
}

/** What a comparison gives in sentences, and the cautions that stay with it. */
export function ComparisonResult({ comparison, locale }: ComparisonResultProps): ReactElement {
  const { cautions, sentences, undivided, per } = comparison
  return (
    <div className="comparison-result">
      {cautions.map((caution) => {
        const { lead, items } = sayCaution(caution, locale)
        return (
          <div key={caution.kind} className="figure-caution">
            <span>{lead}</span>
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
        {sentences.map(({ id, sentences: said }) => (
          <li key={id}>
            <Whole text={said.join(JOINS[locale].gap)} />
          </li>
        ))}
      </ul>
    </div>
  )
}
