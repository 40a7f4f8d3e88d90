/** A label that belongs to a place on a line below it, and how wide it is. */
export interface Flag {
  readonly x: number
  readonly width: number
}

/** Where a label is: its left edge, and its lane, the lowest 0. */
export interface PlacedFlag {
  readonly left: number
  readonly lane: number
}

/** Between labels of one lane, and between a label and the line that leads to another. */
const GAP = 14
const CLEAR = 5
/** The search is given up after so many tries: so many labels need another drawing. */
const MOST_TRIES = 20_000

/**
 * Places labels above a line in as few lanes as can be, so that none touches another and no leader crosses a label; null where
 * they need more than `most` lanes. Flags come in order of `x`.
 *
 * @example placeFlags([{ x: 50, width: 40 }, { x: 60, width: 40 }], 200, 2) // one left and one right of its place, both in lane 0
 */
export function placeFlags(
  flags: readonly Flag[],
  width: number,
  most: number,
): readonly PlacedFlag[] | null {
  // Fewer lanes have no room for the labels one after another; hundreds of labels need no search.
  const needed = flags.reduce((sum, flag) => sum + Math.min(flag.width, width) + GAP, 0) / (width + GAP)
  for (let lanes = Math.max(1, Math.ceil(needed - 1e-9)); lanes <= most; lanes += 1) {
    const found = search(flags, width, lanes)
    if (found !== null) return found
  }
  return null
}

/** Tries places from the last label back, since labels crowd where a line of time ends. */
function search(flags: readonly Flag[], width: number, lanes: number): PlacedFlag[] | null {
  const placed: (Flag & PlacedFlag)[] = []
  let tries = 0
  const place = (index: number): boolean => {
    const flag = flags[index]
    if (flag === undefined) return true
    for (const option of optionsOf(flag, width, lanes)) {
      tries += 1
      if (tries > MOST_TRIES) return false
      const one = { ...flag, ...option }
      if (!placed.every((other) => goTogether(other, one))) continue
      placed.push(one)
      if (place(index - 1)) return true
      placed.pop()
    }
    return false
  }
  return place(flags.length - 1) ? placed.reverse() : null
}

/** Over its place, right of it or left of it, from the lowest lane up. */
function optionsOf({ x, width }: Flag, room: number, lanes: number): PlacedFlag[] {
  const lefts = [0.5, 0.2, 0.8].map((part) => x - part * width)
  const sides = [x + CLEAR + 1, x - width - CLEAR - 1]
  const within = [...lefts, ...sides].filter((left) => left >= 0 && left + width <= room)
  if (within.length === 0) within.push(Math.max(0, Math.min(x, room - width)))
  return Array.from({ length: lanes }, (_, lane) => within.map((left) => ({ left, lane }))).flat()
}

function goTogether(a: Flag & PlacedFlag, b: Flag & PlacedFlag): boolean {
  if (a.lane === b.lane) return a.left + a.width + GAP <= b.left || b.left + b.width + GAP <= a.left
  const [upper, lower] = a.lane > b.lane ? [a, b] : [b, a]
  return upper.x <= lower.left - CLEAR || upper.x >= lower.left + lower.width + CLEAR
}
