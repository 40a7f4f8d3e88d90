import type { ReactElement } from 'react'
import { GroupMark, StatusMark } from '@/components/claim/status-mark'
import type { Facet } from '@/lib/claims/select'
import { isGroup, isStatus } from '@/lib/dossier/statuses'
import { inBrackets, type Locale } from '@/lib/locale'

interface FacetChoicesProps {
  readonly facet: Facet
  readonly name: string
  /** In the order in which they are offered. */
  readonly options: readonly (readonly [value: string, name: string])[]
  readonly counts: ReadonlyMap<string, number>
  readonly chosen: readonly string[]
  readonly locale: Locale
  /** Given the values chosen, in the order of the options. */
  readonly onChoose: (values: readonly string[]) => void
}

/** A facet of which several values can be chosen: a group of checkboxes with marks and counts. */
export function FacetChoices({
  facet,
  name,
  options,
  counts,
  chosen,
  locale,
  onChoose,
}: FacetChoicesProps): ReactElement {
  return (
    <fieldset className="facet-choices">
      <legend>{name}</legend>
      {options.map(([value, label]) => (
        <label key={value}>
          <input
            type="checkbox"
            name={facet}
            value={value}
            checked={chosen.includes(value)}
            onChange={(event) => {
              const on = event.target.checked
              const values = options.map(([option]) => option)
              onChoose(values.filter((option) => (option === value ? on : chosen.includes(option))))
            }}
          />
          {isStatus(value) && <StatusMark status={value} />}
          {isGroup(value) && <GroupMark group={value} />}
          <span>
            {label}
            {inBrackets(String(counts.get(value) ?? 0), locale)}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
