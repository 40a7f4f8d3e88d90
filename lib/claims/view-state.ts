import { type ClaimsView, DEFAULT_VIEW, FACETS, SORTS } from '@/lib/claims/select'

/**
 * Reads a view out of the part of an address after `?`, as in `?group=open,mixed&status=repeated`. A facet
 * may be repeated, as a form repeats its checkboxes. What it does not know falls
 * back to the default.
 */
export function viewOfSearch(
  search: string,
  known: (facet: (typeof FACETS)[number], value: string) => boolean,
): ClaimsView {
  const params = new URLSearchParams(search)
  const facets = { ...DEFAULT_VIEW.facets }
  for (const facet of FACETS) {
    const values = params
      .getAll(facet)
      .flatMap((listed) => listed.split(','))
      .filter((value) => value !== '' && known(facet, value))
    facets[facet] = [...new Set(values)]
  }
  const sort = SORTS.find((name) => name === params.get('sort')) ?? DEFAULT_VIEW.sort
  return { query: params.get('q') ?? '', facets, sort }
}

/** Writes a view as the part of an address after `?`, without what is default; empty for the default view. */
export function searchOfView(view: ClaimsView): string {
  const params = new URLSearchParams()
  if (view.query.trim() !== '') params.set('q', view.query)
  for (const facet of FACETS)
    if (view.facets[facet].length > 0) params.set(facet, view.facets[facet].join(','))
  if (view.sort !== DEFAULT_VIEW.sort) params.set('sort', view.sort)
  // A comma needs no escape in an address, and people read these.
  const search = params.toString().replaceAll('%2C', ',')
  return search === '' ? '' : `?${search}`
}
