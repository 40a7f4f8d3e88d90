import type { ReactElement } from 'react'
import { SampleMark } from '@/components/chart/marks/sample-mark'
import { DASHBOARD_WORDS } from '@/components/dashboard/words'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { JOINS, type Locale } from '@/lib/locale'
import type { Hedge } from '@/lib/quantity/hedge'
import { addressOf } from '@/lib/site/address'

const KEYED: readonly Hedge[] = ['exact', 'over', 'nearly', 'magnitude', 'range']

/** The key to the hedged marks, where they first appear. */
export function MarkKey({ locale }: { readonly locale: Locale }): ReactElement {
  const words = DASHBOARD_WORDS[locale]
  const hedges = CLAIM_WORDS[locale].hedges
  return (
    <aside className="mark-key">
      <p>
        <b>{words.keyTitle}</b>
        {words.keyJoin}
        {words.keyText}
        {JOINS[locale].gap}
        <a href={addressOf(`/${locale}/method/#hedges`)}>{words.keyMore}</a>
      </p>
      <ul>
        {KEYED.map((hedge) => (
          <li key={hedge}>
            <SampleMark hedge={hedge} />
            <span>{hedges[hedge]}</span>
          </li>
        ))}
      </ul>
    </aside>
  )
}
