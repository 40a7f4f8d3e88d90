import type { ReactElement } from 'react'
import type { Figure } from '@/lib/figures/figure'
import { FIGURE_WORDS } from '@/lib/i18n/figures'
import type { Locale } from '@/lib/i18n/locale'

/**
 * What a reader can switch in a figure: what is measured, and on which scale. Plain radio buttons: the pictures of all
 * settings are in the page and style sheets show the chosen one, so that it works before and without JavaScript.
 */
export function Switches({
  figure,
  locale,
}: {
  readonly figure: Figure
  readonly locale: Locale
}): ReactElement | null {
  const words = FIGURE_WORDS[locale]
  const { slug, measures, scales } = figure
  if (measures.length === 1 && scales.length === 1) return null
  return (
    <div className="switches">
      {measures.length > 1 && (
        <Switch
          legend={words.measure}
          name={`${slug}-measure`}
          attribute="data-measure-option"
          options={measures.map((measure) => ({ name: measure.id, label: measure.label[locale] }))}
        />
      )}
      {scales.length > 1 && (
        <Switch
          legend={words.scale}
          name={`${slug}-scale`}
          attribute="data-scale-option"
          options={scales.map((scale) => ({ name: scale, label: words.scaleNames[scale] }))}
        />
      )}
    </div>
  )
}

interface SwitchProps {
  readonly legend: string
  readonly name: string
  readonly attribute: 'data-measure-option' | 'data-scale-option'
  readonly options: readonly { readonly name: string; readonly label: string }[]
}

function Switch({ legend, name, attribute, options }: SwitchProps): ReactElement {
  return (
    <fieldset className="switch">
      <legend>{legend}</legend>
      {options.map((option, index) => (
        <label key={option.name}>
          <input
            type="radio"
            name={name}
            value={index}
            defaultChecked={index === 0}
            autoComplete="off"
            data-name={option.name}
            {...{ [attribute]: index }}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
