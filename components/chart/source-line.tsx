import type { ReactElement } from 'react'
import { Quote } from '@/components/claim/quote'
import { type ChartSources, MOST_QUOTED } from '@/lib/charts/sources'
import { CHART_WORDS } from '@/lib/charts/words'
import { JOINS, type Locale } from '@/lib/locale'
import { addressOf } from '@/lib/site/address'

interface SourceLineProps {
  readonly sources: ChartSources
  readonly locale: Locale
}

/** Where a figure's numbers come from: the article's words first, each leading to its claim, then the other sources. */
export function SourceLine({ sources, locale }: SourceLineProps): ReactElement | null {
  const words = CHART_WORDS[locale]
  const { quotes, evidence, credits } = sources
  const others = [
    ...credits.map(({ file, url, publisher, title }) => ({
      id: file,
      url,
      name: `${publisher}, ${title}`,
    })),
    ...evidence.map(({ id, url, publisher }) => ({ id, url, name: publisher })),
  ]
  if (quotes.length === 0 && others.length === 0) return null
  const quoted = quotes.length <= MOST_QUOTED
  const stop = JOINS[locale].stop
  const comma = JOINS[locale].comma
  return (
    <p className="figure-source">
      {quotes.length > 0 && (
        <>
          <strong>{words.article}</strong>
          {JOINS[locale].colon}
          {quotes.map(({ claim, place, quote, lang }, index) => (
            <span key={claim}>
              {index > 0 && comma}
              <a href={addressOf(`/${locale}/claims/${claim}/`)}>
                {place[locale]}
                {quoted && (
                  <>
                    {JOINS[locale].gap}
                    <Quote words={quote} lang={lang} />
                  </>
                )}
              </a>
            </span>
          ))}
          {stop}
          {JOINS[locale].gap}
        </>
      )}
      {others.length > 0 && (
        <>
          <strong>{words.alsoSeen}</strong>
          {JOINS[locale].colon}
          {others.map((item, index) => (
            <span key={item.id}>
              {index > 0 && comma}
              <a href={item.url} rel="external">
                {item.name}
              </a>
            </span>
          ))}
          {stop}
        </>
      )}
    </p>
  )
}
