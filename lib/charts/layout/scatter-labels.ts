import { type Canvas, inOneLine, lineHeight, textWidth } from '@/lib/charts/layout/canvas'
import {
  type Area,
  areaOf,
  clearPlaces,
  FAR,
  isAround,
  isWithin,
  type Labelled,
  type LabelPlace,
  overlap,
} from '@/lib/charts/layout/clear-places'
import { BESIDE_FROM, type LayoutMark, type LayoutText, TEXT_SIZE } from '@/lib/charts/layout/layout'
import { wrap } from '@/lib/charts/layout/measure'
import { isOutline } from '@/lib/charts/series/datum'

const OFFSET = 12
const NEAR = 8
const HEIGHT = 16
/** Between two labels of one line. */
const GAP = 4
/** What a dot with a colour keeps free beside it, and above and below. */
const SPARE: [number, number] = [28, 11]
const SPARE_ON_PHONES: [number, number] = [12, 11]
/** How far above or below its point the name of a landmark may stand, nearest first. */
const SHIFTS = [0, -13, 13]

/** A point of the background that is to be named. */
export interface Landmark {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly tone: LayoutText['tone']
}

/** Names the marks where their labels hide least. Gives the places that are taken. */
export function putMarkLabels(canvas: Canvas, options: LedOptions): Area[] {
  const room = (canvas.width - options.area.left) / 2 - OFFSET
  const labels = canvas.marks.map((mark): Landmark => {
    const { x, y, tone } = mark
    return { x, y, text: markLabelOf(mark, room), tone: tone === 'grey' ? 'ink' : tone }
  })
  return putLed(canvas, labels, options, false)
}

/** Names landmarks that have a colour in the same way, but where a place is free of words and marks only. */
export function putColoured(canvas: Canvas, landmarks: readonly Landmark[], options: LedOptions): Area[] {
  const obstacles = [...options.obstacles, ...canvas.marks.map((mark) => boxAround(mark, SPARE))]
  return putLed(canvas, landmarks, { ...options, obstacles }, true)
}

/** Around dots that say something of their own: beside one that has a colour, a name would seem to be that one’s. */
export function dotsToSpare({ background, width }: Canvas): Area[] {
  const spare = width < BESIDE_FROM ? SPARE_ON_PHONES : SPARE
  return background.flatMap((dot) =>
    dot.look === 'faint' ? [] : [boxAround(dot, dot.look === 'strong' ? [3, 3] : spare)],
  )
}

interface LedOptions {
  readonly area: Area
  readonly obstacles: readonly Area[]
  /** A height that parts what is above it from the rest; null where there is none. */
  readonly border: number | null
}

/** Sets labels beside their points; one that had to move is led back by a line. */
function putLed(
  canvas: Canvas,
  points: readonly Landmark[],
  { area: { left, top, bottom }, obstacles, border }: LedOptions,
  isOptional: boolean,
): Area[] {
  const labels = points.toSorted((a, b) => a.y - b.y)
  const labelled = labels.map(
    ({ x, y, text }): Labelled => ({
      x,
      y,
      width: textWidth(text, 'note', true),
      height: HEIGHT,
      offset: OFFSET,
    }),
  )
  const within = { left, right: canvas.width, top, bottom }
  const places = clearPlaces(labelled, canvas.background, within, obstacles, border)
  return labels.flatMap(({ x, y, text, tone }, index) => {
    const place: LabelPlace = places[index] ?? { y, side: 'right' }
    const made = labelled[index]
    const area = made === undefined ? boxAround({ x, y }) : areaOf(made, place)
    const others = obstacles.filter((other) => !isAround(other, { x, y }))
    const isBad = Math.abs(place.y - y) > FAR || others.some((other) => overlap(area, other, GAP))
    if (isOptional && isBad) return []
    const toLeft = place.side === 'left'
    const start = x + (toLeft ? -OFFSET : OFFSET)
    if (place.y !== y) {
      const end = start + (toLeft ? 2 : -2)
      canvas.line([x, y], [end, place.y], 'ink')
    }
    canvas.put(start, place.y + 5, text, 'note', { bold: true, tone, anchor: toLeft ? 'end' : 'start' })
    return [area]
  })
}

