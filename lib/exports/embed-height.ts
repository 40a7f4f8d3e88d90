import { evidenceLayouts, evidenceSeries } from '@/lib/charts/evidence-axis'
import type { Figure } from '@/lib/charts/figure'
import { type AxisScale, WIDTHS } from '@/lib/charts/layout/layout'
import { wrap } from '@/lib/charts/layout/measure'
import { place } from '@/lib/charts/layout/place'
import type { RankSeries, Series, StatusSeries } from '@/lib/charts/series/series'
import { MOST_QUOTED, sourcesOf } from '@/lib/charts/sources'
import { FIGURE_WORDS } from '@/lib/charts/words'
import type { AssessedClaim, AssessedDossier } from '@/lib/claims/assess'
import { CLAIM_WORDS } from '@/lib/claims/words'
import type { Source } from '@/lib/dossier/source-entry'
import { citationOf } from '@/lib/exports/citation'
import type { Locale } from '@/lib/locale'
import { writeQuantity } from '@/lib/quantity/write'

/** The width for which an embed’s height is reckoned, in CSS pixels: the column of most blogs and papers. */
export const USUAL_WIDTH = 720

/** The sizes below are those of app/styles/embed.css and figure.css; a browser test holds the sum to what is really drawn. */
const PADDING = 16
const ROOM = USUAL_WIDTH - 2 * PADDING
const LINE: Readonly<Record<Locale, number>> = { zh: 1.75, en: 1.6 }
const HEADING_LINE = 1.35
const SIZE = { heading: 22, figure: 40, text: 16, small: 15, note: 14, source: 13 } as const
const PARAGRAPH = 16
const SOURCE_LINE = 1.9
/** Words in a face that the reader’s machine has are never as wide as reckoned. */
const SPARE = 16
const SWITCH = { height: 58, gap: 14.4, padding: 24, between: 20 } as const
const CAUTION = { gap: 14.4, inset: 12, room: 690 } as const
const SOURCES_GAP = 12.8
const FOOTER = 54
const RANK = { around: 23.4, column: 144, gap: 20, head: 29.5, statement: 4.8 } as const
const STATUS = {
  mark: 26,
  column: 240,
  gap: 24,
  rows: 16,
  key: 24,
  keyRows: 6,
  keyGap: 20,
  dot: 22.4,
  below: 17.6,
} as const

function lines(text: string, size: number, room: number, bold = false): number {
  return text === '' ? 0 : wrap(text, room, size, bold).length
}

/** About how high a figure’s embed is in a usual column, in CSS pixels, so that nothing of it needs scrolling. */
export function figureEmbedHeight(
  assessed: AssessedDossier,
  figure: Figure,
  { measure, scale, locale }: { readonly measure: number; readonly scale: number; readonly locale: Locale },
): number {
  const shown = figure.measures[measure] ?? figure.measures[0]
  const line = LINE[locale]
  const caution = figure.caution?.[locale] ?? ''
  const cautionRoom = Math.min(CAUTION.room, ROOM) - CAUTION.inset
  return total([
    lines(shown.title[locale], SIZE.heading, ROOM, true) * SIZE.heading * HEADING_LINE,
    8 + lines(shown.subtitle[locale], SIZE.small, ROOM) * SIZE.small * line,
    switchesHeight(figure, locale),
    PARAGRAPH + bodyHeight(shown.series, shown.id, figure.scales[scale] ?? 'linear', locale),
    caution === '' ? 0 : CAUTION.gap + lines(caution, SIZE.small, cautionRoom) * SIZE.small * line,
    sourcesHeight(assessed, figure, locale),
  ])
}

/** The same of a claim’s embed. */
export function claimEmbedHeight(item: AssessedClaim, source: Source, locale: Locale): number {
  const { claim, subject, status } = item
  const line = LINE[locale]
  const said = `${CLAIM_WORDS[locale].statuses[status]}: ${item.said[locale]}`
  const series = evidenceSeries(item)
  const picture =
    series === null
      ? 0
      : (evidenceLayouts(series, locale).find(({ width }) => width === 'wide')?.layout.height ?? 0)
  const place = `${item.place[locale]}, ${citationOf(source, locale)}`
  return total([
    lines(subject.name[locale], SIZE.small, ROOM) * SIZE.small * line,
    lines(writeQuantity(claim.quantity, locale), SIZE.figure, ROOM, true) * SIZE.figure * 1.25,
    lines(claim.statement[locale], SIZE.heading, ROOM, true) * SIZE.heading * HEADING_LINE,
    2 * PARAGRAPH + lines(said, SIZE.text, ROOM - 20) * SIZE.text * line,
    12 + lines(`“${claim.quote}”`, SIZE.text, ROOM - 18) * SIZE.text * line,
    picture === 0 ? 0 : 12 + (picture * ROOM) / WIDTHS.wide,
    SOURCES_GAP + lines(place, SIZE.source, ROOM) * SIZE.source * line,
  ])
}

