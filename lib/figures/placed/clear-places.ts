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
const SHIFTS = [0, -16, 16, -32, 32, -48, 48, -64, 64, -80, 80]
const COST_OF_DOT = 30
const COST_OF_OVERLAP = 1000

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
 * as that allows, and in the marks’ own order from the top down, so that lines which lead back do not cross. `marks` are
 * few (every combination is tried, the hopeless ones left off early) and in order from the top; `within` is what labels
 * must stay inside.
 */
export function clearPlaces(
  marks: readonly Labelled[],
  dots: readonly { readonly x: number; readonly y: number }[],
  within: Area,
): LabelPlace[] {
  const bodies = marks.map(({ x, y }) => ({ left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 }))
  const choices = marks.map((mark, index) =>
    SHIFTS.flatMap((shift) => (['right', 'left'] as const).map((side) => ({ y: mark.y + shift, side })))
      .map((place) => ({ place, area: areaOf(mark, place) }))
      .filter(({ area }) => isWithin(area, within))
      .map(({ place, area }) => ({
        place,
        area,
        cost:
          dots.filter((dot) => inside(dot, area)).length * COST_OF_DOT +
          bodies.filter((body, other) => other !== index && overlap(body, area)).length * COST_OF_OVERLAP +
          Math.abs(place.y - mark.y),
      }))
      .sort((a, b) => a.cost - b.cost),
  )
  let best: { readonly cost: number; readonly places: readonly LabelPlace[] } | null = null
  const choose = (index: number, chosen: readonly Area[], places: readonly LabelPlace[], cost: number) => {
    if (best !== null && cost >= best.cost) return
    if (index === choices.length) {
      best = { cost, places }
      return
    }
    const above = chosen.at(-1)
    for (const option of choices[index] ?? []) {
      if (above !== undefined && option.area.top < above.top) continue
      const overlaps = chosen.filter((area) => overlap(area, option.area)).length
      choose(
        index + 1,
        [...chosen, option.area],
        [...places, option.place],
        cost + option.cost + overlaps * COST_OF_OVERLAP,
      )
    }
  }
  choose(0, [], [], 0)
  const found = best as { readonly places: readonly LabelPlace[] } | null
  return found === null ? marks.map(({ y }) => ({ y, side: 'right' })) : [...found.places]
}

/** The rectangle of a label at its place. */
export function areaOf({ x, width, height, offset }: Labelled, { y, side }: LabelPlace): Area {
  const left = side === 'right' ? x + offset : x - offset - width
  return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 }
}

function isWithin(area: Area, within: Area): boolean {
  return (
    area.left >= within.left &&
    area.right <= within.right &&
    area.top >= within.top &&
    area.bottom <= within.bottom
  )
}

function inside({ x, y }: { readonly x: number; readonly y: number }, area: Area): boolean {
  return x > area.left - 3 && x < area.right + 3 && y > area.top - 3 && y < area.bottom + 3
}

function overlap(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
