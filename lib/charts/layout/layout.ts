import type { MarkForm, Tip, Tone } from '@/lib/charts/series/series'
import type { Status } from '@/lib/dossier/statuses'
import type { Hedge } from '@/lib/quantity/hedge'

/** The two widths for which every picture is drawn, in CSS pixels. A page shows the one that fits. */
export const WIDTHS = { narrow: 340, wide: 680 } as const
export type WidthName = keyof typeof WIDTHS

export const TEXT_SIZE = { name: 15, value: 15, note: 13 } as const
export type TextRole = keyof typeof TEXT_SIZE

export interface LayoutText {
  readonly x: number
  /** The baseline. */
  readonly y: number
  readonly text: string
  readonly role: TextRole
  readonly anchor: 'start' | 'middle' | 'end'
  /** `soft` is second ink, `paper` stands on a filled mark. */
  readonly tone: Tone | 'soft' | 'paper'
  readonly bold: boolean
}

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
  readonly tone: Tone | 'band'
  readonly filled: boolean
}

/** The mark of a status, in a box of 16 pixels, or of another `size`, whose upper left corner is given. */
export interface LayoutSymbol {
  readonly x: number
  readonly y: number
  readonly status: Status
  readonly size?: number
}

/** A mark in pixels of its picture; ends are clipped to its plot. */
export interface LayoutMark {
  readonly id: string
  readonly claim: string
  readonly form: MarkForm
  readonly tone: Tone
  readonly hedge: Hedge
  /** Where a bar starts; null for other forms. */
  readonly base: number | null
  readonly x: number
  readonly y: number
  readonly low: number
  readonly high: number
  /** Whether the interval runs on beyond what is drawn. */
  readonly open: boolean
  readonly size: number
  /** The figure and its place in the units of the axes. */
  readonly datum: { readonly x: number; readonly y: number }
  readonly name: string
  readonly written: string
  readonly tip: { readonly [part in keyof Tip]: string }
}

/** A dot of a scatter's background: drawn in one path, reached one by one through the instrument. */
export interface LayoutPoint {
  readonly x: number
  readonly y: number
  readonly datum: { readonly x: number; readonly y: number }
  readonly name: string
  readonly note: string
}

export type AxisScale = 'linear' | 'log'

/** An area with axes: what the instrument needs to lay its own scales over the picture. */
export interface LayoutPlot {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly xAxis: { readonly scale: AxisScale; readonly domain: readonly [number, number] }
  /** `down` counts from the top, as rows do. */
  readonly yAxis: {
    readonly scale: AxisScale
    readonly domain: readonly [number, number]
    readonly down: boolean
  }
  readonly marks: readonly LayoutMark[]
  readonly background: readonly LayoutPoint[]
}

/** A figure laid out for one width and one language: everything that is drawn, with its place. */
export interface Layout {
  readonly width: number
  readonly height: number
  readonly boxes: readonly LayoutBox[]
  readonly lines: readonly LayoutLine[]
  readonly plots: readonly LayoutPlot[]
  readonly texts: readonly LayoutText[]
  readonly symbols: readonly LayoutSymbol[]
}
