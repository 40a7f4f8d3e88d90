import type { ReactElement } from 'react'
import { DATA_WORDS } from '@/components/data/words'
import type { Export } from '@/lib/exports/export'
import { JOINS, type Locale } from '@/lib/locale'
import { addressOf } from '@/lib/site/address'

interface AddressListProps {
  readonly exports: readonly Export[]
  readonly locale: Locale
}

/** Families of addresses, each with its pattern, what is there, and an example in the page’s language. */
export function AddressList({ exports, locale }: AddressListProps): ReactElement {
  const { stop, gap, colon } = JOINS[locale]
  return (
    <dl className="data-addresses">
      {exports.map(({ pattern, description, files }) => {
        const example = files.find(({ path }) => path.includes(`/${locale}`)) ?? files[0]
        if (description === null || example === undefined) return null
        return (
          <div key={pattern}>
            <dt>
              <code>{pattern}</code>
            </dt>
            <dd>
              {description[locale] + stop + gap}
              <a href={addressOf(example.path)}>
                {DATA_WORDS[locale].example + colon}
                <code>{example.path}</code>
              </a>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
