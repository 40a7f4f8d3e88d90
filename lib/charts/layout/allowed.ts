import type { LayoutOptions } from '@/lib/charts/kind'
import { BAR, barAxis, putBar } from '@/lib/charts/layout/allowed-bar'
import {
  FIT_SIGN,
  putBand,
  putClaim,
  putHead,
  putResult,
  type ResultPlot,
  resultAxis,
} from '@/lib/charts/layout/allowed-result'
import { scaleOf } from '@/lib/charts/layout/axis'
import { Canvas, lineHeight, textWidth } from '@/lib/charts/layout/canvas'
import { BESIDE_FROM } from '@/lib/charts/layout/layout'
import { putTicks, writtenTicks } from '@/lib/charts/layout/ticks'
import { type AllowedRow, type AllowedSeries, type CountedBar, rowsOf } from '@/lib/charts/series/allowed'
import type { Locale } from '@/lib/locale'

/** From this width on, bars and results stand side by side. */
const SIDE_FROM = 1040
/** Where things stand on a wide chart, as parts of its width. */
const SIDE = { names: 0.095, bars: 0.265, operands: 0.355, remarks: 0.372 } as const
const SIDE_PANELS = [
  [0.386, 0.54],
  [0.725, 0.875],
] as const
/** Where each panel says in words how its results fit. */
const SIDE_WORDS = [0.586, 0.922] as const
const HEAD = { title: 15, legend: 36, ticks: 60, plot: 66 } as const
const PITCH = { bar: 52, shared: 46, more: 29, two: 40 } as const
const SIGN = 16
const STRETCH = 11

/** Lays bars out with the results of checks beside them, or below them where there is no room. */
export function layoutAllowed(series: AllowedSeries, options: LayoutOptions): Canvas {
  const fits = options.width >= SIDE_FROM && series.tested.length <= SIDE_PANELS.length
  return fits ? sideBySide(series, options) : stacked(series, options)
}

function plotFor(
  canvas: Canvas,
  series: AllowedSeries,
  { panel, locale, left, right }: Pick<ResultPlot, 'panel' | 'locale' | 'left' | 'right'>,
): ResultPlot[] {
  const tested = series.tested[panel]
  if (tested === undefined) return []
  const axis = resultAxis(series, panel, right - left, locale)
  return [{ canvas, locale, panel, tested, axis, toX: scaleOf(axis, [left, right]), left, right }]
}

function sideBySide(series: AllowedSeries, { width, locale }: LayoutOptions): Canvas {
  const canvas = new Canvas(width)
  const left = width * SIDE.names
  const axis = barAxis(series, width * SIDE.bars - left, locale)
  const toX = scaleOf(axis, [left, width * SIDE.bars])
  const plots = SIDE_PANELS.flatMap(([from, to], panel) =>
    plotFor(canvas, series, { panel, locale, left: from * width, right: to * width }),
  )
  canvas.put(left, HEAD.title, series.title[locale], 'note', { bold: true })
  putTicks({ canvas, axis, toX }, HEAD.ticks)
  for (const plot of plots) {
    putHead(plot, HEAD.title, HEAD.legend)
    putTicks(plot, HEAD.ticks)
  }
  canvas.y = HEAD.plot
  series.rows.forEach((row, index) => {
    let pitch: number = row.bar === null ? PITCH.shared : PITCH.bar
    const y = canvas.y + pitch / 2
    if (row.bar !== null) {
      const next = series.rows[index + 1]
      const isShared = next !== undefined && next.bar === null
      const below = isShared ? y + (PITCH.bar + PITCH.shared) / 2 + 5 : y + BAR / 2 + 16
      putNames(canvas, row.bar, { y, room: left - 16, locale })
      const last = putBar({ canvas, locale, toX, right: width * SIDE.remarks, y, below }, row.bar)
      // Words below a bar are nearer to it than to the next.
      if (!isShared) pitch = Math.max(pitch, last + 8 - canvas.y)
    }
    if (index === 0) for (const plot of plots) putClaim(plot, y)
    putSideResults(plots, row, y)
    canvas.y += pitch
  })
  const barsEnd = canvas.y + 4
  for (const { value } of writtenTicks({ canvas, axis, toX })) {
    const [tone, weight] = value === 0 ? (['axis', 1.5] as const) : (['rule', 1] as const)
    canvas.line([toX(value), HEAD.plot], [toX(value), barsEnd], tone, weight)
  }
  canvas.y = barsEnd
  if (series.more !== null) {
    canvas.line([0, barsEnd], [width, barsEnd], 'rule')
    canvas.put(0, barsEnd + 21, series.more.title[locale], 'note', { bold: true })
    canvas.y += 28
    for (const row of series.more.rows) {
      const [label, operands] = [row.label[locale], row.operands?.[locale] ?? '']
      const room = width * SIDE.operands
      const isLong = operands !== '' && textWidth(label, 'note') + 16 + textWidth(operands, 'note') > room
      const pitch = isLong ? PITCH.two : PITCH.more
      const y = canvas.y + pitch / 2
      const half = isLong ? lineHeight('note') / 2 : 0
      canvas.put(0, y + 5 - half, label, 'note')
      const at = isLong ? 0 : room
      if (operands !== '')
        canvas.put(at, y + 5 + half, operands, 'note', { anchor: isLong ? 'start' : 'end', tone: 'soft' })
      putSideResults(plots, row, y)
      canvas.y += pitch
    }
  }
  for (const plot of plots) putBand(plot, HEAD.plot, canvas.y)
  return canvas
}

