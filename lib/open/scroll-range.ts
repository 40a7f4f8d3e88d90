/** Browsers draw no element taller than some number of pixels: 17.9 million in Firefox, 33.5 million in Chromium. */
const MOST_PIXELS = 15_000_000

/** How far a table is scrolled, and how far that is in its rows. */
export interface ScrollRange {
  /** Height of the box that holds the rows, in pixels that a browser can draw. */
  readonly height: number
  /** Pixels of rows for each pixel that is scrolled; 1 as long as all rows fit. */
  readonly ratio: number
}

/** The range of a table whose rows are `total` pixels high and are seen through a window of `viewport` pixels, so that the last row can be reached. */
export function scrollRange(total: number, viewport: number, most = MOST_PIXELS): ScrollRange {
  if (total <= most) return { height: total, ratio: 1 }
  return { height: most, ratio: (total - viewport) / (most - viewport) }
}
