import { Fragment, type ReactElement } from 'react'
import { Whole } from '@/components/page/whole'
import { JOINS, type Locale } from '@/lib/locale'
import { phrasesOf } from '@/lib/text/phrases'
import { wholeNumbers } from '@/lib/text/whole-working'

/** Between parts of a heading that say something each. */
const AFTER_PART = /(?<=[；：])/

/**
 * A heading’s text that breaks between its parts in Chinese, and within one between words, where a browser would break between any
 * two characters.
 */
export function Phrased({ text, locale }: { readonly text: string; readonly locale: Locale }): ReactElement {
  // A language that writes words apart breaks between them by itself.
  if (JOINS[locale].gap !== '') return <Whole text={text} />
  return (
    <span className="phrased">
      {text.split(AFTER_PART).map((part) => (
        <span key={part}>
          {phrasesOf(wholeNumbers(part)).map((phrase, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a fixed text have no other name
            <Fragment key={index}>
              {index > 0 && <wbr />}
              {phrase}
            </Fragment>
          ))}
        </span>
      ))}
    </span>
  )
}
