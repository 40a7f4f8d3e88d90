import type { ReactElement } from 'react'
import { Quote } from '@/components/claim/quote'
import { StatusLine } from '@/components/claim/status-line'
import { EvidenceAxis } from '@/components/evidence/evidence-axis'
import { FINDING_WORDS } from '@/components/finding/words'
import { axisCaution, evidenceSeries } from '@/lib/charts/evidence-axis'
import type { AssessedClaim } from '@/lib/claims/assess'
import type { Source } from '@/lib/dossier/source-entry'
import { citationOf } from '@/lib/exports/citation'
import { JOINS, type Locale } from '@/lib/locale'

interface ClaimEmbedProps {
  readonly item: AssessedClaim
  readonly source: Source
  readonly locale: Locale
}

/** A claim for a frame: number, statement, status and why, the article’s words, and the sources beside it. */
export function ClaimEmbed({ item, source, locale }: ClaimEmbedProps): ReactElement {
  const { claim, subject } = item
  const series = evidenceSeries(item)
  const caution = axisCaution(item, locale)
  return (
    <section className="claim">
      <p className="figure-measure">{subject.name[locale]}</p>
      <p className="claim-verdict">
        <StatusLine item={item} locale={locale} />
      </p>
      <p className="figure-measure">
        {FINDING_WORDS[locale].says}
        {JOINS[locale].colon}
      </p>
      <h1>
        <span className="claim-written">{item.written[locale]}</span>
        {claim.statement[locale]}
      </h1>
      <blockquote>
        <Quote words={claim.quote} lang={item.lang} />
      </blockquote>
      {series !== null && <EvidenceAxis series={series} locale={locale} />}
      {series !== null && caution !== null && <p className="figure-caution">{caution}</p>}
      <p className="figure-source">
        {item.place[locale]}
        {JOINS[locale].comma}
        {citationOf(source, locale)}
      </p>
    </section>
  )
}
