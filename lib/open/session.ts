import type { Comparable } from '@/lib/claims/comparables'
import { TOPICS } from '@/lib/dossier/rows'
import { describeFault } from '@/lib/faults/describe'
import type { Locale } from '@/lib/i18n/locale'
import { binaryKind, decodeStream } from '@/lib/open/decode-stream'
import type { Delimiter } from '@/lib/open/delimiters'
import { PAGE, ROW_LIMIT } from '@/lib/open/limits'
import { isOurs, proposeRoles, rolesOfOurs } from '@/lib/open/match-roles'
import { Opened } from '@/lib/open/opened'
import { type OpenedSeries, openedFigures } from '@/lib/open/opened-figures'
import type { Roles } from '@/lib/open/roles'
import { SearchIndex } from '@/lib/open/search-index'
import { delimiterOf, type Sheet, SheetReader } from '@/lib/open/sheet'
import { type OpenFacet, type OpenView, OpenViews } from '@/lib/open/view'
import { quantityOf, writeAllowed, writeOpened } from '@/lib/open/write-opened'
import { toCsv } from '@/lib/publish/csv'
import type { Encoding } from '@/lib/text/decode'

/** Cells of each column that are shown while columns are matched, and looked at to propose what they are. */
const SAMPLED = 200
const SHOWN_SAMPLES = 5

/** What a file turned out to be, before its columns are known. */
export interface SheetSummary {
  readonly encoding: Encoding
  readonly delimiter: Delimiter
  readonly header: readonly string[]
  readonly renamed: readonly string[]
  /** The first cells of each column. */
  readonly samples: readonly (readonly string[])[]
  readonly rowsRead: number
  readonly blankLines: number
  readonly cut: boolean
  readonly roles: Roles
  /** Whether the file has the columns of claims.csv and so needs no asking. */
  readonly ours: boolean
}

/** Why a file gives no table. */
export type OpenFailure =
  | { readonly reason: 'binary'; readonly kind: string }
  | { readonly reason: 'empty' }
  | { readonly reason: 'header-only'; readonly header: readonly string[] }

export type OpenResult =
  | { readonly ok: true; readonly summary: SheetSummary }
  | { readonly ok: false; readonly failure: OpenFailure }

export interface OpenSettings {
  readonly encoding?: Encoding | undefined
  readonly delimiter?: Delimiter | undefined
  readonly locale: Locale
}

/** How many rows there are of each sort: read = shown + aside, always. */
export interface RowCounts {
  readonly read: number
  readonly shown: number
  readonly aside: number
}

export interface RowView {
  readonly row: number
  readonly label: string
  readonly written: string
  readonly allows: string
  readonly subject: string
  readonly source: string
}

export interface AsideView {
  readonly row: number
  readonly cells: readonly string[]
  readonly column: string | null
  readonly wrong: string
  readonly allowed: string
  readonly remedy: string
  readonly proposal: readonly string[] | null
}

export interface ViewSummary {
  readonly count: number
  /** The first rows, so that they can be shown without asking again. */
  readonly first: readonly RowView[]
  readonly facets: readonly {
    readonly facet: OpenFacet
    readonly values: readonly { readonly value: string; readonly count: number }[]
  }[]
}

/** Comparing more would only be scrolling. */
const MOST_COMPARABLE = 100

/** An opened file from its bytes to its rows, as the worker keeps it: everything that is asked of it takes plain data and gives plain data. */
export class OpenSession {
  #sheet: Sheet | null = null
  #opened: Opened | null = null
  #views: OpenViews | null = null
  #index: SearchIndex | null = null
  #rows: Uint32Array = new Uint32Array()

  /** Reads a file as a table. `progress` is told how many bytes have been read. */
  async open(
    file: Blob,
    { encoding, delimiter, locale }: OpenSettings,
    progress: (bytes: number) => void = () => {},
  ): Promise<OpenResult> {
    this.#sheet = null
    this.#forget()
    const kind = binaryKind(new Uint8Array(await file.slice(0, 16).arrayBuffer()))
    if (kind !== null) return { ok: false, failure: { reason: 'binary', kind } }
    let reader: SheetReader | null = null
    let used: Delimiter = delimiter ?? ','
    const found = await decodeStream(file, {
      encoding,
      progress,
      take: (text, fresh) => {
        if (fresh || reader === null) {
          used = delimiter ?? delimiterOf(text.slice(0, 200_000))
          reader = new SheetReader(used, ROW_LIMIT)
        }
        reader.push(text)
        return !reader.full
      },
    })
    const sheet = reader === null ? null : (reader as SheetReader).end()
    if (sheet === null || sheet.header.length === 0) return { ok: false, failure: { reason: 'empty' } }
    const rowsRead = sheet.rowNumbers.length + sheet.aside.length
    if (rowsRead === 0) return { ok: false, failure: { reason: 'header-only', header: sheet.header } }
    this.#sheet = sheet
    const samples = sheet.columns.map((column) => column.slice(0, SAMPLED))
    const ours = isOurs(sheet.header)
    return {
      ok: true,
      summary: {
        encoding: found,
        delimiter: used,
        header: sheet.header,
        renamed: sheet.renamed,
        samples: samples.map((cells) => cells.slice(0, SHOWN_SAMPLES)),
        rowsRead,
        blankLines: sheet.blankLines,
        cut: sheet.cut,
        roles: ours ? rolesOfOurs(sheet.header, locale) : proposeRoles(sheet.header, samples),
        ours,
      },
    }
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
    const views = this.#viewing()
    this.#rows = views.rows(view)
    return {
      count: this.#rows.length,
      first: this.rows(0, PAGE, locale),
      facets: views.counts(view),
    }
  }

