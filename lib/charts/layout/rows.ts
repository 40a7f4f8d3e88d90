import type { LayoutOptions } from '@/lib/charts/kind'
import { type Axis, dateAxis, numberAxis, scaleOf, shareAxis } from '@/lib/charts/layout/axis'
import { Canvas } from '@/lib/charts/layout/canvas'
import { BESIDE_FROM } from '@/lib/charts/layout/layout'
import type { Frame, Plot } from '@/lib/charts/layout/plot'
import { putRow } from '@/lib/charts/layout/row'
import { putTicks, writtenTicks } from '@/lib/charts/layout/ticks'
import { marksOf, type RowPanel, type RowSeries } from '@/lib/charts/series/rows'
import { CHART_WORDS } from '@/lib/charts/words'

/** The parts of a chart that its names may take, how wide that is at least, and how wide the first is at most. */
const NAME_PARTS = [0.3, 0.36, 0.42] as const
const NAME_COLUMN = { least: 180, most: 260 } as const
/** A wider column must save as much of the height. */
const WORTH_IT = 0.95
/** Room right of the plot for numbers that are written after their marks; long ones may have more where that saves lines. */
const NUMBERS = { wide: [96, 176], narrow: [58] } as const
/** Where the axis is on a narrow chart. */
const NARROW_MARGIN = 2
/** Between two panels, between the last mark and the axis, and below the axis for its words. */
const PANEL_GAP = 30
const FOOT = 8
const AXIS_WORDS = 24
const NOTE_LINE = 20

/**
 * Lays rows of hedged marks out on horizontal axes, one axis for each panel, with as much room for words as makes it low. On a
 * logarithmic scale bars become dots: the length of a bar would mislead there.
 */
export function layoutRows(series: RowSeries, options: LayoutOptions): Canvas {
  const rooms = options.width >= BESIDE_FROM ? NUMBERS.wide : NUMBERS.narrow
  return rooms
    .flatMap((numbers) => NAME_PARTS.map((part) => drawn(series, part, numbers, options)))
    .reduce((best, other) => (other.y < best.y * WORTH_IT ? other : best))
}

function drawn(series: RowSeries, part: number, numbers: number, options: LayoutOptions): Canvas {
  const { width, scale, locale } = options
  const canvas = new Canvas(width, locale)
  const wide = width >= BESIDE_FROM
  const most = (NAME_COLUMN.most * part) / NAME_PARTS[0]
  const left = wide ? Math.min(most, Math.max(NAME_COLUMN.least, width * part)) : NARROW_MARGIN
  const right = width - numbers
  const { joined = [] } = series
  const frame = { canvas, wide, left, right, joined }
  series.panels.forEach((panel, index) => {
    if (index > 0) canvas.y += PANEL_GAP
    if (series.panels.length > 1) putHeading(frame, panel)
    const axis = axisOf(panel, { scale, locale, wide, room: right - left })
    putPanel({ ...frame, axis, toX: scaleOf(axis, [left, right]) }, panel)
  })
  for (const pair of joined) join(canvas, pair)
  return canvas
}

/** Joins two marks on separate lines: down from the first, then along to the second. */
function join(canvas: Canvas, [one, other]: readonly [string, string]): void {
  const from = canvas.marks.find(({ id }) => id === one)
  const to = canvas.marks.find(({ id }) => id === other)
  if (from === undefined || to === undefined) return
  canvas.line([from.x, from.y], [from.x, to.y], 'ink', 2)
  canvas.line([from.x, to.y], [to.x, to.y], 'ink', 2)
}

/** Shares that are all as high as this are drawn on the upper end of their axis. */
const NEAR_WHOLE = 0.9

/** The axis on which all marks of a panel can be compared. */
export function axisOf(
  panel: RowPanel,
  {
    wide,
    room,
    ...options
  }: Omit<LayoutOptions, 'width'> & { readonly wide: boolean; readonly room: number },
): Axis {
  const extents = panel.rows.flatMap(marksOf)
  const lowest = Math.min(...extents.map(({ interval }) => interval.low))
  // Dots of 97% and 98% are one dot on an axis from zero; a bar has to start there.
  if (panel.unit.kind === 'share' && lowest >= NEAR_WHOLE && extents.every(({ form }) => form !== 'bar'))
    return shareAxis([lowest - (1 - lowest) / 2], options.locale, false, room)
  return panel.unit.kind === 'date'
    ? dateAxis(
        extents.map(({ interval }) => interval),
        wide ? 6 : 4,
      )
    : numberAxis({ extents, unit: panel.unit, words: panel.words?.[options.locale], room, ...options })
}

function putHeading({ canvas }: Frame, { title }: RowPanel): void {
  canvas.put(0, canvas.y + 15, title[canvas.locale], 'name', { bold: true })
  canvas.y += 26
}

function putPanel(plot: Plot, panel: RowPanel): void {
  const { canvas, axis, toX } = plot
  const { locale } = canvas
  const top = canvas.y
  for (const row of panel.rows) putRow(plot, row)
  const bottom = canvas.y + FOOT
  for (const { value } of writtenTicks(plot)) canvas.line([toX(value), top], [toX(value), bottom], 'rule')
  putTicks(plot, bottom + 18)
  if (axis.scale === 'linear' && axis.domain[0] <= 0 && panel.unit.kind !== 'date')
    canvas.line([toX(0), top], [toX(0), bottom], 'axis', 1.5)
  canvas.y = bottom + AXIS_WORDS
  if (axis.start !== undefined) putNote(plot, CHART_WORDS[locale].axisStart(axis.start))
  if (panel.axis !== undefined) putNote(plot, panel.axis[locale])
  if (axis.scale === 'log') {
    const { onLog, logScale } = CHART_WORDS[locale]
    putNote(plot, panel.axis === undefined ? onLog(panel.unit.dimension.name[locale]) : logScale)
  }
}

function putNote({ canvas, left }: Frame, text: string): void {
  const last = canvas.putWrapped(left, canvas.y + 14, text, 'note', canvas.width - left, { tone: 'soft' })
  canvas.y = last - 14 + NOTE_LINE
}
