import type { Comparable } from '@/lib/compare/comparables'
import type { Locale } from '@/lib/locale'
import { PAGE } from '@/lib/open/limits'
import { Opened } from '@/lib/open/opened'
import { type OpenedChecks, openedChecks } from '@/lib/open/opened-checks'
import { openedComparables } from '@/lib/open/opened-comparables'
import { openedFigures, type ProposedFigures } from '@/lib/open/opened-figures'
import type { OpenSort } from '@/lib/open/order'
import { type OpenResult, type OpenSettings, readFile } from '@/lib/open/read-file'
import type { Roles } from '@/lib/open/roles'
import {
  type AsideView,
  asideViews,
  type RowDetail,
  type RowView,
  rowDetail,
  rowView,
} from '@/lib/open/row-views'
import { Runs } from '@/lib/open/runs'
import { SearchIndex } from '@/lib/open/search-index'
import type { Sheet } from '@/lib/open/sheet'
import type { SiteFolder } from '@/lib/open/site-folder'
import { asideParts, shownParts, type TakeForm } from '@/lib/open/take-away'
import { type OpenFacet, type OpenView, openedRows } from '@/lib/open/view'
import type { FacetedRows } from '@/lib/table/faceted-rows'
import type { FacetCounts } from '@/lib/table/view'

/** How many rows there are of each sort: read = shown + aside, always. */
export interface RowCounts {
  readonly read: number
  readonly shown: number
  readonly aside: number
}

export interface ViewSummary {
  readonly count: number
  /** The first rows, so that they can be shown without asking again. */
  readonly first: readonly RowView[]
  /** The commonest values of each facet first. */
  readonly facets: readonly FacetCounts<OpenFacet>[]
}

/** Cells of a row as a person has written them anew. */
export interface CorrectedRow {
  readonly row: number
  readonly cells: readonly string[]
}

/** An opened file from its bytes to its rows, as the worker keeps it: everything that is asked of it takes plain data and gives plain data. */
export class OpenSession {
  #sheet: Sheet | null = null
  #opened: Opened | null = null
  #faceted: { readonly locale: Locale; readonly rows: FacetedRows<OpenFacet, OpenSort> } | null = null
  #index: SearchIndex | null = null
  #rows: Uint32Array = new Uint32Array()
  readonly #taking = new Runs()

  /** Reads a file as a table. `progress` is told how many bytes have been read. */
  async open(
    file: Blob,
    settings: OpenSettings,
    progress: (bytes: number) => void = () => {},
  ): Promise<OpenResult> {
    this.#sheet = null
    this.#forget()
    const read = await readFile(file, settings, progress)
    if (!read.ok) return read
    this.#sheet = read.sheet
    return { ok: true, summary: read.summary }
  }

