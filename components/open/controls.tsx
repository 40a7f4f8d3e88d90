import { type ReactElement, useDeferredValue, useMemo } from 'react'
import { TableControls } from '@/components/table/table-controls'
import type { ViewState } from '@/components/table/use-table-view'
import { CLAIM_WORDS } from '@/lib/claims/words'
import type { Locale } from '@/lib/locale'
import { OPEN_SORTS, type OpenSort } from '@/lib/open/order'
import { unitName } from '@/lib/open/unit-name'
import type { OpenFacet } from '@/lib/open/view'
import { OPEN_WORDS } from '@/lib/open/words'
import { BUILT_IN_UNITS } from '@/lib/quantity/built-in-units'
import { HEDGES } from '@/lib/quantity/hedge'
import type { FacetCounts } from '@/lib/table/view'

interface ControlsProps extends ViewState<OpenFacet, OpenSort> {
  readonly facets: readonly FacetCounts<OpenFacet>[]
  readonly locale: Locale
}

/** Search, facets and order of an opened table. */
export function Controls({ view, change, facets, locale }: ControlsProps): ReactElement {
  const words = OPEN_WORDS[locale]
  // Hundreds of options: the rows are painted before their counts are.
  const counted = useDeferredValue(facets)
  const named = useMemo(
    () =>
      counted.map(({ facet, values }) => ({
        facet,
        options: values.map((option) => ({ ...option, name: facetName(facet, option.value, locale) })),
      })),
    [counted, locale],
  )
  return (
    <TableControls
      view={view}
      change={change}
      facets={named}
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

/** A value of a facet as a person reads it: units and hedges have names in each language. */
function facetName(facet: OpenFacet, value: string, locale: Locale): string {
  if (facet === 'unit') return unitName(value, BUILT_IN_UNITS, locale)
  const hedge = facet === 'hedge' ? HEDGES.find((other) => other === value) : undefined
  return hedge === undefined ? value : CLAIM_WORDS[locale].hedges[hedge]
}
