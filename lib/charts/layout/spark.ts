import { scaleLinear } from 'd3-scale'
import { Canvas, textWidth } from '@/lib/charts/layout/canvas'
import { ARROW, endsOf, wayOf } from '@/lib/charts/layout/ends'
import { finished } from '@/lib/charts/layout/key'
import type { Layout } from '@/lib/charts/layout/layout'
import { besideMark, putMark, putMarkOn } from '@/lib/charts/layout/mark'
import type { Datum } from '@/lib/charts/series/datum'
import type { SparkSeries } from '@/lib/charts/series/spark'
import { JOINS, type Locale } from '@/lib/locale'

/** In CSS pixels; it is never drawn larger. */
export const SPARK_WIDTH = 320
const EDGE = 8
const DOT = 9
/** The lines of the claim, of the others, and of their numbers. */
const CLAIM_Y = 9
const OTHERS_Y = 24
const WORDS_Y = 42
const FOOT = 4
/** A number that is not below its mark is led back to it, from lower down. */
const LEAD = 8
/** Places of a rank, side by side. */
const PLACE = { size: 19, step: 27, row: 22, most: 5 } as const

/** Lays out the chart of one line: the claim above, what is beside it below, on one axis; ranks as places in a row. */
export function layoutSpark(series: SparkSeries, locale: Locale): Layout {
  const canvas = new Canvas(SPARK_WIDTH, locale)
  canvas.key = []
  if (series.main.unit.kind === 'rank') putPlaces(canvas, series)
  else putLine(canvas, series)
  return finished(canvas)
}

function putLine(canvas: Canvas, { main, beside }: SparkSeries): void {
  const { locale } = canvas
  const toX = scaleLinear()
    .domain(domainOf([main, ...beside]))
    .range([EDGE, SPARK_WIDTH - EDGE - ARROW])
    .clamp(true)
  const right = SPARK_WIDTH - EDGE
  if (beside.some(({ fit }) => fit !== null)) {
    const { low, high } = main.interval
    const [from, to] = [Number.isFinite(low) ? toX(low) : EDGE, Number.isFinite(high) ? toX(high) : right]
    canvas.boxes.push({ x: from, y: 2, width: to - from, height: OTHERS_Y + 3, tone: 'allowed' })
  }
  canvas.line([0, OTHERS_Y], [SPARK_WIDTH, OTHERS_Y], 'rule')
  const at = (datum: Datum, y: number) =>
    putMarkOn(canvas, datum, toX, { y, size: DOT, name: datum.full[locale] })
  const claim = at(main, CLAIM_Y)
  for (const datum of beside) at(datum, OTHERS_Y)
  const [end, start] = besideMark(claim)
  const style = { bold: true, tone: main.tone } as const
  const words = main.written[locale]
  if (textWidth(words, 'note', true) <= end)
    canvas.put(end, CLAIM_Y + 5, words, 'note', { ...style, anchor: 'end' })
  else canvas.put(start, CLAIM_Y + 5, words, 'note', style)
  const said = wordsInLine(beside, toX, locale)
  const isLed = ({ at, x, width }: (typeof said)[number]) => at < x || at > x + width
  const y = WORDS_Y + (said.some(isLed) ? LEAD : 0)
  for (const word of said) {
    canvas.put(word.x, y, word.text, 'note')
    const end = word.x + (word.at < word.x ? DOT : word.width - DOT)
    if (isLed(word)) canvas.line([word.at, OTHERS_Y], [end, y - 12], 'axis')
  }
  canvas.y = y + FOOT
}

const WORDS_GAP = 6

/** The numbers below their marks, moved aside where they would meet; without their labels where both do not fit. */
function wordsInLine(beside: SparkSeries['beside'], toX: (value: number) => number, locale: Locale) {
  const words = (isLabelled: boolean) =>
    beside
      .toSorted((a, b) => a.value - b.value)
      .map(({ label, written, value }) => {
        const name = isLabelled && label[locale] !== '' ? label[locale] + JOINS[locale].colon : ''
        const text = name + written[locale]
        const width = textWidth(text, 'note')
        return { text, width, at: toX(value), x: toX(value) - width / 2 }
      })
  const all = words(true)
  const isRoom = all.reduce((sum, { width }) => sum + width + WORDS_GAP, 0) <= SPARK_WIDTH + WORDS_GAP
  const placed = isRoom ? all : words(false)
  placed.forEach((word, index) => {
    const before = placed[index - 1]
    word.x = Math.max(before === undefined ? 0 : before.x + before.width + WORDS_GAP, word.x)
  })
  placed.reduceRight((end, word) => {
    word.x = Math.min(word.x, end - word.width)
    return word.x - WORDS_GAP
  }, SPARK_WIDTH)
  return placed
}

/** From zero, or where that would crowd the numbers together from a little below the least of them. */
function domainOf(data: readonly Datum[]): [number, number] {
  const ends = data.flatMap((datum) => {
    const { value, interval } = datum
    return [value, wayOf(endsOf(datum)) < 0 ? value : interval.low, interval.high].filter((end) =>
      Number.isFinite(end),
    )
  })
  const [least, most] = [Math.min(...ends), Math.max(...ends)]
  const spread = most - least
  return least > 0 && spread < most / 2 && spread > 0
    ? [least - spread * 0.2, most]
    : [Math.min(0, least), most]
}

function putPlaces(canvas: Canvas, { main, beside }: SparkSeries): void {
  const { locale } = canvas
  const places = Math.min(PLACE.most, Math.max(main.value, ...beside.map(({ value }) => value)))
  const left = SPARK_WIDTH - places * PLACE.step
  for (const datum of beside) {
    const y = canvas.y + PLACE.row / 2
    canvas.put(left - 4, y + 5, datum.label[locale] || datum.card.source[locale], 'note', { anchor: 'end' })
    for (let place = 1; place <= places; place += 1) {
      const x = left + (place - 0.5) * PLACE.step
      const isHere = place === datum.value
      const looks = isHere
        ? ({ form: 'dot', tone: main.tone } as const)
        : ({ form: 'ring', tone: 'grey' } as const)
      const name = datum.full[locale]
      putMark(canvas, { ...datum, ...looks }, { x, y, ends: 'point', size: PLACE.size, name })
      canvas.put(x, y + 4.5, String(place), 'note', {
        anchor: 'middle',
        bold: isHere,
        tone: isHere ? 'paper' : 'soft',
      })
    }
    canvas.y += PLACE.row
  }
}
