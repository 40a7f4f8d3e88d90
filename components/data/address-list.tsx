import type { ReactElement } from 'react'
import { DATA_WORDS } from '@/components/data/words'
import { Facts } from '@/components/page/facts'
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
    <Facts
      className="data-addresses"
      facts={exports.flatMap(({ pattern, description, files }) => {
        const example = files.find(({ path }) => path.includes(`/${locale}`)) ?? files[0]
        if (description === null || example === undefined) return []
        const text = (
          <>
            {description[locale] + stop + gap}
            <a href={addressOf(example.path)}>
              {DATA_WORDS[locale].example + colon}
              <code>{example.path}</code>
            </a>
          </>
        )
        return [[pattern, <code key="pattern">{pattern}</code>, text]]
      })}
    />
  )
}
