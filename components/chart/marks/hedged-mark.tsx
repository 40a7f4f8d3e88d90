import type { ReactElement } from 'react'
import { paint } from '@/components/chart/marks/paint'
import { ARROW, wayOf } from '@/lib/charts/layout/ends'
import type { MarkShape } from '@/lib/charts/layout/layout'
import { isOutline } from '@/lib/charts/series/datum'

const STROKE = 2
const THIN = 1.5
const HEAD = { length: 6, half: 4.5 } as const
const FOOT = 5
const BRACKET = { half: 6, serif: 3 } as const
/** A span is drawn at least so wide: as a dot it would seem to be one exact number. */
const LEAST_SPAN = 8
/** A weak source is drawn, but so that nobody takes it for one that counts. */
const WEAK = '3 2.2'
const UNFINISHED = '5 4'
const HATCH = { step: 6, weight: 2.2 } as const

const round = (value: number) => Math.round(value * 10) / 10

/**
 * One mark with its hedge, as docs/data.md says: a dot, a bracket between known ends, an arrow of one length where an end is
 * open. Draws in the coordinates of its chart; every chart uses this mark.
 */
export function HedgedMark({ mark }: { readonly mark: MarkShape }): ReactElement {
  const { x, y, upright } = mark
  const shapes = (
    <>
      {mark.base !== null && <Bar mark={mark} base={mark.base} />}
      <Reach mark={mark} />
      <Head mark={mark} />
    </>
  )
  return upright === true ? <g transform={`rotate(-90 ${round(x)} ${round(y)})`}>{shapes}</g> : shapes
}

/** A bar reaches from its base to where the number is sure; what no source supports of it is hatched. */
function Bar({ mark, base }: { readonly mark: MarkShape; readonly base: number }): ReactElement | null {
  const { x, low, high, size, tone, ends, unfinished, hatchedFrom } = mark
  const known = ends === 'bracket' || ends === 'span' ? (x >= base ? low : high) : x
  const solid = hatchedFrom ?? known
  const box = (from: number, to: number) => ({
    x: round(Math.min(from, to)),
    y: round(mark.y - size / 2),
    width: round(Math.abs(to - from)),
    height: size,
  })
  const outline = { fill: 'none', stroke: paint(tone), strokeWidth: 1.5 }
  if (unfinished === true)
    return <rect {...box(base, known)} {...outline} fill={paint('band')} strokeDasharray={UNFINISHED} />
  // Towards its base nothing is sure: of “under 5” no part is, of “over −5” all of it.
  if (wayOf(ends) === (x >= base ? -1 : 1)) return <rect {...box(base, known)} {...outline} />
  if ((known - base) * (x - base) < 0) return null
  return (
    <>
      <rect {...box(base, solid)} fill={paint(tone)} />
      {hatchedFrom !== undefined && (
        <>
          <path d={hatch(box(hatchedFrom, known))} stroke={paint(tone)} strokeWidth={HATCH.weight} />
          <rect {...box(hatchedFrom, known)} {...outline} />
        </>
      )}
    </>
  )
}

/** Lines at 45° through a box, cut at its edges: a pattern would need a name that is unique on its page. */
function hatch(box: Pick<DOMRect, 'x' | 'y' | 'width' | 'height'>) {
  const [right, bottom] = [box.x + box.width, box.y + box.height]
  let path = ''
  const step = HATCH.step * Math.SQRT2
  for (let start = box.x + step / 2; start < right + box.height; start += step) {
    const from = Math.min(start, right)
    const to = Math.max(start - box.height, box.x)
    path += `M${round(from)} ${round(box.y + start - from)}L${round(to)} ${round(bottom - (to - start + box.height))}`
  }
  return path
}

function Reach({ mark }: { readonly mark: MarkShape }): ReactElement | null {
  const path = reachPath(mark)
  if (path === '') return null
  return <path d={path} fill="none" stroke={paint(mark.tone)} strokeWidth={STROKE} {...dashes(mark)} />
}

function reachPath(mark: MarkShape): string {
  const { low, high, ends } = mark
  const [x, y] = [round(mark.x), round(mark.y)]
  // Beside a ring an arrow begins at its edge.
  const start = isOutline(mark.form) ? radiusOf(mark) : 0
  const way = wayOf(ends)
  if (ends === 'point') return ''
  if (way !== 0) return arrow(x + way * start, y, way, ends.startsWith('at-'))
  const more = ends === 'span' ? Math.max(0, LEAST_SPAN - (high - low)) / 2 : 0
  return bracket(round(low - more), round(high + more), y)
}

function arrow(x: number, y: number, way: number, hasFoot: boolean): string {
  const head = `m${-HEAD.length * way} ${-HEAD.half}l${HEAD.length * way} ${HEAD.half}l${-HEAD.length * way} ${HEAD.half}`
  return `${hasFoot ? `M${x} ${y - FOOT}v${2 * FOOT}` : ''}M${x} ${y}h${ARROW * way}${head}`
}

function bracket(low: number, high: number, y: number): string {
  const serif = Math.min(BRACKET.serif, (high - low) / 2)
  const end = (x: number, inward: number) =>
    `M${round(x + inward)} ${y - BRACKET.half}h${round(-inward)}v${2 * BRACKET.half}h${round(inward)}`
  return `${end(low, serif)}M${low} ${y}H${high}${end(high, -serif)}`
}

function dashes({ weak }: MarkShape) {
  return weak === true ? { strokeDasharray: WEAK } : {}
}

/** From the middle of a dot or an outline to its edge; to the corners of a diamond. */
function radiusOf({ form, size }: MarkShape): number {
  return size / 2 + (form === 'diamond' ? 1.5 : form === 'small-ring' ? -2 : 0)
}

/** The number itself: a dot, or the outline of a source. Arrows and brackets of claims need none. */
function Head({ mark }: { readonly mark: MarkShape }): ReactElement | null {
  const { x, y, form, tone, base, ends } = mark
  const isPoint = ends === 'point'
  const r = round(radiusOf(mark))
  const place = { cx: round(x), cy: round(y), r }
  if (isOutline(form)) {
    if (ends === 'span') return null
    const outline = { fill: 'var(--paper)', stroke: paint(tone), ...dashes(mark) }
    return form === 'diamond' ? (
      <path
        d={`M${round(x - r)} ${round(y)}l${r} ${-r} ${r} ${r} ${-r} ${r}z`}
        strokeWidth={STROKE}
        {...outline}
      />
    ) : (
      <circle {...place} strokeWidth={form === 'ring' ? STROKE : THIN} {...outline} />
    )
  }
  if (base !== null || form === 'none' || !isPoint) return null
  return <circle {...place} fill={paint(tone)} stroke="var(--paper)" strokeWidth={1} />
}
