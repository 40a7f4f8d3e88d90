import { choice, FLAG, type LIST, type Param, TEXT } from '@/lib/site/address-params'

/** What a reader asks of a table: words, the values chosen of each facet (none for all), and the order. */
export interface TableView<Facet extends string, Sort extends string> {
  readonly query: string
  readonly facets: Readonly<Record<Facet, readonly string[]>>
  readonly sort: Sort
  readonly reversed: boolean
}

/** What changes in a view. */
export type ViewChange<Facet extends string, Sort extends string> = Partial<
  Omit<TableView<Facet, Sort>, 'facets'> & { readonly facets: Partial<TableView<Facet, Sort>['facets']> }
>

/** One value that a facet can be set to, and how many rows that would show. */
export interface FacetOption {
  readonly value: string
  readonly name: string
  readonly count: number
}

/** A facet with its values as a person reads them. */
export interface FacetOptions<Facet extends string> {
  readonly facet: Facet
  readonly options: readonly FacetOption[]
}

/** Where the address keeps a view: each facet under its own name, then words and order. */
export interface TableParams<Facet extends string, Sort extends string> {
  /** A facet of which several values can be chosen at once is a LIST, any other a LIST_OF_ONE. */
  readonly facets: Readonly<Record<Facet, typeof LIST>>
  readonly sorts: readonly Sort[]
  readonly order: {
    readonly q: Param<string>
    readonly sort: Param<Sort>
    readonly reversed: Param<boolean>
  }
}

/** The first of the sorts is the default. */
export function tableParams<Facet extends string, const Sort extends string>(
  facets: Readonly<Record<Facet, typeof LIST>>,
  sorts: readonly [Sort, ...Sort[]],
): TableParams<Facet, Sort> {
  return { facets, sorts, order: { q: TEXT, sort: choice(sorts), reversed: FLAG } }
}
