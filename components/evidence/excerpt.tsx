import type { ReactElement } from 'react'
import { Quote } from '@/components/claim/quote'
import type { Evidence } from '@/lib/dossier/rows'
import { recordFields } from '@/lib/text/record-fields'
import { scriptLanguage } from '@/lib/text/script-language'

/** A source’s own words, in their language; of a record of a table, field by field. */
export function Excerpt({ evidence }: { readonly evidence: Evidence }): ReactElement {
  const { excerpt } = evidence
  const lang = scriptLanguage(excerpt)
  const fields = recordFields(excerpt)
  if (fields === null) return <Quote words={excerpt} lang={lang} />
  return (
    <span className="record" lang={lang}>
      {fields.map(({ name, value }) => (
        <span key={name}>
          {name !== '' && <span className="record-name">{name} = </span>}
          {value}
        </span>
      ))}
    </span>
  )
}
