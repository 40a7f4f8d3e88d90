import { Fragment, type ReactElement } from 'react'
import { DATA_WORDS } from '@/components/data/words'
import { Facts } from '@/components/page/facts'
import type { Export } from '@/lib/exports/export'
import { inBrackets, JOINS, type Locale } from '@/lib/locale'

interface FieldListProps {
  readonly fields: NonNullable<Export['fields']>
  readonly locale: Locale
}

/** The columns of a table: name, type, whether a row must have it, what it means, and the words that it can hold where they are few; or the members of a JSON file. */
export function FieldList({ fields, locale }: FieldListProps): ReactElement {
  const words = DATA_WORDS[locale]
  return (
    <Facts
      className="data-fields"
      facts={fields.map(({ name, type, required, description, unit, words: allowed }) => [
        name,
        <Fragment key="name">
          <code>{name}</code> {type}
          {required && JOINS[locale].comma + words.required}
        </Fragment>,
        <Fragment key="description">
          {description[locale] + (unit === undefined ? '' : inBrackets(unit, locale))}
          {allowed !== undefined && (
            <>
              {JOINS[locale].colon}
              <code>{allowed.join(' | ')}</code>
            </>
          )}
        </Fragment>,
      ])}
    />
  )
}
