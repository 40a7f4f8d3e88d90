import type { LayoutOptions } from '@/lib/charts/kind'
import { type Canvas, newCanvas, put, textWidth } from '@/lib/charts/layout/canvas'
import { BESIDE_FROM } from '@/lib/charts/layout/layout'
import type { StatusSeries } from '@/lib/charts/series/lists'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { STATUSES } from '@/lib/dossier/statuses'

const SYMBOL = 16
const STEP = 26
const LEAST_STEP = 4
/** The marks of very many claims are set smaller, so that a picture of them all is no higher than this. */
const MARKS_HEIGHT = 380
/** Above and below the marks of a theme. */
const THEME_HEAD = 26
const THEME_FOOT = 20

/** Lays the claims out as one mark each: a key with counts, then theme by theme. */
export function layoutStatuses(series: StatusSeries, { width, locale }: LayoutOptions): Canvas {
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
  const columns = width >= BESIDE_FROM ? 2 : 1
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
