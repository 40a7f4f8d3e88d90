/** The largest magnitude that the site calculates with. */
export const LARGEST = 1e100

/**
 * Whether a number can be calculated with: 0, or a magnitude from 10⁻¹⁰⁰ to 10¹⁰⁰. Products, ratios and sums of any two such
 * numbers are finite, and so is what their intervals, axes and pictures are made of. 5 and −1e20 can; 9e307, ∞ and NaN cannot.
 */
export function isInBounds(n: number): boolean {
  const magnitude = Math.abs(n)
  return magnitude === 0 || (magnitude >= 1 / LARGEST && magnitude <= LARGEST)
}