  /** Reads the rows by the roles of their columns. Throws when no file is open. */
  read(roles: Roles): RowCounts {
    if (this.#sheet === null) throw new Error('No file is open')
    this.#forget()
    this.#opened = new Opened(this.#sheet, roles)
    return this.#counts()
  }

  /** Makes ready for searching: the first search would wait for it otherwise. */
  prepare(): void {
    this.#indexed()
  }

  /** Settles which rows are looked at from here on, and in which order. */
  view(view: OpenView, locale: Locale): ViewSummary {
    const faceted = this.#facetedIn(locale)
    this.#rows = faceted.rows(view)
    return {
      count: this.#rows.length,
      first: this.rows(0, PAGE, locale),
      facets: faceted.counts(view).map(({ facet, values }) => ({
        facet,
        values: values.filter(({ value }) => value !== '').sort((a, b) => b.count - a.count),
      })),
    }
  }

  /** The rows of the view from one place to another, the last not included. */
  rows(from: number, to: number, locale: Locale): RowView[] {
    const opened = this.#ready()
    return [...this.#rows.subarray(from, to)].map((row) => rowView(opened, row, locale))
  }

  /** The row at a place of the view with every cell of the file, or null where there is none. */
  detail(place: number, locale: Locale): RowDetail | null {
    const row = this.#rows[place]
    return row === undefined ? null : rowDetail(this.#ready(), row, locale)
  }

  /** The rows that are set aside, from one place to another. */
  aside(from: number, to: number, locale: Locale): AsideView[] {
    return asideViews(this.#ready(), from, to, locale)
  }

  /** Every row that is set aside and has a proposal, as the proposal would have it. */
  proposals(): CorrectedRow[] {
    return this.#ready().aside.flatMap(({ row, proposal }) =>
      proposal === null ? [] : [{ row, cells: proposal }],
    )
  }

  /** How many rows that are set aside have a proposal. */
  proposalCount(): number {
    return this.#ready().aside.filter(({ proposal }) => proposal !== null).length
  }

  /** Puts rows back that were set aside, with new cells; gives which of them were sound. */
  correct(rows: readonly CorrectedRow[]): { corrected: CorrectedRow[]; counts: RowCounts } {
    const opened = this.#ready()
    // A file that is being written counts on the places that rows have now.
    this.#taking.end()
    const corrected = rows.filter(({ row, cells }) => opened.correct(row, cells))
    this.#faceted = null
    this.#index = null
    return { corrected, counts: this.#counts() }
  }

  /** Figures proposed for the rows of the view, the first of them. */
  figures(most: number, locale: Locale): ProposedFigures {
    return openedFigures(this.#ready(), this.#rows, most, locale)
  }

  /** The first rows of the view that can be compared, for the comparison. */
  comparables(locale: Locale): Comparable[] {
    return openedComparables(this.#ready(), this.#rows, locale)
  }

  /** The sums that the baselines of the file call for. */
  checks(): OpenedChecks {
    return openedChecks(this.#ready())
  }

  /**
   * What is looked at as a file, or what is set aside with its reasons. Written piece by piece, so that a search in
   * between need not wait; null when it was called off.
   */
  async take(which: TakeForm | 'aside', locale: Locale): Promise<Blob | null> {
    const opened = this.#ready()
    const wanted = this.#taking.start()
    const parts = which === 'aside' ? asideParts(opened, locale) : shownParts(opened, this.#rows, which)
    const written: Blob[] = []
    for (const part of parts) {
      written.push(new Blob([part]))
      await new Promise((resolve) => setTimeout(resolve))
      if (!wanted()) return null
    }
    return new Blob(written, { type: which === 'json' ? 'application/json' : 'text/csv;charset=utf-8' })
  }

  /** Calls off the file that is being written. */
  stopTaking(): void {
    this.#taking.end()
  }

  /** The rows of the view as a zipped folder that builds as a site, with the rows that could not go along. */
  async site(name: string, today: string, locale: Locale): Promise<SiteFolder> {
    const { siteFolder } = await import('@/lib/open/site-folder')
    return siteFolder(this.#ready(), this.#rows, { name, today, locale })
  }

  #counts(): RowCounts {
    const opened = this.#ready()
    return { read: opened.read, shown: opened.length, aside: opened.aside.length }
  }

  #ready(): Opened {
    if (this.#opened === null) throw new Error('No file is open')
    return this.#opened
  }

  #indexed(): SearchIndex {
    const opened = this.#ready()
    this.#index ??= new SearchIndex(opened.columns, opened.length)
    return this.#index
  }

  #facetedIn(locale: Locale): FacetedRows<OpenFacet, OpenSort> {
    if (this.#faceted?.locale !== locale) {
      const rows = openedRows(this.#ready(), () => this.#indexed(), locale)
      this.#faceted = { locale, rows }
    }
    return this.#faceted.rows
  }

  #forget(): void {
    this.#taking.end()
    this.#opened = null
    this.#faceted = null
    this.#index = null
    this.#rows = new Uint32Array()
  }
}
