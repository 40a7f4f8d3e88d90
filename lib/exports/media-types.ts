/** The media type of every published file, by its ending, as any static host has to decide it. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  ris: 'application/x-research-info-systems; charset=utf-8',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  zip: 'application/zip',
}

/**
 * The media type of a file: `mediaTypeOf('/data/claims.csv')` is `text/csv; charset=utf-8`. Throws on an ending that the
 * table does not have.
 */
export function mediaTypeOf(path: string): string {
  const type = MEDIA_TYPES[path.slice(path.lastIndexOf('.') + 1)]
  if (type === undefined) throw new Error(`No media type for ${path}: add its ending to MEDIA_TYPES`)
  return type
}

/** Endings whose type static hosts do not know, or send without its encoding. */
const UNKNOWN_TO_HOSTS = ['bib', 'csv', 'ris'] as const

interface HostHeader {
  /** What paths end with that have the header; empty for all. */
  readonly ending: string
  readonly name: string
  readonly value: string
}

/** Headers that a host must send beside its own: pages of other sites may read all that is published. */
export const HOST_HEADERS: readonly HostHeader[] = [
  { ending: '', name: 'Access-Control-Allow-Origin', value: '*' },
  ...UNKNOWN_TO_HOSTS.map((ending) => ({
    ending: `.${ending}`,
    name: 'Content-Type',
    value: mediaTypeOf(`.${ending}`),
  })),
]

/** The file `_headers` that Netlify and Cloudflare Pages read, for a site below a base path. */
export function headersFile(basePath: string): string {
  return HOST_HEADERS.map(({ ending, name, value }) => `${basePath}/*${ending}\n  ${name}: ${value}\n`).join(
    '',
  )
}
