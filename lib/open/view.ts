import type { Locale } from '@/lib/locale'
import type { Opened } from '@/lib/open/opened'
import { type OpenSort, orderOf } from '@/lib/open/order'
import type { Role } from '@/lib/open/roles'
import type { SearchIndex } from '@/lib/open/search-index'

/** Columns that part the rows into few groups. */
export const OPEN_FACETS = ['subject', 'topic', 'unit', 'hedge', 'source'] as const
export type OpenFacet = (typeof OPEN_FACETS)[number]

/** What a reader asked for. An empty facet stands for all. */
export interface OpenView {
  readonly query: string
  readonly facets: Readonly<Record<OpenFacet, string>>
  readonly sort: OpenSort
  /** Whether the order is turned round. */
  readonly reversed: boolean
}

export const DEFAULT_OPEN_VIEW: OpenView = {
  query: '',
  facets: { subject: '', topic: '', unit: '', hedge: '', source: '' },
  sort: 'file',
  reversed: false,
}

/** A facet with more values than this tells nothing: it is not offered. */
const MOST_VALUES = 200

/** A facet’s values, each row by its place in the list. */
interface Coded {
  readonly values: readonly string[]
  readonly codes: Uint16Array
}

/** A facet’s chosen value, by its place among the values. */
interface Wanted {
  readonly facet: OpenFacet
  readonly codes: Uint16Array
  readonly at: number
}

/** The value of a facet in a row, as it is shown. */
export function facetValue(opened: Opened, facet: OpenFacet, row: number): string {
  if (facet !== 'unit' && facet !== 'hedge') return opened.cell(facet satisfies Role, row)
  return facet === 'hedge' ? opened.hedgeOf(row) : opened.unitOf(row)
}

/** Finds, counts and orders the rows of an opened table. */
export class OpenViews {
  readonly #opened: Opened
  readonly #index: () => SearchIndex
  readonly #coded: ReadonlyMap<OpenFacet, Coded>
  /** The order that was asked for last. */
  #order: { readonly key: string; readonly rows: Uint32Array } | null = null
  #last: { readonly query: string; readonly rows: Uint32Array } | null = null

  /** `index` is asked for when a search first needs it. */
  constructor(opened: Opened, index: () => SearchIndex) {
    this.#opened = opened
    this.#index = index
    this.#coded = new Map(
      OPEN_FACETS.flatMap((facet) => {
        const coded = code(opened, facet)
        return coded === null ? [] : [[facet, coded] as const]
      }),
    )
  }

  /** The rows of a view, in its order. */
  rows(view: OpenView, locale: Locale): Uint32Array {
    const found = this.#found(view.query)
    const wanted = this.#wanted(view)
    const kept = wanted.length === 0 ? found : found.filter((row) => fits(row, wanted))
    return this.#ordered(kept, view, locale)
  }

  /**
   * For each facet that tells something, its values with how many rows would be shown if it were chosen and all else stayed:
   * a row that fits all facets counts in each, one that fails a single facet counts in that one.
   */
  counts(view: OpenView): { facet: OpenFacet; values: { value: string; count: number }[] }[] {
    const wanted = this.#wanted(view)
    const facets = [...this.#coded].map(([facet, { values, codes }]) => ({
      facet,
      values,
      codes,
      counts: new Uint32Array(values.length),
    }))
    for (const row of this.#found(view.query)) {
      let failed: OpenFacet | null = null
      let failures = 0
      for (const { facet, codes, at } of wanted) {
        if (codes[row] === at) continue
        failed = facet
        failures += 1
      }
      if (failures > 1) continue
      for (const { facet, codes, counts } of facets) {
        if (failures === 1 && facet !== failed) continue
        const at = codes[row] ?? 0
        counts[at] = (counts[at] ?? 0) + 1
      }
    }
    return facets.map(({ facet, values, counts }) => {
      const listed = values.map((value, at) => ({ value, count: counts[at] ?? 0 }))
      return { facet, values: listed.filter(({ value }) => value !== '').sort((x, y) => y.count - x.count) }
    })
  }

  /** The rows that a query finds, remembered for the one that was asked last. */
  #found(query: string): Uint32Array {
    if (this.#last?.query === query) return this.#last.rows
    const found = query.trim() === '' ? null : this.#index().find(query)
    const rows = found ?? Uint32Array.from({ length: this.#opened.length }, (_, row) => row)
    this.#last = { query, rows }
    return rows
  }

  #wanted({ facets }: OpenView): Wanted[] {
    return OPEN_FACETS.flatMap((facet) => {
      const coded = this.#coded.get(facet)
      if (facets[facet] === '' || coded === undefined) return []
      const at = coded.values.indexOf(facets[facet])
      // An address can name a value that the file does not have.
      return at === -1 ? [] : [{ facet, codes: coded.codes, at }]
    })
  }

  #ordered(rows: Uint32Array, { sort, reversed }: OpenView, locale: Locale): Uint32Array {
    const key = `${sort} ${reversed} ${locale}`
    if (this.#order?.key !== key) this.#order = { key, rows: orderOf(this.#opened, sort, reversed, locale) }
    const order = this.#order.rows
    if (rows.length === order.length) return order
    const wanted = new Uint8Array(order.length)
    for (const row of rows) wanted[row] = 1
    return order.filter((row) => wanted[row] === 1)
  }
}

function fits(row: number, wanted: readonly Wanted[]): boolean {
  return wanted.every(({ codes, at }) => codes[row] === at)
}

function code(opened: Opened, facet: OpenFacet): Coded | null {
  const places = new Map<string, number>()
  const codes = new Uint16Array(opened.length)
  for (let row = 0; row < opened.length; row += 1) {
    const value = facetValue(opened, facet, row)
    const known = places.get(value)
    if (known === undefined && places.size === MOST_VALUES) return null
    const at = known ?? places.size
    if (known === undefined) places.set(value, at)
    codes[row] = at
  }
  return places.size < 2 ? null : { values: [...places.keys()], codes }
}
