import type { ReactElement, ReactNode } from 'react'
import type { Comparable } from '@/lib/compare/comparable'
import { goTogether, hindranceAmong, offersFor } from '@/lib/compare/kinship'
import { calledOf, PICK_WORDS, sayKinship } from '@/lib/compare/pick-words'
import type { Locale } from '@/lib/locale'

interface HindranceProps {
  /** One number, or some that do not go together. */
  readonly chosen: readonly Comparable[]
  readonly all: readonly Comparable[]
  readonly locale: Locale
  readonly onChoose: (ids: readonly string[]) => void
  /** A comparison that works, for ranks, which go with nothing. */
  readonly children: ReactNode
}

/** What the chosen numbers can be compared with, a button for each pair that goes together, and why they cannot be compared themselves. */
export function Hindrance({ chosen, all, locale, onChoose, children }: HindranceProps): ReactElement {
  const words = PICK_WORDS[locale]
  const offers = offersFor(chosen, all)
  return (
    <>
      {!goTogether(chosen) && (
        <p role="status" className="figure-caution">
          {sayKinship(hindranceAmong(chosen), locale)}
        </p>
      )}
      {offers.map(({ item, others }) => (
        <div key={item.id} className="compare-offers">
          <p>{words.offers(`${calledOf(item, locale)} ${item.written}`)}</p>
          <ul className="compare-offers-list">
            {others.map((other) => (
              <li key={other.id}>
                <button type="button" onClick={() => onChoose([item.id, other.id])}>
                  <b>{other.name}</b> {other.written}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {offers.length === 0 && children !== undefined && !goTogether(chosen) && (
        <>
          <p className="compare-empty">{words.noOffers}</p>
          {children}
        </>
      )}
    </>
  )
}
