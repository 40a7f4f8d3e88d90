import { Fragment, type ReactElement } from 'react'
import { Whole } from '@/components/page/whole'
import { JOINS, type Locale } from '@/lib/locale'
import { phrasesOf } from '@/lib/text/phrases'
import { wholeNumbers } from '@/lib/text/whole-working'

/** A heading’s text that breaks between words in Chinese, where a browser would break between any two characters. */
export function Phrased({ text, locale }: { readonly text: string; readonly locale: Locale }): ReactElement {
  // A language that writes words apart breaks between them by itself.
  if (JOINS[locale].gap !== '') return <Whole text={text} />
  return (
    <span className="phrased">
      {phrasesOf(wholeNumbers(text)).map((phrase, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a fixed text have no other name
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {phrase}
        </Fragment>
      ))}
    </span>
  )
}
