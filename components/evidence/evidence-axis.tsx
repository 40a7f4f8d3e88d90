import type { ReactElement } from 'react'
import { Picture } from '@/components/chart/picture/picture'
import { EVIDENCE_WORDS } from '@/components/evidence/words'
import { evidenceLayouts } from '@/lib/charts/evidence-axis'
import { altOf } from '@/lib/charts/sentence'
import type { RowSeries } from '@/lib/charts/series/series'
import type { Locale } from '@/lib/locale'

/** A picture may grow so far beyond the width for which it was drawn before its words look too large. */
const MOST_ENLARGED = 1.2

interface EvidenceAxisProps {
  readonly series: RowSeries
  readonly locale: Locale
}

/** A claim's figure and those of its sources as a picture. */
export function EvidenceAxis({ series, locale }: EvidenceAxisProps): ReactElement {
  const alt = altOf(EVIDENCE_WORDS[locale].onOneAxis, series, locale)
  return (
    <div className="views">
      {evidenceLayouts(series, locale).map(({ width, layout }) => (
        <div
          key={width}
          className="view"
          data-width={width}
          style={{ maxWidth: `${Math.round(layout.width * MOST_ENLARGED)}px` }}
        >
          <Picture layout={layout} alt={alt} />
        </div>
      ))}
    </div>
  )
}
