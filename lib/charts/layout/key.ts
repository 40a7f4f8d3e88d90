import { type Canvas, textWidth } from '@/lib/charts/layout/canvas'
import { ARROW, wayOf } from '@/lib/charts/layout/ends'
import type { KeyItem, Layout, MarkShape, Reach, Sign, StateItem } from '@/lib/charts/layout/layout'
import { sampleMark } from '@/lib/charts/layout/mark'
import { isOutline } from '@/lib/charts/series/datum'
import { CHART_WORDS } from '@/lib/charts/words'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { STATUSES } from '@/lib/dossier/statuses'
import type { Locale } from '@/lib/locale'

/** In the order of their words. */
const REACHES = Object.keys(CHART_WORDS.en.key.signs) as Reach[]
const SIGNS = ['yes', 'partly', 'no', 'not-needed', 'unknown'] as const

const SIZE = { point: 11, ring: 12, state: 16 } as const
const SPAN = 28
const GAP = { above: 18, mark: 7, items: 16, line: 18, below: 5 } as const
/** What a key of marks has to explain, in its order. Dots alone need none. */
export function reachesOf(marks: readonly MarkShape[]): readonly Reach[] {
  const found = new Set(marks.flatMap(reachesOfMark))
  return found.size === 1 && found.has('point') ? [] : REACHES.filter((reach) => found.has(reach))
}

function reachesOfMark({ form, weak, ends, base }: MarkShape): Reach[] {
  const reach: Reach = ends === 'span' ? 'bracket' : ends
  if (isOutline(form))
    return [form, ...(weak === true ? ['weak' as const] : []), ...(reach === 'point' ? [] : [reach])]
  return reach === 'point' && (base !== null || form === 'none') ? [] : [reach]
}

/** How the numbers of marks are drawn. That an arrow’s length means nothing is said once. */
export function reachKey(marks: readonly MarkShape[], locale: Locale): (KeyItem & { reach: Reach })[] {
  const { signs, arrow } = CHART_WORDS[locale].key
  const reaches = reachesOf(marks)
  const first = reaches.find((reach) => wayOf(reach) !== 0)
  return reaches.map((reach) => ({ reach, text: reach === first ? arrow(signs[reach]) : signs[reach] }))
}

/** What signs and the marks of statuses mean: those that have been put, each once and in order. */
export function stateKey(
  { glyphs, locale }: Canvas,
  words: Readonly<Partial<Record<Sign, string>>>,
): StateItem[] {
  const signs = glyphs.map((glyph) => ('sign' in glyph ? glyph.sign : null))
  const statuses = glyphs.map((glyph) => ('status' in glyph ? glyph.status : null))
  return [
    ...SIGNS.filter((sign) => signs.includes(sign)).map((sign) => ({ sign, text: words[sign] ?? '' })),
    ...STATUSES.filter((status) => statuses.includes(status)).map((status) => ({
      status,
      text: CLAIM_WORDS[locale].statuses[status],
    })),
  ]
}

/** Sets a key below a chart, in as many lines as it needs. */
function putKey(canvas: Canvas, items: readonly KeyItem[]): void {
  if (items.length === 0) return
  canvas.y += GAP.above
  let x = 0
  for (const item of items) {
    const start = roomOf(item) + GAP.mark
    const needs = start + textWidth(item.text, 'note')
    if (x > 0 && x + needs > canvas.width) {
      x = 0
      canvas.y += GAP.line
    }
    putSample(canvas, item, x, canvas.y - 4.5)
    const room = canvas.width - x - start
    canvas.y = canvas.putWrapped(x + start, canvas.y, item.text, 'note', room, { tone: 'soft' })
    x += needs + GAP.items
  }
  canvas.y += GAP.below
}

function roomOf(item: KeyItem): number {
  if ('dot' in item) return SIZE.ring
  if (!('reach' in item)) return SIZE.state
  if (item.reach === 'bracket') return SPAN
  if (item.reach === 'point') return SIZE.point
  return isOutline(item.reach) || item.reach === 'weak' ? SIZE.ring : ARROW
}

/** The sign before the words of an item, with its left end at `left`. */
function putSample(canvas: Canvas, item: KeyItem, left: number, y: number): void {
  if ('sign' in item || 'status' in item) canvas.glyphs.push({ ...item, x: left + SIZE.state / 2, y })
  else {
    const place = [left, left + roomOf(item)] as const
    const outline = sampleMark('point', place, y, SIZE.ring)
    if ('dot' in item) canvas.samples.push({ ...outline, ...item.dot })
    else if (isOutline(item.reach)) canvas.samples.push({ ...outline, form: item.reach })
    else if (item.reach === 'weak') canvas.samples.push({ ...outline, form: 'ring', weak: true })
    else canvas.samples.push(sampleMark(item.reach, place, y, SIZE.point))
  }
}

/** The finished layout, with its key. */
export function finished(canvas: Canvas): Layout {
  putKey(canvas, canvas.key ?? reachKey(canvas.marks, canvas.locale))
  const { y, key: _, locale: __, ...rest } = canvas
  return { ...rest, height: Math.ceil(y) }
}