/** The results of a row, with signs and in words beside their axes. */
function putSideResults(plots: readonly ResultPlot[], row: AllowedRow, y: number): void {
  for (const plot of plots) {
    const { canvas, locale, panel } = plot
    const first = row.results[panel]?.[0]
    if (first === undefined) continue
    putResult(plot, first, y)
    const x = canvas.width * (SIDE_WORDS[panel] ?? 1)
    canvas.glyphs.push({ x: x + SIGN / 2, y, sign: FIT_SIGN[first.fit] })
    const isMiss = first.distance !== null
    const style = isMiss ? ({ tone: 'soft' } as const) : ({ bold: true } as const)
    canvas.put(x + SIGN + 6, y + 5, first.words[locale], 'note', style)
  }
}

function putNames(
  canvas: Canvas,
  { label, detail, main }: CountedBar,
  { y, room, locale }: { readonly y: number; readonly room: number; readonly locale: Locale },
): void {
  const at = detail === null ? y + 5 : y - 3
  const last = canvas.putWrapped(0, at, label[locale], 'name', room, { bold: true, tone: main.tone })
  if (detail !== null) canvas.putWrapped(0, last + 18, detail[locale], 'note', room, { tone: 'soft' })
}

function stacked(series: AllowedSeries, { width, locale }: LayoutOptions): Canvas {
  const canvas = new Canvas(width)
  const toX = scaleOf(barAxis(series, width - 70, locale), [0, width - 70])
  canvas.put(0, 15, series.title[locale], 'name', { bold: true })
  canvas.y = 22
  for (const { bar } of series.rows) {
    if (bar === null) continue
    const { label, detail, main } = bar
    const start = canvas.y + 22
    const added = detail === null ? {} : { added: detail[locale] }
    canvas.put(0, start, label[locale], 'name', { bold: true, tone: main.tone, ...added })
    const y = start + 9 + BAR / 2
    const last = putBar({ canvas, locale, toX, right: width, y, below: y + BAR / 2 + 17 }, bar)
    canvas.y = Math.max(y + BAR / 2, last + 4)
  }
  series.tested.forEach((_, panel) => {
    const isBeside = width >= BESIDE_FROM
    const [left, right] = isBeside ? [width * 0.36, width * 0.63] : [46, width - 46]
    for (const plot of plotFor(canvas, series, { panel, locale, left, right }))
      putPanel(plot, series, isBeside)
  })
  return canvas
}

function putPanel(plot: ResultPlot, series: AllowedSeries, isBeside: boolean): void {
  const { canvas, locale, panel } = plot
  canvas.y += 34
  putHead({ ...plot, left: 0 }, canvas.y, canvas.y + 21)
  const top = canvas.y + 32
  putClaim(plot, top + 14)
  canvas.y = top + 26
  const verdicts = rowsOf(series).flatMap((row) => row.results[panel]?.[0] ?? [])
  const widest = Math.max(
    ...verdicts.map(({ words, distance }) => textWidth(words[locale], 'note', distance === null)),
  )
  const wordsAt = isBeside ? plot.right + 76 : canvas.width - Math.min(widest, canvas.width * 0.42)
  // Under words the shade would seem to speak of them: above a mark it is where the mark is.
  const stretches: [number, number][] = [[top, top + 26]]
  const putRows = (rows: readonly AllowedRow[]) => {
    for (const row of rows) {
      const y = putStackedRow(plot, row, isBeside, wordsAt)
      if (y !== null) stretches.push([y - STRETCH, y + STRETCH])
    }
  }
  putRows(series.rows)
  if (series.more !== null) {
    const style = { bold: true } as const
    const title = series.more.title[locale]
    canvas.y = canvas.putWrapped(0, canvas.y + 24, title, 'note', canvas.width, style) + 8
    putRows(series.more.rows)
  }
  putBand(plot, top, canvas.y + 6, isBeside ? undefined : stretches)
  putTicks(plot, canvas.y + 22)
  canvas.y += 28
}

/** Gives the height of its mark; null where it has no result. */
function putStackedRow(plot: ResultPlot, row: AllowedRow, isBeside: boolean, wordsAt: number): number | null {
  const { canvas, locale, panel, left } = plot
  const first = row.results[panel]?.[0]
  if (first === undefined) return null
  const words = first.words[locale]
  const bold = first.distance === null
  const room = isBeside ? left - 24 : wordsAt - SIGN - 16
  const start = canvas.y + (isBeside ? 18 : 24)
  let last = canvas.putWrapped(0, start, row.label[locale], 'note', room)
  if (row.operands !== null && panel === 0)
    last = canvas.putWrapped(0, last + lineHeight('note'), row.operands[locale], 'note', room, {
      tone: 'soft',
    })
  const wordsEnd = canvas.putWrapped(wordsAt, start, words, 'note', canvas.width - wordsAt + 1, {
    tone: bold ? 'ink' : 'soft',
    bold,
  })
  canvas.glyphs.push({ x: wordsAt - SIGN / 2 - 5, y: start - 5, sign: FIT_SIGN[first.fit] })
  const y = isBeside ? start - 5 : Math.max(last, wordsEnd) + 15
  putResult(plot, first, y)
  canvas.y = Math.max(isBeside ? Math.max(last, wordsEnd) + 8 : y + 10, y + 10)
  return y
}
