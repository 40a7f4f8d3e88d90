import type { ReactElement } from 'react'
import { HedgedMark } from '@/components/chart/marks/hedged-mark'
import { ARROW, type Ends } from '@/lib/charts/layout/ends'
import { sampleMark } from '@/lib/charts/layout/mark'
import type { Hedge } from '@/lib/quantity/hedge'

const WIDTH = 64
const VALUE = 32

const REACH: Readonly<Record<Hedge, readonly [ends: Ends, low: number, high: number]>> = {
  exact: ['point', VALUE, VALUE],
  over: ['more', VALUE, VALUE + ARROW],
  'at-least': ['at-least', VALUE, VALUE + ARROW],
  under: ['less', VALUE - ARROW, VALUE],
  'at-most': ['at-most', VALUE - ARROW, VALUE],
  nearly: ['bracket', VALUE - 16, VALUE],
  about: ['bracket', VALUE - 16, VALUE + 16],
  magnitude: ['bracket', VALUE, VALUE + 28],
  range: ['span', VALUE - 24, VALUE + 24],
  within: ['bracket', VALUE - 24, VALUE],
}

/** How a hedge is drawn, without a chart: for keys and tables. */
export function SampleMark({ hedge }: { readonly hedge: Hedge }): ReactElement {
  const [ends, low, high] = REACH[hedge]
  return (
    <svg
      className="sample-mark"
      viewBox={`0 0 ${WIDTH} 28`}
      width={WIDTH}
      height={28}
      aria-hidden="true"
      focusable="false"
    >
      <HedgedMark mark={sampleMark(ends, [low, high], 14, 11)} />
    </svg>
  )
}
