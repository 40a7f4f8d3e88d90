import { type ReactElement, useDeferredValue } from 'react'
import { TableControls } from '@/components/table/table-controls'
import type { ViewState } from '@/components/table/use-table-view'
import type { Locale } from '@/lib/locale'
import { OPEN_SORTS, type OpenSort } from '@/lib/open/order'
import type { OpenFacet } from '@/lib/open/view'
import { OPEN_WORDS } from '@/lib/open/words'
import type { FacetOptions } from '@/lib/table/view'

interface ControlsProps extends ViewState<OpenFacet, OpenSort> {
  readonly facets: readonly FacetOptions<OpenFacet>[]
  readonly locale: Locale
}

/** Search, facets and order of an opened table. */
export function Controls({ view, change, facets, locale }: ControlsProps): ReactElement {
  const words = OPEN_WORDS[locale]
  // Hundreds of options: the rows are painted before their counts are.
  const counted = useDeferredValue(facets)
  return (
    <TableControls
      view={view}
      change={change}
      facets={counted}
      sorts={OPEN_SORTS}
      words={words}
      locale={locale}
    >
      <label className="open-reversed">
        <input
          type="checkbox"
          checked={view.reversed}
          onChange={({ target }) => change({ reversed: target.checked })}
        />
        <span>{words.reversed}</span>
      </label>
    </TableControls>
  )
}
