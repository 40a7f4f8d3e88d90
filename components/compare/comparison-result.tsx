import type { ReactElement } from 'react'
import type { Comparison } from '@/lib/figures/comparison'
import { COMPARE_WORDS } from '@/lib/i18n/compare'
import type { Locale } from '@/lib/i18n/locale'

interface ComparisonResultProps {
  readonly comparison: Comparison
  readonly locale: Locale
}

/** What a comparison gives in sentences, and the cautions that stay with it. */
export function ComparisonResult({ comparison, locale }: ComparisonResultProps): ReactElement {
  const words = COMPARE_WORDS[locale]
  const cautions: Readonly<Record<string, string>> = words.cautions
  return (
    <div className="comparison-result">
      {comparison.cautions.map((dimension) => (
        <p key={dimension} className="figure-caution">
          {cautions[dimension] ?? words.otherCaution}
        </p>
      ))}
      <ul>
        {comparison.sentences.map(({ id, sentences }) => (
          <li key={id}>{sentences.join(locale === 'zh' ? '' : ' ')}</li>
        ))}
      </ul>
    </div>
  )
}
