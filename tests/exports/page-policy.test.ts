import { createHash } from 'node:crypto'
import { givePolicy } from '@/lib/exports/page-policy'
import { changedPage } from '@/lib/exports/page-tree'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const withPolicy = (page: string, asked: string[] = []) =>
  changedPage(page, (document) => givePolicy(document, asked))

const PAGE = [
  '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="/icon.svg"><style>b{color:red}</style>',
  '<script>theme()</script><script src="/a.js"></script><script type="application/ld+json">{"a":1}</script></head>',
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
  const directives = directivesOf(page)

  test('allows the scripts in the page by their hashes, files of the site, and no other script', () => {
    expect(directives.get('script-src')).toBe(`'self' ${hash('theme()')} ${hash('start("“é”")')}`)
  })

  test('allows the styles in the page, each once', () => {
    expect(directives.get('style-src')).toBe(
      `'self' 'unsafe-hashes' ${hash('b{color:red}')} ${hash('width:4px')}`,
    )
  })

  test('allows nothing that it does not name, and nothing to be sent elsewhere', () => {
    expect(directives.get('default-src')).toBe("'none'")
    expect(directives.get('connect-src')).toBe("'self'")
    expect([...directives.values()].join(' ')).not.toContain("'unsafe-inline'")
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
