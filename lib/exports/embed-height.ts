import type { Chart } from '@/lib/charts/chart'
import { axisCaution, evidenceSeries, evidenceViews } from '@/lib/charts/evidence-axis'
import { MOST_ENLARGED, type View } from '@/lib/charts/layout/layout'
import { widthOf } from '@/lib/charts/layout/measure'
import { framedViews } from '@/lib/charts/views'
import type { AssessedClaim } from '@/lib/claims/assess'
import type { Source } from '@/lib/dossier/source-entry'
import { citationOf } from '@/lib/exports/citation'
import type { Locale } from '@/lib/locale'

/** The widths of columns for which a frame must be high enough, and what the page in it keeps free at its sides. */
const FRAMES = Array.from({ length: 35 }, (_, index) => 320 + 20 * index)
const SIDES = 32
/** Switches, the line of sources, the foot and all gaps. */
const AROUND = 225
/** From which width of its box each drawing is shown, as figure.css has it. */
const SHOWN_FROM = [
  ['medium', 720],
  ['column', 540],
  ['phone', 0],
] as const
/** How much higher than its picture the list of all claims may be: in columns it has the names of its claims. */
const LIST = 1.4

/** A text and the size of its font in CSS pixels. */
type Sized = readonly [text: string, size: number]

/** The greatest height that an embed has in any frame: its drawing as large as it is shown there, and its texts. */
function tallest(drawings: readonly View[], texts: readonly Sized[]): number {
  const heights = FRAMES.map((frame) => {
    const room = frame - SIDES
    const [shown] = SHOWN_FROM.flatMap(([name, from]) =>
      room >= from ? (drawings.find(({ width }) => width === name)?.layout ?? []) : [],
    )
    const picture = shown === undefined ? 0 : shown.height * Math.min(MOST_ENLARGED, room / shown.width)
    return texts.reduce(
      (sum, [text, size]) => sum + Math.ceil(widthOf(text, size) / (room * 0.94)) * size * 1.7,
      picture + AROUND,
    )
  })
  return Math.ceil(Math.max(...heights) / 10) * 10
}

/**
 * A height in CSS pixels at which no part of a chart’s embed is cut in any column from 320 to 1,000 pixels, whatever the reader
 * switches to. A frame with a script takes the height that the embed reports.
 */
export function chartEmbedHeight({ measures, scale, caution }: Chart, locale: Locale): number {
  const heights = measures.map(({ title, subtitle, series }) => {
    const views = framedViews({ series, scale, title: title[locale] }, locale)
    const isList = series.kind === 'status'
    const drawings = isList
      ? views
          .filter(({ width }) => width !== 'medium')
          .map((view) => ({ ...view, layout: { ...view.layout, height: view.layout.height * LIST } }))
      : views
    return tallest(drawings, [
      [title[locale], 22],
      [subtitle[locale], 15],
      [caution?.[locale] ?? '', 15],
    ])
  })
  return Math.max(...heights)
}

/** The same for a claim’s embed. */
export function claimEmbedHeight(item: AssessedClaim, source: Source, locale: Locale): number {
  const { subject, label, said, quote, written, statement } = item
  const series = evidenceSeries(item)
  return tallest(series === null ? [] : evidenceViews(series, '', locale), [
    [subject.name[locale], 15],
    // Whose words follow, on its own line.
    [label[locale], 15],
    [written[locale], 40],
    [statement[locale], 22],
    [label[locale] + said[locale], 18],
    [quote, 16],
    [axisCaution(item, locale) ?? '', 15],
    [citationOf(source, locale), 13],
  ])
}
