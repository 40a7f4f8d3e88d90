import type { ReactElement } from 'react'
import { Views } from '@/components/chart/picture/views'
import { EVIDENCE_WORDS } from '@/components/evidence/words'
import { evidenceViews } from '@/lib/charts/evidence-axis'
import type { RowSeries } from '@/lib/charts/series/rows'
import type { Locale } from '@/lib/locale'

interface EvidenceAxisProps {
  readonly series: RowSeries
  /** The heading below which it is, for whoever does not see it. */
  readonly title: string
  readonly locale: Locale
}

/** A claim's number and those of its sources as a picture. */
export function EvidenceAxis({ series, title, locale }: EvidenceAxisProps): ReactElement {
  return (
    <div className="views">
      <Views views={evidenceViews(series, title, locale)} />
    </div>
  )
}

/** What the axis of a claim is called: sources are beside its number, or there are none. */
export function axisTitle({ panels }: RowSeries, locale: Locale): string {
  const { onOneAxis, rangeOnAxis } = EVIDENCE_WORDS[locale]
  return panels.some(({ rows }) => rows.some(({ others }) => others.length > 0)) ? onOneAxis : rangeOnAxis
}
