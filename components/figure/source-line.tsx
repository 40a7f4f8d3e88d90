import type { ReactElement } from 'react'
import { Quote } from '@/components/claim/quote'
import { type FigureSources, MOST_QUOTED } from '@/lib/figures/sources'
import { addressOf } from '@/lib/i18n/address'
import { FIGURE_WORDS } from '@/lib/i18n/figures'
import type { Locale } from '@/lib/i18n/locale'

interface SourceLineProps {
  readonly sources: FigureSources
  readonly locale: Locale
}

/** Where a figure's numbers come from: the article's words first, each leading to its claim, then the other sources. */
export function SourceLine({ sources, locale }: SourceLineProps): ReactElement | null {
  const words = FIGURE_WORDS[locale]
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
  const stop = locale === 'zh' ? '。' : '.'
  const comma = locale === 'zh' ? '，' : ', '
  return (
    <p className="figure-source">
      {quotes.length > 0 && (
        <>
          <strong>{words.article}</strong>
          {locale === 'zh' ? '：' : ': '}
          {quotes.map(({ claim, place, quote }, index) => (
            <span key={claim}>
              {index > 0 && comma}
              <a href={addressOf(`/${locale}/claims/${claim}/`)}>
                {place}
                {quoted && (
                  <>
                    {locale === 'zh' ? '' : ' '}
                    <Quote words={quote} lang="zh-Hans" />
                  </>
                )}
              </a>
            </span>
          ))}
          {stop}
          {locale === 'zh' ? '' : ' '}
        </>
      )}
      {others.length > 0 && (
        <>
          <strong>{words.alsoSeen}</strong>
          {locale === 'zh' ? '：' : ': '}
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
