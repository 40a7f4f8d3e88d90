import { type ReactElement, useLayoutEffect } from 'react'
import type { Target } from '@/components/chart/interactive/target'
import { Quote } from '@/components/claim/quote'
import { StatusMark } from '@/components/claim/status-mark'
import type { LayoutMark } from '@/lib/charts/layout/layout'
import { CHART_WORDS } from '@/lib/charts/words'
import { JOINS, type Locale } from '@/lib/locale'
import { addressOf, claimPath } from '@/lib/site/address'

interface MarkCardProps {
  readonly target: Target | null
  readonly locale: Locale
  /** Called with what is shown, or null. */
  readonly onShow: (target: Target | null) => void
}

/** What a mark adds when it is reached, as the content of a Recharts tooltip. */
export function MarkCard({ target, locale, onShow }: MarkCardProps): ReactElement | null {
  // Before the paint: whoever sees the card can press a key.
  useLayoutEffect(() => onShow(target), [target, onShow])
  if (target === null) return null
  const { mark, point } = target
  return (
    <div className="tooltip" role="status">
      {mark !== null && <MarkFacts mark={mark} locale={locale} />}
      {point !== null && (
        <>
          <b>{point.name}</b>
          <p className="tooltip-source">{point.note}</p>
        </>
      )}
    </div>
  )
}

/** Status, number with its range, statement, the source's own words, where they are, and the way to the claim. */
function MarkFacts({ mark, locale }: { readonly mark: LayoutMark; readonly locale: Locale }): ReactElement {
  const words = CHART_WORDS[locale]
  const { status, range, heading, quote, quoteLang, source } = mark.card
  return (
    <>
      {status !== null && (
        <p className="tooltip-status">
          <StatusMark status={status.id} /> {status.name}
        </p>
      )}
      <b>
        {mark.name} {mark.written}
      </b>
      {range !== '' && (
        <p>
          {words.range}
          {JOINS[locale].colon}
          {range}
        </p>
      )}
      {heading !== '' && <p>{heading}</p>}
      {quote !== '' && (
        <p>
          <Quote words={quote} lang={quoteLang} />
        </p>
      )}
      <p className="tooltip-source">{source}</p>
      {mark.claim !== '' && (
        <p>
          <a href={addressOf(claimPath(locale, mark.claim))}>{words.openClaim}</a>
        </p>
      )}
    </>
  )
}
