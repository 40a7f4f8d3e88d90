import type { ReactElement } from 'react'
import { Quote } from '@/components/claim/quote'
import type { ChartSources } from '@/lib/charts/sources'
import { CHART_WORDS } from '@/lib/charts/words'
import { publisherOf, titleOf } from '@/lib/claims/named-source'
import { JOINS, type Locale } from '@/lib/locale'
import { addressOf, claimPath } from '@/lib/site/address'

interface SourceLineProps {
  readonly sources: ChartSources
  readonly locale: Locale
}

/** Where a chart's numbers come from, in one line that unfolds to the article's words and to the other sources. */
export function SourceLine({ sources, locale }: SourceLineProps): ReactElement | null {
  const words = CHART_WORDS[locale]
  const { quotes, places, evidence, credits } = sources
  const others = [
    ...credits.map(({ file, url, publisher, title }) => ({ id: file, url, publisher, title })),
    ...evidence.map((item) => ({
      id: item.id,
      url: item.url,
      publisher: publisherOf(item, locale),
      title: titleOf(item, locale),
    })),
  ]
  const place = places[locale] === '' ? '' : words.inArticle(places[locale])
  if (place === '' && others.length === 0) return null
  return (
    <details className="figure-source">
      <summary>
        {place}
        {others.length > 0 && <span>{`${place === '' ? '' : ' · '}${words.sources(others.length)}`}</span>}
      </summary>
      {quotes.length > 0 && (
        <>
          <p>{words.origin.claim}</p>
          <ul>
            {quotes.map(({ claim, place: at, quote, lang }) => (
              <li key={claim}>
                <a href={addressOf(claimPath(locale, claim))}>
                  {at[locale]}
                  {JOINS[locale].gap}
                  <Quote words={quote} lang={lang} />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {others.length > 0 && (
        <>
          <p>{words.alsoSeen}</p>
          <ul>
            {others.map(({ id, url, publisher, title }) => (
              <li key={id}>
                <a href={url} rel="external">
                  {publisher}
                  {JOINS[locale].comma}
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  )
}
