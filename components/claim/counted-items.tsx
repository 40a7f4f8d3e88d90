import { Fragment, type ReactElement } from 'react'
import { Quote } from '@/components/claim/quote'

/** The items that a claim counts, each in the article’s own words. */
export function CountedItems({ items }: { readonly items: readonly string[] }): ReactElement {
  return (
    <span lang="zh-Hans">
      {items.map((item, index) => (
        <Fragment key={item}>
          {index > 0 && '、'}
          <Quote words={item} lang="zh-Hans" />
        </Fragment>
      ))}
    </span>
  )
}
