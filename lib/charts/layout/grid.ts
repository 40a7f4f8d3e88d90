import type { LayoutOptions } from '@/lib/charts/kind'
import { Canvas, lineHeight, textWidth } from '@/lib/charts/layout/canvas'
import { endsOf, wayOf } from '@/lib/charts/layout/ends'
import { reachKey, stateKey } from '@/lib/charts/layout/key'
import { BESIDE_FROM, LEAST_PITCH } from '@/lib/charts/layout/layout'
import { putMark, sampleMark } from '@/lib/charts/layout/mark'
import type { GridRow, GridSeries } from '@/lib/charts/series/lists'
import { CHART_WORDS } from '@/lib/charts/words'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { RANK_PARTS } from '@/lib/dossier/vocabulary'
import { writeNumber } from '@/lib/quantity/write'

/** The size of the drawing of a number that is not exact: the ends beside it say how far it goes. */
const SPREAD = 30
const SIGN_GAP = 9
const STATUS_COLUMN = 22
const GAP = 12
const PAD = 4

/** Parts of a wide chart that the names may take. */
const NAMES = [0.28, 0.3, 0.32, 0.34, 0.36, 0.38, 0.4, 0.42] as const

/** Lays claims out as the lines of a table, in the columns that need fewest lines; on a phone with what was found below each name. */
export function layoutGrid(series: GridSeries, options: LayoutOptions): Canvas {
  const tried = NAMES.map((part) => drawn(series, part, options))
  return tried.reduce((best, other) => (other.y < best.y ? other : best))
}

function drawn(series: GridSeries, names: number, { width, locale }: LayoutOptions): Canvas {
  const canvas = new Canvas(width, locale)
  putHead(canvas, series, placesOf(canvas, series, names))
  putGridRows(canvas, series, names)
  canvas.key = [...stateKey(canvas, CHART_WORDS[locale].given), ...reachKey(canvas.samples, locale)]
  return canvas
}

/** Puts claims as lines between rules, of which the first is there already; `names` is the part that their names may take. */
export function putGridRows(canvas: Canvas, series: GridSeries, names: number): void {
  const place = placesOf(canvas, series, names)
  for (const row of series.rows) putGridRow(canvas, row, place)
}

type Places = ReturnType<typeof placesOf>

function placesOf({ width, locale }: Canvas, { kind, rows }: GridSeries, names: number) {
  const wide = width >= BESIDE_FROM
  const widest = Math.max(0, ...rows.map(({ datum }) => textWidth(datum.written[locale], 'note', true)))
  const count = kind === 'counts' ? Math.min(widest, width / 4) : null
  const x = count === null ? 0 : count + GAP
  const heads = CHART_WORDS[locale].grid
  const hasSigns = rows.some(({ given }) => given !== null)
  const columns = hasSigns ? RANK_PARTS.map((part) => textWidth(heads[part], 'note') + SIGN_GAP) : []
  const before = (end: number) => columns.slice(0, end).reduce((sum, each) => sum + each, 0)
  const signRoom = before(columns.length)
  const nameWidth = (wide ? width * names : width - x - signRoom) - GAP
  const signsFrom = x + nameWidth + GAP
  const foundX = (wide ? signsFrom + signRoom + GAP : x) + STATUS_COLUMN
  return {
    wide,
    /** Where counts end; null in a chart without counts. */
    count,
    name: { x, width: nameWidth },
    /** The middles of the columns of signs. */
    signs: columns.map((each, index) => signsFrom + before(index) + each / 2),
    found: { x: foundX, width: width - foundX },
  }
}

function putHead(canvas: Canvas, { kind }: GridSeries, place: Places): void {
  const words = CHART_WORDS[canvas.locale].grid
  const y = canvas.y + 14
  const style = { tone: 'soft' } as const
  if (place.count !== null) canvas.put(place.count, y, words.count, 'note', { ...style, anchor: 'end' })
  canvas.put(place.name.x, y, kind === 'counts' ? words.what : words.claim, 'note', style)
  RANK_PARTS.forEach((part, index) => {
    const x = place.signs[index]
    if (x !== undefined) canvas.put(x, y, words[part], 'note', { ...style, anchor: 'middle' })
  })
  if (place.wide) canvas.put(place.found.x, y, words.found, 'note', style)
  canvas.y = y + 9
  putRule(canvas, 'axis')
}

function putRule(canvas: Canvas, tone: 'axis' | 'rule'): void {
  canvas.line([0, canvas.y], [canvas.width, canvas.y], tone)
}

/** Puts how far a number may go on the line below `y`: a bracket or an arrow, and its known ends; gives the height of that line. */
function putSpread(canvas: Canvas, { datum }: GridRow, left: number, above: number): number {
  const y = above + lineHeight('note')
  const ends = endsOf(datum)
  let x = left
  const put = (value: number) => {
    const text = writeNumber(value, canvas.locale)
    canvas.put(x, y, text, 'note')
    // In a reader’s own face narrow digits may be wider.
    x += textWidth(text, 'note') + 10
  }
  if (wayOf(ends) >= 0) put(datum.interval.low)
  canvas.samples.push(sampleMark(ends, [x + 2, x + SPREAD - 2], y - 5, 10))
  x += SPREAD + 6
  if (wayOf(ends) <= 0) put(datum.interval.high)
  return y
}

function putGridRow(canvas: Canvas, row: GridRow, place: Places): void {
  const { locale } = canvas
  const first = canvas.y + PAD + lineHeight('note') - 4
  const counted = { bold: true, anchor: 'end' } as const
  const countEnd =
    place.count === null
      ? first
      : canvas.putWrapped(place.count, first, row.datum.written[locale], 'note', place.count, counted)
  const named = canvas.putWrapped(place.name.x, first, row.label[locale], 'note', place.name.width)
  const nameEnd = row.isSpread ? putSpread(canvas, row, place.name.x, named) : named
  RANK_PARTS.forEach((part, index) => {
    const x = place.signs[index]
    if (x !== undefined && row.given !== null) canvas.glyphs.push({ x, y: first - 5, sign: row.given[part] })
  })
  const base = place.wide ? first : nameEnd + lineHeight('note') + 2
  canvas.glyphs.push({ x: place.found.x - STATUS_COLUMN + 8, y: base - 5, status: row.status })
  const found = row.found?.[locale] ?? CLAIM_WORDS[locale].statuses[row.status]
  const foundEnd = canvas.putWrapped(place.found.x, base, found, 'note', place.found.width, { tone: 'soft' })
  // All of the line answers.
  const extent = { low: 0, high: canvas.width, ends: 'point', size: STATUS_COLUMN } as const
  const x = place.found.x - STATUS_COLUMN + 8
  putMark(canvas, row.datum, { ...extent, x, y: base - 5, name: row.label[locale] })
  canvas.y = Math.max(canvas.y + LEAST_PITCH, Math.max(nameEnd, foundEnd, countEnd) + PAD + 3)
  putRule(canvas, 'rule')
}
