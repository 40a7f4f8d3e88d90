import type { ReactElement } from 'react'
import { Views } from '@/components/chart/picture/views'
import { Quote } from '@/components/claim/quote'
import { StatusLine } from '@/components/claim/status-line'
import { EVIDENCE_WORDS } from '@/components/evidence/words'
import { evidenceSeries, evidenceViews } from '@/lib/charts/evidence-axis'
import { altOf } from '@/lib/charts/sentence'
import { rowTable } from '@/lib/charts/series/rows'
import type { AssessedClaim } from '@/lib/claims/assess'
import type { Source } from '@/lib/dossier/source-entry'
import { citationOf } from '@/lib/exports/citation'
import { JOINS, type Locale } from '@/lib/locale'

interface ClaimEmbedProps {
  readonly item: AssessedClaim
  readonly source: Source
  readonly locale: Locale
}

/** A claim for a frame: figure, statement, status and why, the article’s words, and the sources beside it. */
export function ClaimEmbed({ item, source, locale }: ClaimEmbedProps): ReactElement {
  const { claim, subject } = item
  const series = evidenceSeries(item)
  return (
    <section className="claim">
      <p className="figure-measure">{subject.name[locale]}</p>
      <h1>
        <span className="claim-written">{item.written[locale]}</span>
        {claim.statement[locale]}
      </h1>
      <p>
        <StatusLine item={item} locale={locale} />
      </p>
      <blockquote>
        <Quote words={claim.quote} lang={item.lang} />
      </blockquote>
      {series !== null && (
        <div className="views">
          <Views
            views={evidenceViews(series, locale)}
            altOf={() => altOf(EVIDENCE_WORDS[locale].onOneAxis, rowTable(series), locale)}
          />
        </div>
      )}
      <p className="figure-source">
        {item.place[locale]}
        {JOINS[locale].comma}
        {citationOf(source, locale)}
      </p>
    </section>
  )
}
