import type { Chart } from '@/lib/charts/chart'
import { axisCaution, evidenceSeries, evidenceViews } from '@/lib/charts/evidence-axis'
import { layoutOf } from '@/lib/charts/kinds'
import { MOST_ENLARGED, WIDTHS } from '@/lib/charts/layout/layout'
import { widthOf } from '@/lib/charts/layout/measure'
import type { AssessedClaim } from '@/lib/claims/assess'
import type { Source } from '@/lib/dossier/source-entry'
import { citationOf } from '@/lib/exports/citation'
import type { Locale } from '@/lib/locale'

/** The least width of a line: that of a frame of 320 pixels, with room to spare. */
const LINE = 268
/** Switches, the line of sources and the foot. */
const AROUND = 260
const DRAWINGS = ['phone', 'column', 'medium'] as const
/** How much higher a list in HTML may be in any frame than the same drawn as a picture: claims under statuses have one column for long. */
const LIST = 2.5

interface Sized {
  readonly text: string
  /** Of the font, in CSS pixels. */
  readonly size: number
}

/** The height of the highest of some drawings, as large as it can be, with some texts where their lines are shortest. */
function tallest(drawings: readonly number[], texts: readonly Sized[]): number {
  const height = texts.reduce(
    (sum, { text, size }) => sum + Math.ceil(widthOf(text, size) / LINE) * size * 1.8,
    Math.max(0, ...drawings) * MOST_ENLARGED + AROUND,
  )
  return Math.ceil(height / 10) * 10
}

/**
 * A height in CSS pixels at which no part of a chart’s embed is cut in any column from 320 to 1,000 pixels, whatever the reader
 * switches to. It is generous; a frame with a script takes the height that the embed reports.
 */
export function chartEmbedHeight({ measures, scales, caution }: Chart, locale: Locale): number {
  const heights = measures.flatMap(({ title, subtitle, series }) =>
    scales.map((scale) => {
      const isList = series.kind === 'status'
      const drawings = DRAWINGS.filter((name) => !isList || name !== 'medium').map(
        (name) => layoutOf(series, { width: WIDTHS[name], scale, locale }).height * (isList ? LIST : 1),
      )
      return tallest(drawings, [
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
  const drawings = series === null ? [] : evidenceViews(series, locale).map(({ layout }) => layout.height)
  return tallest(drawings, [
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
