import type { LayoutOptions } from '@/lib/charts/kind'
import { type Canvas, lineHeight, newCanvas, put, putWrapped } from '@/lib/charts/layout/canvas'
import { BESIDE_FROM } from '@/lib/charts/layout/layout'
import type { RankSeries } from '@/lib/charts/series/lists'
import { CHART_WORDS } from '@/lib/charts/words'
import { CLAIM_WORDS } from '@/lib/claims/words'

const SYMBOL = 16
const RANK_COLUMN = 200

/** Lays superlatives out as a list: the rank and its status, then the claim, who says it and what else is known. */
export function layoutRanks(series: RankSeries, { width, locale }: LayoutOptions): Canvas {
  const canvas = newCanvas(width)
  const wide = width >= BESIDE_FROM
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
    const said = CHART_WORDS[locale].saidBy(row.says?.[locale] ?? null, row.where[locale])
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
