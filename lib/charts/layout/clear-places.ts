/** A rectangle in pixels. */
export interface Area {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Where a label stands: its line's middle, and on which side of its mark. */
export interface LabelPlace {
  readonly y: number
  readonly side: 'left' | 'right'
}

/** How far above or below its mark a label may go, nearest first. */
const SHIFTS = [0, -16, 16, -32, 32, -48, 48, -64, 64, -80, 80, -96, 96, -112, 112]
/** A label would rather go some way than hide a dot, but not so far that nobody sees whose it is. */
const COST_OF_DOT = 40
const COST_OF_OVERLAP = 1000
const COST_OF_BESIDE = 200
/** A label that says something wrong is worse than one that hides something. */
const COST_OF_BORDER = 3000
/** Further away than this a label is only where everything nearer is taken. */
export const FAR = 48
const COST_OF_FAR = 400

/** So near a mark a dot is under it. */
const HIDDEN = 4

/** Labels of marks that are so near each other keep their order. */
const BESIDE = 60

/** After so many tries the best places so far are taken: among very many marks the search would not end. */
const MOST_TRIES = 20_000

/** What is to be labelled: a mark, and how large its label is; `offset` is the gap between the two. */
export interface Labelled {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly offset: number
}

/**
 * Places beside marks at which their labels together cover fewest dots, no mark and no other label, as near to the marks
 * as that allows, and where marks are near each other in their own order from the top down. The lines that lead moved labels back to their marks cross no
 * label and no other mark, and each other only where there is no other way. `marks` are in order from the top; of few of
 * them every combination is tried, the hopeless ones left off early. `within` is what labels must stay inside, `obstacles` what they
 * must not cover; no label is on the other side of the height `border` than its mark, where a label would say something else.
 */
export function clearPlaces(
  marks: readonly Labelled[],
  dots: readonly { readonly x: number; readonly y: number }[],
  within: Area,
  obstacles: readonly Area[] = [],
  border: number | null = null,
): LabelPlace[] {
  const bodies = marks.map(({ x, y }) => ({ left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 }))
  const choices = marks.map((mark, index) =>
    SHIFTS.flatMap((shift) => (['right', 'left'] as const).map((side) => ({ y: mark.y + shift, side })))
      .map((place) => ({ place, area: areaOf(mark, place), leader: leaderOf(mark, place) }))
      .filter(({ area }) => isWithin(area, within))
      .map(({ place, area, leader }) => ({
        place,
        area,
        leader,
        cost:
          dots.filter((dot) => inside(dot, area)).length * COST_OF_DOT +
          bodies.filter(
            (body, other) => other !== index && (overlap(body, area) || runsThrough(leader, body)),
          ).length *
            COST_OF_OVERLAP +
          bodies.filter((body, other) => other !== index && overlap(body, beside(area))).length *
            COST_OF_BESIDE +
          obstacles.filter((other) => overlap(other, area) && !isAround(other, mark)).length *
            COST_OF_OVERLAP +
          (border !== null && mark.y < border - 0.5 !== place.y < border ? COST_OF_BORDER : 0) +
          (Math.abs(place.y - mark.y) > FAR ? COST_OF_FAR : 0) +
          Math.abs(place.y - mark.y),
      }))
      .sort((a, b) => a.cost - b.cost),
  )
  let tries = 0
  let best: { readonly cost: number; readonly places: readonly LabelPlace[] } | null = null
  const choose = (index: number, chosen: readonly Chosen[], places: readonly LabelPlace[], cost: number) => {
    if (best !== null && cost >= best.cost) return
    tries += 1
    if (tries > MOST_TRIES) return
    if (index === choices.length) {
      best = { cost, places }
      return
    }
    const above = chosen.findLast(
      (_, other) => Math.abs((marks[other]?.x ?? 0) - (marks[index]?.x ?? 0)) < BESIDE,
    )
    const options = (choices[index] ?? [])
      .filter(({ area }) => above === undefined || area.top >= above.area.top)
      .map((option) => ({ option, sum: cost + option.cost + overlapsOf(option, chosen) * COST_OF_OVERLAP }))
      // The best first: where not all can be tried, at least what is tried is good.
      .sort((a, b) => a.sum - b.sum)
    for (const { option, sum } of options)
      choose(index + 1, [...chosen, option], [...places, option.place], sum)
  }
  choose(0, [], [], 0)
  const found = best as { readonly places: readonly LabelPlace[] } | null
  return found === null ? marks.map(({ y }) => ({ y, side: 'right' })) : [...found.places]
}

/** How many of the chosen labels and their lines another would cover or cross. */
function overlapsOf(option: Chosen, chosen: readonly Chosen[]): number {
  return chosen.filter(
    ({ area, leader }) =>
      overlap(area, option.area) ||
      runsThrough(leader, option.area) ||
      runsThrough(option.leader, area) ||
      meet(leader, option.leader),
  ).length
}

interface Point {
  readonly x: number
  readonly y: number
}

/** A label’s place with the points of the line that leads back from it, none where it stands at its mark. */
interface Chosen {
  readonly area: Area
  readonly leader: readonly Point[]
}

/** Points of a line are so many pixels apart, and two lines meet where points of theirs are nearer. */
const STEP = 4

/** The line from a mark to its label as points; those within the mark itself are left out. */
function leaderOf({ x, y, offset }: Labelled, place: LabelPlace): Point[] {
  if (place.y === y) return []
  const end = place.side === 'right' ? x + offset : x - offset
  const steps = Math.ceil(Math.hypot(end - x, place.y - y) / STEP)
  return Array.from({ length: steps }, (_, at) => ({
    x: x + ((end - x) * (at + 1)) / steps,
    y: y + ((place.y - y) * (at + 1)) / steps,
  })).filter((point) => Math.hypot(point.x - x, point.y - y) > 7)
}

function runsThrough(leader: readonly Point[], area: Area): boolean {
  return leader.some(({ x, y }) => x > area.left && x < area.right && y > area.top && y < area.bottom)
}

function meet(a: readonly Point[], b: readonly Point[]): boolean {
  return a.some((one) => b.some((other) => Math.hypot(one.x - other.x, one.y - other.y) < STEP))
}

/** The rectangle of a label at its place. */
export function areaOf({ x, width, height, offset }: Labelled, { y, side }: LabelPlace): Area {
  const left = side === 'right' ? x + offset : x - offset - width
  return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 }
}

/** A label and what is left and right of its middle: a mark there would seem to be its own. */
function beside({ left, right, top, bottom }: Area): Area {
  return { left: left - 8, right: right + 8, top: top + 5, bottom: bottom - 5 }
}

/** Whether an area is that around a point itself, or around a dot that the mark there hides. */
export function isAround({ left, right, top, bottom }: Area, { x, y }: Point): boolean {
  return Math.abs((left + right) / 2 - x) < HIDDEN && Math.abs((top + bottom) / 2 - y) < HIDDEN
}

/** Whether an area is wholly in another. */
export function isWithin(area: Area, { left, right, top, bottom }: Area): boolean {
  return area.left >= left && area.right <= right && area.top >= top && area.bottom <= bottom
}

function inside({ x, y }: { readonly x: number; readonly y: number }, area: Area): boolean {
  return x > area.left - 3 && x < area.right + 3 && y > area.top - 3 && y < area.bottom + 3
}

/** Whether two areas meet, or are side by side with no more than a gap between them. */
export function overlap(a: Area, b: Area, gap = 0): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom && b.top < a.bottom
}
