import { Fragment, type ReactElement } from 'react'
import { Quote } from '@/components/claim/quote'
import { JOINS, type Locale } from '@/lib/locale'

interface CountedItemsProps {
  readonly items: readonly string[]
  /** The same items in the language of the page; empty where that is the article’s. */
  readonly named: readonly string[]
  /** The language of the article. */
  readonly lang: string
  readonly locale: Locale
}

/** The items that a claim counts, each in the article’s own words, after what it is called in the language of the page. */
export function CountedItems({ items, named, lang, locale }: CountedItemsProps): ReactElement {
  return (
    <>
      {items.map((item, at) => (
        <Fragment key={item}>
          {at > 0 && (named.length > 0 ? JOINS[locale].semicolon : '、')}
          {named[at] !== undefined && `${named[at]} `}
          <Quote words={item} lang={lang} />
        </Fragment>
      ))}
    </>
  )
}
