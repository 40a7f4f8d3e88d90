/** Browsers draw no element taller than some number of pixels: 17.9 million in Firefox, 33.5 million in Chromium. */
const MOST_PIXELS = 15_000_000

/**
 * How a table is scrolled whose rows are `total` pixels high and are seen through a window of `viewport` pixels, so that the last
 * row can be reached: `height` is that of the box that holds the rows, in pixels that a browser can draw, and `ratio` says how many
 * pixels of rows each pixel is that is scrolled, 1 as long as all rows fit.
 */
export function scrollRange(total: number, viewport: number, most = MOST_PIXELS) {
  if (total <= most) return { height: total, ratio: 1 }
  return { height: most, ratio: (total - viewport) / (most - viewport) }
}
