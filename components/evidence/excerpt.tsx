import type { ReactElement, ReactNode } from 'react'
import { Quote } from '@/components/claim/quote'
import { Facts } from '@/components/page/facts'
import { Whole } from '@/components/page/whole'
import type { Evidence } from '@/lib/dossier/rows'
import type { Locale } from '@/lib/locale'
import { writeSpelled } from '@/lib/quantity/write-total'
import { recordFields } from '@/lib/text/record-fields'
import { scriptLanguage } from '@/lib/text/script-language'

interface ExcerptProps {
  readonly evidence: Evidence
  readonly locale: Locale
  /** What is between the words and our note on them. */
  readonly children?: ReactNode
}

/**
 * A source’s own words, in their language, and our note on them. Of a record of a table the words are a list of its fields,
 * with numbers as people write them.
 */
export function Excerpt({ evidence: { excerpt, note }, locale, children }: ExcerptProps): ReactElement {
  const lang = scriptLanguage(excerpt)
  const fields = recordFields(excerpt)
  return (
    <>
      {fields === null ? (
        <p>
          <Quote words={excerpt} lang={lang} /> {children}
        </p>
      ) : (
        <>
          <Facts
            className="record"
            lang={lang}
            facts={fields.map(({ name, value }) => [`${name} ${value}`, name, writeSpelled(value)])}
          />
          {children}
        </>
      )}
      {note[locale] !== '' && (
        <p className="evidence-note">
          <Whole text={note[locale]} />
        </p>
      )}
    </>
  )
}
