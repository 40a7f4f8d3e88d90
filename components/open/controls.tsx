import { memo, type ReactElement, useDeferredValue } from 'react'
import { CLAIM_WORDS } from '@/lib/claims/words'
import type { Locale } from '@/lib/locale'
import { OPEN_SORTS } from '@/lib/open/order'
import type { ViewSummary } from '@/lib/open/session'
import { unitName } from '@/lib/open/unit-name'
import type { OpenFacet, OpenView } from '@/lib/open/view'
import { OPEN_WORDS } from '@/lib/open/words'
import { writeTotal } from '@/lib/open/write-total'
import { HEDGES } from '@/lib/quantity/hedge'

interface ControlsProps {
  readonly view: OpenView
  readonly facets: ViewSummary['facets']
  readonly locale: Locale
  readonly onView: (view: OpenView) => void
}

/** Search, facets and order of an opened table. */
export function Controls({ view, facets, locale, onView }: ControlsProps): ReactElement {
  const words = OPEN_WORDS[locale]
  // Hundreds of options: the rows are painted before their counts are.
  const counted = useDeferredValue(facets)
  return (
    <search className="claims-controls">
      <label className="claims-search">
        <span>{words.search}</span>
        <input
          type="search"
          value={view.query}
          onChange={(event) => onView({ ...view, query: event.target.value })}
        />
      </label>
      {counted.map(({ facet, values }) => (
        <label key={facet}>
          <span>{words.facets[facet]}</span>
          <select
            value={view.facets[facet]}
            onChange={(event) => onView({ ...view, facets: { ...view.facets, [facet]: event.target.value } })}
          >
            <FacetOptions facet={facet} values={values} locale={locale} />
          </select>
        </label>
      ))}
      <label>
        <span>{words.sort}</span>
        <select
          value={view.sort}
          onChange={(event) => {
            const sort = OPEN_SORTS.find((other) => other === event.target.value) ?? 'file'
            onView({ ...view, sort })
          }}
        >
          {OPEN_SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {words.sorts[sort]}
            </option>
          ))}
        </select>
      </label>
      <label className="open-reversed">
        <input
          type="checkbox"
          checked={view.reversed}
          onChange={(event) => onView({ ...view, reversed: event.target.checked })}
        />
        <span>{words.reversed}</span>
      </label>
    </search>
  )
}

type Facet = ViewSummary['facets'][number]

/** What a facet can be set to, with how many rows each value has. */
const FacetOptions = memo(function FacetOptions({
  facet,
  values,
  locale,
}: Facet & { readonly locale: Locale }): ReactElement {
  return (
    <>
      <option value="">{OPEN_WORDS[locale].all}</option>
      {values.map(({ value, count }) => (
        <option key={value} value={value}>
          {`${facetName(facet, value, locale)} (${writeTotal(count)})`}
        </option>
      ))}
    </>
  )
})

/** A value of a facet as a person reads it: units and hedges have names in each language. */
function facetName(facet: OpenFacet, value: string, locale: Locale): string {
  if (facet === 'unit') return unitName(value, locale)
  const hedge = facet === 'hedge' ? HEDGES.find((other) => other === value) : undefined
  return hedge === undefined ? value : CLAIM_WORDS[locale].hedges[hedge]
}
