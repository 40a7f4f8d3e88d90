import { readFileSync } from 'node:fs'
import { headerRules, headersFile, headersOf, isPathOf } from '@/lib/exports/host-headers'
import { LOCALES } from '@/lib/locale'

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
  expect(isPathOf(pattern, path)).toBe(expected)
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
    const names = RULES.filter(({ paths }) => paths.some((one) => isPathOf(one, path))).flatMap(
      ({ headers }) => Object.keys(headers),
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
  expect(file).toContain('/sub/*.csv\n  Content-Type: text/csv; charset=utf-8\n')
})

function configurationOf(language: string): string {
  const text = readFileSync('docs/deploy.md', 'utf8')
  const [, configuration = ''] = new RegExp(`\`\`\`${language}\n(.*?)\n\`\`\``, 's').exec(text) ?? []
  return configuration
}

test.each(['nginx', 'caddyfile'])('the configuration for %s sends every header of the table', (language) => {
  const configuration = configurationOf(language)
  const headers = RULES.flatMap((rule) => Object.entries(rule.headers))
  const missing = headers.filter(
    ([name, value]) =>
      name !== 'Content-Type' && !(configuration.includes(name) && configuration.includes(`"${value}"`)),
  )
  expect(missing).toEqual([])
})

test.each(LOCALES)('the configurations let no other site frame the pages in %s', (locale) => {
  const [, framed = ''] = /"~(\S+)" "DENY"/.exec(configurationOf('nginx')) ?? []
  expect(`/${locale}/claims/`).toMatch(new RegExp(framed))
  expect(configurationOf('caddyfile')).toContain(` /${locale}/*`)
})

test('Caddy answers a hashed file that is not there with the headers of the page that says so', () => {
  const [, errors = ''] = configurationOf('caddyfile').split('handle_errors')
  const asked = headersOf(RULES, '/_next/static/gone.js')
  const differing = Object.entries(headersOf(RULES, '/404.html')).filter(
    ([name, value]) => asked[name] !== value,
  )
  expect(differing.map(([name]) => name)).toContain('Cache-Control')
  for (const [name, value] of differing) expect(errors).toContain(`header ${name} "${value}"`)
})
