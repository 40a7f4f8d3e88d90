import { memo, type ReactElement } from 'react'
import { inBrackets, type Locale } from '@/lib/locale'
import { writeTotal } from '@/lib/quantity/write-total'

interface Option<Value extends string> {
  readonly value: Value
  readonly name: string
  /** How many rows it would show; written where the list has a locale. */
  readonly count?: number
}

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly value: NoInfer<Value> | ''
  readonly options: readonly Option<Value>[]
  /** What means none of them; without it one is always chosen. */
  readonly none?: string
  readonly locale?: Locale | undefined
  readonly onChoose: (value: Value | null) => void
  /** Of the field in its form. */
  readonly field?: string
}

/** One of several values, chosen from a list; null for none. */
export function Choice<Value extends string>(props: ChoiceProps<Value>): ReactElement {
  const { label, value, options, none, locale, onChoose, field } = props
  return (
    <label>
      <span>{label}</span>{' '}
      <select
        name={field}
        value={value}
        onChange={({ target }) => onChoose(options.find((one) => one.value === target.value)?.value ?? null)}
      >
        {none !== undefined && <option value="">{none}</option>}
        <Options options={options} locale={locale} />
      </select>
    </label>
  )
}

/** Hundreds of options of an opened file are rendered again only when they change. */
const Options = memo(function Options({
  options,
  locale,
}: Pick<ChoiceProps<string>, 'options' | 'locale'>): ReactElement {
  return (
    <>
      {options.map(({ value, name, count }) => (
        <option key={value} value={value}>
          {count === undefined || locale === undefined ? name : name + inBrackets(writeTotal(count), locale)}
        </option>
      ))}
    </>
  )
})
