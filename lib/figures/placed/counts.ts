import { newSheet, put, putWrapped, type Sheet, textWidth } from '@/lib/figures/placed/sheet'
import type { CountSeries } from '@/lib/figures/series/series'
import { FIGURE_WORDS } from '@/lib/i18n/figures'
import type { Locale } from '@/lib/i18n/locale'

const SQUARE = 13
const STEP = 17
const NAME_COLUMN = 250

/** Lays small counts out as rows of squares: filled for what is sure, open for what the hedge allows on top. */
export function placeCounts(series: CountSeries, width: number, locale: Locale): Sheet {
  const sheet = newSheet(width)
  const wide = width >= 600
  const left = wide ? NAME_COLUMN : 0
  for (const row of series.rows) {
    let y: number
    if (wide) {
      const last = putWrapped(sheet, 0, sheet.y + 17, row.label[locale], 'name', left - 16)
      y = sheet.y + 6
      sheet.y = Math.max(y + SQUARE, last) + 11
    } else {
      const last = putWrapped(sheet, 0, sheet.y + 17, row.label[locale], 'name', width)
      y = last + 8
      sheet.y = y + SQUARE + 12
    }
    const total = row.sure + row.possible
    for (let index = 0; index < total; index += 1) {
      const filled = index < row.sure
      sheet.boxes.push({ x: left + index * STEP, y, width: SQUARE, height: SQUARE, tone: row.tone, filled })
    }
    const note =
      row.each === 1
        ? row.written[locale]
        : `${row.written[locale]}${FIGURE_WORDS[locale].squareIs(row.each)}`
    const x = left + total * STEP + 6
    if (x + textWidth(note, 'note') <= width) {
      put(sheet, x, y + 11, note, 'note', { tone: 'soft' })
    } else {
      const last = putWrapped(sheet, left, y + SQUARE + 16, note, 'note', width - left, { tone: 'soft' })
      sheet.y = last + 12
    }
  }
  return sheet
}
