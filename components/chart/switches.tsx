import type { ReactElement } from 'react'
import { Phrased } from '@/components/page/phrased'
import type { Chart } from '@/lib/charts/chart'
import { CHART_WORDS } from '@/lib/charts/words'
import type { Locale } from '@/lib/locale'

interface SwitchesProps {
  readonly chart: Chart
  /** The place of the measure that is chosen at first. */
  readonly chosen?: number
  readonly locale: Locale
}

/**
 * The measures of a chart, where it has several, for a reader to switch between. Plain radio buttons: the pictures of all are
 * in the page and style sheets show the chosen one, so that it works before and without JavaScript.
 */
export function Switches({ chart, chosen = 0, locale }: SwitchesProps): ReactElement | null {
  const { slug, measures } = chart
  if (measures.length === 1) return null
  return (
    <fieldset className="switch">
      <legend>{CHART_WORDS[locale].measure}</legend>
      {measures.map(({ id, label }, index) => (
        <label key={id}>
          <input
            type="radio"
            name={`${slug}-measure`}
            value={index}
            defaultChecked={index === chosen}
            autoComplete="off"
            data-name={id}
            data-measure-option={index}
          />
          <span>{label[locale]}</span>
        </label>
      ))}
    </fieldset>
  )
}

interface OfMeasuresProps extends Omit<SwitchesProps, 'chosen'> {
  readonly text: 'title' | 'subtitle'
}

/** A text of every measure of a chart; style sheets show that of the chosen one. */
export function OfMeasures({ chart, text, locale }: OfMeasuresProps): ReactElement[] {
  return chart.measures.map((measure, index) => (
    <span key={measure.id} data-measure={index}>
      <Phrased text={measure[text][locale]} locale={locale} />
    </span>
  ))
}
