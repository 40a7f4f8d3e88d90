import type { LayoutOptions } from '@/lib/charts/kind'
import { BAR, barScale, putBar } from '@/lib/charts/layout/allowed-bar'
import {
  FIT_SIGN,
  putBand,
  putClaim,
  putHead,
  putResult,
  type ResultPlot,
  resultPlot,
} from '@/lib/charts/layout/allowed-result'
import { Canvas, lineHeight, textWidth } from '@/lib/charts/layout/canvas'
import { ADDED_GAP, BESIDE_FROM } from '@/lib/charts/layout/layout'
import { putTicks } from '@/lib/charts/layout/ticks'
import type { AllowedRow, AllowedSeries, CountedBar } from '@/lib/charts/series/allowed'

/** From this width on, bars and results are side by side. */
const SIDE_FROM = 1040
/** As parts of the width: how far bars and what is said of them reach then, */
const SIDE = { bars: 0.28, words: 0.4 } as const
/** and of each axis its ends and from where its results are said in words. */
const SIDE_AXES = [
  [0.386, 0.54, 0.586],
  [0.725, 0.875, 0.922],
] as const
const COLUMN_AXIS = [0.36, 0.63, 0.72] as const
const PHONE_AXIS = [0.14, 0.86, 0.51] as const
const HEAD = { legend: 20, ticks: 43, rows: 48 } as const
/** From the top of a bar’s row to its name and to the middle of the bar; and how high rows without their own bar are. */
const NAME = 20
const MIDDLE = 42
const SHARED = 46
const CLAIM = 26
/** Signs before words, and from where their sign begins. */
const SIGN = 16
const WORDS = 21
/** From a baseline to the next row. */
const FOOT = 9
const STRETCH = 11

/** What is side by side over the same rows. */
interface Sheet {
  readonly canvas: Canvas
  readonly series: AllowedSeries
  /** How far bars and what is said of them reach; null where rows have names instead. */
  readonly bars: { readonly right: number; readonly words: number } | null
  readonly plots: readonly ResultPlot[]
  /** Whether bars show the numbers that rows compare; else these are with their names. */
  readonly counted: boolean
  /** How wide the names of rows may be. */
  readonly labels: number
  /** Whether results are below their words. */
  readonly isPhone: boolean
}

/** Lays bars out with the results of checks beside them, or below them where there is no room. */
export function layoutAllowed(series: AllowedSeries, { width, locale }: LayoutOptions): Canvas {
  const canvas = new Canvas(width, locale)
  const isPhone = width < BESIDE_FROM
  const counted = series.rows.some(({ bar }) => bar !== null)
  const common = { canvas, series, isPhone, counted }
  const isSide = counted && width >= SIDE_FROM && series.tested.length <= SIDE_AXES.length
  const plots = series.tested.map((tested, panel) => {
    const side = isSide ? SIDE_AXES[panel] : undefined
    const [left, right, wordsAt] = side ?? (isPhone ? PHONE_AXIS : COLUMN_AXIS)
    const place = { left: left * width, right: right * width, wordsAt: wordsAt * width }
    return resultPlot(series, tested, { canvas, panel, ...place })
  })
  if (isSide) {
    const bars = { right: SIDE.bars * width, words: SIDE.words * width }
    putSheet({ ...common, bars, plots, labels: bars.words })
    return canvas
  }
  if (counted) putSheet({ ...common, bars: { right: width - 70, words: width }, plots: [], labels: width })
  for (const plot of plots) {
    if (canvas.y > 0) canvas.y += 14
    putSheet({
      ...common,
      bars: null,
      plots: [plot],
      labels: (isPhone ? plot.wordsAt : plot.left - FOOT) - FOOT,
    })
  }
  return canvas
}

function putSheet(sheet: Sheet): void {
  const { canvas, series, bars, plots, isPhone } = sheet
  const { locale } = canvas
  const { rows, more } = series
  const title = canvas.y + 15
  if (bars !== null) canvas.put(0, title, series.title[locale], 'note', { bold: true })
  for (const plot of plots) {
    putHead(bars === null ? { ...plot, left: 0 } : plot, title, title + HEAD.legend)
    putTicks(plot, title + HEAD.ticks)
  }
  const top = title + (plots.length === 0 ? 7 : HEAD.rows)
  canvas.y = top
  // Beside a bar without results there is room for what the article says.
  const isBesideBar = bars !== null && shownIn(plots, rows[0]).length === 0
  const claimY = top + (isBesideBar ? 2 * MIDDLE : CLAIM) / 2
  const putClaims = () => {
    for (const plot of plots) putClaim(plot, claimY)
  }
  if (!isBesideBar) {
    putClaims()
    canvas.y += CLAIM
  }
  const marked = [claimY]
  rows.forEach((row, index) => {
    const next = rows[index + 1]
    const isShared = next?.bar === null && shownIn(plots, next).length > 0
    marked.push(...putRow(sheet, row, isShared))
    if (isBesideBar && index === 0) putClaims()
  })
  if (bars !== null) canvas.y = Math.max(canvas.y, ...canvas.texts.map(({ y }) => y + FOOT))
  if (more !== null && plots.length > 0) {
    if (bars !== null) canvas.line([0, canvas.y], [canvas.width, canvas.y], 'rule')
    canvas.y =
      canvas.putWrapped(0, canvas.y + 22, more.title[locale], 'note', canvas.width, { bold: true }) + 7
    for (const row of more.rows) marked.push(...putRow({ ...sheet, bars: null, counted: false }, row, false))
  }
  // Under words the shade would seem to speak of them: on a phone it is where marks are.
  const stretches = marked.map((y) => [y - STRETCH, y + STRETCH] as const)
  for (const plot of plots) putBand(plot, top, canvas.y + 4, isPhone ? stretches : undefined)
  canvas.y += 4
}

