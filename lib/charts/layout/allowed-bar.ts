import { scaleOf } from '@/lib/charts/layout/axis'
import { type Canvas, textWidth } from '@/lib/charts/layout/canvas'
import { ADDED_GAP } from '@/lib/charts/layout/layout'
import { putMarkOn } from '@/lib/charts/layout/mark'
import type { AllowedSeries, CountedBar } from '@/lib/charts/series/allowed'
import { JOINS } from '@/lib/locale'

/** The height of a bar, and of the rings on it. */
export const BAR = 30
const RING = 12
const GAP = 8
const ELBOW = 8

/** Where counts are from the edge to `right`, from zero to the greatest of them. Every bar has its number, and so no axis. */
export function barScale({ rows }: AllowedSeries, right: number): (value: number) => number {
  const counts = rows.flatMap(({ bar }) => (bar === null ? [] : [bar.main, ...bar.sources]))
  const most = Math.max(0, ...counts.map(({ value }) => value))
  return scaleOf({ scale: 'linear', domain: [0, most || 1] }, [0, right])
}

interface BarPlace {
  readonly canvas: Canvas
  readonly toX: (value: number) => number
  /** How far right its words may reach. */
  readonly right: number
  /** The middle of the bar, and the baseline of what is said below it. */
  readonly y: number
  readonly below: number
}

/** Puts a bar with the rings of its sources on it, its number after it and remarks where there is room. Gives the lowest baseline. */
export function putBar(place: BarPlace, bar: CountedBar): number {
  const { canvas, toX, right, y, below } = place
  const { locale } = canvas
  const { main, sources, supported, remarks } = bar
  const mark = putMarkOn(canvas, main, toX, {
    y,
    base: toX(0),
    size: BAR,
    name: bar.label[locale],
    ...(bar.unfinished ? { unfinished: true } : {}),
    ...(supported === null ? {} : { hatchedFrom: toX(supported.value) }),
  })
  for (const source of sources) putMarkOn(canvas, source, toX, { y, size: RING, name: source.label[locale] })
  const ends = [mark.x, mark.high, ...sources.map(({ value }) => toX(value) + RING / 2)]
  const x = Math.max(...ends) + GAP
  const written = main.written[locale]
  const base = mark.base ?? 0
  // What is said after the number, on its line.
  const after: string[] = []
  const fits = (words: string) => {
    const said = [...after, words].join(JOINS[locale].semicolon)
    return x + textWidth(written, 'value', true) + ADDED_GAP + textWidth(said, 'note') <= right
  }
  let last = y
  const own = remarks[main.id]?.[locale]
  if (own !== undefined) {
    const isInside = bar.unfinished && textWidth(own, 'note') + 2 * GAP < mark.x - base - RING / 2
    if (isInside) canvas.put(base + GAP, y + 5, own, 'note')
    else if (fits(own)) after.push(own)
    // Clear of the line of the axis.
    else last = canvas.putWrapped(base + 5, below, own, 'note', right - base - 5, { tone: 'soft' })
  }
  for (const source of sources) {
    const remark = remarks[source.id]?.[locale]
    if (remark === undefined) continue
    const at = toX(source.value)
    if (Math.abs(at - mark.x) < RING && fits(remark)) {
      after.push(remark)
    } else {
      const down = (last === y ? below : last + 18) - 4.5
      canvas.line([at, y + RING / 2], [at, down], 'ink')
      canvas.line([at, down], [at + ELBOW, down], 'ink')
      const start = at + ELBOW + 4
      last = canvas.putWrapped(start, down + 4.5, remark, 'note', right - start)
    }
  }
  const added = after.length === 0 ? {} : { added: after.join(JOINS[locale].semicolon) }
  canvas.put(x, y + 5, written, 'value', { bold: true, tone: main.tone, ...added })
  return last
}
