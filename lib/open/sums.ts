import { NEARLY_ALL } from '@/lib/open/limits'

/** Sums are looked for among so many columns to either side. */
const MOST_SUMMED = 12
/** So many numbers of each column are added up. */
export const ROWS_SUMMED = 40

/** The first numbers of a column; none that can be read is not a number. */
interface Numbers {
  readonly numbers: readonly number[]
}

/** Groups of columns beside one that is their sum in nearly every row; the sum is the first of each. */
export function sums<Of extends Numbers>(columns: readonly Of[]): (readonly Of[])[] {
  return columns.flatMap((total, at) => {
    for (let count = Math.min(MOST_SUMMED, columns.length - 1); count >= 2; count -= 1)
      for (const parts of [columns.slice(Math.max(0, at - count), at), columns.slice(at + 1, at + 1 + count)])
        if (parts.length === count && isSum(total, parts)) return [[total, ...parts]]
    return []
  })
}

function isSum(total: Numbers, parts: readonly Numbers[]): boolean {
  const { numbers: totals } = total
  // What is zero everywhere is not a part.
  if (parts.some(({ numbers }) => numbers.every((number) => number === 0))) return false
  let [known, held, filled] = [0, 0, 0]
  for (const [row, number] of totals.entries()) {
    const sum = parts.reduce((so, { numbers }) => so + (numbers[row] ?? Number.NaN), 0)
    if (Number.isNaN(number - sum)) continue
    known += 1
    if (number !== 0) filled += 1
    if (Math.abs(number - sum) <= Math.abs(number) * 0.002) held += 1
    // Most groups are not a sum in the first rows already.
    else if (known - held > totals.length * (1 - NEARLY_ALL)) return false
  }
  return known > 1 && held >= known * NEARLY_ALL && filled > 0
}
