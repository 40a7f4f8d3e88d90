import { lazy } from '@/lib/lazy'
import { inEach, type Locale } from '@/lib/locale'
import { type DownloadForm, rejectedParts, shownParts } from '@/lib/open/downloads'
import { PAGE } from '@/lib/open/limits'
import { OpenTable } from '@/lib/open/open-table'
import { type OpenResult, type OpenSettings, readFile } from '@/lib/open/read-file'
import type { CorrectedRow } from '@/lib/open/rejected-row'
import type { Reading, Roles } from '@/lib/open/roles'
import { rejectedView, rowDetail, rowView } from '@/lib/open/row-views'
import { Runs } from '@/lib/open/runs'
import type { SiteFolder } from '@/lib/open/site-folder'
import { tableCharts } from '@/lib/open/table-charts'
import { tableChecks } from '@/lib/open/table-checks'
import { tableComparables } from '@/lib/open/table-comparables'
import type { TableFile } from '@/lib/open/table-file'
import { TableIndex } from '@/lib/open/table-index'
import { linesBeside } from '@/lib/open/table-title'
import { NO_TERMS, type Terms } from '@/lib/open/terms'
import { type OpenView, tableRows } from '@/lib/open/view'
import { MILLISECONDS_PER_DAY } from '@/lib/quantity/date'

/** What became of the rows of the file. */
export type RowCounts = OpenTable['counts']

/** How many rows a view has, the first of them, so that they can be shown without asking again, and its facets, the commonest values first. */
export type ViewSummary = ReturnType<OpenSession['view']>

/** A table whose columns are known, with what is made of it when it is first asked for: its folded cells, and its rows to be narrowed and sorted. */
function readied(table: OpenTable) {
  const index = lazy(() => new TableIndex(table))
  return { table, index, faceted: inEach((locale) => lazy(() => tableRows(table, index, locale))) }
}

/** An opened file from its bytes to its rows, as the worker keeps it: everything that is asked of it takes plain data and gives plain data. */
export class OpenSession {
  #terms = NO_TERMS
  #file: TableFile | null = null
  #read: ReturnType<typeof readied> | null = null
  #rows: Uint32Array = new Uint32Array()
  readonly #opening = new Runs()
  /** Files that are written at the same time: one of each form. */
  readonly #downloading = { csv: new Runs(), excel: new Runs(), json: new Runs(), rejected: new Runs() }

  /** What the words of tables can name from here on. */
  learn(terms: Terms): void {
    this.#terms = terms
  }

  /**
   * Reads a file as a table. `progress` is called with how many bytes have been read. Rejects when another is opened in the
   * meantime: the newest is the one that stays open.
   */
  async open(
    file: Blob,
    settings: OpenSettings,
    progress: (bytes: number) => void = () => {},
  ): Promise<OpenResult> {
    const wanted = this.#opening.start()
    this.#file = null
    this.#forget()
    const read = await readFile(file, settings, progress, wanted)
    if (!wanted()) throw new Error('Another file was opened')
    if (!read.ok) return read
    this.#file = read.table
    return { ok: true, summary: read.summary }
  }