function total(parts: readonly number[]): number {
  const sum = parts.reduce((all, part) => all + part, 2 * PADDING + FOOTER + SPARE)
  return Math.ceil(sum / 10) * 10
}

function switchesHeight({ measures, scales }: Figure, locale: Locale): number {
  const names = [
    ...(measures.length > 1 ? [measures.map(({ label }) => label[locale])] : []),
    ...(scales.length > 1 ? [scales.map((scale) => FIGURE_WORDS[locale].scaleNames[scale])] : []),
  ]
  if (names.length === 0) return 0
  const widths = names.map((labels) =>
    labels.reduce((sum, label) => sum + wrapWidth(label) + SWITCH.padding, 0),
  )
  const sideBySide = widths.reduce((sum, width) => sum + width + SWITCH.between, 0) <= ROOM
  return SWITCH.gap + SWITCH.height * (sideBySide ? 1 : names.length)
}

/** About how wide a short label is. */
function wrapWidth(label: string): number {
  return [...label].length * SIZE.note
}

function bodyHeight(series: Series, measure: string, scale: AxisScale, locale: Locale): number {
  switch (series.form) {
    case 'ranks':
      return ranksHeight(series, locale)
    case 'status':
      return statusesHeight(series, locale)
    default: {
      const layout = place(series, { width: WIDTHS.wide, scale, measure, locale })
      return ((layout?.height ?? 0) * ROOM) / WIDTHS.wide
    }
  }
}

function ranksHeight({ rows }: RankSeries, locale: Locale): number {
  const line = LINE[locale]
  const room = ROOM - RANK.column - RANK.gap
  return rows.reduce((sum, row) => {
    const note = `${FIGURE_WORDS[locale].saidBy(row.says?.[locale] ?? null, row.where[locale])} ${row.note[locale]}`
    const words =
      lines(row.statement[locale], SIZE.text, room) * SIZE.text * line +
      RANK.statement +
      lines(note, SIZE.note, room) * SIZE.note * line
    const head = RANK.head * 1.2 + SIZE.note * line
    return sum + RANK.around + Math.max(words, head)
  }, 2 * PARAGRAPH)
}

function statusesHeight({ topics }: StatusSeries, locale: Locale): number {
  const columns = Math.floor((ROOM + STATUS.gap) / (STATUS.column + STATUS.gap))
  const column = (ROOM - STATUS.gap * (columns - 1)) / columns
  const each = Math.floor(column / STATUS.mark)
  let height = STATUS.keyRows * STATUS.key + STATUS.below + PARAGRAPH
  for (let at = 0; at < topics.length; at += columns) {
    const most = Math.max(
      ...topics.slice(at, at + columns).map(({ claims }) => Math.ceil(claims.length / each)),
    )
    height += SIZE.small * LINE[locale] + 2.4 + most * STATUS.mark + STATUS.rows
  }
  return height
}

function sourcesHeight(assessed: AssessedDossier, { entry }: Figure, locale: Locale): number {
  const { quotes, evidence, credits } = sourcesOf(assessed, entry)
  const words = FIGURE_WORDS[locale]
  const quoted = quotes.length <= MOST_QUOTED
  const said = [
    words.article,
    ...quotes.map(({ place: where, quote }) => (quoted ? `${where[locale]} “${quote}”` : where[locale])),
    words.alsoSeen,
    ...credits.map(({ publisher, title }) => `${publisher}, ${title}`),
    ...evidence.map(({ publisher }) => publisher),
  ].join(', ')
  if (quotes.length + evidence.length + credits.length === 0) return 0
  return SOURCES_GAP + lines(said, SIZE.source, ROOM) * SIZE.source * SOURCE_LINE
}
