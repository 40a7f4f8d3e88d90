import { OPEN_SORTS } from '@/lib/open/order'
import { DEFAULT_OPEN_VIEW, OPEN_FACETS, type OpenView } from '@/lib/open/view'

/** The parameter of the address that names the kept file which is open. */
export const FILE = 'file'

/** Reads a view out of the part of an address after `?`. What it does not know falls back to the default. */
export function openViewOfSearch(search: string): OpenView {
  const params = new URLSearchParams(search)
  const facets = { ...DEFAULT_OPEN_VIEW.facets }
  for (const facet of OPEN_FACETS) facets[facet] = params.get(facet) ?? ''
  return {
    query: params.get('q') ?? '',
    facets,
    sort: OPEN_SORTS.find((name) => name === params.get('sort')) ?? DEFAULT_OPEN_VIEW.sort,
    reversed: params.get('reversed') === '1',
  }
}

/** Writes a view into the part of an address after `?`, without what is default; what else stands there stays. */
export function searchOfOpenView(search: string, view: OpenView): string {
  const params = new URLSearchParams(search)
  const set = (name: string, value: string, usual: string) => {
    if (value === usual) params.delete(name)
    else params.set(name, value)
  }
  set('q', view.query.trim() === '' ? '' : view.query, '')
  for (const facet of OPEN_FACETS) set(facet, view.facets[facet], '')
  set('sort', view.sort, DEFAULT_OPEN_VIEW.sort)
  set('reversed', view.reversed ? '1' : '', '')
  return params.size === 0 ? '' : `?${params}`
}

/** The address with a file as the open one: another file starts with a view of its own, none with an empty address. */
export function searchOfFile(search: string, id: string | null): string {
  if (id === null) return ''
  return new URLSearchParams(search).get(FILE) === id ? search : `?${FILE}=${encodeURIComponent(id)}`
}