  /** Reads the rows by the roles of their columns. Throws when no file is open. */
  read(roles: Roles, reading: Reading = {}): RowCounts {
    if (this.#file === null) throw new Error('No file is open')
    this.#forget()
    this.#read = readied(new OpenTable(this.#file, roles, this.#terms, reading))
    return this.#read.table.counts
  }

  /** Makes ready for searching: the first search would wait for it otherwise. */
  prepare(): void {
    this.#ready().index()
  }

  /** Settles which rows are looked at from here on, and in which order. */
  view(view: OpenView, locale: Locale) {
    const faceted = this.#ready().faceted[locale]()
    this.#rows = faceted.rows(view)
    return {
      count: this.#rows.length,
      first: this.rows(0, PAGE, locale),
      facets: faceted.counts(view).map(({ facet, options }) => ({
        facet,
        options: options.filter(({ value }) => value !== '').sort((a, b) => b.count - a.count),
      })),
    }
  }

  /** The rows of the view from one place to another, the last not included. */
  rows(from: number, to: number, locale: Locale) {
    const { table } = this.#ready()
    return [...this.#rows.subarray(from, to)].map((row) => rowView(table, row, locale))
  }

  /** The row at a place of the view with every cell of the file, or null where there is none. */
  detail(place: number, locale: Locale) {
    const row = this.#rows[place]
    return row === undefined ? null : rowDetail(this.#ready().table, row, locale)
  }

  /** The rows that are rejected, from one place to another. */
  rejected(from: number, to: number, locale: Locale) {
    return this.#ready()
      .table.rejected.slice(from, to)
      .map((row) => rejectedView(row, locale))
  }

  /** Puts back every row that is rejected and has a proposal, as the proposal has it. */
  acceptAll(): ReturnType<OpenSession['correct']> {
    return this.correct(
      this.#ready().table.rejected.flatMap(({ row, proposal }) =>
        proposal === null ? [] : [{ row, cells: proposal }],
      ),
    )
  }

  /** Puts rows back that were rejected, with new cells; gives which of them were sound. */
  correct(rows: readonly CorrectedRow[]): { corrected: CorrectedRow[]; counts: RowCounts } {
    const { table } = this.#ready()
    // A file that is being written counts on the places that rows have now.
    this.stopDownload()
    const corrected = table.correct(rows)
    this.#read = readied(table)
    return { corrected, counts: table.counts }
  }

  /** Charts proposed for the rows of the view, the first of them. */
  charts(most: number, locale: Locale) {
    const now = new Date()
    // The day of the reader, not that of Greenwich.
    const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / MILLISECONDS_PER_DAY
    return tableCharts(this.#ready().table, this.#rows, most, { locale, today })
  }

  /** The first rows of the view that can be compared, for the comparison. */
  comparables(locale: Locale) {
    return tableComparables(this.#ready().table, this.#rows, locale)
  }

  /** The sums that the baselines of the file call for. */
  checks() {
    return tableChecks(this.#ready().table)
  }

  /**
   * What is looked at as a file, or what is rejected with its reasons. Written piece by piece, so that a search in
   * between need not wait; null when it was called off.
   */
  async download(which: DownloadForm | 'rejected', locale: Locale): Promise<Blob | null> {
    const { table } = this.#ready()
    const wanted = this.#downloading[which].start()
    const parts = which === 'rejected' ? rejectedParts(table, locale) : shownParts(table, this.#rows, which)
    const written: Blob[] = []
    for (const part of parts) {
      written.push(new Blob([part]))
      await new Promise((resolve) => setTimeout(resolve))
      if (!wanted()) return null
    }
    return new Blob(written, { type: which === 'json' ? 'application/json' : 'text/csv;charset=utf-8' })
  }

  /** Calls off a file that is being written, or all of them. */
  stopDownload(which?: DownloadForm | 'rejected'): void {
    const stopped = which === undefined ? Object.values(this.#downloading) : [this.#downloading[which]]
    for (const runs of stopped) runs.end()
  }

  /** The rows of the view as a zipped folder that builds as a site, with the rows that could not go along. */
  async site(name: string, today: string, locale: Locale): Promise<SiteFolder> {
    const { siteFolder } = await import('@/lib/open/site-folder')
    const { titles = [], notes = [] } = this.#file ?? {}
    const around = [...linesBeside(name, titles), ...notes]
    return siteFolder(this.#ready().table, this.#rows, { name, around, today, locale })
  }

  #ready(): ReturnType<typeof readied> {
    if (this.#read === null) throw new Error('No file is open')
    return this.#read
  }

  #forget(): void {
    this.stopDownload()
    this.#read = null
    this.#rows = new Uint32Array()
  }
}
