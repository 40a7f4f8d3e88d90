/** Where a step of an axis turns to the next larger of 1, 2, 5 and 10: half way between two of them, as factors. */
const [TO_TWO, TO_FIVE, TO_TEN] = [Math.sqrt(2), Math.sqrt(10), Math.sqrt(50)]

/** An end of an axis and a step between its ticks, as whole numbers of a unit: nothing is added up, so nothing drifts. */
interface Steps {
  readonly first: number
  readonly last: number
  /** From step to value: a whole number to multiply with, or one to divide by for steps below 1. */
  readonly by: number
  readonly divide: boolean
}

/**
 * The round steps of a linear axis, about `count` of them: 1, 2 or 5 of a power of ten. The same steps as d3-scale takes
 * (the instrument lays its scales over these), without its colours and formats, which would make half of the bench's script.
 */
function stepsOf(low: number, high: number, count: number): Steps {
  const raw = (high - low) / count
  const power = Math.floor(Math.log10(raw))
  const error = raw / 10 ** power
  const factor = error >= TO_TEN ? 10 : error >= TO_FIVE ? 5 : error >= TO_TWO ? 2 : 1
  const divide = power < 0
  const by = divide ? 10 ** -power / factor : 10 ** power * factor
  const stepAt = (value: number) => (divide ? value * by : value / by)
  const valueAt = (step: number) => (divide ? step / by : step * by)
  let first = Math.round(stepAt(low))
  let last = Math.round(stepAt(high))
  if (valueAt(first) < low) first += 1
  if (valueAt(last) > high) last -= 1
  return last < first && count < 2 ? stepsOf(low, high, count * 2) : { first, last, by, divide }
}

/** Round numbers from `low` to `high`, about `count` of them. */
export function ticksBetween(low: number, high: number, count: number): number[] {
  const { first, last, by, divide } = stepsOf(low, high, count)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    divide ? (first + index) / by : (first + index) * by,
  )
}

/** More rounds than these never change an end. */
const MOST_ROUNDS = 10

/** The next round number from `high` on at which an axis that starts at zero can end; 1 where all that it shows is zero. */
export function roundEnd(high: number, count: number): number {
  if (high === 0) return 1
  let end = high
  let before: string | null = null
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { by, divide } = stepsOf(0, end, count)
    const now = `${by} ${divide}`
    if (now === before) break
    end = divide ? Math.ceil(end * by) / by : Math.ceil(end / by) * by
    before = now
  }
  return end
}

/** Places a value of a domain in a range, no further than its ends. */
export function placing(
  [low, high]: readonly [number, number],
  [from, to]: readonly [number, number],
  log: boolean,
): (value: number) => number {
  const at = (value: number) => (log ? Math.log(value) : value)
  const length = at(high) - at(low)
  return (value) => {
    const part = length === 0 ? 0.5 : (at(value) - at(low)) / length
    return from + (to - from) * Math.min(1, Math.max(0, part))
  }
}
