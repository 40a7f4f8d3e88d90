import type { ReactElement } from 'react'
import { SampleMark } from '@/components/figure/marks/sample-mark'
import { addressOf } from '@/lib/i18n/address'
import { CLAIM_WORDS } from '@/lib/i18n/claims'
import { DASHBOARD_WORDS } from '@/lib/i18n/dashboard'
import type { Locale } from '@/lib/i18n/locale'
import type { Hedge } from '@/lib/quantity/hedge'

const KEYED: readonly Hedge[] = ['exact', 'over', 'nearly', 'magnitude', 'range']

/** The key to the hedged marks, where they first appear. */
export function MarkKey({ locale }: { readonly locale: Locale }): ReactElement {
  const words = DASHBOARD_WORDS[locale]
  const hedges = CLAIM_WORDS[locale].hedges
  return (
    <aside className="mark-key">
      <p>
        <b>{words.keyTitle}</b>
        {locale === 'zh' ? '：' : '. '}
        {words.keyText}
        {locale === 'zh' ? '' : ' '}
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
