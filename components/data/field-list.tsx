import type { ReactElement } from 'react'
import { DATA_WORDS } from '@/components/data/words'
import type { Member } from '@/lib/dossier/described'
import type { Field } from '@/lib/dossier/field'
import { inBrackets, JOINS, type Locale } from '@/lib/locale'

interface FieldListProps {
  readonly fields: readonly Field[]
  readonly locale: Locale
}

/** The columns of a table: name, type, whether a row must have it, what it means, and the words that it can hold. */
export function FieldList({ fields, locale }: FieldListProps): ReactElement {
  const words = DATA_WORDS[locale]
  return (
    <dl className="data-fields">
      {fields.map((field) => (
        <div key={field.name}>
          <dt>
            <code>{field.name}</code> {field.type}
            {field.required && JOINS[locale].comma + words.required}
          </dt>
          <dd>
            {field.description[locale]}
            {field.unit !== undefined && inBrackets(field.unit, locale)}
          </dd>
        </div>
      ))}
    </dl>
  )
}

interface MemberListProps {
  readonly members: readonly Member[]
  readonly locale: Locale
}

/** The members of a JSON file: where each is and what it means. */
export function MemberList({ members, locale }: MemberListProps): ReactElement {
  return (
    <dl className="data-fields">
      {members.map(({ path, description }) => (
        <div key={path}>
          <dt>
            <code>{path}</code>
          </dt>
          <dd>{description[locale]}</dd>
        </div>
      ))}
    </dl>
  )
}