/** The results of a row that some axes have; of several readings the first. */
function shownIn(plots: readonly ResultPlot[], row: AllowedRow | undefined) {
  return plots.flatMap((plot) => {
    const result = row?.results[plot.panel]?.[0]
    return result === undefined ? [] : [{ plot, result }]
  })
}

/** Puts the bar or the name of a row and its results; gives the heights of the results. */
function putRow(sheet: Sheet, row: AllowedRow, isShared: boolean): number[] {
  const { canvas, bars, plots, isPhone } = sheet
  const shown = shownIn(plots, row)
  if (shown.length === 0 && (bars === null || row.bar === null)) return []
  const { first, bottom } = bars === null ? putLabel(sheet, row) : putBarOf(sheet, bars, row.bar, isShared)
  let last = first
  for (const { plot, result } of shown) {
    const x = plot.wordsAt + WORDS
    const room = (plots[plot.panel + 1]?.left ?? canvas.width + FOOT + 1) - FOOT - x
    const style = result.distance === null ? ({ bold: true } as const) : ({ tone: 'soft' } as const)
    canvas.glyphs.push({ x: plot.wordsAt + SIGN / 2, y: first - 5, sign: FIT_SIGN[result.fit] })
    last = Math.max(last, canvas.putWrapped(x, first, result.words[canvas.locale], 'note', room, style))
  }
  // On a phone a result is below the name of its row and its words.
  const y = isPhone ? Math.max(bottom, last + FOOT) + 6 : first - 5
  for (const { plot, result } of shown) putResult(plot, result, y)
  canvas.y = Math.max(bottom, last + FOOT, shown.length === 0 ? 0 : y + 10)
  return shown.map(() => y)
}

/**
 * Puts the name of a row, and the numbers that it compares: after it, or below it where there is no room. Gives the baseline on
 * which the row begins, and where what is at its head ends.
 */
function putLabel(sheet: Sheet, row: AllowedRow) {
  const { canvas, plots, labels, isPhone, counted } = sheet
  const { locale } = canvas
  const first = canvas.y + (isPhone ? 24 : 18)
  const label = row.label[locale]
  const operands = !counted && plots[0]?.panel === 0 ? (row.operands?.[locale] ?? '') : ''
  if (textWidth(label, 'note') + ADDED_GAP + textWidth(operands, 'note') <= labels) {
    canvas.put(0, first, label, 'note', operands === '' ? {} : { added: operands })
    return { first, bottom: first + FOOT }
  }
  const named = canvas.putWrapped(0, first, label, 'note', labels)
  const soft = { tone: 'soft' } as const
  const last =
    operands === '' ? named : canvas.putWrapped(0, named + lineHeight('note'), operands, 'note', labels, soft)
  return { first, bottom: last + FOOT }
}

/** The same of a row with a bar below its name. What is said of it may reach into a row that has the bar in common. */
function putBarOf(
  { canvas, series }: Sheet,
  { right, words }: NonNullable<Sheet['bars']>,
  bar: CountedBar | null,
  isShared: boolean,
) {
  const top = canvas.y
  if (bar === null) return { first: top + SHARED / 2 + 5, bottom: top + SHARED }
  const { locale } = canvas
  const { label, detail, main } = bar
  const added = detail === null ? {} : { added: detail[locale] }
  canvas.put(0, top + NAME, label[locale], 'name', { bold: true, tone: main.tone, ...added })
  const y = top + MIDDLE
  const bottom = y + BAR / 2
  const below = bottom + (isShared ? SHARED / 2 + 5 : 17)
  const last = putBar({ canvas, toX: barScale(series, right), right: words, y, below }, bar)
  return { first: y + 5, bottom: isShared ? bottom : Math.max(bottom, last + FOOT) }
}
