import type { ReactElement } from 'react'
import { Views } from '@/components/chart/picture/views'
import { EVIDENCE_WORDS } from '@/components/evidence/words'
import { evidenceViews } from '@/lib/charts/evidence-axis'
import type { RowSeries } from '@/lib/charts/series/rows'
import type { Locale } from '@/lib/locale'

interface EvidenceAxisProps {
  readonly series: RowSeries
  readonly locale: Locale
}

/** A claim's number and those of its sources as a picture. */
export function EvidenceAxis({ series, locale }: EvidenceAxisProps): ReactElement {
  return (
    <div className="views">
      <Views views={evidenceViews(series, EVIDENCE_WORDS[locale].onOneAxis, locale)} />
    </div>
  )
}
