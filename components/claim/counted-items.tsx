import { Fragment, type ReactElement } from 'react'
import { Quote } from '@/components/claim/quote'

interface CountedItemsProps {
  readonly items: readonly string[]
  /** The language of the article. */
  readonly lang: string
}

/** The items that a claim counts, each in the article’s own words. */
export function CountedItems({ items, lang }: CountedItemsProps): ReactElement {
  return (
    <span lang={lang}>
      {items.map((item, index) => (
        <Fragment key={item}>
          {index > 0 && '、'}
          <Quote words={item} lang={lang} />
        </Fragment>
      ))}
    </span>
  )
}
