import {
  type Area,
  boxAround,
  grown,
  isInside,
  isWithin,
  overlap,
  type Point,
} from '@/lib/charts/layout/area'

/** What is to be labelled: a mark, and how large its label is; `offset` is the gap between the two. */
export interface Label extends Point {
  readonly width: number
  readonly height: number
  readonly offset: number
  /**
   * `needed` labels get a place in any case, `led` ones only where little is in the way; a line leads both back to their mark
   * from where they had to go. `beside` ones are at their mark or nowhere.
   */
  readonly kind: 'needed' | 'led' | 'beside'
}

/** The place of a label: its line's middle, on which side of its mark, and what it covers. */
export interface Place {
  readonly y: number
  readonly side: 'left' | 'right'
  readonly area: Area
}

/** What is around the marks that are labelled. */
export interface Surroundings {
  /** What labels must stay inside. */
  readonly within: Area
  /** Dots that a label had better not cover, and what it must not. */
  readonly dots: readonly Point[]
  readonly obstacles: readonly Area[]
  /** A height on whose other side a label would say something else than its mark; null where there is none. */
  readonly border?: number | null
}

/** How far above or below its mark a label may go, and how much all that is wrong with its place may be at most. */
const KINDS = {
  needed: { step: 8, reach: 112, most: Number.POSITIVE_INFINITY },
  led: { step: 8, reach: 96, most: 180 },
  beside: { step: 6.5, reach: 13, most: 30 },
} as const

/** A label would rather go some way than hide a dot, but not so far that nobody sees whose it is. */
const COST = { dot: 40, far: 400, overlap: 1000, beside: 200, border: 3000 } as const
const FAR = 48
/** Half the size of a mark; what is so near to the middle of one is under it. */
const MARK = 7
const HIDDEN = 4
/** Labels of marks that are so near each other keep their order. */
const NEAR = 60
/** How far a line that leads back to a mark goes across. */
export const LEADER = 13
/** Points of a line are so many pixels apart, and two lines meet where points of theirs are nearer. */
const STEP = 4
/** So much of a label's estimated width is surely empty at its ends. */
const ESTIMATED = 4
/** So often each label is placed anew beside all others; then they hardly move any more. */
const ROUNDS = 4

interface Option extends Place {
  readonly mark: Label
  readonly leader: readonly Point[]
  readonly cost: number
}

/**
 * Places labels beside their marks so that they cover few dots, no mark and no other label, as near as that allows, and near
 * each other in the order of their marks; null where a label that is not needed has no good place. The first come first.
 */
export function placeLabels(labels: readonly Label[], around: Surroundings): (Place | null)[] {
  const options = labels.map((label) => optionsOf(label, labels, around))
  let chosen: (Option | null)[] = labels.map(() => null)
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = [...chosen]
    labels.forEach(({ kind }, index) => {
      const others = next.filter((other, at) => other !== null && at !== index) as Option[]
      let best: { readonly option: Option; readonly cost: number } | null = null
      for (const option of options[index] ?? []) {
        if (best !== null && option.cost >= best.cost) break
        const cost = option.cost + others.filter((other) => conflict(option, other)).length * COST.overlap
        if (best === null || cost < best.cost) best = { option, cost }
      }
      next[index] = best === null || best.cost > KINDS[kind].most ? null : best.option
    })
    if (next.every((option, index) => option === chosen[index])) break
    chosen = next
  }
  return chosen.map((option, index) => option ?? atItsMark(labels[index]))
}

/** A needed label without any room is at its mark all the same. */
function atItsMark(label: Label | undefined): Place | null {
  return label?.kind === 'needed' ? placeOf(label, 0, 'right', Number.POSITIVE_INFINITY) : null
}

/** The place of a label so far below its mark on one side of it, or right above or below it where the edge at `most` is near. */
function placeOf(
  { x, offset, width, height, ...label }: Label,
  shift: number,
  side: Place['side'],
  most: number,
) {
  const y = label.y + shift
  const half = height / 2
  const edge = Math.abs(shift) > height ? most - width : Number.POSITIVE_INFINITY
  const left = side === 'right' ? Math.min(x + offset, edge) : x - offset - width
  return { y, side, area: { left, right: left + width, top: y - half, bottom: y + half } }
}

