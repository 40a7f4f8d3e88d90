import type { LayoutOptions } from '@/lib/charts/kind'
import { Canvas, textWidth } from '@/lib/charts/layout/canvas'
import { BESIDE_FROM } from '@/lib/charts/layout/layout'
import { type StripItem, stripOf } from '@/lib/charts/layout/strip'
import type { StatusSeries } from '@/lib/charts/series/lists'
import { CLAIM_WORDS } from '@/lib/claims/words'

const STEP = 24
/** Between the names of statuses and their marks. */
const NAME_GAP = 20
/** Below the name of a group, and above it. */
const GROUP_HEAD = 26
const GROUP_GAP = 14

/** Lays the claims out as one mark each, a line of them for each status, with the counts of statuses and of groups. */
export function layoutStatuses(series: StatusSeries, { width, locale }: LayoutOptions): Canvas {
  const canvas = new Canvas(width, locale)
  const words = CLAIM_WORDS[locale]
  const beside = width >= BESIDE_FROM
  const { items } = stripOf(series)
  const nameOf = ({ status, claims }: StripItem) => `${claims.length} ${words.statuses[status]}`
  const names = items.map((item) => textWidth(nameOf(item), 'name'))
  const left = beside ? Math.max(0, ...names) + NAME_GAP : 0
  const fits = Math.floor((width - left) / STEP)
  for (const item of items) {
    const { status, claims, group, inGroup } = item
    if (inGroup !== null) {
      if (canvas.y > 0) canvas.y += GROUP_GAP
      canvas.put(0, canvas.y + 15, `${inGroup} ${words.groups[group]}`, 'name', { bold: true })
      canvas.y += GROUP_HEAD
    }
    canvas.put(0, canvas.y + 13, nameOf(item), 'name')
    const top = canvas.y + (beside ? 0 : STEP)
    claims.forEach((_, place) => {
      canvas.glyphs.push({
        x: left + (place % fits) * STEP + 8,
        y: top + Math.floor(place / fits) * STEP + 8,
        status,
      })
    })
    canvas.y = Math.max(canvas.y + STEP, top + Math.ceil(claims.length / fits) * STEP)
  }
  return canvas
}
