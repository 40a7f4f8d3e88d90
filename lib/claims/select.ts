/** One claim as the table shows it, in one language: words, facets and keys to sort by. */
export interface ClaimRow {
  readonly id: string
  readonly subject: string
  readonly subjectName: string
  readonly topic: string
  readonly hedge: string
  readonly group: string
  readonly status: string
  readonly attribution: string
  readonly written: string
  readonly statement: string
  readonly quote: string
  readonly place: string
  /** Order of the article, of figures within a unit, and of statuses. */
  readonly order: { readonly article: number; readonly figure: number; readonly status: number }
  /** Everything that a search looks through, in both languages, already folded. */
  readonly searched: string
}

/** `group` and `status` take several values at once, in the order in which they are offered. */
export const FACETS = ['group', 'status', 'topic', 'subject', 'hedge', 'attribution'] as const
export type Facet = (typeof FACETS)[number]

export const SORTS = ['article', 'subject', 'figure', 'status'] as const
export type Sort = (typeof SORTS)[number]

/** What a reader asked for: the words, the values of each facet (none for all), and the order. */
export interface ClaimsView {
  readonly query: string
  readonly facets: Readonly<Record<Facet, readonly string[]>>
  readonly sort: Sort
}

export const DEFAULT_VIEW: ClaimsView = {
  query: '',
  facets: { group: [], status: [], topic: [], subject: [], hedge: [], attribution: [] },
  sort: 'article',
}

/** Folds a text for searching: compatibility forms, case and the gaps between Han and Latin make no difference. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}

function matchesQuery(row: ClaimRow, query: string): boolean {
  return fold(query)
    .split(' ')
    .every((word) => row.searched.includes(word))
}

function matchesFacets(row: ClaimRow, facets: ClaimsView['facets'], except?: Facet): boolean {
  return FACETS.every(
    (facet) => facet === except || facets[facet].length === 0 || facets[facet].includes(row[facet]),
  )
}

function compare(a: ClaimRow, b: ClaimRow, sort: Sort): number {
  switch (sort) {
    case 'article':
      return a.order.article - b.order.article
    case 'subject':
      return a.subjectName < b.subjectName
        ? -1
        : a.subjectName > b.subjectName
          ? 1
          : a.order.article - b.order.article
    case 'figure':
      return b.order.figure - a.order.figure || a.order.article - b.order.article
    case 'status':
      return a.order.status - b.order.status || a.order.article - b.order.article
  }
}

/** The rows that a view shows, in its order. */
export function select(rows: readonly ClaimRow[], view: ClaimsView): ClaimRow[] {
  return rows
    .filter((row) => matchesFacets(row, view.facets) && matchesQuery(row, view.query))
    .sort((a, b) => compare(a, b, view.sort))
}

/** For each value of a facet, how many rows would be shown if it alone were chosen and all else stayed. */
export function countsOf(rows: readonly ClaimRow[], view: ClaimsView, facet: Facet): Map<string, number> {
  const counts = new Map<string, number>()
  for (const row of rows) {
    if (!matchesFacets(row, view.facets, facet) || !matchesQuery(row, view.query)) continue
    counts.set(row[facet], (counts.get(row[facet]) ?? 0) + 1)
  }
  return counts
}
