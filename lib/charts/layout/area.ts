/** A rectangle in pixels. */
export interface Area {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A point in pixels. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Whether a point lies in an area, and not on its edge. */
export function isInside({ x, y }: Point, area: Area): boolean {
  return x > area.left && x < area.right && y > area.top && y < area.bottom
}

/** The rectangle around a point, so far across and down. */
export function boxAround({ x, y }: Point, across: number, down: number): Area {
  return { left: x - across, right: x + across, top: y - down, bottom: y + down }
}

/** An area with so much more on each side, across and down. */
export function grown({ left, right, top, bottom }: Area, across: number, down: number): Area {
  return { left: left - across, right: right + across, top: top - down, bottom: bottom + down }
}

/** Whether an area lies in another; it may touch its edge. */
export function isWithin(area: Area, { left, right, top, bottom }: Area): boolean {
  return area.left >= left && area.right <= right && area.top >= top && area.bottom <= bottom
}

/** Whether two areas have a part in common. */
export function overlap(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
