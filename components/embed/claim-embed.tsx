import type { ReactElement } from 'react'
import { Quote } from '@/components/claim/quote'
import { StatusLine } from '@/components/claim/status-line'
import { Picture } from '@/components/figure/picture/picture'
import type { AssessedClaim } from '@/lib/claims/assess'
import type { Source } from '@/lib/dossier/rows'
import { evidenceSeries, placedEvidence } from '@/lib/figures/evidence-axis'
import { altOf } from '@/lib/figures/sentence'
import { CLAIM_WORDS } from '@/lib/i18n/claims'
import type { Locale } from '@/lib/i18n/locale'
import { citationOf } from '@/lib/publish/citation'
import { writeQuantity } from '@/lib/quantity/write'

interface ClaimEmbedProps {
  readonly item: AssessedClaim
  readonly source: Source
  readonly locale: Locale
}

/** A claim for a frame: figure, statement, status and why, the article’s words, and the sources beside it. */
export function ClaimEmbed({ item, source, locale }: ClaimEmbedProps): ReactElement {
  const { claim, subject } = item
  const words = CLAIM_WORDS[locale]
  const series = evidenceSeries(item)
  return (
    <section className="claim">
      <p className="figure-measure">{subject.name[locale]}</p>
      <h1>
        <span className="claim-written">{writeQuantity(claim.quantity, locale)}</span>
        {claim.statement[locale]}
      </h1>
      <p>
        <StatusLine item={item} locale={locale} />
      </p>
      <blockquote>
        <Quote words={claim.quote} lang="zh-Hans" />
      </blockquote>
      {series !== null && (
        <div className="views">
          {placedEvidence(series, locale).map(({ width, placed }) => (
            <div key={width} className="view" data-width={width}>
              <Picture placed={placed} alt={altOf(words.onOneAxis, series, locale)} />
            </div>
          ))}
        </div>
      )}
      <p className="figure-source">
        §{claim.place.section}&nbsp;¶{claim.place.paragraph}
        {locale === 'zh' ? '，' : ', '}
        {citationOf(source, locale)}
      </p>
    </section>
  )
}
