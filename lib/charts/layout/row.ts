import { inOneLine, lineHeight, textWidth } from '@/lib/charts/layout/canvas'
import { type LayoutMark, LEAST_PITCH } from '@/lib/charts/layout/layout'
import { besideMark, putMarkOn } from '@/lib/charts/layout/mark'
import type { Plot } from '@/lib/charts/layout/plot'
import type { Datum } from '@/lib/charts/series/datum'
import type { LabelledDatum, Row } from '@/lib/charts/series/rows'

const BAR = 22
const DOT = 11
const RING = 12
/** Between a row and the marks before it: names above their marks need more, or they seem to belong to those before. */
const GAP = { wide: 14, narrow: 24 } as const
/** Names above the marks of a narrow chart are right of its axis. */
const NARROW_INDENT = 8
const LABEL_GAP = 6
/** A longer number, in widths of its chart, is shortened. */
const LONGEST = 2
/** The mark of a status before a name. */
const STATUS = 22

/** Puts a claim's mark and below it those of its evidence. */
export function putRow(plot: Plot, row: Row): void {
  const y = putNames(plot, row)
  const size = row.main.form === 'bar' && plot.axis.scale === 'linear' ? BAR : DOT
  putNumbered(plot, row.main, { name: row.label[plot.canvas.locale], y, size })
  for (const other of row.others) putOther(plot, other)
}

/** Writes what a row is called; gives the line of its mark. */
function putNames({ canvas, wide, left }: Plot, { label, detail, status, isNamed }: Row): number {
  const { locale } = canvas
  const start = canvas.y + (wide ? GAP.wide : GAP.narrow)
  const [x, room, top] = wide
    ? [0, left - 16, start + 17]
    : [NARROW_INDENT, canvas.width - NARROW_INDENT, start + 10]
  const indent = status === undefined ? 0 : STATUS
  if (status !== undefined) canvas.glyphs.push({ x: x + 8, y: top - 5, status })
  const last = canvas.putWrapped(x + indent, top, label[locale], 'name', room - indent, { bold: true })
  const below =
    detail === null ? last : canvas.putWrapped(x, last + 17, detail[locale], 'note', room, { tone: 'soft' })
  const y = wide ? (isNamed === true ? below : top) - 5 : below + 20
  canvas.y = wide ? Math.max(y + BAR / 2, below + 4) : y + BAR / 2
  return y
}

function putOther(plot: Plot, other: LabelledDatum): void {
  const { canvas, wide, left } = plot
  const label = other.label[canvas.locale]
  const indent = Math.max(NARROW_INDENT, (joinedAt(plot, other) ?? 0) + LABEL_GAP)
  const [x, room, top] = wide
    ? [0, left - 16, canvas.y + LEAST_PITCH - 1]
    : [indent, canvas.width - indent, canvas.y + 23]
  const last = canvas.putWrapped(x, top, label, 'note', room, { tone: 'soft' })
  const y = wide ? top - 5 : last + lineHeight('note') - 1
  canvas.y = wide ? Math.max(y + 6, last + 2) : y + 5
  putNumbered(plot, other, { name: label, y, size: other.form === 'dot' ? DOT : RING })
}

/** Where the line will come down that joins a number to one above it; null where there is none. */
function joinedAt({ canvas, toX, joined }: Plot, other: LabelledDatum): number | null {
  const above = (id: string) => canvas.marks.find((mark) => mark.id === id)
  const pair = joined.find(([from, to]) => (other.id === from ? above(to) : other.id === to && above(from)))
  if (pair === undefined) return null
  return above(pair[0])?.x ?? toX(other.value)
}

/** Puts a mark and writes its number. */
function putNumbered(plot: Plot, datum: Datum, place: Pick<LayoutMark, 'name' | 'y' | 'size'>): void {
  const { canvas, axis, toX } = plot
  const isBar = datum.form === 'bar' && axis.scale === 'linear'
  const mark = putMarkOn(canvas, datum, toX, {
    ...place,
    base: isBar ? toX(0) : null,
    form: datum.form === 'bar' && !isBar ? 'dot' : datum.form,
  })
  putNumber(plot, datum, mark)
}

/** Writes a number where there is room: after its mark, or before it where it is negative, else on the other side, or below it. */
function putNumber({ canvas, wide, left }: Plot, datum: Datum, mark: LayoutMark): void {
  const isClaim = datum.source === 'claim'
  const role = isClaim ? 'value' : 'note'
  const text = inOneLine(datum.written[canvas.locale], LONGEST * canvas.width, role, isClaim)
  const needs = textWidth(text, role, isClaim)
  const [end, start] = besideMark(mark)
  const style = { bold: isClaim, tone: isClaim ? datum.tone : 'ink' } as const
  const line = mark.y + 5
  const before = () => canvas.put(end, line, text, role, { ...style, anchor: 'end' })
  // Before a mark, nothing may be on the names left of the axis.
  const fitsBefore = end - needs >= (wide ? left : 0)
  const fitsAfter = start + needs <= canvas.width
  if (datum.value < 0 && fitsBefore) before()
  else if (fitsAfter) canvas.put(start, line, text, role, style)
  else if (fitsBefore) before()
  else {
    const room = canvas.width - (wide ? left : 0)
    const first = line + lineHeight(role)
    const last = canvas.putWrapped(canvas.width, first, text, role, room, { ...style, anchor: 'end' })
    canvas.y += last - line
  }
}