/** Where the line from a mark ends that leads to its label: before its first or last letter, or at its height right above or below. */
export function leadsTo(
  { x, y, offset }: Pick<Label, 'x' | 'y' | 'offset'>,
  { area, side, ...place }: Place,
) {
  if (area.left < x && x < area.right)
    return { x: Math.min(x + 2 * offset, area.right), y: y < place.y ? area.top : area.bottom }
  return { x: side === 'right' ? x + offset : x - offset, y: place.y }
}

/** Every place that a label may have, the best first, as far as that is known without the other labels. */
function optionsOf(label: Label, labels: readonly Label[], around: Surroundings): Option[] {
  const { step, reach } = KINDS[label.kind]
  const { within, dots, obstacles, border = null } = around
  const bodies = labels.filter((other) => other !== label).map((other) => boxAround(other, MARK, MARK))
  const foreign = obstacles.filter((area) => !isAround(area, label))
  const seen = dots.filter((dot) => Math.hypot(dot.x - label.x, dot.y - label.y) > HIDDEN)
  const options: Option[] = []
  for (let shift = -reach; shift <= reach; shift += step)
    for (const side of ['right', 'left'] as const) {
      const place = placeOf(label, shift, side, within.right)
      const { area, y } = place
      if (!isWithin(area, within)) continue
      const leader = leaderOf(label, place)
      const blocked = [...bodies.filter((body) => overlap(body, area) || runsThrough(leader, body))]
      const cost =
        seen.filter((dot) => isInside(dot, grown(area, 3, 3))).length * COST.dot +
        (blocked.length + foreign.filter((other) => overlap(other, area)).length) * COST.overlap +
        bodies.filter((body) => overlap(body, grown(area, 8, -5))).length * COST.beside +
        (border !== null && label.y < border - 0.5 !== y < border ? COST.border : 0) +
        (label.kind === 'needed' && Math.abs(shift) > FAR ? COST.far : 0) +
        Math.abs(shift) +
        (side === 'left' ? 0.5 : 0)
      options.push({ ...place, mark: label, leader, cost })
    }
  return options.toSorted((a, b) => a.cost - b.cost)
}

/** Whether two labels or their lines cover or cross each other, or are in another order than marks that are near. */
function conflict(a: Option, b: Option): boolean {
  const isNear = Math.abs(a.mark.x - b.mark.x) < NEAR && a.mark.offset === b.mark.offset
  return (
    overlap(a.area, b.area) ||
    runsThrough(a.leader, b.area) ||
    runsThrough(b.leader, a.area) ||
    a.leader.some((one) => b.leader.some((other) => Math.hypot(one.x - other.x, one.y - other.y) < STEP)) ||
    (isNear && (a.mark.y - b.mark.y) * (a.y - b.y) < 0)
  )
}

/** The line from a mark, or from the end of a long one, to its label as points; those within the mark itself are left out. */
function leaderOf(mark: Label, place: Place): Point[] {
  if (place.y === mark.y) return []
  const way = place.side === 'right' ? 1 : -1
  const [x, y] = [mark.x + way * Math.max(0, mark.offset - LEADER), mark.y]
  const end = leadsTo(mark, place)
  const steps = Math.ceil(Math.hypot(end.x - x, end.y - y) / STEP)
  return Array.from({ length: steps }, (_, at) => ({
    x: x + ((end.x - x) * (at + 1)) / steps,
    y: y + ((end.y - y) * (at + 1)) / steps,
  })).filter((point) => Math.hypot(point.x - x, point.y - y) > MARK)
}

/** Whether a line meets a label; words are a little narrower than they are estimated. */
function runsThrough(leader: readonly Point[], area: Area): boolean {
  return leader.some((point) => isInside(point, grown(area, -ESTIMATED, 0)))
}

/** Whether an area is that around a point itself, or around a dot that the mark there hides. */
function isAround({ left, right, top, bottom }: Area, { x, y }: Point): boolean {
  return Math.abs((left + right) / 2 - x) < HIDDEN && Math.abs((top + bottom) / 2 - y) < HIDDEN
}
