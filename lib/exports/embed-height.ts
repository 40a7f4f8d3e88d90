import type { Chart } from '@/lib/charts/chart'
import { evidenceSeries, evidenceViews } from '@/lib/charts/evidence-axis'
import { kindOf, layoutOf } from '@/lib/charts/kinds'
import { WIDTHS } from '@/lib/charts/layout/layout'
import { widthOf } from '@/lib/charts/layout/measure'
import type { AssessedClaim } from '@/lib/claims/assess'
import type { Source } from '@/lib/dossier/source-entry'
import { citationOf } from '@/lib/exports/citation'
import type { Locale } from '@/lib/locale'

/** The frames in which embeds are highest, in CSS pixels: the narrowest, and that in which a chart for narrow ones is largest. */
const FRAMES = [320, 440]
/** Padding, switches, keys and the foot. */
const AROUND = 260
/** How much higher a list in HTML is than the same drawn as a picture. */
const LIST = 1.3

interface Sized {
  readonly text: string
  /** Of the font, in CSS pixels. */
  readonly size: number
}

/** The height of a chart drawn for narrow frames and of some texts, where that is greatest, with some room to spare. */
function tallest(drawn: number, texts: readonly Sized[]): number {
  const heights = FRAMES.map((frame) =>
    texts.reduce(
      (sum, { text, size }) => sum + Math.ceil(widthOf(text, size) / (frame - 60)) * size * 1.8,
      (drawn * frame) / WIDTHS.phone + AROUND,
    ),
  )
  return Math.ceil(Math.max(...heights) / 10) * 10
}

/**
 * A height in CSS pixels at which no part of a chart’s embed is cut in any column: that of the narrowest, whatever the reader
 * switches to. It is generous; a frame with a script takes the height that the embed tells.
 */
export function chartEmbedHeight(figure: Chart, locale: Locale): number {
  const { measures, scales, caution } = figure
  const heights = measures.flatMap(({ title, subtitle, series }) =>
    scales.map((scale) => {
      const options = { width: WIDTHS.phone, scale, locale }
      const drawn = layoutOf(series, options).height * (kindOf(series).display === 'list' ? LIST : 1)
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
  return tallest(layouts.find(({ width }) => width === 'phone')?.layout.height ?? 0, [
    { text: subject.name[locale], size: 15 },
    { text: written[locale], size: 40 },
    { text: statement[locale], size: 22 },
    { text: label[locale] + said[locale], size: 16 },
    { text: quote, size: 16 },
    { text: citationOf(source, locale), size: 13 },
  ])
}
