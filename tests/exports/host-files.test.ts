import { caddyFile, headersFile, nginxFile } from '@/lib/exports/host-files'
import { headerRules, headersOf, isOf } from '@/lib/exports/host-headers'

const RULES = headerRules([
  { name: '404.html', folder: false },
  { name: 'en', folder: true },
  { name: 'data', folder: true },
  { name: 'embed', folder: true },
  { name: '_next', folder: true },
  { name: '.nojekyll', folder: false },
])

test.each([
  ['/*', '/anything/at/all', true],
  ['/404.html', '/404.html', true],
  ['/404.html', '/en/404.html', false],
  ['/embed/*', '/embed/en/a.html', true],
  ['/embed/*', '/en/embed/', false],
  ['/*.csv', '/data/claims.csv', true],
  ['/*.csv', '/data/claims.csv.zip', false],
] as const)('the pattern %s and the path %s: %s', (pattern, path, expected) => {
  expect(isOf(pattern, path)).toBe(expected)
})

test('no value ends a string of nginx or Caddy', () => {
  const values = RULES.flatMap(({ headers }) => Object.values(headers))
  expect(values.filter((value) => /["$\\]/.test(value))).toEqual([])
})

test('no path has the same header from two rules, for hosts would join their values', () => {
  for (const path of [
    '/',
    '/404.html',
    '/en/',
    '/zh/claims/',
    '/embed/en/a.html',
    '/data/a.csv',
    '/_next/static/a.js',
  ]) {
    const names = RULES.filter(({ paths }) => paths.some((one) => isOf(one, path))).flatMap(({ headers }) =>
      Object.keys(headers),
    )
    expect(names).toEqual([...new Set(names)])
  }
})

test('hashed files are kept for ever, and pages and data are asked for again', () => {
  const cacheOf = (path: string) => headersOf(RULES, path)['Cache-Control']
  expect(cacheOf('/_next/static/chunks/a.js')).toContain('immutable')
  for (const path of ['/', '/en/', '/data/claims.csv', '/404.html'])
    expect(cacheOf(path)).toContain('must-revalidate')
})

test('the file _headers has each rule below the path of the site', () => {
  const file = headersFile(RULES, '/sub')
  expect(file).toContain('/sub/*\n  Access-Control-Allow-Origin: *\n')
  expect(file).toContain('/sub/*.bib\n  Content-Type: application/x-bibtex; charset=utf-8\n')
})

test('nginx finds the index of a folder and files by their ending, and sends the headers with errors, too', () => {
  const file = nginxFile(RULES, '/sub', '/srv/site')
  expect(file).toContain(String.raw`"~^/sub/404\.html$" "DENY";`)
  expect(file).toContain('"~^/sub/_next/static/.*$" "public, max-age=31536000, immutable";')
  expect(file).toContain(String.raw`"~^/sub/(index\.html)?$" "DENY";`)
  expect(file).toContain('add_header X-Frame-Options $claimboard_x_frame_options always;')
  expect(file).toContain('error_page 403 404 =404 /sub/404.html;')
  expect(file).toContain('text/csv csv;')
})

test('Caddy has a matcher for each rule', () => {
  const file = caddyFile(RULES, '/sub', '/srv/site')
  expect(file).toContain('path /sub/_next/static/*')
  expect(file).toContain('uri strip_prefix /sub')
})
