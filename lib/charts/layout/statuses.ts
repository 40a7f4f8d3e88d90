import type { LayoutOptions } from '@/lib/charts/kind'
import { Canvas, textWidth } from '@/lib/charts/layout/canvas'
import { BESIDE_FROM } from '@/lib/charts/layout/layout'
import type { StatusSeries } from '@/lib/charts/series/lists'
import { groupOf } from '@/lib/claims/status'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { STATUS_GROUPS } from '@/lib/dossier/statuses'

const STEP = 24
/** Between the names of statuses and their marks. */
const NAME_GAP = 20
/** Below the name of a group, and below a group. */
const GROUP_HEAD = 26
const GROUP_FOOT = 14

/** Lays the claims out as one mark each, a line of them for each status, with the counts of statuses and of groups. */
export function layoutStatuses({ statuses }: StatusSeries, { width, locale }: LayoutOptions): Canvas {
  const canvas = new Canvas(width)
  const words = CLAIM_WORDS[locale]
  const beside = width >= BESIDE_FROM
  const nameOf = ({ status, claims }: StatusSeries['statuses'][number]) =>
    `${claims.length} ${words.statuses[status]}`
  const names = statuses.map((item) => textWidth(nameOf(item), 'name'))
  const left = beside ? Math.max(0, ...names) + NAME_GAP : 0
  const fits = Math.floor((width - left) / STEP)
  for (const group of STATUS_GROUPS) {
    const own = statuses.filter(({ status }) => groupOf(status) === group)
    const count = own.reduce((sum, { claims }) => sum + claims.length, 0)
    canvas.put(0, canvas.y + 15, `${count} ${words.groups[group]}`, 'name', { bold: true })
    canvas.y += GROUP_HEAD
    for (const item of own) {
      const { status, claims } = item
      canvas.put(0, canvas.y + 13, nameOf(item), 'name')
      const top = canvas.y + (beside ? 0 : STEP)
      claims.forEach((_, place) => {
        canvas.symbols.push({
          x: left + (place % fits) * STEP,
          y: top + Math.floor(place / fits) * STEP,
          status,
        })
      })
      canvas.y = Math.max(canvas.y + STEP, top + Math.ceil(claims.length / fits) * STEP)
    }
    canvas.y += GROUP_FOOT
  }
  return canvas
}
