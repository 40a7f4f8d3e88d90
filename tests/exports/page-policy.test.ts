import { createHash } from 'node:crypto'
import { givePolicy } from '@/lib/exports/page-policy'
import { changedPage } from '@/lib/exports/page-tree'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const withPolicy = (page: string, asked: string[] = []) =>
  changedPage(page, (document) => givePolicy(document, asked))

const PAGE = [
  '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="/icon.svg"><style>b{color:red}</style>',
  '<script>theme()</script><script type="module">late()</script><script src="/a.js"></script><script type="application/ld+json">{"a":1}</script></head>',
  '<body><p style="width:4px">A</p><p style="width:4px">B</p><script>start("“é”")</script></body></html>',
].join('')

function directivesOf(page: string): Map<string, string> {
  const content = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? ''
  return new Map(
    content.split('; ').map((one) => [one.slice(0, one.indexOf(' ')), one.slice(one.indexOf(' ') + 1)]),
  )
}

describe('the policy of a page', () => {
  const page = withPolicy(PAGE)

  test('allows scripts and styles of the site, those in the page by their hashes, and nothing that it does not name', () => {
    expect(Object.fromEntries(directivesOf(page))).toEqual({
      'default-src': "'none'",
      'script-src': `'self' ${hash('theme()')} ${hash('late()')} ${hash('start("“é”")')}`,
      'style-src': `'self' 'unsafe-hashes' ${hash('b{color:red}')} ${hash('width:4px')}`,
      'img-src': "'self' data: blob:",
      'font-src': "'self'",
      'connect-src': "'self'",
      'worker-src': "'self'",
      'frame-src': "'self'",
      'form-action': "'self'",
      'base-uri': "'none'",
    })
  })

  test('allows requests to other sites over https only on the page that asks for tables by their address', () => {
    expect(directivesOf(withPolicy(PAGE, ['https:'])).get('connect-src')).toBe("'self' https:")
  })

  test('comes after the encoding and before everything that it governs', () => {
    expect(page).toMatch(
      /^<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security/,
    )
  })

  test('changes nothing else', () => {
    expect(page.replace(/<meta http-equiv="Content-Security-Policy" content="[^"]+">/, '')).toBe(PAGE)
  })
})
