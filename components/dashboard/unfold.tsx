import type { ReactElement } from 'react'
import { DASHBOARD_WORDS } from '@/components/dashboard/words'
import type { Locale } from '@/lib/locale'

/** Shows and hides the rest of a chart where the style sheet has folded it, without a script. */
export function Unfold({ locale }: { readonly locale: Locale }): ReactElement {
  const words = DASHBOARD_WORDS[locale]
  return (
    <p className="unfold">
      <label>
        <input type="checkbox" autoComplete="off" /> <span>{words.unfold}</span>
        <span>{words.fold}</span>
      </label>
    </p>
  )
}
