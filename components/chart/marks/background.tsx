import type { ReactElement } from 'react'
import { alike } from '@/components/chart/marks/alike'
import { paint } from '@/components/chart/marks/paint'
import type { LayoutPoint } from '@/lib/charts/layout/layout'

const round = (value: number) => Math.round(value * 10) / 10
const RADIUS = 3.5
const SIZE = { faint: 6, strong: 8, toned: 9 } as const

/** The points of the background, those of one look in one path: faint ones let words and lines through. */
export function Background({ points }: { readonly points: readonly LayoutPoint[] }): ReactElement {
  return (
    <>
      {alike(points, ({ look, unsure }) => `${look} ${unsure}`).map(([key, own]) => (
        <Points key={key} points={own} />
      ))}
    </>
  )
}

function Points({ points }: { readonly points: readonly [LayoutPoint, ...LayoutPoint[]] }): ReactElement {
  const [{ look, unsure }] = points
  const colour = look === 'faint' ? paint('background') : look === 'strong' ? paint('ink') : paint(look)
  if (unsure) {
    const ring = `a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0 ${-2 * RADIUS} 0`
    return (
      <path
        d={points.map(({ x, y }) => `M${round(x - RADIUS)} ${round(y)}${ring}`).join('')}
        fill="var(--paper)"
        stroke={colour}
        strokeWidth={1.5}
        strokeDasharray="2.2 1.6"
      />
    )
  }
  const dots = {
    d: points.map(({ x, y }) => `M${round(x)} ${round(y)}h0`).join(''),
    strokeLinecap: 'round',
  } as const
  const isToned = look !== 'faint' && look !== 'strong'
  const size = isToned ? SIZE.toned : SIZE[look]
  return (
    <>
      {isToned && <path {...dots} stroke="var(--paper)" strokeWidth={size + 2} />}
      <path
        {...dots}
        stroke={colour}
        strokeWidth={size}
        {...(look === 'faint' ? { strokeOpacity: 0.5 } : {})}
      />
    </>
  )
}
