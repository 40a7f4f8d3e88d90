import type { ReactElement } from 'react'
import type { Target } from '@/components/chart/interactive/target'
import { Quote } from '@/components/claim/quote'
import { StatusMark } from '@/components/claim/status-mark'
import type { LayoutMark } from '@/lib/charts/layout/layout'
import { CHART_WORDS } from '@/lib/charts/words'
import { JOINS, type Locale } from '@/lib/locale'
import { addressOf, claimPath } from '@/lib/site/address'

interface MarkCardProps {
  readonly target: Target
  readonly locale: Locale
}

/** What a mark adds when it is reached. */
export function MarkCard({ target: { mark, point }, locale }: MarkCardProps): ReactElement {
  return (
    <>
      {mark !== null && <MarkFacts mark={mark} locale={locale} />}
      {point !== null && (
        <>
          <b>{point.name}</b>
          <p className="tooltip-source">{point.note}</p>
        </>
      )}
    </>
  )
}

/** Status, number with its range, the source's own words, where they are, and the way to the claim. */
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
        {mark.name}
        {JOINS[locale].colon}
        {mark.written}
      </b>
      {range !== '' && (
        <p>
          {words.range}
          {JOINS[locale].colon}
          {range}
        </p>
      )}
      {quote === '' ? (
        heading !== '' && <p>{heading}</p>
      ) : (
        <p className="tooltip-quote">
          <Quote words={quote} lang={quoteLang} />
        </p>
      )}
      <p className="tooltip-source">
        {source}
        {mark.claim !== '' && (
          <>
            {' · '}
            {/* The keyboard opens the claim from the mark: with its focus the card would go, and the focus with it. */}
            <a href={addressOf(claimPath(locale, mark.claim))} tabIndex={-1}>
              {words.openClaim}
            </a>
          </>
        )}
      </p>
    </>
  )
}
