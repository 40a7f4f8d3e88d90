import { pictureRoom } from '@/components/file/figure-card'
import type { Figure, MeasuredFigure } from '@/lib/figures/figure'
import { placeWhole } from '@/lib/figures/placed/place'
import { type Placed, TEXT_SIZE } from '@/lib/figures/placed/placed'
import type { Series } from '@/lib/figures/series/series'
import { trimmed } from '@/lib/figures/trim'
import type { Locale } from '@/lib/i18n/locale'
import type { SheetSize } from '@/lib/publish/card-size'
import type { Outliner } from '@/lib/typeface/outline'

/** From here on names stand beside the plot; a picture laid out narrower grows too high for a sheet. */
const LEAST_WIDTH = 600
/** Below this the words of a picture can no longer be read in a preview: then rows are left out rather than all made smaller. */
const LEAST_SCALE = 1
/** A picture of which nothing can be left out may be set a little smaller. */
const LEAST_WHOLE = 0.85
const WIDTH_STEP = 20
/** How far words may stand out of their picture, in its unit: the margin of the sheet. */
const TOLERANCE = 12

interface OnSheet {
  readonly placed: Placed
  /** How many rows were left out on purpose. */
  readonly left: number
}

/**
 * Lays a figure out for a sheet of fixed size: whole where it fits, as large as it fits, and with fewer rows where it does
 * not. Throws when not even that fits.
 */
export function placeOnSheet(
  figure: Figure,
  measure: MeasuredFigure,
  locale: Locale,
  size: SheetSize,
): OnSheet {
  const [scale = 'linear'] = figure.scales
  const largest = (series: Series, room: SheetSize) => {
    let best: { readonly placed: Placed; readonly fit: number } | null = null
    for (let width = LEAST_WIDTH; width <= room.width; width += WIDTH_STEP) {
      const placed = placeWhole(series, { width, scale, measure: measure.id, locale })
      const fit = Math.min(room.width / placed.width, room.height / placed.height)
      if (best === null || fit > best.fit) best = { placed, fit }
    }
    return best
  }
  for (let count = 0; count < measure.rows.length; count += 1) {
    const { series, left } = trimmed(measure.series, count)
    if (left < count) break
    const best = largest(series, pictureRoom(size, left > 0))
    if (best !== null && best.fit >= LEAST_SCALE) return { placed: best.placed, left }
  }
  const whole = largest(measure.series, pictureRoom(size, false))
  if (whole !== null && whole.fit >= LEAST_WHOLE) return { placed: whole.placed, left: 0 }
  throw new Error(`"${figure.slug}" does not fit on a sheet of ${size.width} by ${size.height}`)
}

/** Throws when words of a picture stand out of it: on a sheet they would be cut off or run into others. */
export function heldInside({ texts, width, height }: Placed, outliner: Outliner): void {
  for (const { text, x, y, role, anchor, bold } of texts) {
    const size = TEXT_SIZE[role]
    const wide = outliner.set(text, { face: 'sans', size, weight: bold ? 600 : 400 }).width
    const start = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2
    if (start < -TOLERANCE || start + wide > width + TOLERANCE || y > height || y < 0)
      throw new Error(`"${text}" stands out of its picture`)
  }
}
