/** The media type of every published file, by its ending, as any static host has to decide it. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  woff2: 'font/woff2',
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
