import type { LayoutOptions } from '@/lib/charts/kind'
import { Canvas, lineHeight, textWidth } from '@/lib/charts/layout/canvas'
import { endsOf } from '@/lib/charts/layout/ends'
import { reachKey, stateKey } from '@/lib/charts/layout/key'
import { BESIDE_FROM, type StateItem } from '@/lib/charts/layout/layout'
import { markAt } from '@/lib/charts/layout/mark'
import type { GridRow, GridSeries } from '@/lib/charts/series/lists'
import { CHART_WORDS } from '@/lib/charts/words'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { RANK_PARTS } from '@/lib/dossier/vocabulary'
import type { Locale } from '@/lib/locale'
import { writeNumber } from '@/lib/quantity/write'

/** The size of the drawing of a number that is not exact, in CSS pixels: the ends beside it say how far it goes. */
export const SPREAD = { width: 30, height: 16 } as const
const SIGN_COLUMN = 56
const STATUS_COLUMN = 22
const GAP = 12
const PAD = 6

/** The drawing of a number that is not exact, a bracket or an arrow, and the ends that are known, before and after it. */
export function spreadOf({ spread, label }: GridRow, locale: Locale, at = { x: 0, y: SPREAD.height / 2 }) {
  if (spread === null) return null
  const { low, high } = spread.interval
  const [left, right] = [at.x + 2, at.x + SPREAD.width - 2]
  const ends = endsOf(spread)
  const isUp = ends === 'more' || ends === 'at-least'
  const isDown = ends === 'less' || ends === 'at-most'
  const x = isUp ? left : isDown ? right : (left + right) / 2
  const least = isDown ? '' : writeNumber(low, locale)
  const most = isUp ? '' : writeNumber(high, locale)
  const place = { x, y: at.y, low: left, high: right, ends, size: 10, name: label[locale] } as const
  return { least, most, mark: markAt({ ...spread, form: 'none' }, locale, place) }
}

/** The signs and statuses that occur in a grid, for its key. */
export function gridKey({ rows }: GridSeries, locale: Locale): StateItem[] {
  const given = rows.flatMap((row) => Object.values(row.given ?? {}))
  const statuses = rows.map(({ status }) => status)
  return stateKey(given, CHART_WORDS[locale].given, statuses, locale)
}

/** Lays claims out as the lines of a table, on a phone with what was found below each name. */
export function layoutGrid(series: GridSeries, { width, locale }: LayoutOptions): Canvas {
  const canvas = new Canvas(width)
  const place = placesOf(series, width, locale)
  putHead(canvas, series, place, locale)
  for (const row of series.rows) putGridRow(canvas, row, place, locale)
  canvas.key = [...gridKey(series, locale), ...reachKey(canvas.marks, locale)]
  return canvas
}

interface Places {
  readonly wide: boolean
  /** Where counts end; null in a chart without counts. */
  readonly count: number | null
  readonly name: { readonly x: number; readonly width: number }
  /** The middles of the columns of signs. */
  readonly signs: readonly number[]
  readonly found: { readonly x: number; readonly width: number }
}

function placesOf({ kind, rows }: GridSeries, width: number, locale: Locale): Places {
  const wide = width >= BESIDE_FROM
  const widest = Math.max(0, ...rows.map(({ count }) => textWidth(count[locale], 'value', true)))
  const count = kind === 'counts' ? Math.min(widest, width / 4) : null
  const x = count === null ? 0 : count + GAP
  const signRoom = rows.some(({ given }) => given !== null) ? RANK_PARTS.length * SIGN_COLUMN : 0
  const nameWidth = (wide ? width * (count === null ? 0.36 : 0.33) : width - x - signRoom) - GAP
  const signsFrom = x + nameWidth + GAP
  const foundX = (wide ? signsFrom + signRoom + GAP : x) + STATUS_COLUMN
  return {
    wide,
    count,
    name: { x, width: nameWidth },
    signs: signRoom === 0 ? [] : RANK_PARTS.map((_, index) => signsFrom + (index + 0.5) * SIGN_COLUMN),
    found: { x: foundX, width: width - foundX },
  }
}

function putHead(canvas: Canvas, { kind }: GridSeries, place: Places, locale: Locale): void {
  const words = CHART_WORDS[locale].grid
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

/** Puts how far a number may go on the line below `y`; gives where that line stands, or `y` where there is nothing to put. */
function putSpread(canvas: Canvas, row: GridRow, x: number, above: number, locale: Locale): number {
  const before = spreadOf(row, locale)
  if (before === null) return above
  const y = above + lineHeight('note')
  const start = x + (before.least === '' ? 0 : textWidth(before.least, 'note') + 6)
  const spread = spreadOf(row, locale, { x: start, y: y - 5 }) ?? before
  const end = start + SPREAD.width + 6
  canvas.put(x, y, spread.least, 'note')
  canvas.marks.push(spread.mark)
  canvas.put(end, y, spread.most, 'note')
  return y
}

function putGridRow(canvas: Canvas, row: GridRow, place: Places, locale: Locale): void {
  const first = canvas.y + PAD + lineHeight('name') - 4
  if (place.count !== null)
    canvas.put(place.count, first, row.count[locale], 'value', { bold: true, anchor: 'end' })
  const named = canvas.putWrapped(place.name.x, first, row.label[locale], 'name', place.name.width)
  const nameEnd = putSpread(canvas, row, place.name.x, named, locale)
  RANK_PARTS.forEach((part, index) => {
    const x = place.signs[index]
    if (x !== undefined && row.given !== null) canvas.signs.push({ x, y: first - 5, sign: row.given[part] })
  })
  const base = place.wide ? first : nameEnd + lineHeight('note') + 3
  canvas.symbols.push({ x: place.found.x - STATUS_COLUMN, y: base - 13, status: row.status })
  const found = row.found?.[locale] ?? CLAIM_WORDS[locale].statuses[row.status]
  const foundEnd = canvas.putWrapped(place.found.x, base, found, 'note', place.found.width, { tone: 'soft' })
  canvas.y = Math.max(nameEnd, foundEnd) + PAD + 3
  putRule(canvas, 'rule')
}
