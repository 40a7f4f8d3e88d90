import type { ReactElement } from 'react'
import { EVIDENCE_WORDS } from '@/components/evidence/words'
import { Section } from '@/components/page/section'
import { StaticMarkup } from '@/components/static/static-markup'
import { axisCaution, evidenceSeries } from '@/lib/charts/evidence-axis'
import type { AssessedClaim } from '@/lib/claims/assess'
import type { Locale } from '@/lib/locale'

interface ClaimChartProps {
  readonly item: AssessedClaim
  readonly locale: Locale
}

/** A claim’s number on one axis with those of its sources; nothing where there is no axis for it. */
export function ClaimChart({ item, locale }: ClaimChartProps): ReactElement | null {
  const series = evidenceSeries(item)
  const caution = axisCaution(item, locale)
  if (series === null) return null
  const words = EVIDENCE_WORDS[locale]
  const alone = series.panels.every(({ rows }) => rows.every(({ others }) => others.length === 0))
  return (
    <Section title={alone ? words.rangeOnAxis : words.onOneAxis}>
      <StaticMarkup name="claim-axis" of={item.claim.id} locale={locale} />
      {caution !== null && <p className="figure-caution">{caution}</p>}
    </Section>
  )
}
