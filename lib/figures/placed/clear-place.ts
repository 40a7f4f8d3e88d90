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

/**
 * The place beside a mark at which a label of `width` and `height` covers fewest dots and no other label, as near to the
 * mark as that allows. `offset` is the gap between mark and label; `within` is what the label must stay inside.
 */
export function clearPlace(
  mark: { readonly x: number; readonly y: number },
  label: { readonly width: number; readonly height: number; readonly offset: number },
  dots: readonly { readonly x: number; readonly y: number }[],
  taken: readonly Area[],
  within: Area,
): LabelPlace {
  const candidates = SHIFTS.flatMap((shift) =>
    (['right', 'left'] as const).map((side) => ({ y: mark.y + shift, side, shift })),
  )
  const costs = candidates.map((place) => {
    const area = areaOf(mark.x, place, label)
    const outside =
      area.left < within.left ||
      area.right > within.right ||
      area.top < within.top ||
      area.bottom > within.bottom
    return {
      place,
      cost:
        (outside ? Number.POSITIVE_INFINITY : 0) +
        dots.filter((dot) => inside(dot, area)).length * COST_OF_DOT +
        taken.filter((other) => overlap(other, area)).length * COST_OF_OVERLAP +
        Math.abs(place.shift),
    }
  })
  const [best] = costs.toSorted((a, b) => a.cost - b.cost)
  return best === undefined ? { y: mark.y, side: 'right' } : { y: best.place.y, side: best.place.side }
}

/** The rectangle of a label at its place. */
export function areaOf(
  x: number,
  { y, side }: LabelPlace,
  { width, height, offset }: { readonly width: number; readonly height: number; readonly offset: number },
): Area {
  const left = side === 'right' ? x + offset : x - offset - width
  return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 }
}

function inside({ x, y }: { readonly x: number; readonly y: number }, area: Area): boolean {
  return x > area.left - 3 && x < area.right + 3 && y > area.top - 3 && y < area.bottom + 3
}

function overlap(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
