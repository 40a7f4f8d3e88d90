import type { LayoutOptions } from '@/lib/charts/kind'
import { type Canvas, lineHeight, newCanvas, put, putWrapped, textWidth } from '@/lib/charts/layout/canvas'
import { BESIDE_FROM } from '@/lib/charts/layout/layout'
import type { CountSeries } from '@/lib/charts/series/lists'
import { CHART_WORDS } from '@/lib/charts/words'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { writeNumber } from '@/lib/quantity/write'

const SQUARE = 13
const STEP = 17
const NAME_COLUMN = 250
/** A status’s mark with the gap before its word, and the gap before the mark. */
const SYMBOL = 20
const GAP = 14

/** Lays small counts out as rows of squares: filled for what is sure, open for what the hedge allows on top; then the status of each claim. */
export function layoutCounts(series: CountSeries, { width, locale }: LayoutOptions): Canvas {
  const canvas = newCanvas(width)
  const wide = width >= BESIDE_FROM
  const left = wide ? NAME_COLUMN : 0
  for (const row of series.rows) {
    const total = row.sure + row.possible
    const perLine = Math.floor((width - left) / STEP)
    const lines = Math.max(1, Math.ceil(total / perLine))
    let y: number
    if (wide) {
      const last = putWrapped(canvas, 0, canvas.y + 17, row.label[locale], 'name', left - 16)
      y = canvas.y + 6
      canvas.y = Math.max(y + (lines - 1) * STEP + SQUARE, last) + 11
    } else {
      const last = putWrapped(canvas, 0, canvas.y + 17, row.label[locale], 'name', width)
      y = last + 8
      canvas.y = y + (lines - 1) * STEP + SQUARE + 12
    }
    for (let index = 0; index < total; index += 1) {
      const filled = index < row.sure
      const [x, line] = [left + (index % perLine) * STEP, Math.floor(index / perLine)]
      canvas.boxes.push({ x, y: y + line * STEP, width: SQUARE, height: SQUARE, tone: row.tone, filled })
    }
    // The words go on after the last square.
    y += (lines - 1) * STEP
    const note =
      row.each === 1
        ? row.written[locale]
        : `${row.written[locale]}${CHART_WORDS[locale].squareIs(writeNumber(row.each, locale))}`
    const label = CLAIM_WORDS[locale].statuses[row.status]
    const statusWidth = SYMBOL + textWidth(label, 'note')
    const x = left + (total - (lines - 1) * perLine) * STEP + 6
    const noteEnd = x + textWidth(note, 'note') + GAP
    const [noteX, noteY, statusX, statusY] =
      noteEnd + statusWidth <= width
        ? [x, y + 11, noteEnd, y + 11]
        : x + textWidth(note, 'note') <= width
          ? [x, y + 11, left, y + SQUARE + 16]
          : [left, y + SQUARE + 16, left + textWidth(note, 'note') + GAP, y + SQUARE + 16]
    // A figure and a status too long for one line below the squares take two.
    const below = statusX + statusWidth > width
    const lastY = putWrapped(canvas, noteX, noteY, note, 'note', width - noteX, { tone: 'soft' })
    const lineY = below ? lastY + lineHeight('note') : statusY
    const lineX = below ? left : statusX
    canvas.symbols.push({ x: lineX, y: lineY - 12, status: row.status })
    put(canvas, lineX + SYMBOL, lineY, label, 'note')
    if (lineY > y + 11) canvas.y = lineY + 12
  }
  return canvas
}
