import type { Fit } from '@/lib/claims/check'
import type { Status } from '@/lib/dossier/statuses'
import type { Family, Topic } from '@/lib/dossier/vocabulary'
import type { Text } from '@/lib/locale'
import type { Hedge } from '@/lib/quantity/hedge'
import type { Interval } from '@/lib/quantity/interval'
import type { Unit } from '@/lib/quantity/unit'

/** Colour of a mark: a subject's family for claims, ink for evidence, what is derived, and grey for a background of others. */
export type Tone = Family | 'ink' | 'background'

/** How a mark is drawn: a bar from zero, a dot, a ring (evidence), a dashed ring (a weak source), a diamond (derived). */
export type MarkForm = 'bar' | 'dot' | 'hollow' | 'weak' | 'derived'

/** One figure on an axis, with all that a reader can ask of it. */
export interface Datum {
  /** Id of a claim, a piece of evidence or a check. */
  readonly id: string
  readonly source: 'claim' | 'evidence' | 'check'
  readonly form: MarkForm
  readonly tone: Tone
  readonly hedge: Hedge
  readonly value: number
  readonly interval: Interval
  /** As written at the mark, hedge word and all. */
  readonly written: Text
  /** What a pointer adds: the quote or excerpt, and where it stands. */
  readonly tip: Tip
  /** The claim's page, where it leads. */
  readonly claim: string
}

export interface Tip {
  readonly heading: Text
  /** The source's own words. */
  readonly quote: string
  readonly quoteLang: string
  readonly source: Text
}

/** One row of a figure: a name, a claim's mark, and the evidence that stands with it. */
export interface Row {
  readonly id: string
  readonly label: Text
  readonly detail: Text | null
  readonly main: Datum
  /** Each on a lane of its own below the main mark. */
  readonly beside: readonly Beside[]
}

/** What stands beside a claim on its axis: another source's figure, or the result of a check. */
export interface Beside extends Datum {
  readonly label: Text
  /** How the result of a check lies to the claim; null for evidence. */
  readonly verdict: Fit | null
}

/** Rows that share one axis and so one dimension. */
export interface RowPanel {
  readonly unit: Unit
  /** What its numbers measure, for a picture of several panels. */
  readonly title: Text
  /** What the axis measures, where the figures do not say it all by themselves. */
  readonly axis?: Text
  readonly rows: readonly Row[]
}

/** One way of measuring, with everything that is shown in it. */
export interface RowSeries {
  readonly form: 'rows'
  readonly panels: readonly RowPanel[]
}

export interface SlopeSeries {
  readonly form: 'slope'
  readonly unit: Unit
  readonly columns: readonly [Text, Text]
  readonly main: readonly [Datum, Datum]
  readonly pairs: readonly { readonly label: Text; readonly ends: readonly [Datum, Datum] }[]
}

export interface ScatterPoint {
  readonly name: string
  readonly x: number
  readonly y: number
  readonly note: Text
}

export interface ScatterSeries {
  readonly form: 'scatter'
  readonly x: { readonly kind: 'date' | 'parameters'; readonly label: Text }
  readonly y: { readonly label: Text }
  readonly background: readonly ScatterPoint[]
  /** Whose list the background is. */
  readonly credit: string
  readonly highlights: readonly { readonly x: number; readonly label: Text; readonly datum: Datum }[]
}

export interface CountRow {
  readonly id: string
  readonly label: Text
  readonly written: Text
  readonly tone: Tone
  /** How many single things a mark stands for. */
  readonly each: number
  readonly sure: number
  readonly possible: number
  /** Ends of what the hedge allows. */
  readonly low: number
  readonly high: number
  readonly where: Text
  readonly status: Status
}

export interface CountSeries {
  readonly form: 'counts'
  readonly rows: readonly CountRow[]
}

export interface StatusSeries {
  readonly form: 'status'
  readonly topics: readonly {
    readonly topic: Topic
    readonly claims: readonly {
      readonly id: string
      readonly status: Status
      readonly statement: Text
      readonly written: Text
      readonly where: Text
    }[]
  }[]
}

export interface RankSeries {
  readonly form: 'ranks'
  readonly rows: readonly {
    readonly id: string
    readonly label: Text
    readonly statement: Text
    readonly written: Text
    /** Whom the article lets say it; null for the article itself. */
    readonly says: Text | null
    readonly note: Text
    readonly where: Text
    readonly status: Status
  }[]
}

export type Series = RowSeries | SlopeSeries | ScatterSeries | CountSeries | StatusSeries | RankSeries
