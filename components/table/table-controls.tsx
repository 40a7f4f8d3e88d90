import { type ReactElement, useLayoutEffect, useRef } from 'react'
import { Choice } from '@/components/table/choice'
import type { ViewState } from '@/components/table/use-table-view'
import { TABLE_WORDS } from '@/components/table/words'
import { inBrackets, type Locale } from '@/lib/locale'
import { LIST } from '@/lib/site/address-params'
import type { FacetOption, FacetOptions } from '@/lib/table/view'

export interface ControlWords<Facet extends string, Sort extends string> {
  readonly searchHint?: string
  /** What the facets and the order are folded under on a phone, with how many values are chosen; without it they are not. */
  readonly filters?: (chosen: number) => string
  readonly facets: Readonly<Record<Facet, string>>
  readonly sorts: Readonly<Record<Sort, string>>
}

interface TableControlsProps<Facet extends string, Sort extends string> extends ViewState<Facet, Sort> {
  readonly facets: readonly FacetOptions<Facet>[]
  readonly mark?: (value: string) => ReactElement | null
  readonly words: ControlWords<Facet, Sort>
  readonly locale: Locale
  /** What else belongs to the order. */
  readonly children?: ReactElement
}

/** The search, the facets and the order of a table. */
export function TableControls<Facet extends string, Sort extends string>(
  props: TableControlsProps<Facet, Sort>,
): ReactElement {
  const { params, view, change, facets, mark = () => null, words, locale, children } = props
  const { sorts } = params
  const own = TABLE_WORDS[locale]
  const form = useRef<HTMLFormElement>(null)
  const choose = (facet: Facet, values: readonly string[]) =>
    change({ facets: { [facet]: values } as Partial<typeof view.facets> })

  // The form can have been filled in before the page’s scripts had come: read at once, for the next render would empty it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the controls come alive
  useLayoutEffect(() => {
    if (window.location.search !== '' || form.current === null) return
    const filled = new FormData(form.current)
    for (const { facet } of facets) {
      const values = filled.getAll(facet).map(String).filter(Boolean)
      if (values.length > 0) choose(facet, values)
    }
    const sort = sorts.find((name) => name === filled.get('sort'))
    if (sort !== undefined && sort !== view.sort) change({ sort })
    const query = String(filled.get('q') ?? '')
    if (query !== '') change({ query })
  }, [])

  const filters = (
    <>
      {facets.map(({ facet, options }) =>
        params.facets[facet] === LIST ? (
          <FacetChoices
            key={facet}
            facet={facet}
            name={words.facets[facet]}
            options={options}
            chosen={view.facets[facet]}
            mark={mark}
            locale={locale}
            onChoose={(values) => choose(facet, values)}
          />
        ) : (
          <Choice
            key={facet}
            field={facet}
            label={words.facets[facet]}
            options={options}
            none={own.all}
            locale={locale}
            value={view.facets[facet][0] ?? ''}
            onChoose={(value) => choose(facet, value === null ? [] : [value])}
          />
        ),
      )}
      {sorts.length > 1 && (
        <Choice
          field="sort"
          label={own.sort}
          options={sorts.map((sort) => ({ value: sort, name: words.sorts[sort] }))}
          value={view.sort}
          onChoose={(sort) => change({ sort: sort ?? view.sort })}
        />
      )}
      {children}
    </>
  )

  return (
    <search>
      <form
        ref={form}
        className="claims-controls"
        autoComplete="off"
        onSubmit={(event) => event.preventDefault()}
      >
        <label className="claims-search">
          <span>{own.search}</span>
          <input
            type="search"
            name="q"
            value={view.query}
            placeholder={words.searchHint}
            onChange={({ target }) => change({ query: target.value })}
          />
        </label>
        {words.filters === undefined ? (
          filters
        ) : (
          <details className="filters phone-folded">
            <summary>{words.filters(facets.flatMap(({ facet }) => view.facets[facet]).length)}</summary>
            <div>{filters}</div>
          </details>
        )}
      </form>
    </search>
  )
}

interface FacetChoicesProps {
  readonly facet: string
  readonly name: string
  readonly options: readonly FacetOption[]
  readonly chosen: readonly string[]
  /** The mark of a value, where it has one. */
  readonly mark: (value: string) => ReactElement | null
  readonly locale: Locale
  /** Given the values chosen, in the order of the options. */
  readonly onChoose: (values: readonly string[]) => void
}

/** A facet of which several values can be chosen: a group of checkboxes with marks and counts. */
function FacetChoices(props: FacetChoicesProps): ReactElement {
  const { facet, name, options, chosen, mark, locale, onChoose } = props
  const choose = (changed: string, on: boolean) =>
    onChoose(
      options.flatMap(({ value }) => ((value === changed ? on : chosen.includes(value)) ? [value] : [])),
    )
  return (
    <fieldset className="facet-choices">
      <legend>{name}</legend>
      {options.map(({ value, name: label, count }) => (
        <label key={value}>
          <input
            type="checkbox"
            name={facet}
            value={value}
            checked={chosen.includes(value)}
            onChange={(event) => choose(value, event.target.checked)}
          />
          {mark(value)}
          <span>
            {label}
            {inBrackets(String(count), locale)}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
