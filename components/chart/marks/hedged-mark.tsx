import type { ReactElement } from 'react'
import { type Fade, fadeId } from '@/components/chart/marks/fades'
import { paint } from '@/components/chart/marks/paint'
import type { LayoutMark } from '@/lib/charts/layout/layout'

/**
 * One mark with its hedge, as docs/data.md says: solid where the words vouch for the number, fading where they leave it open.
 * Draws in the coordinates of its chart; every chart uses this mark.
 */
export function HedgedMark({ mark }: { readonly mark: LayoutMark }): ReactElement {
  if (!pointsLeft(mark)) return <Drawn mark={mark} />
  return (
    <g transform={`translate(${2 * mark.x} 0) scale(-1 1)`}>
      <Drawn mark={mirrored(mark)} />
    </g>
  )
}

function Drawn({ mark }: { readonly mark: LayoutMark }): ReactElement {
  return mark.base === null ? <Dot mark={mark} /> : <Bar mark={mark} base={mark.base} />
}

/** Marks are drawn rightwards; those of negative numbers are drawn so and mirrored. */
function pointsLeft({ base, x, low, high, hedge }: LayoutMark): boolean {
  if (base !== null) return x < base
  return hedge === 'nearly' || hedge === 'under' || hedge === 'at-most'
    ? high > x && low >= x
    : low < x && high <= x && isOpen(hedge)
}

function isOpen(hedge: LayoutMark['hedge']): boolean {
  return hedge === 'over' || hedge === 'at-least' || hedge === 'magnitude'
}

function mirrored(mark: LayoutMark): LayoutMark {
  const at = (x: number) => 2 * mark.x - x
  return {
    ...mark,
    base: mark.base === null ? null : at(mark.base),
    low: at(mark.high),
    high: at(mark.low),
  }
}

interface SpanProps {
  readonly mark: LayoutMark
  readonly from: number
  readonly to: number
  readonly height: number
  readonly fade?: Fade
}

function Span({ mark, from, to, height, fade }: SpanProps): ReactElement | null {
  if (to - from < 0.5) return null
  return (
    <rect
      x={from}
      y={mark.y - height / 2}
      width={to - from}
      height={height}
      fill={fade === undefined ? paint(mark.tone) : `url(#${fadeId(mark.tone, fade)})`}
    />
  )
}

function Edge({
  mark,
  x,
  dashed,
}: {
  readonly mark: LayoutMark
  readonly x: number
  readonly dashed?: boolean
}): ReactElement {
  const half = mark.size / 2 + 3
  return (
    <line
      x1={x}
      x2={x}
      y1={mark.y - half}
      y2={mark.y + half}
      stroke={paint(mark.tone)}
      strokeWidth={2}
      {...(dashed === true ? { strokeDasharray: '3 3' } : {})}
    />
  )
}

function Bar({ mark, base }: { readonly mark: LayoutMark; readonly base: number }): ReactElement {
  const { x, low, high, size } = mark
  const height = size
  switch (mark.hedge) {
    case 'over':
    case 'at-least':
    case 'magnitude':
      return (
        <g>
          <Span mark={mark} from={base} to={x} height={height} />
          <Span mark={mark} from={x} to={high} height={height} fade="out" />
          <Edge mark={mark} x={x} />
          {mark.hedge === 'magnitude' && <Edge mark={mark} x={high} dashed />}
        </g>
      )
    case 'nearly':
      return (
        <g>
          <Span mark={mark} from={base} to={low} height={height} />
          <Span mark={mark} from={low} to={x} height={height} fade="out" />
          <Edge mark={mark} x={x} dashed />
        </g>
      )
    case 'under':
    case 'at-most':
      return (
        <g>
          <Span mark={mark} from={base} to={x} height={height} fade="in" />
          <Edge mark={mark} x={x} dashed />
        </g>
      )
    case 'about':
      return (
        <g>
          <Span mark={mark} from={base} to={low} height={height} />
          <Span mark={mark} from={low} to={high} height={height} fade="out" />
        </g>
      )
    case 'range':
      return (
        <g>
          <Span mark={mark} from={low} to={high} height={height / 2} />
          <Edge mark={mark} x={low} />
          <Edge mark={mark} x={high} />
        </g>
      )
    case 'exact':
    case 'within':
      return <Span mark={mark} from={base} to={x} height={height} />
  }
}

const TAIL = 5

/** A weak source is drawn, but so that nobody takes it for one that counts. */
const DASHED = { strokeDasharray: '3 2.2' } as const

function Dot({ mark }: { readonly mark: LayoutMark }): ReactElement {
  const { x, low, high, size } = mark
  switch (mark.hedge) {
    case 'over':
    case 'at-least':
    case 'magnitude':
      return (
        <g>
          <Span mark={mark} from={x} to={high} height={TAIL} fade="out" />
          {mark.hedge === 'magnitude' && <Edge mark={mark} x={high} dashed />}
          <Head mark={mark} />
        </g>
      )
    case 'nearly':
    case 'under':
    case 'at-most':
      return (
        <g>
          <Span mark={mark} from={low} to={x} height={TAIL} fade="in" />
          <Head mark={mark} />
        </g>
      )
    case 'about':
      return (
        <g>
          <Span mark={mark} from={low} to={high} height={size * 0.7} fade="both" />
          <Head mark={mark} />
        </g>
      )
    case 'range':
    case 'exact':
    case 'within':
      return high - low > size ? <Capsule mark={mark} /> : <Head mark={mark} />
  }
}

/** A stretch in which the figure lies somewhere: a range, or the days of a month or a year. */
function Capsule({ mark }: { readonly mark: LayoutMark }): ReactElement {
  const { low, high, y, size } = mark
  const height = size * 0.75
  const hollow = mark.form !== 'dot' && mark.form !== 'bar'
  return (
    <rect
      x={low}
      y={y - height / 2}
      width={high - low}
      height={height}
      rx={height / 2}
      fill={hollow ? 'var(--paper)' : paint(mark.tone)}
      stroke={paint(mark.tone)}
      strokeWidth={hollow ? 2 : 0}
      {...(mark.form === 'weak' ? DASHED : {})}
    />
  )
}

function Head({ mark }: { readonly mark: LayoutMark }): ReactElement {
  const { x, y, size } = mark
  const radius = size / 2
  if (mark.form === 'derived') {
    return (
      <path
        d={`M${x} ${y - radius - 1}L${x + radius + 1} ${y}L${x} ${y + radius + 1}L${x - radius - 1} ${y}Z`}
        fill="var(--paper)"
        stroke={paint(mark.tone)}
        strokeWidth={2}
      />
    )
  }
  if (mark.form === 'hollow' || mark.form === 'weak') {
    return (
      <circle
        cx={x}
        cy={y}
        r={radius}
        fill="var(--paper)"
        stroke={paint(mark.tone)}
        strokeWidth={2}
        {...(mark.form === 'weak' ? DASHED : {})}
      />
    )
  }
  return <circle cx={x} cy={y} r={radius} fill={paint(mark.tone)} stroke="var(--paper)" strokeWidth={1.5} />
}
