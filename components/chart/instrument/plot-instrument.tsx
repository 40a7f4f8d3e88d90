import { scaleLinear, scaleLog } from 'd3-scale'
import type { ReactElement } from 'react'
import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import { paint } from '@/components/chart/marks/paint'
import type { LayoutMark, LayoutPlot, LayoutPoint } from '@/lib/charts/layout/layout'

/** Room around a plot, so that marks at its edges are drawn and reached whole. */
const MARGIN = 24

export type Target =
  | { readonly kind: 'mark'; readonly mark: LayoutMark }
  | { readonly kind: 'point'; readonly point: LayoutPoint }

interface PlotInstrumentProps {
  readonly plot: LayoutPlot
  readonly active: Target | null
  readonly onReach: (target: Target) => void
}

interface Shaped<Item> {
  readonly cx?: number | undefined
  readonly cy?: number | undefined
  readonly payload?: { readonly item: Item } | undefined
}

function scaleOf(scale: 'linear' | 'log') {
  return scale === 'log' ? scaleLog() : scaleLinear()
}

/**
 * One plot as a Recharts chart over the same scales as the picture below it. Recharts places what answers to the pointer and
 * the ring around what is reached; the picture keeps marks, axes and words, so that nothing is ever missing from it.
 */
export function PlotInstrument({ plot, active, onReach }: PlotInstrumentProps): ReactElement {
  const width = plot.width + 2 * MARGIN
  const height = plot.height + 2 * MARGIN
  const marks = plot.marks.map((item) => ({ x: item.datum.x, y: item.datum.y, item }))
  const background = plot.background.map((item) => ({ x: item.datum.x, y: item.datum.y, item }))

  const drawMark = ({ cx, cy, payload }: Shaped<LayoutMark>) => {
    if (cx === undefined || cy === undefined || payload === undefined) return <g />
    const mark = payload.item
    const on = active?.kind === 'mark' && active.mark.id === mark.id
    return (
      <g transform={`translate(${cx - mark.x} ${cy - mark.y})`}>
        <rect
          x={Math.min(mark.base ?? mark.low, mark.x - 12)}
          y={mark.y - 13}
          width={Math.max(24, mark.high - (mark.base ?? mark.low))}
          height={26}
          fill="transparent"
        />
        <circle
          cx={mark.x}
          cy={mark.y}
          r={13}
          fill="none"
          stroke={on ? paint('ink') : 'none'}
          strokeWidth={2}
        />
      </g>
    )
  }

  const drawPoint = ({ cx, cy, payload }: Shaped<LayoutPoint>) => {
    if (cx === undefined || cy === undefined || payload === undefined) return <g />
    const on = active?.kind === 'point' && active.point === payload.item
    return (
      <circle cx={cx} cy={cy} r={8} fill="transparent" stroke={on ? paint('ink') : 'none'} strokeWidth={2} />
    )
  }

  return (
    <div className="plot-instrument" style={{ left: plot.x - MARGIN, top: plot.y - MARGIN, width, height }}>
      <ScatterChart
        width={width}
        height={height}
        margin={{ top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN }}
        accessibilityLayer={false}
      >
        <XAxis
          type="number"
          dataKey="x"
          hide
          domain={[...plot.xAxis.domain]}
          scale={scaleOf(plot.xAxis.scale)}
        />
        <YAxis
          type="number"
          dataKey="y"
          hide
          domain={[...plot.yAxis.domain]}
          scale={scaleOf(plot.yAxis.scale)}
          reversed={plot.yAxis.down}
        />
        <Scatter
          data={background}
          shape={drawPoint}
          isAnimationActive={false}
          onMouseEnter={(entry: Shaped<LayoutPoint>) => {
            if (entry.payload !== undefined) onReach({ kind: 'point', point: entry.payload.item })
          }}
        />
        <Scatter
          data={marks}
          shape={drawMark}
          isAnimationActive={false}
          onMouseEnter={(entry: Shaped<LayoutMark>) => {
            if (entry.payload !== undefined) onReach({ kind: 'mark', mark: entry.payload.item })
          }}
        />
      </ScatterChart>
    </div>
  )
}
