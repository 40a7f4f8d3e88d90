import type { LayoutOptions } from '@/lib/charts/kind'
import { type Canvas, textWidth } from '@/lib/charts/layout/canvas'
import { ARROW, type Ends } from '@/lib/charts/layout/ends'
import type { Layout, LayoutMark, MarkShape } from '@/lib/charts/layout/layout'
import { CHART_WORDS } from '@/lib/charts/words'
import type { Locale } from '@/lib/locale'

/** What a key explains: how far a number reaches, and whose it is. */
const SIGNS = ['point', 'more', 'at-least', 'less', 'at-most', 'bracket', 'hollow', 'weak'] as const
type Sign = (typeof SIGNS)[number]

const SIZE = { point: 11, ring: 12 } as const
const SPAN = 28
const GAP = { above: 30, mark: 8, items: 26, line: 22 } as const
/** In a narrower chart the signs themselves need the line. */
const TITLE_FROM = 700
const HEADS: readonly Sign[] = ['point', 'hollow', 'weak']
const ARROWS: readonly Sign[] = ['more', 'at-least', 'less', 'at-most']

/** The signs that occur among marks, in the order of the key. Dots alone need none. */
export function signsOf(marks: readonly MarkShape[]): readonly Sign[] {
  const found = new Set(marks.flatMap(signsOfMark))
  return found.size === 1 && found.has('point') ? [] : SIGNS.filter((sign) => found.has(sign))
}

function signsOfMark({ form, ends, base }: MarkShape): Sign[] {
  const isRing = form === 'hollow' || form === 'weak'
  const reach: Sign = ends === 'span' ? 'bracket' : ends
  if (isRing) return reach === 'point' ? [form] : [form, reach]
  return reach === 'point' && (base !== null || form === 'none') ? [] : [reach]
}

/** One line below a chart that says how its numbers are drawn; more lines where there is no room for one. */
function putKey(canvas: Canvas, locale: Locale): void {
  const words = CHART_WORDS[locale].key
  const dots = canvas.dotKey
  const signs = signsOf(canvas.marks).filter((sign) => dots.length === 0 || !HEADS.includes(sign))
  const firstArrow = signs.find((sign) => ARROWS.includes(sign))
  const items = [
    ...dots.map(({ text, ...dot }) => ({
      text,
      room: SIZE.ring,
      sample: (x: number, y: number) => ({ ...sampleOf('point', x, y), x: x + SIZE.ring / 2, ...dot }),
    })),
    ...signs.map((sign) => ({
      text: sign === firstArrow ? words.arrow(words.signs[sign]) : words.signs[sign],
      room: widthOf(sign),
      sample: (x: number, y: number) => sampleOf(sign, x, y),
    })),
  ]
  if (items.length === 0) return
  canvas.y += GAP.above
  let x = 0
  if (canvas.width >= TITLE_FROM && dots.length === 0) {
    canvas.put(0, canvas.y, words.title, 'note', { bold: true })
    x = textWidth(words.title, 'note', true) + GAP.items
  }
  for (const { text, room, sample } of items) {
    const needs = room + GAP.mark + textWidth(text, 'note')
    if (x > 0 && x + needs > canvas.width) {
      x = 0
      canvas.y += GAP.line
    }
    canvas.samples.push(sample(x, canvas.y - 4.5))
    const start = x + room + GAP.mark
    const style = { tone: 'soft' } as const
    canvas.y = canvas.putWrapped(start, canvas.y, text, 'note', canvas.width - start, style)
    x += needs + GAP.items
  }
  canvas.y += 6
}

function widthOf(sign: Sign): number {
  if (sign === 'bracket') return SPAN
  return ARROWS.includes(sign) ? ARROW : sign === 'point' ? SIZE.point : SIZE.ring
}

/** The mark that stands for a sign, with its left end at `left`. */
function sampleOf(sign: Sign, left: number, y: number): MarkShape {
  const right = left + widthOf(sign)
  const isRing = sign === 'hollow' || sign === 'weak'
  const ends: Ends = isRing ? 'point' : sign
  const middle = (left + right) / 2
  const x =
    ends === 'more' || ends === 'at-least' ? left : ends === 'less' || ends === 'at-most' ? right : middle
  return {
    form: isRing ? sign : 'dot',
    tone: 'ink',
    ends,
    low: left,
    high: right,
    base: null,
    x,
    y,
    size: isRing ? SIZE.ring : SIZE.point,
  }
}

/** The finished layout, with the key of its numbers where it needs one; marks to a hundredth of a pixel, for more cannot be seen. */
export function finished(canvas: Canvas, { locale }: Pick<LayoutOptions, 'locale'>, keyed = true): Layout {
  if (keyed) putKey(canvas, locale)
  const { y, marks, dotKey: _, ...rest } = canvas
  return { ...rest, height: Math.ceil(y), marks: marks.map(roundedMark) }
}

function roundedMark(mark: LayoutMark): LayoutMark {
  const { base, x, y, low, high, hatchedFrom } = mark
  return {
    ...mark,
    base: base === null ? null : hundredths(base),
    x: hundredths(x),
    y: hundredths(y),
    low: hundredths(low),
    high: hundredths(high),
    ...(hatchedFrom === undefined ? {} : { hatchedFrom: hundredths(hatchedFrom) }),
  }
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100
}
