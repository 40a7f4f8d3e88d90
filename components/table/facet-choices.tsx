import type { ReactElement } from 'react'
import { inBrackets, type Locale } from '@/lib/locale'
import type { FacetOption } from '@/lib/table/view'

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
export function FacetChoices(props: FacetChoicesProps): ReactElement {
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
