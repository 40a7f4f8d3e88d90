import { memo, type ReactElement } from 'react'
import { writeTotal } from '@/lib/quantity/write-total'
import type { FacetOption } from '@/lib/table/view'

interface FacetSelectProps {
  readonly facet: string
  readonly name: string
  /** What stands for all values. */
  readonly all: string
  readonly options: readonly FacetOption[]
  /** Empty for all. */
  readonly chosen: string
  readonly onChoose: (values: readonly string[]) => void
}

/** A facet of which one value can be chosen, with counts. */
export function FacetSelect({ facet, name, all, options, chosen, onChoose }: FacetSelectProps): ReactElement {
  return (
    <label>
      <span>{name}</span>
      <select
        name={facet}
        value={chosen}
        onChange={({ target }) => onChoose(target.value === '' ? [] : [target.value])}
      >
        <option value="">{all}</option>
        <Options options={options} />
      </select>
    </label>
  )
}

/** Hundreds of options of an opened file are rendered again only when they change. */
const Options = memo(function Options({ options }: Pick<FacetSelectProps, 'options'>): ReactElement {
  return (
    <>
      {options.map(({ value, name, count }) => (
        <option key={value} value={value}>
          {`${name} (${writeTotal(count)})`}
        </option>
      ))}
    </>
  )
})
