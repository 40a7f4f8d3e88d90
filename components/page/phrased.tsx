import { Fragment, type ReactElement } from 'react'
import { Whole } from '@/components/page/whole'
import { JOINS, type Locale } from '@/lib/locale'
import { phrasesOf } from '@/lib/text/phrases'
import { wholeNumbers } from '@/lib/text/whole-working'

/** Between parts of a heading that say something each. */
const AFTER_PART = /(?<=[；：])/

/** A clause that has room in one line of a phone; a shorter one would leave its line half empty. */
const CLAUSE = /(?<=^|，)([^，]{5,13}(?:，|$))/

/**
 * A text that breaks between words in Chinese, where a browser would break between any two characters; that of a heading rather
 * between its parts and clauses.
 */
export function Phrased({ text, locale }: { readonly text: string; readonly locale: Locale }): ReactElement {
  // A language that writes words apart breaks between them by itself.
  if (JOINS[locale].gap !== '') return <Whole text={text} />
  return (
    <span className="phrased">
      {text.split(AFTER_PART).map((part) => (
        <span key={part}>
          {part.split(CLAUSE).map((clause, index) => {
            const Clause = index % 2 === 0 ? Fragment : 'span'
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a fixed text have no other name
            return <Clause key={index}>{phrased(clause)}</Clause>
          })}
        </span>
      ))}
    </span>
  )
}

const phrased = (text: string) =>
  phrasesOf(wholeNumbers(text)).map((phrase, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a fixed text have no other name
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {phrase}
    </Fragment>
  ))
