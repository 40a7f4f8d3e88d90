import type { ReactElement } from 'react'
import { Picture } from '@/components/figure/picture/picture'
import { placedEvidence } from '@/lib/figures/evidence-axis'
import { altOf } from '@/lib/figures/sentence'
import type { RowSeries } from '@/lib/figures/series/series'
import { CLAIM_WORDS } from '@/lib/i18n/claims'
import type { Locale } from '@/lib/i18n/locale'

/** A picture may grow so far beyond the width for which it was drawn before its words look too large. */
const MOST_ENLARGED = 1.2

interface EvidenceAxisProps {
  readonly series: RowSeries
  readonly locale: Locale
}

/** A claim's figure and those of its sources as a picture. */
export function EvidenceAxis({ series, locale }: EvidenceAxisProps): ReactElement {
  const alt = altOf(CLAIM_WORDS[locale].onOneAxis, series, locale)
  return (
    <div className="views">
      {placedEvidence(series, locale).map(({ width, placed }) => (
        <div
          key={width}
          className="view"
          data-width={width}
          style={{ maxWidth: `${Math.round(placed.width * MOST_ENLARGED)}px` }}
        >
          <Picture placed={placed} alt={alt} />
        </div>
      ))}
    </div>
  )
}
