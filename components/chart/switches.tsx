import type { ReactElement } from 'react'
import type { Chart } from '@/lib/charts/chart'
import { FIRST, type Settings } from '@/lib/charts/settings'
import { CHART_WORDS } from '@/lib/charts/words'
import type { Locale } from '@/lib/locale'

interface SwitchesProps {
  readonly chart: Chart
  /** What is chosen at first. */
  readonly settings?: Settings
  readonly locale: Locale
}

/**
 * What a reader can switch in a chart: what is measured, and on which scale. Plain radio buttons: the pictures of all
 * settings are in the page and style sheets show the chosen one, so that it works before and without JavaScript.
 */
export function Switches({ chart, settings = FIRST, locale }: SwitchesProps): ReactElement | null {
  const words = CHART_WORDS[locale]
  const { slug, measures, scales } = chart
  if (measures.length === 1 && scales.length === 1) return null
  return (
    <div className="switches">
      {measures.length > 1 && (
        <Switch
          legend={words.measure}
          name={`${slug}-measure`}
          attribute="data-measure-option"
          chosen={settings.measure}
          options={measures.map((measure) => ({ name: measure.id, label: measure.label[locale] }))}
        />
      )}
      {scales.length > 1 && (
        <Switch
          legend={words.scale}
          name={`${slug}-scale`}
          attribute="data-scale-option"
          chosen={settings.scale}
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
  readonly chosen: number
  readonly options: readonly { readonly name: string; readonly label: string }[]
}

function Switch({ legend, name, attribute, chosen, options }: SwitchProps): ReactElement {
  return (
    <fieldset className="switch">
      <legend>{legend}</legend>
      {options.map((option, index) => (
        <label key={option.name}>
          <input
            type="radio"
            name={name}
            value={index}
            defaultChecked={index === chosen}
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
