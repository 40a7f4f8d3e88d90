import type { ReactElement } from 'react'
import type { Target } from '@/components/chart/interactive/target'
import { paint } from '@/components/chart/marks/paint'

/** A finger or pointer need not meet a mark exactly. */
const RADIUS = { mark: 13, point: 8 } as const

interface TargetShapeProps {
  readonly cx?: number | undefined
  readonly cy?: number | undefined
  readonly payload?: Target | undefined
  readonly isActive?: boolean
  /** How much the picture under it is enlarged. */
  readonly zoom: number
}

/** What answers over a mark, with a ring around the one that is reached. The picture below draws the mark itself. */
export function TargetShape({ cx, cy, payload, isActive, zoom }: TargetShapeProps): ReactElement {
  if (cx === undefined || cy === undefined || payload === undefined) return <g />
  const { mark } = payload
  const radius = RADIUS[mark === null ? 'point' : 'mark']
  const ends =
    mark === null || mark.upright === true
      ? []
      : [mark.base ?? mark.x, mark.low, mark.high].map((x) => (x - mark.x) * zoom)
  const [left, right] = [Math.min(-radius, ...ends), Math.max(radius, ...ends)]
  return (
    <g>
      <rect x={cx + left} y={cy - radius} width={right - left} height={2 * radius} fill="transparent" />
      <circle
        cx={cx}
        cy={cy}
        r={radius}
        fill="none"
        stroke={isActive ? paint('ink') : 'none'}
        strokeWidth={2}
      />
    </g>
  )
}
