import type { ReactElement } from 'react'
import { Views } from '@/components/chart/picture/views'
import { EVIDENCE_WORDS } from '@/components/evidence/words'
import { evidenceViews } from '@/lib/charts/evidence-axis'
import { type RowSeries, rowTable } from '@/lib/charts/series/rows'
import { altOf } from '@/lib/charts/table'
import type { Locale } from '@/lib/locale'

interface EvidenceAxisProps {
  readonly series: RowSeries
  readonly locale: Locale
}

/** A claim's number and those of its sources as a picture. */
export function EvidenceAxis({ series, locale }: EvidenceAxisProps): ReactElement {
  const alt = altOf(EVIDENCE_WORDS[locale].onOneAxis, rowTable(series), locale)
  return (
    <div className="views">
      <Views views={evidenceViews(series, locale)} altOf={() => alt} />
    </div>
  )
}
