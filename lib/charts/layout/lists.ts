import { type Canvas, lineHeight, newCanvas, put, putWrapped, textWidth } from '@/lib/charts/layout/canvas'
import type { RankSeries, StatusSeries } from '@/lib/charts/series/series'
import { FIGURE_WORDS } from '@/lib/charts/words'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { STATUSES } from '@/lib/dossier/statuses'
import type { Locale } from '@/lib/locale'

const SYMBOL = 16
const STEP = 26
const LEAST_STEP = 4
/** The marks of very many claims are set smaller, so that a picture of them all is no higher than this. */
const MARKS_HEIGHT = 380
/** Above and below the marks of a theme. */
const THEME_HEAD = 26
const THEME_FOOT = 20
const RANK_COLUMN = 200

/** Lays the claims out as one mark each: a key with counts, then theme by theme. */
export function placeStatuses(series: StatusSeries, width: number, locale: Locale): Canvas {
  const canvas = newCanvas(width)
  const words = CLAIM_WORDS[locale]
  const all = series.topics.flatMap((topic) => topic.claims)
  let x = 0
  let y = 4
  for (const status of STATUSES) {
    const name = words.statuses[status]
    const count = String(all.filter((claim) => claim.status === status).length)
    const end = SYMBOL + 6 + textWidth(name, 'name') + 6 + textWidth(count, 'name', true)
    if (x > 0 && x + end > width) {
      x = 0
      y += STEP
    }
    canvas.symbols.push({ x, y, status })
    put(canvas, x + SYMBOL + 6, y + 13, name, 'name')
    put(canvas, x + SYMBOL + 12 + textWidth(name, 'name'), y + 13, count, 'name', { bold: true })
    x += end + 22
  }
  const columns = width >= 600 ? 2 : 1
  const column = width / columns
  const step = markStep(
    series.topics.map(({ claims }) => claims.length),
    columns,
    column - 20,
  )
  const fits = Math.floor((column - 20) / step)
  const size = Math.min(SYMBOL, step * (SYMBOL / STEP))
  let top = y + SYMBOL + 24
  for (let at = 0; at < series.topics.length; at += columns) {
    let bottom = top
    series.topics.slice(at, at + columns).forEach(({ topic, claims }, index) => {
      const left = index * column
      put(canvas, left, top + 14, words.topics[topic], 'name', { bold: true })
      claims.forEach((claim, place) => {
        const line = Math.floor(place / fits)
        const symbolY = top + THEME_HEAD + line * step
        canvas.symbols.push({
          x: left + (place % fits) * step,
          y: symbolY,
          status: claim.status,
          ...(step < STEP ? { size } : {}),
        })
        bottom = Math.max(bottom, symbolY + size)
      })
    })
    top = bottom + THEME_FOOT
  }
  canvas.y = top - 12
  return canvas
}

/** From mark to mark, as far as themes of so many claims each leave room for. */
function markStep(counts: readonly number[], columns: number, room: number): number {
  const heightAt = (step: number) => {
    const fits = Math.floor(room / step)
    const lines = counts.map((count) => Math.ceil(count / fits))
    const rows = lines
      .filter((_, at) => at % columns === 0)
      .map((_, row) => lines.slice(row * columns, (row + 1) * columns))
    return rows.reduce((sum, row) => sum + THEME_HEAD + THEME_FOOT + Math.max(...row) * step, 0)
  }
  let step = STEP
  while (step > LEAST_STEP && heightAt(step) > MARKS_HEIGHT) step -= 1
  return step
}

/** Lays superlatives out as a list: the rank and its status, then the claim, who says it and what else is known. */
export function placeRanks(series: RankSeries, width: number, locale: Locale): Canvas {
  const canvas = newCanvas(width)
  const wide = width >= 600
  const left = wide ? RANK_COLUMN : 0
  const note = lineHeight('note')
  series.rows.forEach((row, index) => {
    if (index > 0) {
      canvas.lines.push({ x1: 0, y1: canvas.y, x2: width, y2: canvas.y, tone: 'rule', weight: 1 })
      canvas.y += 8
    }
    const top = canvas.y
    const written = putWrapped(
      canvas,
      0,
      top + 16,
      row.written[locale],
      'value',
      wide ? RANK_COLUMN - 20 : width,
      {
        bold: true,
      },
    )
    canvas.symbols.push({ x: 0, y: written + 8, status: row.status })
    put(canvas, SYMBOL + 6, written + 20, CLAIM_WORDS[locale].statuses[row.status], 'note', {
      tone: 'soft',
    })
    const headBottom = written + 24
    const start = wide ? top + 16 : headBottom + 20
    const statement = putWrapped(canvas, left, start, row.statement[locale], 'name', width - left)
    const said = FIGURE_WORDS[locale].saidBy(row.says?.[locale] ?? null, row.where[locale])
    const last = putWrapped(
      canvas,
      left,
      statement + note + 2,
      `${said} ${row.note[locale]}`.trim(),
      'note',
      width - left,
      {
        tone: 'soft',
      },
    )
    canvas.y = Math.max(headBottom, last) + 12
  })
  return canvas
}
