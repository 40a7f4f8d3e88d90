import type { DrawnEnds, Ends } from '@/lib/charts/layout/ends'
import type { MarkForm, SourceForm, Tone } from '@/lib/charts/series/datum'
import type { Status } from '@/lib/dossier/statuses'

/** The widths for which every chart is laid out, in CSS pixels. A page shows the one that fits. */
export const WIDTHS = { phone: 328, column: 560, medium: 800, wide: 1120 } as const
/** So far a drawing may grow beyond the width for which it was laid out before its words look too large. */
export const MOST_ENLARGED = 1.2
export type WidthName = keyof typeof WIDTHS

export const WIDTH_NAMES: readonly WidthName[] = ['phone', 'column', 'medium', 'wide']

/** From one line of marks to the next: at nine tenths of its size, the least at which a picture is shown, still 24 px for a finger. */
export const LEAST_PITCH = 27

/** From this width on, names are in a column beside the plot; below it, above their marks. */
export const BESIDE_FROM = 520

export const TEXT_SIZE = { name: 15, value: 15, note: 13, annotation: 14 } as const
export type TextRole = keyof typeof TEXT_SIZE

export interface LayoutText {
  readonly x: number
  /** The baseline. */
  readonly y: number
  readonly text: string
  readonly role: TextRole
  readonly anchor: 'start' | 'middle' | 'end'
  /** `soft` is second ink, `paper` is on a filled mark. */
  readonly tone: Tone | 'soft' | 'paper'
  readonly bold: boolean
  /** A remark in second ink after it, with the same gap however wide its letters are drawn. */
  readonly added?: string
}

/** Before what is set after a text. */
export const ADDED_GAP = 8

export interface LayoutLine {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly tone: Tone | 'rule' | 'axis'
  readonly weight: number
}

export interface LayoutBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly tone: 'band' | 'allowed'
}

/** Whether something holds or is given: ✓, (✓), ✗, –, ?. */
export type Sign = 'yes' | 'partly' | 'no' | 'not-needed' | 'unknown'

/** A sign, or the mark of a status. */
export type Glyph = { readonly sign: Sign } | { readonly status: Status }

/** A glyph around its middle; the mark of a status is as large as `size`, or 16 pixels. */
export type LayoutGlyph = Glyph & { readonly x: number; readonly y: number; readonly size?: number }

/** What a mark adds when it is reached by pointer, touch or keyboard. */
export interface MarkCard {
  readonly heading: string
  /** The source's own words and their language. */
  readonly quote: string
  readonly quoteLang: string
  readonly source: string
  /** What the hedge allows, in words; empty where the number is exact. */
  readonly range: string
  readonly status: { readonly id: Status; readonly name: string } | null
}

/** How a mark is drawn, in pixels of its chart; known ends are clipped to its plot, open ones are at the tip of their arrow. */
export interface MarkShape extends DrawnEnds {
  readonly form: MarkForm
  /** Dashed: the source is a weak one. */
  readonly weak?: true
  readonly tone: Tone
  /** Where a bar starts; null for other forms. */
  readonly base: number | null
  readonly x: number
  readonly y: number
  readonly size: number
  /** Of a bar: what was not brought to its end, and from where on no source supports it. */
  readonly unfinished?: true
  readonly hatchedFrom?: number
  /** Where numbers run upwards, its ends are drawn so: `low` and `high` are as far from `x` as they are below and above `y`. */
  readonly upright?: true
}

/** A mark of a chart with what it shows. */
export interface LayoutMark extends MarkShape {
  readonly id: string
  readonly claim: string
  readonly name: string
  readonly written: string
  readonly card: MarkCard
}

/** A dot of the background: drawn with those of its look in one path, reached one by one. */
export interface LayoutPoint {
  /** Faint among many, strong above a line, in the colour of its makers. */
  readonly look: 'faint' | 'strong' | Tone
  /** Whether its source is unsure of it: then it is a dashed ring. */
  readonly unsure: boolean
  readonly x: number
  readonly y: number
  readonly name: string
  readonly note: string
}

/** How far a number reaches, and whose it is. */
export type Reach = Exclude<Ends, 'span'> | SourceForm | 'weak'

/** What a key says of a glyph. */
export type StateItem = Glyph & { readonly text: string }

/** What a key explains: besides these a dot of this chart alone, or how a number is drawn. */
export type KeyItem =
  | StateItem
  | { readonly text: string; readonly dot: Pick<MarkShape, 'form' | 'weak' | 'tone' | 'size'> }
  | { readonly text: string; readonly reach: Reach }

/** A chart laid out for one width and one language: everything that is drawn, with its place. */
export interface Layout {
  readonly width: number
  readonly height: number
  readonly boxes: readonly LayoutBox[]
  readonly lines: readonly LayoutLine[]
  readonly background: readonly LayoutPoint[]
  /** In reading order: this is all that the interactive layer needs to know. */
  readonly marks: readonly LayoutMark[]
  /** The marks of the key: nothing answers over them. */
  readonly samples: readonly MarkShape[]
  readonly texts: readonly LayoutText[]
  readonly glyphs: readonly LayoutGlyph[]
}

/** One of the layouts of a chart: a measure at a width. */
export interface View {
  /** Place of the measure in the chart's list. */
  readonly measure: number
  readonly width: WidthName
  readonly layout: Layout
  /** The finding and the numbers in a sentence, for whoever does not see the picture. */
  readonly alt: string
}

/** A chart of one measure, drawn for some widths. */
export function viewsFor(widths: readonly WidthName[], alt: string, draw: (width: number) => Layout): View[] {
  return widths.map((width) => ({ measure: 0, width, layout: draw(WIDTHS[width]), alt }))
}

/** A view without what only the picture draws. */
export type MarkView = ReturnType<typeof markViewsOf>[number]

/** Views as the interactive layer takes them: a page loads no words and lines a second time. */
export function markViewsOf(views: readonly View[]) {
  return views.map(({ layout: { width, height, marks, background }, alt: _, ...view }) => ({
    ...view,
    layout: { width, height, marks, background },
  }))
}