  /** The rows of the view from one place to another, the last not included. */
  rows(from: number, to: number, locale: Locale): RowView[] {
    const opened = this.#ready()
    return [...this.#rows.subarray(from, to)].map((row) => {
      const figure = opened.figure(row)
      return {
        row: opened.rowNumbers[row] ?? 0,
        label: opened.cell('label', row),
        written: writeOpened(figure, locale),
        allows: writeAllowed(figure, locale),
        subject: opened.cell('subject', row),
        source: opened.cell('source', row),
      }
    })
  }

  /** The rows that are set aside, from one place to another. */
  aside(from: number, to: number, locale: Locale): AsideView[] {
    const opened = this.#ready()
    return opened.aside.slice(from, to).map(({ row, cells, column, finding, proposal }) => {
      const said = describeFault({ ...finding, file: '', row, column }, locale)
      return { row, cells, column, wrong: said.case, allowed: said.rule, remedy: said.remedy, proposal }
    })
  }

  /** Puts rows back that were set aside, with new cells; gives how many of them were sound. */
  mend(rows: readonly { readonly row: number; readonly cells: readonly string[] }[]): {
    mended: number
    counts: RowCounts
  } {
    const opened = this.#ready()
    const mended = rows.filter(({ row, cells }) => opened.mend(row, cells)).length
    this.#views = null
    this.#index = null
    return { mended, counts: this.#counts() }
  }

  /** Figures proposed for the rows of the view. */
  figures(locale: Locale): OpenedSeries[] {
    return openedFigures(this.#ready(), this.#rows, locale)
  }

  /** The first rows of the view that can be compared, as the bench takes them. */
  comparables(locale: Locale): Comparable[] {
    const opened = this.#ready()
    const items: Comparable[] = []
    for (const row of this.#rows) {
      if (items.length === MOST_COMPARABLE) break
      const figure = opened.figure(row)
      if (figure.unit === null) continue
      const label = opened.cell('label', row)
      const quote = opened.cell('quote', row)
      items.push({
        id: `row-${opened.rowNumbers[row] ?? 0}`,
        source: 'claim',
        claim: '',
        subject: opened.cell('subject', row) || label,
        family: 'orange',
        topic: TOPICS.find((topic) => topic === opened.cell('topic', row)) ?? 'scale',
        metric: null,
        relation: null,
        name: opened.cell('subject', row) || label,
        statement: label,
        written: writeOpened(figure, locale),
        quantity: quantityOf(figure),
        quote: quote || opened.cell('value', row),
        where: opened.cell('source', row),
        url: '',
      })
    }
    return items
  }

  /** What is looked at as CSV with what was read out of it, or what is set aside with the reasons in a column of their own. */
  csv(which: 'shown' | 'aside', locale: Locale): string {
    const opened = this.#ready()
    const { header } = opened
    if (which === 'aside') {
      const reasons = this.aside(0, opened.aside.length, locale)
      const reason = freeName(header, 'reason')
      return toCsv(
        reasons.map(({ cells, wrong, remedy, column }) => ({
          ...Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])),
          [reason]: `${column === null ? '' : `${column}: `}${wrong}. ${remedy}`,
        })),
        [...header, reason],
      )
    }
    const added = (['hedge', 'low', 'high', 'unit'] as const).map((name) => freeName(header, `read_${name}`))
    return toCsv(
      [...this.#rows].map((row) => {
        const { hedge, interval, unit, unitText } = opened.figure(row)
        const cells = [
          hedge,
          interval.low,
          Number.isFinite(interval.high) ? interval.high : null,
          unit ?? unitText,
        ]
        return {
          ...Object.fromEntries(header.map((name, at) => [name, opened.columns[at]?.[row] ?? ''])),
          ...Object.fromEntries(added.map((name, at) => [name, cells[at] ?? null])),
        }
      }),
      [...header, ...added],
    )
  }

  /** The rows of the view as a zipped folder that builds as a site. Throws, with every fault, when it would not be sound. */
  async site(name: string, today: string): Promise<Uint8Array<ArrayBuffer>> {
    const { siteFolder } = await import('@/lib/open/site-folder')
    return siteFolder(this.#ready(), this.#rows, name, today)
  }

  #counts(): RowCounts {
    const opened = this.#ready()
    return { read: opened.length + opened.aside.length, shown: opened.length, aside: opened.aside.length }
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

  #viewing(): OpenViews {
    this.#views ??= new OpenViews(this.#ready(), () => this.#indexed())
    return this.#views
  }

  #forget(): void {
    this.#opened = null
    this.#views = null
    this.#index = null
    this.#rows = new Uint32Array()
  }
}

/** A column name that the file does not have yet. */
function freeName(header: readonly string[], wanted: string): string {
  let name = wanted
  for (let turn = 2; header.includes(name); turn += 1) name = `${wanted}_${turn}`
  return name
}
