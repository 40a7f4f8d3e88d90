import type { ReactElement, ReactNode } from 'react'
import { Quote } from '@/components/claim/quote'
import { Facts } from '@/components/page/facts'
import type { Evidence } from '@/lib/dossier/rows'
import { writeSpelled } from '@/lib/quantity/write-total'
import { recordFields } from '@/lib/text/record-fields'
import { scriptLanguage } from '@/lib/text/script-language'

interface ExcerptProps {
  readonly evidence: Evidence
  /** What stands after it. */
  readonly children?: ReactNode
}

/** A source’s own words, in their language; of a record of a table a list of its fields, with numbers as people write them. */
export function Excerpt({ evidence: { excerpt }, children }: ExcerptProps): ReactElement {
  const lang = scriptLanguage(excerpt)
  const fields = recordFields(excerpt)
  if (fields === null)
    return (
      <p>
        <Quote words={excerpt} lang={lang} /> {children}
      </p>
    )
  return (
    <>
      <Facts
        className="record"
        lang={lang}
        facts={fields.map(({ name, value }) => [
          `${name} ${value}`,
          name || value,
          name !== '' && value.split(' … ').map(writeSpelled).join(' … '),
        ])}
      />
      {children}
    </>
  )
}
