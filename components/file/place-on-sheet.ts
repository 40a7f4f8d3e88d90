import { pictureRoom } from '@/components/file/figure-card'
import type { Figure, MeasuredFigure } from '@/lib/charts/figure'
import { type Layout, type LayoutText, TEXT_SIZE } from '@/lib/charts/layout/layout'
import { shortened } from '@/lib/charts/layout/measure'
import { placeWhole } from '@/lib/charts/layout/place'
import { trimmed } from '@/lib/charts/trim'
import type { SheetSize } from '@/lib/exports/card-size'
import type { Locale } from '@/lib/locale'
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
  readonly placed: Layout
  /** How many rows were left out on purpose. */
  readonly left: number
}

/**
 * Lays a figure out for a sheet of fixed size: whole where it fits, as large as it fits, and with fewer rows where it does
 * not. What can lose no more rows is made smaller, however small that is.
 */
export function placeOnSheet(
  figure: Figure,
  measure: MeasuredFigure,
  locale: Locale,
  size: SheetSize,
): OnSheet {
  const [scale = 'linear'] = figure.scales
  const tried = (count: number) => {
    const { series, left } = trimmed(measure.series, count)
    const room = pictureRoom(size, left > 0)
    const widths = Array.from(
      { length: Math.max(1, Math.floor((room.width - LEAST_WIDTH) / WIDTH_STEP) + 1) },
      (_, at) => LEAST_WIDTH + at * WIDTH_STEP,
    )
    return widths
      .map((width): OnSheet & { readonly fit: number } => {
        const placed = placeWhole(series, { width, scale, measure: measure.id, locale })
        return { placed, left, fit: Math.min(room.width / placed.width, room.height / placed.height) }
      })
      .reduce((best, other) => (other.fit > best.fit ? other : best))
  }
  const whole = tried(0)
  if (whole.fit >= LEAST_SCALE) return whole
  // The fewest rows that must go, between some that are too few and some that are enough.
  const most = trimmed(measure.series, measure.rows.length).left
  let [tooFew, enough] = [0, most]
  let fitting = most === 0 ? null : tried(most)
  while (fitting !== null && fitting.fit >= LEAST_SCALE && enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2)
    const other = tried(middle)
    if (other.fit >= LEAST_SCALE) [fitting, enough] = [other, middle]
    else tooFew = middle
  }
  if (fitting !== null && fitting.fit >= LEAST_SCALE) return fitting
  return whole.fit >= LEAST_WHOLE || fitting === null || fitting.fit < whole.fit ? whole : fitting
}

/** A picture in which every line of words ends within its edges: on a sheet it would be cut off or run into others. */
export function heldInside(placed: Layout, outliner: Outliner): Layout {
  return { ...placed, texts: placed.texts.map((text) => insideText(text, placed.width, outliner)) }
}

function insideText(placed: LayoutText, width: number, outliner: Outliner): LayoutText {
  const { text, x, role, anchor, bold } = placed
  const size = TEXT_SIZE[role]
  const measure = (line: string) => outliner.set(line, { face: 'sans', size, weight: bold ? 600 : 400 }).width
  const [before, after] = [x + TOLERANCE, width + TOLERANCE - x]
  const room = anchor === 'start' ? after : anchor === 'end' ? before : 2 * Math.min(before, after)
  return { ...placed, text: shortened(text, Math.max(0, room), size, bold, measure) }
}
