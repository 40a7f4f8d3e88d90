import { type HeaderRule, headersOf, type PathPattern } from '@/lib/exports/host-headers'
import { MEDIA_TYPES } from '@/lib/exports/media-types'

/** The file `_headers` that Netlify and Cloudflare Pages read, for a site below a base path. */
export function headersFile(rules: readonly HeaderRule[], basePath: string): string {
  return rules
    .flatMap(({ paths, headers }) =>
      paths.map((path) => [
        basePath + path,
        ...fieldsOf(headers).map(([name, value]) => `  ${name}: ${value}`),
      ]),
    )
    .map((lines) => `${lines.join('\n')}\n`)
    .join('')
}

function fieldsOf(headers: HeaderRule['headers']): [name: string, value: string][] {
  return Object.entries(headers)
}

/** Names of headers, each with the patterns for which it has a value. */
function byName(
  rules: readonly HeaderRule[],
): Map<string, { readonly path: PathPattern; readonly value: string }[]> {
  const names = new Map<string, { path: PathPattern; value: string }[]>()
  for (const { paths, headers } of rules)
    for (const [name, value] of fieldsOf(headers))
      names.set(name, [...(names.get(name) ?? []), ...paths.map((path) => ({ path, value }))])
  return names
}

const variableOf = (name: string) => `$claimboard_${name.toLowerCase().replaceAll('-', '_')}`

/** A pattern as a regular expression of nginx. */
function expressionOf(pattern: PathPattern, basePath: string): string {
  const [before = '', after] = (basePath + pattern)
    .split('*')
    .map((part) => part.replaceAll(/[.+?^$()[\]{}|\\]/g, String.raw`\$&`))
  const folderPage = pattern.endsWith('/') ? String.raw`(index\.html)?` : ''
  return after === undefined ? `~^${before}${folderPage}$` : `~^${before}.*${after}$`
}

const withoutCharset = (type: string) => type.split(';')[0] ?? type

/** Types of text but HTML, which nginx has in both lists anyway. */
const TEXT_TYPES = Object.values(MEDIA_TYPES)
  .filter((type) => type.includes('charset') && !type.startsWith('text/html'))
  .map(withoutCharset)

/**
 * A configuration of nginx that serves the folder below a base path with its headers, 404.html included. A map for each
 * header, for `add_header` in a location would drop those of the server.
 */
export function nginxFile(rules: readonly HeaderRule[], basePath: string, folder: string): string {
  const names = byName(rules)
  const maps = [...names].map(([name, values]) =>
    [
      `map $uri ${variableOf(name)} {`,
      ...values.map(({ path, value }) => `  "${expressionOf(path, basePath)}" "${value}";`),
      '}',
    ].join('\n'),
  )
  const added = [...names.keys()]
    .filter((name) => name !== 'Content-Type')
    .map((name) => `  add_header ${name} ${variableOf(name)} always;`)
  return `${[
    ...maps,
    'server {',
    '  listen 80;',
    '  absolute_redirect off;',
    '  charset utf-8;',
    `  charset_types ${TEXT_TYPES.join(' ')};`,
    '  gzip on;',
    `  gzip_types ${TEXT_TYPES.join(' ')} image/svg+xml;`,
    ...added,
    `  error_page 403 404 =404 ${basePath}/404.html;`,
    ...(basePath === '' ? [] : [`  location = / { return 308 ${basePath}/; }`]),
    `  location ${basePath}/ {`,
    `    alias ${folder}/;`,
    '    index index.html;',
    '    types {',
    ...Object.entries(MEDIA_TYPES).map(([ending, type]) => `      ${withoutCharset(type)} ${ending};`),
    '    }',
    '  }',
    '}',
  ].join('\n')}\n`
}

/** The same for Caddy. */
export function caddyFile(rules: readonly HeaderRule[], basePath: string, folder: string): string {
  const headers = rules.flatMap(({ paths, headers }, index) => [
    `  @rule${index} path ${paths.map((path) => basePath + path).join(' ')}`,
    ...fieldsOf(headers).map(([name, value]) => `  header @rule${index} ${name} "${value}"`),
  ])
  return `${[
    ':80 {',
    '  encode gzip',
    `  root * ${folder}`,
    ...headers,
    ...(basePath === '' ? [] : [`  redir / ${basePath}/ 308`, `  uri strip_prefix ${basePath}`]),
    '  file_server',
    '  handle_errors {',
    ...fieldsOf(headersOf(rules, '/404.html')).map(([name, value]) => `    header ${name} "${value}"`),
    '    rewrite * /404.html',
    '    file_server',
    '  }',
    '}',
  ].join('\n')}\n`
}