/** A name and a number in one line, the name shortened where there is no room for it; the ring of a source needs none. */
function markLabelOf({ name, written, form }: LayoutMark, room: number): string {
  if (isOutline(form) && textWidth(`${name} ${written}`, 'note', true) > room)
    return inOneLine(written, room, 'note', true)
  const forName = Math.max(0, room - textWidth(` ${written}`, 'note', true))
  return inOneLine(`${inOneLine(name, forName, 'note', true)} ${written}`, room, 'note', true)
}

function boxAround(
  { x, y }: { readonly x: number; readonly y: number },
  [across, down] = [NEAR, NEAR],
): Area {
  return { left: x - across, right: x + across, top: y - down, bottom: y + down }
}

/**
 * Names landmarks beside their points where nothing is in the way: no other word, no mark, no dot. One that has no such place
 * stays without its name, which its card and the table have. Gives those that are named.
 */
export function putLandmarks<Named extends Landmark>(
  canvas: Canvas,
  landmarks: readonly Named[],
  taken: readonly Area[],
  within: Area,
): Named[] {
  const used = [...taken, ...canvas.marks.map((mark) => boxAround(mark, SPARE))]
  return landmarks.filter((landmark) => {
    const { x, y, text, tone } = landmark
    const labelled = { x, y, width: textWidth(text, 'note'), height: HEIGHT - 2, offset: NEAR }
    const [best] = SHIFTS.flatMap((shift) =>
      (['right', 'left'] as const).map((side) => ({ y: y + shift, side })),
    )
      .map((place) => ({ place, area: areaOf(labelled, place) }))
      .filter(({ area }) => isWithin(area, within) && !used.some((other) => overlap(area, other, GAP)))
      .map((choice) => ({ ...choice, dots: dotsIn(canvas, choice.area, landmark) }))
      .sort((a, b) => a.dots - b.dots)
    if (best === undefined || best.dots > 0) return false
    used.push(best.area)
    const toLeft = best.place.side === 'left'
    canvas.put(x + (toLeft ? -NEAR : NEAR), best.place.y + 4.5, text, 'note', {
      tone,
      anchor: toLeft ? 'end' : 'start',
    })
    return true
  })
}

/** A step by which words are set narrower, and how narrow they are at least. */
const NARROWER = { step: 12, least: 120 } as const

/**
 * A text in lines, the first baseline at `top`: in as few as can be without hiding a dot, and these as even as can be. In
 * as few as `room` asks for where every width hides one.
 */
export function clearOfDots(
  text: string,
  { left, top }: Pick<Area, 'left' | 'top'>,
  room: number,
  { background }: Canvas,
): readonly string[] {
  let best: readonly string[] | null = null
  for (let width = room; width >= NARROWER.least; width -= NARROWER.step) {
    const lines = wrap(text, width, TEXT_SIZE.note, true)
    if (best !== null && lines.length > best.length) return best
    const hides = lines.some((words, index) => {
      const [right, baseline] = [left + textWidth(words, 'note', true), top + index * lineHeight('note')]
      return background.some(
        ({ x, y }) => x > left - 6 && x < right + 6 && y > baseline - 16 && y < baseline + 8,
      )
    })
    if (!hides) best = lines
  }
  return best ?? wrap(text, room, TEXT_SIZE.note, true)
}

function dotsIn(canvas: Canvas, area: Area, own: Landmark): number {
  return canvas.background.filter(
    ({ x, y }) =>
      (x !== own.x || y !== own.y) &&
      // Beside a dot a name would seem to be that one’s.
      x > area.left - 9 &&
      x < area.right + 9 &&
      y > area.top - 3 &&
      y < area.bottom + 3,
  ).length
}
