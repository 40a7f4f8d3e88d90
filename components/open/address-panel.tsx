import type { ReactElement } from 'react'
import { ArrivedHeading } from '@/components/open/arrived-heading'
import { useOpen } from '@/components/open/open-context'
import { ADDRESS_WORDS } from '@/lib/open/address-words'
import { tableAddress } from '@/lib/open/table-address'

/** Says whom an address would ask for its table, and asks only after a click. */
export function AddressPanel({ address }: { readonly address: string }): ReactElement {
  const { locale, moves, openAddress, close } = useOpen()
  const words = ADDRESS_WORDS[locale]
  const found = tableAddress(address)
  return (
    <section className="open-address" aria-labelledby="address-title">
      <ArrivedHeading moves={moves} id="address-title">
        {words.title}
      </ArrivedHeading>
      <p>
        <code>
          <bdi>{typeof found === 'string' ? address : found.url}</bdi>
        </code>
      </p>
      {typeof found === 'string' ? (
        <p role="alert">{words.refusals[found]}</p>
      ) : (
        <p>{words.text(found.host)}</p>
      )}
      <p className="take-row">
        {typeof found !== 'string' && (
          <button type="button" onClick={() => void openAddress(found)}>
            {words.go(found.host)}
          </button>
        )}
        <button type="button" onClick={close}>
          {words.no}
        </button>
      </p>
    </section>
  )
}
