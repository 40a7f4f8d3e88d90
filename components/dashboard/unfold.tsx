import type { ReactElement } from 'react'
import { DASHBOARD_WORDS } from '@/components/dashboard/words'
import type { Locale } from '@/lib/locale'

/** Shows the chart before it where the style sheet has folded it, without a script. */
export function Unfold({ locale }: { readonly locale: Locale }): ReactElement {
  return (
    <p className="unfold">
      <label>
        <input type="checkbox" autoComplete="off" /> {DASHBOARD_WORDS[locale].unfold}
      </label>
    </p>
  )
}
