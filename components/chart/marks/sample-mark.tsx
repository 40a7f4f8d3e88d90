import type { ReactElement } from 'react'
import { HedgedMark } from '@/components/chart/marks/hedged-mark'
import type { LayoutMark } from '@/lib/charts/layout/layout'
import type { Hedge } from '@/lib/quantity/hedge'

const WIDTH = 120
const VALUE = 66

const ENDS: Readonly<Record<Hedge, readonly [low: number, high: number]>> = {
  exact: [VALUE, VALUE],
  over: [VALUE, 112],
  'at-least': [VALUE, 112],
  under: [2, VALUE],
  'at-most': [2, VALUE],
  nearly: [46, VALUE],
  about: [44, 88],
  magnitude: [VALUE, 112],
  range: [2, VALUE],
  within: [2, VALUE],
}

/** How a hedge is drawn, without a figure: for keys and tables. */
export function SampleMark({ hedge }: { readonly hedge: Hedge }): ReactElement {
  const [low, high] = ENDS[hedge]
  const mark: LayoutMark = {
    id: hedge,
    claim: '',
    form: 'bar',
    tone: 'ink',
    hedge,
    base: 2,
    x: VALUE,
    y: 14,
    low,
    high,
    size: 14,
    name: '',
    written: '',
    card: { heading: '', quote: '', quoteLang: '', source: '', range: '', status: null },
  }
  return (
    <svg
      className="sample-mark"
      viewBox={`0 0 ${WIDTH} 28`}
      width={WIDTH}
      height={28}
      aria-hidden="true"
      focusable="false"
    >
      <HedgedMark mark={mark} />
    </svg>
  )
}
