import type { Chart } from '@/lib/charts/chart'
import { axisCaution, evidenceSeries, evidenceViews } from '@/lib/charts/evidence-axis'
import { chartKindOf, layoutOf } from '@/lib/charts/kinds'
import { MOST_ENLARGED, WIDTHS, type WidthName } from '@/lib/charts/layout/layout'
import { widthOf } from '@/lib/charts/layout/measure'
import type { AssessedClaim } from '@/lib/claims/assess'
import type { Source } from '@/lib/dossier/source-entry'
import { citationOf } from '@/lib/exports/citation'
import type { Locale } from '@/lib/locale'

/** Left and right of the content of a frame. */
const PADDING = 32
/** Switches, the line of sources and the foot. */
const AROUND = 260
/** From which width of the content on each drawing is shown, as the style sheet of charts has it. */
const SHOWN_FROM = { phone: 0, column: 540, medium: 720 } as const
const DRAWINGS = ['phone', 'column', 'medium'] as const
/** Frames in which an embed can be highest, in CSS pixels: where lines are shortest, and where each drawing is largest. */
const FRAMES = [
  320,
  ...DRAWINGS.flatMap((name) => [SHOWN_FROM[name], WIDTHS[name] * MOST_ENLARGED]).map(
    (width) => width + PADDING,
  ),
  1000,
].filter((frame) => frame >= 320)
/** How much higher a list in HTML may be in any frame than the same drawn as a picture: claims under statuses have one column for long. */
const LIST = { status: 2.5, grid: 1.6 } as const

interface Sized {
  readonly text: string
  /** Of the font, in CSS pixels. */
  readonly size: number
}

/** The heights of a drawing by the width for which it is laid out; not every chart has one for the width of two columns. */
type Drawn = Readonly<Record<'phone' | 'column', number> & { medium?: number }>

/** The height of a drawing with some texts in the frame in which that is greatest, with a little room to spare. */
function tallest(drawn: Drawn, texts: readonly Sized[]): number {
  const heights = FRAMES.map((frame) => {
    const content = frame - PADDING
    const width = DRAWINGS.findLast((name) => name in drawn && content >= SHOWN_FROM[name]) ?? 'phone'
    const enlarged = Math.min(content / WIDTHS[width], MOST_ENLARGED)
    return texts.reduce(
      (sum, { text, size }) => sum + Math.ceil(widthOf(text, size) / (content - 20)) * size * 1.8,
      (drawn[width] ?? 0) * enlarged + AROUND,
    )
  })
  return Math.ceil(Math.max(...heights) / 10) * 10
}

/**
 * A height in CSS pixels at which no part of a chart’s embed is cut in any column from 320 to 1,000 pixels, whatever the reader
 * switches to. It is generous; a frame with a script takes the height that the embed reports.
 */
export function chartEmbedHeight(figure: Chart, locale: Locale): number {
  const { measures, scales, caution } = figure
  const heights = measures.flatMap(({ title, subtitle, series }) =>
    scales.map((scale) => {
      const heightAt = (width: number) => layoutOf(series, { width, scale, locale }).height
      const [phone, column] = [heightAt(WIDTHS.phone), heightAt(WIDTHS.column)]
      const list = Math.max(phone, column) * LIST[series.kind === 'status' ? 'status' : 'grid']
      const drawn = chartKindOf(series).isList
        ? { phone: list, column: list }
        : { phone, column, medium: heightAt(WIDTHS.medium) }
      return tallest(drawn, [
        { text: title[locale], size: 22 },
        { text: subtitle[locale], size: 15 },
        { text: caution?.[locale] ?? '', size: 15 },
      ])
    }),
  )
  return Math.max(...heights)
}

/** The same for a claim’s embed. */
export function claimEmbedHeight(item: AssessedClaim, source: Source, locale: Locale): number {
  const { subject, label, said, quote, written, statement } = item
  const series = evidenceSeries(item)
  const layouts = series === null ? [] : evidenceViews(series, locale)
  const heightOf = (name: WidthName) => layouts.find(({ width }) => width === name)?.layout.height ?? 0
  return tallest({ phone: heightOf('phone'), column: heightOf('column') }, [
    { text: subject.name[locale], size: 15 },
    // Whose words follow, in a line of its own.
    { text: label[locale], size: 15 },
    { text: written[locale], size: 40 },
    { text: statement[locale], size: 22 },
    { text: label[locale] + said[locale], size: 18 },
    { text: quote, size: 16 },
    { text: axisCaution(item, locale) ?? '', size: 15 },
    { text: citationOf(source, locale), size: 13 },
  ])
}
